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

/// The clauses that some property covers and of which no mutant is killed.
std::vector<std::string_view> unguarded_clauses(std::span<const MutantRecord> records);

/// Whether every mutant is killed, every property kills, and every clause is guarded.
bool all_killed(std::span<const MutantRecord> records);

/// A block a mutant: who kills it, and after how many cases.
std::string mutants_as_text(std::span<const MutantRecord> records, std::size_t seeds);

/// {licgate, mutants: [{id, clause, state, fault, kills: [{property, mean_cases, worst_cases,
/// missed_seeds, exhaustive_case}]}], idle_properties, unguarded_clauses, seeds}: means and worst
/// cases are null where no seed finds a kill.
std::string mutants_as_json(std::span<const MutantRecord> records, std::size_t seeds);

}  // namespace asa
