#include "gate/explore/words.hpp"

#include "gate/device/value.hpp"
#include "gate/scenario/unit_json.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/timeline/events.hpp"
#include "generators/draw_unit.hpp"
#include "model/catalogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace asa::atlas {

namespace {

/// Fields of a unit, with values as in JSON.
using Fields = std::vector<std::pair<std::string, Json>>;

const PlatformEntry& platform_of(const Unit<>& unit) {
  return catalogue()[static_cast<std::size_t>(unit.model())];
}

Unit<> usual_in(Topology topology, const PlatformEntry& platform) {
  Unit<> unit = usual_unit(platform);
  if (topology == Topology::cluster && platform.rules.offers(feature_id<Clustering>))
    unit.license[clustering] = 1;
  return unit;
}

/// The usual unit of the first one's platform with the edition, the software and the platform of
/// another unit, and what these bring.
Unit<> usual_like(const Unit<>& unit, const Unit<>& usual) {
  Unit<> like = usual;
  if (unit.security_plus != usual.security_plus)
    for (const FeatureEntry& f : features)
      if (f.kind != Kind::per_unit && f.feature != feature_id<Encryption3DesAes>)
        like.license[f.feature] =
            platform_of(usual).allowance(f.feature, unit.security_plus).standard.value;
  like.security_plus = unit.security_plus;
  like.version = unit.version;
  if (unit.model() != usual.model()) move_to(platform_of(unit), unit.platform, like);
  cut_to_software(like);
  return like;
}

/// Adds what a unit has, other than another, besides its license.
void add_attributes(Fields& fields, const Unit<>& unit, Unit<> other) {
  if (unit.model() != other.model()) fields.emplace_back("platform", platform_of(unit).name);
  other.license = unit.license;
  const Json differences = json_parts::differences(unit, other);
  for (const auto& [name, value] : differences.items()) fields.emplace_back(name, value);
}

void add_amounts(Fields& fields, const Unit<>& unit, const Unit<>& other) {
  for (const FeatureEntry& f : features)
    if (unit.license[f.feature] != other.license[f.feature])
      fields.emplace_back(f.name, device::shown_value(f.feature, unit.license[f.feature]));
}

Fields between(const Unit<>& unit, const Unit<>& other) {
  Fields fields;
  add_attributes(fields, unit, other);
  add_amounts(fields, unit, other);
  return fields;
}

/// What is unusual about a unit, except what its edition, software and platform bring.
Fields unusual(const Situation<Scalar>& s, std::size_t place) {
  const Unit<>& unit = s.units[place];
  const Unit<> usual = usual_in(s.topology, platform_of(s.units[0]));
  Fields fields;
  add_attributes(fields, unit, usual);
  add_amounts(fields, unit, usual_like(unit, usual));
  return fields;
}

std::string text_of(const Json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string text_of(const std::string& name, const Json& value) {
  if (value.is_boolean()) return value.get<bool>() ? name : name + ": no";
  return name + ' ' + text_of(value);
}

using Texts = std::vector<std::string>;

std::string joined(const Texts& texts) { return fmt::format("{}", fmt::join(texts, ", ")); }

std::string text_of(const Fields& fields) {
  Texts texts;
  for (const auto& [name, value] : fields) texts.push_back(text_of(name, value));
  return joined(texts);
}

/// "both units", "all units", or their names.
std::string names_of(const Situation<Scalar>& s, const std::vector<std::size_t>& places) {
  if (places.size() == s.units.size()) return places.size() == 2 ? "both units" : "all units";
  Texts names;
  for (const std::size_t place : places)
    names.push_back(unit_name(s.topology, s.units.size(), place));
  return joined(names);
}

/// The units of each text that is not empty.
std::string grouped_by_text(const Situation<Scalar>& s, const Texts& texts) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> groups;
  for (std::size_t u = 0; u < texts.size(); ++u) {
    if (texts[u].empty()) continue;
    const auto known = std::ranges::find(groups, texts[u], [](const auto& g) { return g.first; });
    if (known == groups.end())
      groups.push_back({texts[u], {u}});
    else
      known->second.push_back(u);
  }
  Texts parts;
  for (const auto& [text, places] : groups) parts.push_back(names_of(s, places) + ": " + text);
  return fmt::format("{}", fmt::join(parts, "; "));
}

/// The words for a situation or a history.
std::string shape_of(const auto& s) {
  if (s.units.size() == 1) return "unit";
  if (s.topology == Topology::failover_pair) return "pair";
  return fmt::format("cluster of {}", s.units.size());
}

const Json* find(const Fields& fields, const std::string& name) {
  for (const auto& [known, value] : fields)
    if (known == name) return &value;
  return nullptr;
}

/// "edition Base instead of Security Plus", for what is unusual in only one of two units.
Texts changes_of(const Fields& before, const Fields& after, const Unit<>& from, const Unit<>& to) {
  const Fields is = between(to, from), was = between(from, to);
  Texts texts;
  for (const auto& [name, value] : is) {
    const Json *then = find(before, name), *now = find(after, name);
    if (then == nullptr && now == nullptr) continue;
    std::string text = text_of(name, value);
    if (const Json* old = find(was, name); old != nullptr && !value.is_boolean())
      text += " instead of " + text_of(*old);
    texts.push_back(text);
  }
  return texts;
}

/// Those of each unit.
std::vector<Texts> changes_between(const Situation<Scalar>& from, const Situation<Scalar>& to) {
  std::vector<Texts> all;
  for (std::size_t u = 0; u < to.units.size(); ++u)
    all.push_back(changes_of(unusual(from, u), unusual(to, u), from.units[u], to.units[u]));
  return all;
}

}  // namespace

std::string words_of(const Situation<Scalar>& s) {
  Texts texts;
  for (std::size_t u = 0; u < s.units.size(); ++u) texts.push_back(text_of(unusual(s, u)));
  const std::string unusual = grouped_by_text(s, texts);
  return fmt::format("{} of {}{}", shape_of(s), platform_of(s.units[0]).name,
                     unusual.empty() ? ", usual units" : ", " + unusual);
}

std::string events_of(const History<Scalar>& h) {
  Texts events;
  for (const Event<Scalar>& event : h.events) events.push_back(timeline::event_text(h, event));
  return events.empty() ? "no event" : fmt::format("{}", fmt::join(events, "; "));
}

std::string words_of(const History<Scalar>& h) {
  return fmt::format("{} of {}: {}", shape_of(h), platform_of(h.units[0].unit).name, events_of(h));
}

std::string words_of(const Subject& subject) {
  return std::visit([](const auto& s) { return words_of(s); }, subject);
}

std::string words_of_change(const Situation<Scalar>& from, const Situation<Scalar>& to) {
  if (from.units.size() != to.units.size())
    return fmt::format("{} instead of {}", shape_of(to), shape_of(from));
  Texts texts;
  for (const Texts& of_unit : changes_between(from, to)) texts.push_back(joined(of_unit));
  return grouped_by_text(to, texts);
}

std::size_t fields_changed(const Situation<Scalar>& from, const Situation<Scalar>& to) {
  if (from.units.size() != to.units.size()) return 1;
  std::size_t changed = 0;
  for (const Texts& of_unit : changes_between(from, to)) changed += of_unit.size();
  return changed;
}

}  // namespace asa::atlas
