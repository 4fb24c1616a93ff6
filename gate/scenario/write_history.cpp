#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/unit_json.hpp"

namespace asa {

using namespace json_parts;

namespace {

Json grants_json(const TimeBasedKey<Scalar>& key) {
  Json json = Json::object();
  for (const Grant<Scalar>& grant : key.grants)
    json[std::string(entry(grant.feature).name)] = grant.amount;
  return json;
}

Json key_json(const TimeBasedKey<Scalar>& key, const Account<Scalar>& account, JsonForm form) {
  Json json;
  json["grants"] = grants_json(key);
  write_fields(json, account, {}, form == JsonForm::whole ? Which::all : Which::always);
  return json;
}

Json keyed_unit_json(const KeyedUnit<Scalar>& unit, const Place& place, JsonForm form) {
  Json json = unit_json(unit.unit, place, form);
  if (form == JsonForm::whole) {
    write_attributes(json["on order"], unit.on_order);
    json["keys"] = Json::array();
  } else if (const Json on_order = differences(unit.on_order, unit.unit); !on_order.empty()) {
    json["on order"] = on_order;
  }
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    json["keys"].push_back(key_json(unit.keys[k], unit.accounts[k], form));
  return json;
}

Json parts_json(const Parts& parts, std::size_t units) {
  Json json = Json::array();
  for (std::size_t u = 0; u < units; ++u) json.push_back(parts.of(u));
  return json;
}

Json event_json(const Event<Scalar>& event, std::size_t units) {
  Json json;
  const EventEntry& row = entry(event.kind);
  json["kind"] = row.name;
  if (row.uses.unit) json["unit"] = event.unit;
  if (row.uses.key) json["key"] = event.key;
  if (row.uses.parts) json["parts"] = parts_json(event.parts, units);
  if (row.uses.days != EventDays::none) json["days"] = event.days.count();
  return json;
}

}  // namespace

Json to_json(const History<Scalar>& h, JsonForm form) {
  const Place place = find_place(h.units[0].unit.platform);
  Json json = setting_json({h.topology, place, h.readings}, form);
  for (const KeyedUnit<Scalar>& unit : h.units)
    json["units"].push_back(keyed_unit_json(unit, place, form));
  json["events"] = Json::array();
  for (const Event<Scalar>& event : h.events)
    json["events"].push_back(event_json(event, h.units.size()));
  if (form == JsonForm::whole || (h.change == Event<Scalar>{} && h.place == 0)) return json;
  json["change"] = event_json(h.change, h.units.size());
  json["place"] = h.place;
  return json;
}

}  // namespace asa
