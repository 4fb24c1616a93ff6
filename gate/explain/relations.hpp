#pragma once

#include "gate/explain/slices.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"

#include <string_view>
#include <vector>

/// What the catalogues say about each other.
namespace asa::explain {

/// The clause of the register that an entry is.
Clause clause_of(const ClauseEntry& entry);

/// The properties that cite a clause.
std::vector<const PropertyEntry*> properties_of(Clause clause);
/// The mutants that break a clause.
std::vector<const Mutant*> mutants_of(Clause clause);
/// The clauses that restrict a clause.
std::vector<const ClauseEntry*> exceptions_to(Clause clause);
/// The readings that decide what the source of a clause does.
std::vector<const ReadingEntry*> readings_of(const ClauseSource& source);
/// The properties that cite what a mutant breaks and use answers that it can change.
std::vector<const PropertyEntry*> judges_of(const Mutant& mutant);
/// The mutants that a property is for.
std::vector<const Mutant*> mutants_of(const PropertyInfo& property);
/// What a property judges, and what a faulty system answers wrongly: "situations", "histories" or
/// both.
std::string_view subject_of(const PropertyEntry& property);
std::string_view subject_of(const Mutant& mutant);
/// The clauses that name a platform, in their text or in what the model says of it.
std::vector<const ClauseEntry*> clauses_of(const PlatformEntry& platform);
/// The platforms that a property concerns.
std::vector<const PlatformEntry*> platforms_of(const PropertyInfo& property);

}  // namespace asa::explain
