#include "properties/mutants/entries.hpp"

namespace asa {

std::span<const Mutant> boxed_history_mutants() { return boxed<mutant::history_mutants>(); }

}  // namespace asa
