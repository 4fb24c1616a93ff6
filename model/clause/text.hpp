#pragma once

#include "model/clause.hpp"
#include "model/clause/source.hpp"
#include "model/trust.hpp"

#include <optional>
#include <string_view>

namespace asa {

/// What the guide says in one clause.
struct ClauseText {
  std::string_view source;  ///< page or section, by its title
  std::string_view rule;    ///< the rule in our words
  Trust trust;
  std::optional<Clause> exception_to{};  ///< the general rule that it restricts
  std::string_view prose{};              ///< why no property covers it; empty if one must
};

template <Clause>
inline constexpr bool has_a_text = false;

/// The text of a clause. Each is defined above the function that implements the clause, or above
/// the struct of rules of its chapter (model/time/rules).
template <Clause clause>
inline constexpr ClauseText text = [] {
  static_assert(has_a_text<clause>, "a clause of the register has no text above its rule");
  return ClauseText{};
}();

}  // namespace asa
