#include "gate/scenario/unit_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/read_json.hpp"

#include <array>
#include <utility>

namespace asa::json_parts {

namespace {

/// The attributes that are written where they are not as usual.
constexpr std::array<std::pair<const char*, bool AnyUnit<Scalar>::*>, 5> attributes{
    {{"ips part number", &AnyUnit<Scalar>::ips_part},
     {"all-zero permanent key", &AnyUnit<Scalar>::zero_key},
     {"all-zero time-based slot", &AnyUnit<Scalar>::zero_time_based_slot},
     {"time-based encryption", &AnyUnit<Scalar>::time_based_encryption},
     {"no payload encryption", &AnyUnit<Scalar>::no_payload_encryption}}};

/// A unit with what goes without saying: the model, and what the hardware of an edition gives.
AnyUnit<Scalar> unsaid(const Place& place, bool plus) {
  AnyUnit<Scalar> unit;
  unit.security_plus = plus;
  unit.platform = place.rules;
  for (const FeatureEntry& f : features)
    if (place.entry != nullptr && f.kind == Kind::capacity)
      unit.license[f.feature] = place.entry->allowance(f.feature, plus).standard.value;
  return unit;
}

const char* edition(const AnyUnit<Scalar>& unit) {
  return unit.security_plus ? "Security Plus" : "Base";
}

std::string version(const AnyUnit<Scalar>& unit) { return to_string(version_of(unit.version)); }

bool edition_from(const Json& json, const Place& place) {
  const auto edition = value<std::string>(json, "edition");
  if (edition != "Base" && edition != "Security Plus")
    throw Malformed("\"" + edition + "\" is neither Base nor Security Plus");
  if (edition == "Security Plus" && !place.security_plus)
    throw Malformed("the platform has no Security Plus edition");
  return edition == "Security Plus";
}

void require_unit(const Json& json, const std::vector<std::string_view>& also) {
  if (!json.is_object()) throw Malformed("a unit is an object");
  allow_only(json,
             {"edition", "version", attributes[0].first, attributes[1].first, attributes[2].first,
              attributes[3].first, attributes[4].first, "platform", "synthetic", "contexts in use",
              "license"},
             also);
}

AnyUnit<Scalar> with_fields(const AnyUnit<Scalar>& other, const Json& json, const Place& place) {
  AnyUnit<Scalar> unit = other;
  if (json.contains("edition")) unit.security_plus = edition_from(json, place);
  if (json.contains("version")) unit.version = version_from(json, "version");
  for (const auto& [key, attribute] : attributes)
    unit.*attribute = value_or(json, key, unit.*attribute);
  if (unit.ips_part && !place.ips) throw Malformed("the platform is not sold with IPS");
  if (json.contains("contexts in use"))
    unit.contexts_in_use = amount(json, "contexts in use", 0, unlimited);
  if (json.contains("license"))
    unit.license = amounts_from(json["license"], place.rules, place.rules.limit, unit.license);
  return unit;
}

}  // namespace

Json differences(const AnyUnit<Scalar>& unit, const AnyUnit<Scalar>& other) {
  Json json = Json::object();
  if (unit.security_plus != other.security_plus) json["edition"] = edition(unit);
  if (unit.version != other.version) json["version"] = version(unit);
  for (const auto& [key, attribute] : attributes)
    if (unit.*attribute != other.*attribute) json[key] = unit.*attribute;
  if (unit.contexts_in_use != other.contexts_in_use) json["contexts in use"] = unit.contexts_in_use;
  const Json license = amounts(unit.license, other.license);
  if (!license.empty()) json["license"] = license;
  return json;
}

Json unit_json(const AnyUnit<Scalar>& unit, const Place& of_the_first) {
  Json json;
  const Place place = find_place(unit.platform);
  if (!(place.rules == of_the_first.rules)) json.update(place_json(place));
  json["edition"] = edition(unit);
  json["version"] = version(unit);
  json.update(differences(unit, unsaid(place, unit.security_plus)));
  if (!json.contains("license")) json["license"] = Json::object();
  return json;
}

AnyUnit<Scalar> unit_from(const Json& json, const Place& of_the_first,
                          const std::vector<std::string_view>& also) {
  require_unit(json, also);
  const Place place = json.contains("platform") ? place_from(json) : of_the_first;
  const AnyUnit<Scalar> unit = unsaid(place, edition_from(json, place));
  for (const char* key : {"version", "license"}) member(json, key);
  return with_fields(unit, json, place);
}

AnyUnit<Scalar> amended(const AnyUnit<Scalar>& other, const Json& json, const Place& place) {
  require_unit(json, {});
  return with_fields(other, json, place);
}

void require_own_model(const AnyUnit<Scalar>& first, const Place& place) {
  if (first.model() != place.rules.model)
    throw Malformed("the first unit is the platform's own model");
}

}  // namespace asa::json_parts
