#include "gate/check/evidence.hpp"

#include "gate/check/trial.hpp"
#include "generators/scope_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace asa {

namespace {

std::string exhausted_of(const PropertyEntry& property, const Effort& effort) {
  const auto all = all_trials();
  const auto of = std::ranges::count(all, &property, &Trial::property);
  const std::string name = name_of(property.info.scope);
  const auto tried = static_cast<std::ptrdiff_t>(effort.platforms.size());
  return tried == of ? name : fmt::format("{}; on {} of {} platforms only", name, tried, of);
}

/// "ASA 5505 and 20 more platforms"
std::string places_of(const std::vector<std::string_view>& platforms) {
  if (platforms.size() < 2) return std::string(platforms.empty() ? "" : platforms[0]);
  return fmt::format("{} and {} more platform{}", platforms[0], platforms.size() - 1,
                     platforms.size() == 2 ? "" : "s");
}

Evidence evidence_of(const PropertyEntry& property, const Effort& effort, const Proofs& proofs) {
  if (effort.outcome == Outcome::violated)
    return {&property, name(effort.outcome), places_of(effort.violated_on)};
  if (effort.outcome != Outcome::holds)
    return {&property, name(effort.outcome), std::string(effort.why_not)};
  if (const auto proof = proofs.find(property.info.id); proof != proofs.end())
    return {&property, "proved", proof->second.of};
  if (effort.unfinished == 0) return {&property, "exhausted", exhausted_of(property, effort)};
  return {&property, "sampled", fmt::format("{} cases", effort.exhausted + effort.sampled)};
}

}  // namespace

void Effort::add(const Record& r) {
  properties.insert(r.property->info.id);
  if (says_nothing(r.outcome)) {
    if (judged == 0) outcome = r.outcome;
    why_not = r.why_not;
    return;
  }
  ++judged;
  if (r.violation) violated_on.push_back(r.platform_name());
  platforms.insert(r.platform_name());
  covered += r.covered();
  exhausted += r.exhausted();
  sampled += r.sampled();
  proved += r.proved ? 1 : 0;
  unfinished += r.proved || r.at(Stage::scope).whole ? 0 : 1;
  if (judged == 1 || (outcome != Outcome::violated && r.outcome != Outcome::holds))
    outcome = r.outcome;
}

std::vector<Evidence> evidence_of(std::span<const Record> records, const Proofs& proofs) {
  std::map<std::string_view, Effort> efforts;
  for (const Record& r : records) efforts[r.property->info.id].add(r);
  std::vector<Evidence> all;
  for (const PropertyEntry& property : properties())
    if (const auto effort = efforts.find(property.info.id); effort != efforts.end())
      all.push_back(evidence_of(property, effort->second, proofs));
  return all;
}

}  // namespace asa
