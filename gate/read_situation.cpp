#include "gate/situation_fields.hpp"
#include "gate/situation_json.hpp"
#include "generators/draw_platform.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace asa {

namespace {

using namespace situation_fields;

const Json& member(const Json& json, const char* key) {
  if (!json.is_object() || !json.contains(key))
    throw Malformed("\"" + std::string(key) + "\" is missing");
  return json[key];
}

template <class T>
T value(const Json& json, const char* key) {
  try {
    return member(json, key).get<T>();
  } catch (const nlohmann::json::exception&) {
    throw Malformed("\"" + std::string(key) + "\" is not of the expected type");
  }
}

template <class T>
T value_or(const Json& json, const char* key, T otherwise) {
  return json.contains(key) ? value<T>(json, key) : otherwise;
}

/// An amount within bounds; JSON numbers may be larger than ours.
std::int32_t amount(const Json& json, const char* key, std::int32_t lo, std::int32_t hi) {
  if (!member(json, key).is_number_integer())
    throw Malformed("\"" + std::string(key) + "\" is not a whole number");
  const Json& number = json[key];
  if (number < lo || number > hi)
    throw Retired("\"" + std::string(key) + "\" is " + number.dump() + ", not from " +
                  std::to_string(lo) + " to " + std::to_string(hi));
  return number.get<std::int32_t>();
}

/// A key that nobody reads would be a value that nobody judges.
void allow_only(const Json& json, std::initializer_list<std::string_view> keys) {
  for (const auto& [key, unused] : json.items())
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      throw Malformed("\"" + key + "\" means nothing here");
}

std::int32_t version(const Json& json, const char* key) {
  const auto text = value<std::string>(json, key);
  const auto parsed = parse_version(text);
  if (!parsed) throw Malformed("\"" + text + "\" is not a version such as 9.1(4)");
  return ordinal(*parsed);
}

Feature feature_named(const std::string& name) {
  const auto found =
      std::ranges::find_if(features, [&](const FeatureEntry& f) { return f.name == name; });
  if (found == features.end()) throw Retired("no feature is called \"" + name + "\"");
  return found->feature;
}

/// Amounts of features that the platform offers, none above the given ones.
Values<Scalar> amounts_from(const Json& json, const Platform<Scalar>& offered,
                            const Values<Scalar>& most, const Values<Scalar>& unsaid = {}) {
  if (!json.is_object()) throw Malformed("a license is an object of features and amounts");
  Values<Scalar> values = unsaid;
  for (const auto& [name, unused] : json.items()) {
    const Feature f = feature_named(name);
    if (!offered.offers(f)) throw Retired("the platform has no \"" + name + "\"");
    values[f] = amount(json, name.c_str(), 0, most[f]);
  }
  return values;
}

Platform<Scalar> synthetic_from(const Json& json) {
  Platform<Scalar> p;
  p.has.fill(true);
  Values<Scalar> most;
  most.slots.fill(unlimited);
  p.limit = amounts_from(member(json, "limits"), p, most);
  p.base_excluded = value<bool>(json, "base excluded");
  p.edition_reloads = p.base_excluded;
  p.clusters = value<bool>(json, "clusters");
  p.base_clusters = value<bool>(json, "base clusters");
  const auto by = value<std::string>(json, "clusters by");
  if (by != "CX-3" && by != "CX-4") throw Retired("no clause " + by + " grants clustering");
  p.clusters_by = by == "CX-3" ? "CX-3"_clause : "CX-4"_clause;
  p.clusters_from = version(json, "clusters from");
  p.cluster_units = amount(json, most_members, 0, 16);
  p.cluster_units_from_92 = amount(json, most_members_later, 0, 16);
  return synthetic_platform(p).rules;
}

/// Where the units stand: a platform of the catalogue, or a synthetic one.
struct Place {
  const PlatformEntry* entry;  ///< null: synthetic
  Platform<Scalar> rules;
  ModelId model;
  bool security_plus;
  bool ips;
};

Place place_from(const Json& json) {
  const auto name = value<std::string>(json, "platform");
  if (name == "synthetic")
    return {nullptr, synthetic_from(member(json, "synthetic")), synthetic_model, true, true};
  const PlatformEntry* p = find_platform(name);
  if (p == nullptr) throw Retired("no platform is called \"" + name + "\"");
  return {p, p->rules, p->model, p->security_plus, p->ips};
}

AnyUnit<Scalar> unit_from(const Json& json, const Place& place) {
  if (!json.is_object()) throw Malformed("a unit is an object");
  allow_only(json, {"edition", "version", attributes[0].first, attributes[1].first,
                    attributes[2].first, attributes[3].first, attributes[4].first, "another model",
                    "contexts in use", "license"});
  AnyUnit<Scalar> unit;
  const auto edition = value<std::string>(json, "edition");
  if (edition != "Base" && edition != "Security Plus")
    throw Malformed("\"" + edition + "\" is neither Base nor Security Plus");
  unit.security_plus = edition == "Security Plus";
  if (unit.security_plus && !place.security_plus)
    throw Retired("the platform has no Security Plus edition");
  unit.version = version(json, "version");
  for (const auto& [key, attribute] : attributes) unit.*attribute = value_or(json, key, false);
  if (unit.ips_part && !place.ips) throw Retired("the platform is not sold with IPS");
  unit.model =
      static_cast<std::int32_t>(place.model) + (value_or(json, "another model", false) ? 1 : 0);
  if (json.contains("contexts in use"))
    unit.contexts_in_use = amount(json, "contexts in use", 0, unlimited);
  unit.license = amounts_from(member(json, "license"), place.rules, place.rules.limit,
                              given_by(place.entry, unit.security_plus));
  return unit;
}

Readings readings_from(const Json& json) {
  if (!json.is_array()) throw Malformed("\"alternative readings\" is not a list");
  std::array<bool, reading_count> alternative{};
  for (const Json& wanted : json) {
    const auto found = std::ranges::find_if(reading_register, [&](const ReadingEntry& r) {
      return wanted.is_string() && wanted.get<std::string>() == r.id;
    });
    if (found == reading_register.end()) throw Retired("no reading is called " + wanted.dump());
    alternative[static_cast<std::size_t>(found - reading_register.begin())] = true;
  }
  return readings_of(alternative);
}

Change<Scalar> change_from(const Json& json, std::size_t units, const Platform<Scalar>& p) {
  const Feature f = feature_named(value<std::string>(json, "feature"));
  const auto unit = amount(json, "unit", 0, static_cast<std::int32_t>(units) - 1);
  return {static_cast<std::size_t>(unit), static_cast<std::int32_t>(f),
          amount(json, "amount", 0, p.limit[f])};
}

}  // namespace

Situation<Scalar> situation_from(const Json& json) {
  allow_only(json, {"property", "topology", "platform", "synthetic", "alternative readings",
                    "units", "change"});
  Situation<Scalar> s;
  const auto topology = value<std::string>(json, "topology");
  if (topology != "cluster" && topology != "failover pair")
    throw Malformed("\"" + topology + "\" is neither a failover pair nor a cluster");
  s.topology = topology == "cluster" ? Topology::cluster : Topology::failover_pair;
  const Place place = place_from(json);
  s.platform = place.rules;
  s.readings = readings_from(member(json, "alternative readings"));
  const Json& units = member(json, "units");
  if (!units.is_array() || units.size() < 2 || units.size() > most_units)
    throw Malformed("\"units\" is not a list of 2 to 16 units");
  for (const Json& unit : units) s.units.push_back(unit_from(unit, place));
  if (s.units[0].model != static_cast<std::int32_t>(place.model))
    throw Malformed("the first unit is the platform's own model");
  if (json.contains("change")) s.change = change_from(json["change"], s.units.size(), s.platform);
  return s;
}

}  // namespace asa
