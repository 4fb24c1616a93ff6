#pragma once

#include "model/clause.hpp"
#include "properties/system.hpp"

#include <span>
#include <string_view>

namespace asa {

/// A mutant where its type is not known.
struct Mutant {
  std::string_view name;
  Clause breaks;
  std::string_view fault;  ///< one sentence
  const AnySystem* system;
};

/// Every mutant, in the order of reports.
std::span<const Mutant> mutants();

/// The mutant of that name; null if there is none.
const Mutant* find_mutant(std::string_view name);

}  // namespace asa
