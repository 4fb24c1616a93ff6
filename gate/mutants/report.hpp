#pragma once

#include "gate/mutants/kill.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What `licgate mutants` prints.
namespace asa {

/// The properties that kill nothing.
std::vector<std::string_view> idle_properties(std::span<const MutantRecord> records);

/// The clauses that a property covers but no killed mutant breaks.
std::vector<std::string_view> unguarded_clauses(std::span<const MutantRecord> records);

/// Whether every mutant is killed, every property kills one, and every clause is guarded.
bool all_killed(std::span<const MutantRecord> records);

/// One block per mutant: which properties kill it, and after how many cases.
std::string mutants_as_text(std::span<const MutantRecord> records, std::size_t seeds);

/// {licgate, mutants: [{id, clause, state, fault, kills: [{property, mean_cases, worst_cases,
/// missed_seeds, exhaustive_case}]}], idle_properties, unguarded_clauses, seeds}: mean_cases and
/// worst_cases are null if no seed finds a kill.
std::string mutants_as_json(std::span<const MutantRecord> records, std::size_t seeds);

}  // namespace asa
