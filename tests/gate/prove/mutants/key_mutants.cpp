#include "tests/gate/prove/mutants/entries.hpp"

namespace asa::prove {

std::span<const SymbolicMutant> symbolic_key_mutants() {
  return symbolic_entries<mutant::key_mutants>();
}

}  // namespace asa::prove
