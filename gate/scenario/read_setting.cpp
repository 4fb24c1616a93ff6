#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"

#include <algorithm>
#include <array>

namespace asa::json_parts {

namespace {

Topology topology_from(const Json& json) {
  const auto topology = value<std::string>(json, "topology");
  if (topology != "cluster" && topology != "failover pair")
    throw Malformed("\"" + topology + "\" is neither a failover pair nor a cluster");
  return topology == "cluster" ? Topology::cluster : Topology::failover_pair;
}

/// One of two clauses, by its id.
RefusingClause granted(const Json& json, const char* key,
                       const std::array<RefusingClause, 2>& clauses) {
  const auto wanted = value<std::string>(json, key);
  for (const RefusingClause clause : clauses)
    if (id(clause) == wanted) return clause;
  throw Malformed("\"" + std::string(key) + "\": no clause " + wanted + " does that");
}

Platform<Scalar> synthetic_from(const Json& json) {
  Platform<Scalar> p;
  p.has.fill(true);
  Values<Scalar> most;
  most.slots.fill(unlimited);
  p.limit = amounts_from(member(json, "limits"), p, most);
  p.base_excluded = value<bool>(json, "base excluded");
  if (json.contains("excluded by"))
    p.excluded_by = granted(json, "excluded by", {"FX-SP-1"_clause, "FX-SP-6"_clause});
  p.ten_gigabit_by_edition = value_or(json, "10GE by edition", true);
  p.edition_reloads = p.base_excluded;
  p.clusters = value<bool>(json, "clusters");
  p.base_clusters = value<bool>(json, "base clusters");
  p.clusters_by = granted(json, "clusters by", {"CX-3"_clause, "CX-4"_clause});
  p.clusters_from = version_from(json, "clusters from");
  p.cluster_units = amount(json, "cluster units", 0, 16);
  p.cluster_units_from_92 = amount(json, "cluster units from 9.2", 0, 16);
  p = synthetic_platform(p).rules;
  if (value_or(json, "another model", false)) ++p.model;
  return p;
}

Readings readings_from(const Json& json) {
  if (!json.is_array()) throw Malformed("\"alternative readings\" is not a list");
  std::array<bool, reading_count> alternative{};
  for (const Json& wanted : json) {
    const auto found = std::ranges::find_if(reading_register, [&](const ReadingEntry& r) {
      return wanted.is_string() && wanted.get<std::string>() == r.id;
    });
    if (found == reading_register.end()) throw Malformed("no reading is called " + wanted.dump());
    alternative[static_cast<std::size_t>(found - reading_register.begin())] = true;
  }
  return readings_of(alternative);
}

}  // namespace

Place place_from(const Json& json) {
  const auto name = value<std::string>(json, "platform");
  if (name == "synthetic") return {nullptr, synthetic_from(member(json, "synthetic")), true, true};
  const PlatformEntry* p = find_platform(name);
  if (p == nullptr) throw Malformed("no platform is called \"" + name + "\"");
  return {p, p->rules, p->security_plus, p->ips};
}

Setting setting_from(const Json& json, const std::vector<std::string_view>& also) {
  allow_only(json, {"property", "topology", "platform", "synthetic", "alternative readings"}, also);
  const Topology topology = topology_from(json);
  const Place place = place_from(json);
  return {topology, place, readings_from(member(json, "alternative readings"))};
}

}  // namespace asa::json_parts
