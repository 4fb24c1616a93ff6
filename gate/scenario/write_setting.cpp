#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"

namespace asa::json_parts {

namespace {

Json synthetic(const Platform<Scalar>& p) {
  Json json;
  write_fields(json, p, usual_synthetic());
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

Platform<Scalar> usual_synthetic() {
  Platform<Scalar> p;
  p.ten_gigabit_by_edition = true;
  return synthetic_platform(p).rules;
}

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
