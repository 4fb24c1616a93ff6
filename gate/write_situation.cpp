#include "gate/situation_fields.hpp"
#include "gate/situation_json.hpp"
#include "model/catalogue.hpp"

namespace asa {

namespace {

using namespace situation_fields;

const PlatformEntry* platform_of(const Situation<Scalar>& s) {
  const auto model = static_cast<std::size_t>(s.units[0].model);
  return model < catalogue().size() ? &catalogue()[model] : nullptr;
}

/// What differs from the amounts that go without saying.
Json amounts(const Values<Scalar>& values, const Values<Scalar>& unsaid = {}) {
  Json json = Json::object();
  for (const FeatureEntry& f : features)
    if (values[f.feature] != unsaid[f.feature]) json[std::string(f.name)] = values[f.feature];
  return json;
}

Json to_json(const AnyUnit<Scalar>& unit, const AnyUnit<Scalar>& first, const PlatformEntry* p) {
  Json json;
  json["edition"] = unit.security_plus ? "Security Plus" : "Base";
  json["version"] = to_string(version_of(unit.version));
  for (const auto& [key, member] : attributes)
    if (unit.*member) json[key] = true;
  if (unit.model != first.model) json["another model"] = true;
  if (unit.contexts_in_use != 0) json["contexts in use"] = unit.contexts_in_use;
  json["license"] = amounts(unit.license, given_by(p, unit.security_plus));
  return json;
}

Json to_json(const Platform<Scalar>& p) {
  Json json;
  json["limits"] = amounts(p.limit);
  json["base excluded"] = p.base_excluded;
  json["clusters"] = p.clusters;
  json["base clusters"] = p.base_clusters;
  json["clusters by"] = id(p.clusters_by);
  json["clusters from"] = to_string(version_of(p.clusters_from));
  json[most_members] = p.cluster_units;
  json[most_members_later] = p.cluster_units_from_92;
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

Json to_json(const Situation<Scalar>& s) {
  Json json;
  const PlatformEntry* p = platform_of(s);
  json["topology"] = s.topology == Topology::cluster ? "cluster" : "failover pair";
  json["platform"] = p ? p->name : "synthetic";
  if (p == nullptr) json["synthetic"] = to_json(s.platform);
  json["alternative readings"] = alternatives_of(s.readings);
  for (const AnyUnit<Scalar>& unit : s.units) json["units"].push_back(to_json(unit, s.units[0], p));
  json["change"] = {{"unit", s.change.unit},
                    {"feature", features[static_cast<std::size_t>(s.change.feature)].name},
                    {"amount", s.change.amount}};
  return json;
}

}  // namespace asa
