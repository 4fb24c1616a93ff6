#include "gate/scenario/situation_json.hpp"
#include "gate/scenario/unit_json.hpp"

namespace asa {

using namespace json_parts;

Json to_json(const Situation<Scalar>& s) {
  const Place place = find_place(s.units[0].platform);
  Json json = setting_json({s.topology, place, s.readings});
  for (const AnyUnit<Scalar>& unit : s.units) json["units"].push_back(unit_json(unit, place));
  json["change"] = {{"unit", s.change.unit},
                    {"feature", features[static_cast<std::size_t>(s.change.feature)].name},
                    {"amount", s.change.amount}};
  return json;
}

}  // namespace asa
