#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_unit_mutants() { return boxed<mutant::unit_mutants>(); }

}  // namespace asa
