#include "tests/gate/prove/mutants/entries.hpp"

namespace asa::prove {

std::span<const SymbolicMutant> symbolic_history_mutants() {
  return symbolic_entries<mutant::history_mutants>();
}

}  // namespace asa::prove
