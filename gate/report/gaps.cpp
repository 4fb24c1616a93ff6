#include "gate/explain/relations.hpp"
#include "gate/report/view.hpp"
#include "gate/terminal/digest.hpp"
#include "model/catalogue.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
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
  if (check.at("coverage").is_null()) return rows;
  for (const char* of : {"situations", "histories"})
    for (const Json& pair : check.at("coverage").at(of).at("pairs").at("uncovered"))
      rows.push_back(row(of, fmt::format("{} with {}", pair.at(0).get<std::string>(),
                                         pair.at(1).get<std::string>())));
  return rows;
}

/// Properties without a verdict, or with one on some platforms only.
Json properties_not_judged(const Json& check) {
  Json rows = Json::array();
  for (const PropertyEntry& property : properties()) {
    const std::string standing = standing_of(check, property.info.id);
    const Tried tried = tried_for(check, property.info.id);
    if (standing.starts_with("not ") || standing.starts_with("vacuous"))
      rows.push_back(row(property.info.id, standing));
    else if (tried.unanswered > 0)
      rows.push_back(
          row(property.info.id, fmt::format("not answered on {} of {} platforms", tried.unanswered,
                                            tried.unanswered + tried.platforms)));
  }
  return rows;
}

/// Whether a result is a proof, of the sources that this program is built from.
bool is_proof(const Json& result) {
  const std::string property = result.at("property");
  return result.at("state") == "proved" && result.value("sources", "") == proof_digest(property);
}

/// Properties that are not proved on every platform that they concern, and on any.
Json unproved(const Json& proofs) {
  Json rows = Json::array();
  if (proofs.is_null()) return rows;
  std::map<std::string, std::size_t> proved;
  for (const Json& result : proofs.at("results"))
    proved[result.at("property")] += is_proof(result) ? 1 : 0;
  for (const PropertyEntry& property : properties()) {
    const std::size_t all = explain::platforms_of(property.info).size() + 1;
    const std::size_t some = proved[std::string(property.info.id)];
    if (some != all)
      rows.push_back(
          row(property.info.id,
              fmt::format("proved from these sources on {} of {} platforms", some, all)));
  }
  return rows;
}

Json mutants_alive(const Json& mutants) {
  Json rows = Json::array();
  if (mutants.is_null()) return rows;
  for (const Json& mutant : mutants.at("mutants"))
    if (mutant.at("state") != "killed")
      rows.push_back(
          row(mutant.at("id").get<std::string>(), mutant.at("state").get<std::string>()));
  for (const Json& clause : mutants.at("unguarded_clauses"))
    rows.push_back(row(clause.get<std::string>(), "no killed mutant breaks it"));
  for (const Json& property : mutants.at("idle_properties"))
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

/// Refusals and rules, of pairs and of clusters.
constexpr std::size_t all_views = 4;

Json missing_records(const Records& records) {
  Json rows = Json::array();
  if (records.proofs.is_null()) rows.push_back(row("prove", "nothing is known of proofs"));
  if (records.mutants.is_null()) rows.push_back(row("mutants", "nothing is known of kills"));
  if (records.atlas.is_null()) rows.push_back(row("explore", "no behaviors, no near misses"));
  if (!records.atlas.is_null() && records.atlas.at("views").size() < all_views)
    rows.push_back(row("explore", "a record of some views only"));
  if (!records.reviews) rows.push_back(row("review", "nothing is known of reviews"));
  if (records.check.at("coverage").is_null())
    rows.push_back(row("coverage", "the run was filtered, so nothing is known of it"));
  return rows;
}

/// Records whose sources are not those of the check: they say nothing certain about it.
Json other_builds(const Records& records) {
  const Json sources = records.check.at("licgate").at("sources");
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
