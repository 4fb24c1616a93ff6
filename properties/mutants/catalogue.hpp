#pragma once

#include "model/clause.hpp"
#include "properties/catalogue.hpp"
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
  bool of_situations;  ///< whether it answers a question about situations in its own way
  bool of_histories;   ///< the same of histories
};

/// Whether a property asks what the mutant answers in its own way: else they have nothing to do
/// with each other.
inline bool applies(const PropertyEntry& property, const Mutant& mutant) {
  return property.judge != nullptr ? mutant.of_situations : mutant.of_histories;
}

/// Every mutant, in the order of reports.
std::span<const Mutant> mutants();

/// The mutant of that name; null if there is none.
const Mutant* find_mutant(std::string_view name);

}  // namespace asa
