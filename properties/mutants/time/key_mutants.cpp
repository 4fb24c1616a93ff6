#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_key_mutants() { return boxed<mutant::key_mutants>(); }

}  // namespace asa
