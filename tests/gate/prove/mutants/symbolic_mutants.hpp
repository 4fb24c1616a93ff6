#pragma once

#include "gate/prove/predicate.hpp"
#include "properties/mutants/catalogue.hpp"

#include <span>
#include <string_view>

/// The mutants over terms: the same templates that run over integers, boxed as those are, each
/// tuple in a source of its own.
namespace asa::prove {

struct SymbolicMutant {
  std::string_view name;
  const SymbolicSystem* system;
};

std::span<const SymbolicMutant> symbolic_situation_mutants();
std::span<const SymbolicMutant> symbolic_history_mutants();

/// The terms of a mutant.
const SymbolicSystem& symbolic(const Mutant& mutant);

}  // namespace asa::prove
