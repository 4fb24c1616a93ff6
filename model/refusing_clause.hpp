#pragma once

#include "model/clause.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace asa {

namespace detail {
inline constexpr std::array clauses_that_refuse{
    "FO-02"_clause,    "FX-SP-1"_clause,  "FX-SP-5"_clause,  "FX-SP-6"_clause, "FX-ENC-1"_clause,
    "FX-IPS-4"_clause, "FX-IPS-6"_clause, "FX-KEY-1"_clause, "FX-HW"_clause,   "CX-1"_clause,
    "CX-2"_clause,     "CX-3"_clause,     "CX-4"_clause,     "CX-5"_clause};
}  // namespace detail

/// A clause that can refuse a pair or a cluster; any other clause does not compile.
struct RefusingClause {
  consteval RefusingClause(Clause clause) : place(place_among(clause)) {}

  constexpr operator Clause() const { return detail::clauses_that_refuse[place]; }

  std::size_t place;  ///< index in refusing_clauses

 private:
  static void this_clause_refuses_nothing();  ///< not constexpr: compile errors name it
  static consteval std::size_t place_among(Clause clause) {
    constexpr auto& all = detail::clauses_that_refuse;
    const auto found = std::find(all.begin(), all.end(), clause);
    if (found == all.end()) this_clause_refuses_nothing();
    return static_cast<std::size_t>(found - all.begin());
  }
};

namespace detail {
template <std::size_t... Places>
consteval std::array<RefusingClause, sizeof...(Places)> every_one(std::index_sequence<Places...>) {
  return {RefusingClause(clauses_that_refuse[Places])...};
}
}  // namespace detail

/// All refusing clauses, in the order of reports.
inline constexpr std::array refusing_clauses =
    detail::every_one(std::make_index_sequence<detail::clauses_that_refuse.size()>{});

}  // namespace asa
