#pragma once

#include "gate/scenario/situation_json.hpp"

#include <string_view>
#include <vector>

/// What situations and histories have in common, besides their units, as JSON.
namespace asa::json_parts {

/// Where the units stand: a platform of the catalogue, or a synthetic one.
struct Place {
  const PlatformEntry* entry;  ///< null: synthetic
  Platform<Scalar> rules;
  bool security_plus;
  bool ips;
};

/// The place of a unit.
Place find_place(const Platform<Scalar>& rules);

/// The platform of a place, as an object with its name, and its rules if it is synthetic.
Json place_json(const Place& place);

/// Reads the same: throws Malformed.
Place place_from(const Json& json);

struct Setting {
  Topology topology;
  Place place;
  Readings readings;
};

Json setting_json(const Setting& setting);

/// Allows what says the platform, and the fields of what has the setting.
Setting setting_from(const Json& json, const std::vector<std::string_view>& fields);

}  // namespace asa::json_parts
