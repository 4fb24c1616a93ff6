#include "gate/explain/page.hpp"
#include "gate/report/view.hpp"
#include "model/catalogue.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>
#include <string>

/// What is not covered: rows, not omissions.
namespace asa::report {

namespace {

Json row(std::string_view id, std::string_view text) { return {{"id", id}, {"text", text}}; }

Json group(std::string_view title, const Json& rows) {
  return {{"title", title}, {"count", rows.size()}, {"any", !rows.empty()}, {"rows", rows}};
}

Json clauses_without_property() {
  Json rows = Json::array();
  for (const ClauseEntry& clause : clauses())
    if (!clause.prose.empty()) rows.push_back(row(clause.id, clause.prose));
  return rows;
}

Json recalled_clauses() {
  Json rows = Json::array();
  for (const ClauseEntry& clause : clauses())
    if (clause.trust == Trust::recalled) rows.push_back(row(clause.id, clause.rule));
  return rows;
}

Json unseen_pairs(const Json& check) {
  Json rows = Json::array();
  if (check["coverage"].is_null()) return rows;
  for (const char* of : {"situations", "histories"})
    for (const Json& pair : check["coverage"][of]["pairs"]["uncovered"])
      rows.push_back(row(
          of, fmt::format("{} with {}", pair[0].get<std::string>(), pair[1].get<std::string>())));
  return rows;
}

Json properties_not_judged(const Json& check) {
  Json rows = Json::array();
  for (const PropertyEntry& property : properties()) {
    const std::string standing = standing_of(check, property.info.id);
    if (standing.starts_with("not ") || standing.starts_with("vacuous"))
      rows.push_back(row(property.info.id, standing));
  }
  return rows;
}

/// Property and platform for which a record of proofs has no proof.
Json unproved(const Json& proofs) {
  std::set<std::string> proved;
  if (!proofs.is_null())
    for (const Json& result : proofs["results"]) {
      const std::string id = result["property"];
      if (result["state"] != "proved") continue;
      proved.insert(id);
    }
  Json rows = Json::array();
  for (const PropertyEntry& property : properties())
    if (!proved.contains(std::string(property.info.id)))
      rows.push_back(row(property.info.id, "not proved on any platform"));
  if (!proofs.is_null())
    for (const Json& result : proofs["results"])
      if (result["state"] != "proved")
        rows.push_back(row(result["property"].get<std::string>(),
                           fmt::format("{} on {}", result["state"].get<std::string>(),
                                       result["platform"].get<std::string>())));
  return rows;
}

Json mutants_alive(const Json& mutants) {
  Json rows = Json::array();
  if (mutants.is_null()) return rows;
  for (const Json& mutant : mutants["mutants"])
    if (mutant["state"] != "killed")
      rows.push_back(row(mutant["id"].get<std::string>(), mutant["state"].get<std::string>()));
  for (const Json& clause : mutants["unguarded_clauses"])
    rows.push_back(row(clause.get<std::string>(), "no killed mutant breaks it"));
  for (const Json& property : mutants["idle_properties"])
    rows.push_back(row(property.get<std::string>(), "kills no mutant"));
  return rows;
}

/// Features whose limit is unknown, on each platform.
Json open_limits() {
  Json rows = Json::array();
  for (const PlatformEntry& platform : catalogue()) {
    std::vector<std::string_view> open;
    for (const FeatureEntry& f : features)
      if (platform.rules.offers(f.feature) &&
          platform.allowance(f.feature, platform.security_plus).ceiling.trust == Trust::unknown)
        open.push_back(f.name);
    if (!open.empty()) rows.push_back(row(platform.name, fmt::format("{}", fmt::join(open, ", "))));
  }
  return rows;
}

Json missing_records(const Records& records) {
  Json rows = Json::array();
  if (records.proofs.is_null()) rows.push_back(row("prove", "nothing is known of proofs"));
  if (records.mutants.is_null()) rows.push_back(row("mutants", "nothing is known of kills"));
  if (records.atlas.is_null()) rows.push_back(row("explore", "no behaviors, no near misses"));
  if (records.check["coverage"].is_null())
    rows.push_back(row("coverage", "the run was filtered, so nothing is known of it"));
  return rows;
}

/// Records whose sources are not those of the check: they say nothing certain about it.
Json other_builds(const Records& records) {
  const Json sources = records.check["licgate"]["sources"];
  Json rows = Json::array();
  for (const auto& [name, record] : {std::pair("prove", &records.proofs),
                                     {"mutants", &records.mutants},
                                     {"explore", &records.atlas}})
    if (!record->is_null() && (*record)["licgate"]["sources"] != sources)
      rows.push_back(row(name, "made from other sources than the check"));
  return rows;
}

}  // namespace

Json gaps_view(const Records& records) {
  return {group("Records that were not given", missing_records(records)),
          group("Records of another build", other_builds(records)),
          group("Properties that were not judged", properties_not_judged(records.check)),
          group("Properties that are not proved", unproved(records.proofs)),
          group("Mutants alive, and what they leave unguarded", mutants_alive(records.mutants)),
          group("Clauses that no property can cover", clauses_without_property()),
          group("Clauses known only from memory", recalled_clauses()),
          group("Pairs of factor levels never seen together", unseen_pairs(records.check)),
          group("Platforms with limits that nobody knows", open_limits())};
}

}  // namespace asa::report
