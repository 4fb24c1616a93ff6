#include "gate/scenario/unit_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/read_json.hpp"

#include <string>

namespace asa::json_parts {

namespace {

/// A unit with the default values: the model, and what the edition's hardware gives.
Unit<> unsaid(const Place& place, bool plus) {
  Unit<> unit;
  unit.security_plus = plus;
  unit.platform = place.rules;
  for (const FeatureEntry& f : features)
    if (place.entry != nullptr && f.kind == Kind::capacity)
      unit.license[f.feature] = place.entry->allowance(f.feature, plus).standard.value;
  return unit;
}

void require_unit(const Json& json, const std::vector<std::string_view>& also) {
  if (!json.is_object()) throw Malformed("a unit is an object");
  allow_only(json, names_of<Unit<>>(), also);
}

Unit<> require_sold(const Unit<>& unit, const Place& place) {
  if (unit.security_plus && !place.security_plus)
    throw Malformed("the platform has no Security Plus edition");
  if (unit.ips_part && !place.ips) throw Malformed("the platform is not sold with IPS");
  return unit;
}

}  // namespace

Json differences(const Unit<>& unit, const Unit<>& other) {
  Json json = Json::object();
  write_fields(json, unit, other, Which::differing);
  return json;
}

void write_attributes(Json& json, const Unit<>& unit) {
  write_fields(json, unit, {}, Which::all);
  json["license"] = all_amounts(unit.license, unit.platform);
}

Json unit_json(const Unit<>& unit, const Place& of_the_first, JsonForm form) {
  const Place place = find_place(unit.platform);
  if (form == JsonForm::whole) {
    Json json = place_json(place, form);
    write_attributes(json, unit);
    return json;
  }
  Json json;
  if (!(place.rules == of_the_first.rules)) json.update(place_json(place));
  write_fields(json, unit, unsaid(place, unit.security_plus));
  return json;
}

Unit<> unit_from(const Json& json, const Place& of_the_first,
                 const std::vector<std::string_view>& also) {
  std::vector<std::string_view> keys{"platform", "synthetic"};
  keys.insert(keys.end(), also.begin(), also.end());
  require_unit(json, keys);
  const bool has_place = json.contains("platform") || json.contains("synthetic");
  const Place place = has_place ? place_from(json) : of_the_first;
  Unit<> unit = unsaid(place, value<std::string>(json, "edition") == "Security Plus");
  FieldReader(json, place.rules).read_fields(unit);
  return require_sold(unit, place);
}

Unit<> amended(const Unit<>& other, const Json& json, const Place& place) {
  require_unit(json, {});
  Unit<> unit = other;
  FieldReader(json, place.rules).read_fields(unit, Which::differing);
  return require_sold(unit, place);
}

void require_own_model(const Unit<>& first, const Place& place) {
  if (first.model() != place.rules.model)
    throw Malformed("the first unit must be the platform's own model");
}

}  // namespace asa::json_parts
