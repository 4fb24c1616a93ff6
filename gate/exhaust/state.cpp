#include "gate/exhaust/state.hpp"

#include "gate/audit/input.hpp"
#include "gate/digest.hpp"
#include "gate/read_json.hpp"

#include <cstdint>
#include <filesystem>

namespace asa::exhaust_scope {

namespace {

using json_parts::member;
using json_parts::value;

constexpr std::size_t most_items = 100'000, most_answers = 100'000;
constexpr std::int64_t most_cases = std::int64_t{1} << 52;  ///< of an item: their sums are safe

std::uint64_t count_from(const Json& json, const char* key, std::int64_t most) {
  return static_cast<std::uint64_t>(json_parts::whole(member(json, key), key, 0, most));
}

Place place_from(const Json& json) {
  Place place;
  for (const Json& answer : json_parts::list(json, "next", 0, most_answers))
    place.push_back(static_cast<std::size_t>(json_parts::whole(answer, "next", 0, most_cases)));
  return place;
}

/// No scope is empty: one that was tried has cases, and one that was interrupted has a place after
/// the first.
void require_sense(const Standing& standing) {
  const Counts& counts = standing.counts;
  const bool started = !standing.next.empty() && standing.next.back() != 0;
  if (counts.whole && (counts.cases == 0 || !standing.next.empty()))
    throw Malformed("\"whole\" is true, but \"cases\" is 0 or \"next\" names a place");
  if (!counts.whole && (counts.cases == 0 || !started))
    throw Malformed("\"whole\" is false, but \"cases\" is 0 or \"next\" names no later place");
}

Standing standing_from(const Json& json) {
  json_parts::allow_only(json, {"item", "cases", "applicable", "whole", "next"});
  Standing standing;
  const std::uint64_t cases = count_from(json, "cases", most_cases);
  standing.counts = {cases, count_from(json, "applicable", static_cast<std::int64_t>(cases)),
                     value<bool>(json, "whole")};
  standing.next = place_from(json);
  require_sense(standing);
  return standing;
}

using Items = std::map<std::string, Item>;

Items every_item(Scope scope) {
  Items all;
  for (const Item& item : items_of({.scope = scope})) all.emplace(item.name(), item);
  return all;
}

void read_item(const Json& json, const Items& all, Scope scope, Standings& standings) {
  const auto name = value<std::string>(json, "item");
  const auto item = all.find(name);
  if (item == all.end()) throw Malformed("no item is called \"" + name + "\"");
  const Standing standing = standing_from(json);
  json_parts::at(name, [&] { require_place(item->second, scope, standing.next); });
  if (!standings.emplace(name, standing).second)
    throw Malformed("a second item \"" + name + "\"; remove one");
}

Standings standings_from(const Json& json, Scope scope) {
  json_parts::allow_only(json, {"scope", "sources", "items"});
  if (value<std::string>(json, "scope") != name(scope))
    throw Malformed("it is the state of another scope, \"" + value<std::string>(json, "scope") +
                    "\"");
  if (value<std::string>(json, "sources") != source_digest())
    throw Malformed(
        "it is the state of a program built from other sources; without the file the run starts "
        "anew");
  Standings standings;
  const Items all = every_item(scope);
  const Json& items = json_parts::list(json, "items", 0, most_items);
  for (std::size_t i = 0; i < items.size(); ++i)
    json_parts::at("items[" + std::to_string(i) + "]",
                   [&] { read_item(items[i], all, scope, standings); });
  return standings;
}

}  // namespace

std::string_view name(Scope scope) {
  switch (scope) {
    case Scope::boundary: return "boundary";
    case Scope::types: break;
  }
  return "types";
}

Standings read_state(const std::string& path, Scope scope, std::vector<ReadFile>* inputs) {
  if (path.empty() || !std::filesystem::exists(path)) return {};
  const std::string text = audit::read_input(path, "the state of an earlier run").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return standings_from(json_parts::parsed(text), scope); });
}

std::string state_text(Scope scope, const Standings& standings) {
  Json json = {{"scope", name(scope)}, {"sources", source_digest()}, {"items", Json::array()}};
  for (const auto& [item, standing] : standings)
    json["items"].push_back({{"item", item},
                             {"cases", standing.counts.cases},
                             {"applicable", standing.counts.applicable},
                             {"whole", standing.counts.whole},
                             {"next", standing.next}});
  return json.dump(1) + "\n";
}

}  // namespace asa::exhaust_scope
