#include "gate/explain/relations.hpp"

#include "gate/terminal/words.hpp"

#include <algorithm>
#include <ranges>

namespace asa::explain {

namespace {

/// The entries of a catalogue for which something holds.
template <class Entries>
auto those(const Entries& entries, auto holds) {
  std::vector<std::ranges::range_value_t<Entries> const*> found;
  for (const auto& entry : entries)
    if (holds(entry)) found.push_back(&entry);
  return found;
}

bool cites(const PropertyInfo& property, Clause clause) {
  return std::ranges::count(property.clauses.all(), clause) > 0;
}

/// Whether a word of a clause's text names a model: "5580" names the 5580-20, "5506W-X" does not
/// name the 5506-X.
bool names_model(std::string_view word, std::string_view model) {
  return !word.empty() && model.starts_with(word) &&
         (model.size() == word.size() || model[word.size()] == '-' || model[word.size()] == ' ');
}

bool names_in_its_text(const ClauseEntry& clause, const PlatformEntry& platform) {
  if (clause.rule.find(platform.name) != std::string_view::npos) return true;
  const std::string_view model = platform.name.substr(platform.name.find(' ') + 1);
  return std::ranges::any_of(split(clause.rule, ' '), [&](std::string_view word) {
    return word.starts_with("55") && names_model(trimmed(word, ",.:;"), model);
  });
}

/// Whether the model applies a clause to a platform by name.
bool decides_about(Clause clause, const PlatformEntry& platform) {
  const auto& rules = platform.rules;
  return (rules.base_excluded && rules.excluded_by == clause) ||
         (rules.clusters && rules.clusters_by == clause);
}

}  // namespace

Clause clause_of(const ClauseEntry& entry) { return static_cast<Clause>(index_of(entry.id)); }

std::vector<const PropertyEntry*> properties_of(Clause clause) {
  return those(properties(), [&](const PropertyEntry& p) { return cites(p.info, clause); });
}

std::vector<const Mutant*> mutants_of(Clause clause) {
  return those(mutants(), [&](const Mutant& m) { return m.breaks == clause; });
}

std::vector<const ClauseEntry*> exceptions_to(Clause clause) {
  return those(clauses(), [&](const ClauseEntry& c) { return c.exception_to == clause; });
}

std::vector<const ReadingEntry*> readings_of(const ClauseSource& source) {
  return those(reading_register, [&](const ReadingEntry& r) { return depends_on(source, r); });
}

std::vector<const PropertyEntry*> judges_of(const Mutant& mutant) {
  return those(properties(), [&](const PropertyEntry& p) {
    return cites(p.info, mutant.breaks) && applies(p, mutant);
  });
}

std::vector<const Mutant*> mutants_of(const PropertyInfo& property) {
  const PropertyEntry* const entry = find_property(property.id);
  return those(mutants(),
               [&](const Mutant& m) { return cites(property, m.breaks) && applies(*entry, m); });
}

std::string_view subject_of(const PropertyEntry& property) {
  return property.info.scope.of_histories() ? "histories" : "situations";
}

std::string_view subject_of(const Mutant& mutant) {
  if (mutant.of_situations && mutant.of_histories) return "situations and histories";
  return mutant.of_histories ? "histories" : "situations";
}

std::vector<const ClauseEntry*> clauses_of(const PlatformEntry& platform) {
  return those(clauses(), [&](const ClauseEntry& c) {
    return decides_about(clause_of(c), platform) || names_in_its_text(c, platform);
  });
}

std::vector<const PlatformEntry*> platforms_of(const PropertyInfo& property) {
  return those(catalogue(), property.concerns);
}

}  // namespace asa::explain
