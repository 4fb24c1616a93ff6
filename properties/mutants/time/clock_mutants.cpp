#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_clock_mutants() { return boxed<mutant::clock_mutants>(); }

}  // namespace asa
