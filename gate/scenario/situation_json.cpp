#include "gate/scenario/situation_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/unit_json.hpp"

namespace asa {

using namespace json_parts;

namespace {

Change<Scalar> change_from(const Json& json, std::size_t units, const Platform<Scalar>& p) {
  const Feature f = feature_named(value<std::string>(json, "feature"));
  allow_only(json, names_of<Change<Scalar>>());
  const auto unit = amount(json, "unit", 0, static_cast<std::int32_t>(units) - 1);
  return {static_cast<std::size_t>(unit), static_cast<std::int32_t>(f),
          amount(json, "amount", 0, p.limit[f])};
}

}  // namespace

Json to_json(const Situation<Scalar>& s, JsonForm form) {
  const Place place = find_place(s.units[0].platform);
  Json json = setting_json({s.topology, place, s.readings}, form);
  for (const Unit<>& unit : s.units) json["units"].push_back(unit_json(unit, place, form));
  if (form == JsonForm::whole) return json;
  json["change"] = {{"unit", s.change.unit},
                    {"feature", features[static_cast<std::size_t>(s.change.feature)].name},
                    {"amount", s.change.amount}};
  return json;
}

Situation<Scalar> situation_from(const Json& json) {
  const Setting setting = setting_from(json, names_of<Situation<Scalar>>());
  Situation<Scalar> s{setting.topology, setting.readings, {}, {}};
  for (const Json& unit : list(json, "units", least_units, max_units))
    s.units.push_back(unit_from(unit, setting.place));
  require_own_model(s.units[0], setting.place);
  if (json.contains("change"))
    s.change = change_from(json["change"], s.units.size(), setting.place.rules);
  return s;
}

}  // namespace asa
