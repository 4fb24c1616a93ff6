#pragma once

#include "gate/scenario/situation_json.hpp"

#include <string_view>
#include <vector>

/// What situations and histories have in common, besides their units, as JSON.
namespace asa::json_parts {

/// The platform of the units: one of the catalogue, or a synthetic one.
struct Place {
  const PlatformEntry* entry;  ///< null: synthetic
  Platform<Scalar> rules;
  bool security_plus;
  bool ips;
};

/// The place that has these rules.
Place find_place(const Platform<Scalar>& rules);

/// The platform of a place, as an object with its name, and its rules if it is synthetic.
Json place_json(const Place& place, JsonForm form = JsonForm::stored);

/// The facts about a platform that the rules use, all of them.
Json rules_json(const Platform<Scalar>& rules);

/// Reads a place. Throws Malformed.
Place place_from(const Json& json);

struct Setting {
  Topology topology;
  Place place;
  Readings readings;
};

/// The ids of the readings that have their alternative answer.
Json alternatives_json(const Readings& readings);

/// Reads such a list. Throws Malformed.
Readings readings_from(const Json& json);

Json setting_json(const Setting& setting, JsonForm form = JsonForm::stored);

/// Reads a setting. Allows the property, the keys of the platform, and `fields`.
Setting setting_from(const Json& json, const std::vector<std::string_view>& fields);

}  // namespace asa::json_parts
