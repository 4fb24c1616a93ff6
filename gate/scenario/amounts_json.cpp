#include "gate/scenario/amounts_json.hpp"

#include "gate/scenario/read_json.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace asa::json_parts {

Json amounts(const Values<Scalar>& values, const Values<Scalar>& unsaid) {
  Json json = Json::object();
  for (const FeatureEntry& f : features)
    if (values[f.feature] != unsaid[f.feature]) json[std::string(f.name)] = values[f.feature];
  return json;
}

Json all_amounts(const Values<Scalar>& values, const Platform<Scalar>& offered) {
  Json json = Json::object();
  for (const FeatureEntry& f : features)
    if (offered.offers(f.feature)) json.emplace(f.name, values[f.feature]);
  return json;
}

Feature feature_named(const std::string& name) {
  const auto found =
      std::ranges::find_if(features, [&](const FeatureEntry& f) { return f.name == name; });
  if (found == features.end()) throw Malformed("no feature is called \"" + name + "\"");
  return found->feature;
}

Feature offered_feature(const std::string& name, const Platform<Scalar>& offered) {
  const Feature f = feature_named(name);
  if (!offered.offers(f)) throw Malformed("the platform has no \"" + name + "\"");
  return f;
}

Values<Scalar> amounts_from(const Json& json, const Platform<Scalar>& offered,
                            const Values<Scalar>& unsaid) {
  if (!json.is_object()) throw Malformed("a license is an object of features and amounts");
  Values<Scalar> values = unsaid;
  for (const auto& [name, unused] : json.items()) {
    const Feature f = offered_feature(name, offered);
    values[f] = amount(json, name.c_str(), 0, offered.limit[f]);
  }
  return values;
}

Values<Scalar> license_from(const Json& json, const Platform<Scalar>& offered) {
  if (!json.is_object()) throw Malformed("a license is an object of features and amounts");
  for (const auto& [name, unused] : json.items()) offered_feature(name, offered);
  Values<Scalar> values{};
  for (const FeatureEntry& f : features)
    if (offered.offers(f.feature))
      values[f.feature] =
          amount(json, std::string(f.name).c_str(), 0, std::numeric_limits<std::int32_t>::max());
  return values;
}

}  // namespace asa::json_parts
