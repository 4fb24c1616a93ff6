#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_group_mutants() { return boxed<mutant::group_mutants>(); }

}  // namespace asa
