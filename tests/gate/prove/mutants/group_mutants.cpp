#include "tests/gate/prove/mutants/entries.hpp"

namespace asa::prove {

std::span<const SymbolicMutant> symbolic_group_mutants() {
  return symbolic_entries<mutant::group_mutants>();
}

}  // namespace asa::prove
