#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"

namespace asa::json_parts {

namespace {

Json synthetic(const Platform<Scalar>& p) {
  Json json;
  json["limits"] = amounts(p.limit);
  json["base excluded"] = p.base_excluded;
  if (p.model != number(synthetic_model)) json["another model"] = true;
  if (p.excluded_by != "FX-SP-1"_clause) json["excluded by"] = id(p.excluded_by);
  if (!p.ten_gigabit_by_edition) json["10GE by edition"] = false;
  json["clusters"] = p.clusters;
  json["base clusters"] = p.base_clusters;
  json["clusters by"] = id(p.clusters_by);
  json["clusters from"] = to_string(version_of(p.clusters_from));
  json["cluster units"] = p.cluster_units;
  json["cluster units from 9.2"] = p.cluster_units_from_92;
  return json;
}

Json alternatives_of(const Readings& readings) {
  Json json = Json::array();
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i]) json.push_back(reading_register[i].id);
  return json;
}

}  // namespace

Place find_place(const Platform<Scalar>& rules) {
  const auto model = static_cast<std::size_t>(rules.model);
  if (model >= catalogue().size()) return {nullptr, rules, true, true};
  const PlatformEntry& p = catalogue()[model];
  return {&p, rules, p.security_plus, p.ips};
}

Json place_json(const Place& place) {
  Json json;
  json["platform"] = place.entry ? place.entry->name : "synthetic";
  if (place.entry == nullptr) json["synthetic"] = synthetic(place.rules);
  return json;
}

Json setting_json(const Setting& setting) {
  Json json;
  json["topology"] = setting.topology == Topology::cluster ? "cluster" : "failover pair";
  json.update(place_json(setting.place));
  json["alternative readings"] = alternatives_of(setting.readings);
  return json;
}

}  // namespace asa::json_parts
