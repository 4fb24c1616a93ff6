#include "gate/explain/listing.hpp"

#include "gate/explain/fingerprint.hpp"
#include "gate/explain/relations.hpp"
#include "generators/scope_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asa::explain {

namespace {

using Json = nlohmann::ordered_json;

/// The ids of a property's clauses, or of a clause's properties.
Json ids(const ClauseEntry& clause) {
  Json all = Json::array();
  for (const PropertyEntry* p : properties_of(clause_of(clause))) all.push_back(p->info.id);
  return all;
}
Json ids(const PropertyInfo& info) {
  Json all = Json::array();
  for (const Clause clause : info.clauses.all()) all.push_back(id(clause));
  return all;
}

/// {of, platforms}, or null.
Json proved(const PropertyEntry& property, const Proofs& proofs) {
  const auto proof = proofs.find(property.info.id);
  if (proof == proofs.end()) return nullptr;
  return {{"of", proof->second.of}, {"platforms", proof->second.platforms}};
}

Json row(const PropertyEntry& p, const Proofs& proofs) {
  return {{"id", p.info.id},
          {"clauses", ids(p.info)},
          {"statement", p.info.statement},
          {"kind", name(p.info.kind)},
          {"scope", name_of(p.info.scope)},
          {"proved", proved(p, proofs)},
          {"fingerprint", whole(fingerprint_of(p))}};
}

/// `prose` may be missing.
Json row(const ClauseEntry& c, const Proofs&) {
  Json json{{"id", c.id},           {"source", c.source},
            {"rule", c.rule},       {"standing", name(c.trust)},
            {"properties", ids(c)}, {"fingerprint", whole(fingerprint_of(c))}};
  if (!c.prose.empty()) json["prose"] = c.prose;
  return json;
}

Json row(const ReadingEntry& r, const Proofs&) {
  return {{"id", r.id},
          {"question", r.question},
          {"default", r.answers[0]},
          {"alternative", r.answers[1]},
          {"about", r.of_time ? "histories" : "situations and histories"}};
}

Json row(const PlatformEntry& p, const Proofs&) {
  const SoftwareRange& range = p.software;
  const Version& end = range.last.version;
  return {{"name", p.name},
          {"hardware", p.hardware},
          {"editions", p.security_plus ? Json{"Base", "Security Plus"} : Json{"Base"}},
          {"software_from", to_string(range.first.version)},
          {"software_to",
           range.last.trust == Trust::unknown ? "" : fmt::format("{}.{}", end.major, end.minor)},
          {"units_of_a_cluster", p.rules.clusters ? p.rules.cluster_units_from_92 : 0},
          {"time_based_keys", p.takes_time_based_keys ? "yes" : "no"}};
}

Json row(const FeatureEntry& f, const Proofs&) {
  Json platforms = Json::array();
  for (const PlatformEntry& p : catalogue())
    if (p.rules.offers(f.feature)) platforms.push_back(p.name);
  return {{"name", f.name},
          {"kind", name(f.kind)},
          {"combined_by", id(deciding_clause(f.kind))},
          {"platforms", platforms}};
}

Json row(const Mutant& m, const Proofs&) {
  return {{"name", m.name}, {"fault", m.fault}, {"breaks", id(m.breaks)}};
}

Json rows(const auto& entries, const Proofs& proofs) {
  Json all = Json::array();
  for (const auto& entry : entries) all.push_back(row(entry, proofs));
  return all;
}

struct Listing {
  std::string_view name;
  Json (*rows)(const Proofs&);
};

constexpr std::array all_listings{
    Listing{"properties", [](const Proofs& known) { return rows(properties(), known); }},
    Listing{"clauses", [](const Proofs& known) { return rows(clauses(), known); }},
    Listing{"readings", [](const Proofs& known) { return rows(reading_register, known); }},
    Listing{"platforms", [](const Proofs& known) { return rows(catalogue(), known); }},
    Listing{"features", [](const Proofs& known) { return rows(features, known); }},
    Listing{"mutants", [](const Proofs& known) { return rows(mutants(), known); }}};

}  // namespace

std::vector<std::string> listings() {
  std::vector<std::string> names;
  for (const Listing& listing : all_listings) names.emplace_back(listing.name);
  return names;
}

Json rows_of(std::string_view listing, const Proofs& proofs) {
  return std::ranges::find(all_listings, listing, &Listing::name)->rows(proofs);
}

}  // namespace asa::explain
