#include "tests/gate/prove/mutants/entries.hpp"

namespace asa::prove {

std::span<const SymbolicMutant> symbolic_clock_mutants() {
  return symbolic_entries<mutant::clock_mutants>();
}

}  // namespace asa::prove
