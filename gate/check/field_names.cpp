#include "gate/check/field_names.hpp"

#include "gate/scenario/situation_json.hpp"
#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace asa {

namespace {

using Tokens = std::span<const std::string>;

struct Label {
  std::string_view attribute;
  std::string_view label;
};
constexpr std::array labels{Label{"ips part number", "IPS in part number"},
                            Label{"all-zero permanent key", "permanent key"},
                            Label{"time-based encryption", "time-based 3DES/AES"},
                            Label{"no payload encryption", "No Payload Encryption"},
                            Label{"platform", "model"},
                            Label{"synthetic", "model"}};

std::vector<std::string> tokens_of(const std::string& pointer) {
  std::vector<std::string> tokens;
  for (Json::json_pointer at(pointer); !at.empty(); at.pop_back()) tokens.push_back(at.back());
  std::ranges::reverse(tokens);
  return tokens;
}

std::string ordinal_of(const std::string& place) { return std::to_string(std::stoul(place) + 1); }

std::string key_field(Tokens in_keys) {
  if (in_keys.empty()) return "number of keys";
  const std::string key = ordinal_of(in_keys[0]);
  if (in_keys[1] == "grants") return fmt::format("{} in key {}", in_keys.back(), key);
  if (in_keys[1] == "days") return fmt::format("days left of key {}", key);
  return fmt::format("key {} {}", key, in_keys[1]);
}

std::string unit_field(Tokens in_unit) {
  if (in_unit[0] == "keys") return key_field(in_unit.subspan(1));
  if (in_unit[0] == "on order" && in_unit.size() > 1)
    return unit_field(in_unit.subspan(1)) + " on order";
  return std::string(in_unit[0] == "license" ? in_unit.back() : label_of(in_unit[0]));
}

/// A field and whose it is.
struct Owned {
  std::string what;
  std::string whose;  ///< empty: the scenario's
};

Owned owned_field(Tokens tokens, Topology topology, std::size_t units) {
  const bool of_a_list = tokens.size() > 1 && (tokens[0] == "units" || tokens[0] == "events");
  if (of_a_list && tokens[0] == "units")
    return {unit_field(tokens.subspan(2)), unit_name(topology, units, std::stoul(tokens[1]))};
  if (of_a_list) return {tokens.back(), "event " + ordinal_of(tokens[1])};
  if (tokens[0] == "units") return {"number of units", ""};
  if (tokens[0] == "synthetic") return {tokens.back(), "platform"};
  if (tokens[0] == "change") return {tokens.back(), "change"};
  return {tokens[0] == "place" ? "place of the change" : tokens.back(), ""};
}

/// Fields by their owners, in the order in which they come.
class Grouped {
 public:
  void add(const Owned& field) { entry(owners_, field.what).insert(field.whose); }

  std::string text(const std::set<std::string>& every_unit) {
    Lists<std::set<std::string>, std::vector<std::string>> groups;
    for (const auto& [what, owners] : owners_) entry(groups, owners).push_back(what);
    std::vector<std::string> parts;
    for (const auto& [owners, whats] : groups)
      parts.push_back(heading(owners, every_unit) + fmt::format("{}", fmt::join(whats, ", ")));
    return fmt::format("{}", fmt::join(parts, "; "));
  }

 private:
  template <class Key, class Value>
  using Lists = std::vector<std::pair<Key, Value>>;

  template <class Key, class Value>
  static Value& entry(Lists<Key, Value>& lists, const Key& key) {
    const auto found = std::ranges::find(lists, key, &std::pair<Key, Value>::first);
    return found != lists.end() ? found->second : lists.emplace_back(key, Value{}).second;
  }
  static std::string heading(const std::set<std::string>& owners,
                             const std::set<std::string>& every_unit) {
    if (owners.contains("")) return "";
    if (owners.size() > 1 && owners == every_unit) return "each unit: ";
    return fmt::format("{}: ", fmt::join(owners, ", "));
  }

  Lists<std::string, std::set<std::string>> owners_{};
};

}  // namespace

std::string_view label_of(std::string_view attribute) {
  const auto found = std::ranges::find(labels, attribute, &Label::attribute);
  return found != labels.end() ? found->label : attribute;
}

std::string fields_text(const std::vector<std::string>& fields, Topology topology,
                        std::size_t units) {
  Grouped grouped;
  for (const std::string& field : fields)
    grouped.add(owned_field(tokens_of(field), topology, units));
  std::set<std::string> every_unit;
  for (std::size_t u = 0; u < units; ++u) every_unit.insert(unit_name(topology, units, u));
  return grouped.text(every_unit);
}

}  // namespace asa
