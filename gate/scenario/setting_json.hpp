#pragma once

#include "gate/scenario/situation_json.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// What situations and histories have in common, besides their units, as JSON.
namespace asa::json_parts {

/// The topologies, in the order of the enumeration.
inline constexpr std::array<std::string_view, 2> topology_names{"failover pair", "cluster"};

/// The name of a platform whose facts stand beside it.
inline constexpr std::string_view synthetic_name = "synthetic";

/// The platform with this name. Throws Malformed.
const PlatformEntry& platform_named(const std::string& name);

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

/// A synthetic platform with the default values.
Platform<Scalar> usual_synthetic();

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

/// Reads a setting. Allows the keys of the platform, and `fields`.
Setting setting_from(const Json& json, const std::vector<std::string_view>& fields);

}  // namespace asa::json_parts
