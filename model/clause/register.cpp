#include "model/clause/register.hpp"

#include "model/clause/all.hpp"

namespace asa {

std::span<const ClauseEntry> clauses() { return all_clauses; }

const ClauseEntry& entry(Clause clause) { return all_clauses[static_cast<std::size_t>(clause)]; }

}  // namespace asa
