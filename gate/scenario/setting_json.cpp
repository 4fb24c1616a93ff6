#include "gate/scenario/setting_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asa::json_parts {

namespace {

Topology topology_from(const Json& json) {
  const auto topology = value<std::string>(json, "topology");
  const auto found = std::ranges::find(topology_names, topology);
  if (found == topology_names.end())
    throw Malformed("\"" + topology + "\" is neither a failover pair nor a cluster");
  return static_cast<Topology>(found - topology_names.begin());
}

Platform<Scalar> synthetic_from(const Json& json) {
  Platform<Scalar> open = usual_synthetic();
  open.limit.slots.fill(unlimited);
  Platform<Scalar> p = usual_synthetic();
  FieldReader(json, open).read_fields(p);
  allow_only(json, names_of<Platform<Scalar>>());
  p.edition_reloads = p.base_excluded;
  return p;
}

}  // namespace

Platform<Scalar> usual_synthetic() {
  Platform<Scalar> p;
  p.ten_gigabit_by_edition = true;
  return synthetic_platform(p).rules;
}

const PlatformEntry& platform_named(const std::string& name) {
  const auto found = std::ranges::find(catalogue(), name, &PlatformEntry::name);
  if (found == catalogue().end()) throw Malformed("no platform is called \"" + name + "\"");
  return *found;
}

Json alternatives_json(const Readings& readings) {
  Json json = Json::array();
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i]) json.push_back(reading_register[i].id);
  return json;
}

Readings readings_from(const Json& json) {
  if (!json.is_array()) throw Malformed("\"alternative readings\" is not a list");
  std::array<bool, reading_count> alternative{};
  for (const Json& wanted : json) {
    const auto found = std::ranges::find_if(reading_register, [&](const ReadingEntry& r) {
      return wanted.is_string() && wanted.get<std::string>() == r.id;
    });
    if (found == reading_register.end()) throw Malformed("no reading is called " + wanted.dump());
    bool& taken = alternative[static_cast<std::size_t>(found - reading_register.begin())];
    if (std::exchange(taken, true)) throw Malformed(wanted.dump() + " is repeated");
  }
  return readings_of(alternative);
}

Place find_place(const Platform<Scalar>& rules) {
  const auto model = static_cast<std::size_t>(rules.model);
  if (model >= catalogue().size()) return {nullptr, rules, true, true};
  const PlatformEntry& p = catalogue()[model];
  return {&p, rules, p.security_plus, p.ips};
}

Json rules_json(const Platform<Scalar>& rules) {
  Json json;
  write_fields(json, rules, usual_synthetic(), Which::all);
  json["limits"] = all_amounts(rules.limit, rules);
  return json;
}

Json place_json(const Place& place, JsonForm form) {
  Json json;
  json["platform"] = place.entry ? place.entry->name : synthetic_name;
  if (place.entry != nullptr) return json;
  if (form == JsonForm::whole)
    json["synthetic"] = rules_json(place.rules);
  else
    write_fields(json["synthetic"], place.rules, usual_synthetic());
  return json;
}

Json setting_json(const Setting& setting, JsonForm form) {
  Json json;
  json["topology"] = topology_names[static_cast<std::size_t>(setting.topology)];
  json.update(place_json(setting.place, form));
  json["alternative readings"] = alternatives_json(setting.readings);
  return json;
}

Place place_from(const Json& json) {
  const auto name = value<std::string>(json, "platform");
  if (name == synthetic_name)
    return {nullptr, synthetic_from(member(json, "synthetic")), true, true};
  const PlatformEntry& p = platform_named(name);
  if (json.contains("synthetic")) throw Malformed("\"synthetic\" means nothing here");
  return {&p, p.rules, p.security_plus, p.ips};
}

Setting setting_from(const Json& json, const std::vector<std::string_view>& fields) {
  allow_only(json, {"platform", "synthetic"}, fields);
  const Topology topology = topology_from(json);
  const Place place = place_from(json);
  return {topology, place, readings_from(member(json, "alternative readings"))};
}

}  // namespace asa::json_parts
