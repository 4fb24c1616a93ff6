#pragma once

#include "model/clause.hpp"
#include "properties/catalogue.hpp"
#include "properties/system.hpp"

#include <span>
#include <string_view>

namespace asa {

/// A mutant whose type is not known at compile time.
struct Mutant {
  std::string_view name;
  Clause breaks;
  std::string_view fault;  ///< one sentence
  const AnySystem* system;
  bool of_situations;  ///< whether its answers about situations can differ
  bool of_histories;   ///< the same for histories
};

/// Whether a property uses answers that the mutant can change; if not, it cannot catch the mutant.
inline bool applies(const PropertyEntry& property, const Mutant& mutant) {
  return property.info.scope.of_histories() ? mutant.of_histories : mutant.of_situations;
}

/// All mutants, in the order of reports.
std::span<const Mutant> mutants();

/// The mutant with this name; null if there is none.
const Mutant* find_mutant(std::string_view name);

}  // namespace asa
