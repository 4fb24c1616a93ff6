#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_situation_mutants() { return boxed<mutant::situation_mutants>(); }

}  // namespace asa
