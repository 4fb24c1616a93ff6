#include "tests/gate/prove/mutants/entries.hpp"

namespace asa::prove {

std::span<const SymbolicMutant> symbolic_situation_mutants() {
  return symbolic_entries<mutant::situation_mutants>();
}

}  // namespace asa::prove
