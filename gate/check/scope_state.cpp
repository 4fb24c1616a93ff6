#include "gate/check/scope_state.hpp"

#include "gate/check/test_names.hpp"
#include "gate/files/read_input.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/digest.hpp"

#include <cstdint>
#include <filesystem>

namespace asa::scope_run {

namespace {

using json_parts::member;
using json_parts::value;

constexpr std::size_t max_items = 100'000, max_answers = 100'000;
constexpr std::int64_t max_cases = std::int64_t{1} << 52;  ///< of an item, so that sums are safe

std::uint64_t count_from(const Json& json, const char* key, std::int64_t most) {
  return static_cast<std::uint64_t>(json_parts::whole(member(json, key), key, 0, most));
}

Position place_from(const Json& json) {
  Position place;
  for (const Json& answer : json_parts::list(json, "next", 0, max_answers))
    place.push_back(static_cast<std::size_t>(json_parts::whole(answer, "next", 0, max_cases)));
  return place;
}

/// Throws if the counts make no sense. No scope is empty: a completed one has cases, and an
/// interrupted one has a place after the first.
void require_sense(const Reached& reached) {
  const Counts& counts = reached.counts;
  const bool started = !reached.next.empty() && reached.next.back() != 0;
  if (counts.whole && (counts.cases == 0 || !reached.next.empty()))
    throw Malformed("\"whole\" is true, but \"cases\" is 0 or \"next\" names a place");
  if (!counts.whole && (counts.cases == 0 || !started))
    throw Malformed("\"whole\" is false, but \"cases\" is 0 or \"next\" names no later place");
}

Reached reached_from(const Json& json) {
  json_parts::allow_only(json, {"item", "cases", "applicable", "whole", "next"});
  Reached reached;
  const std::uint64_t cases = count_from(json, "cases", max_cases);
  reached.counts = {cases, count_from(json, "applicable", static_cast<std::int64_t>(cases)),
                    value<bool>(json, "whole")};
  reached.next = place_from(json);
  require_sense(reached);
  return reached;
}

using Trials = std::map<std::string, Trial>;

Trials every_trial() {
  Trials all;
  for (const Trial& trial : all_trials()) all.emplace(test_of(trial), trial);
  return all;
}

void read_item(const Json& json, const Trials& all, Breadth scope, State& state) {
  const auto name = value<std::string>(json, "item");
  const auto trial = all.find(name);
  if (trial == all.end()) throw Malformed("no item is called \"" + name + "\"");
  const Reached reached = reached_from(json);
  json_parts::at(name, [&] { require_place(trial->second, scope, reached.next); });
  if (!state.emplace(name, reached).second)
    throw Malformed("a second item \"" + name + "\"; remove one");
}

void require(const Json& json, const char* key, std::string_view wanted) {
  if (const auto stated = value<std::string>(json, key); stated != wanted)
    throw Malformed(std::string("it is the state of another ") + key + ", \"" + stated +
                    "\"; give another file");
}

State state_from(const Json& json, const StateOf& of) {
  json_parts::allow_only(json, {"scope", "system", "sources", "items"});
  require(json, "scope", name(of.scope));
  require(json, "system", of.system);
  if (value<std::string>(json, "sources") != source_digest())
    throw Malformed(
        "it is the state of a program built from other sources; without the file the run starts "
        "anew");
  State state;
  const Trials all = every_trial();
  const Json& items = json_parts::list(json, "items", 0, max_items);
  for (std::size_t i = 0; i < items.size(); ++i)
    json_parts::at("items[" + std::to_string(i) + "]",
                   [&] { read_item(items[i], all, of.scope, state); });
  return state;
}

}  // namespace

State read_state(const std::string& path, const StateOf& of, std::vector<ReadFile>* inputs) {
  if (path.empty() || !std::filesystem::exists(path)) return {};
  const std::string text = read_input(path, "the state of an earlier run").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return state_from(json_parts::parsed(text), of); });
}

std::string state_text(const StateOf& of, const State& state) {
  Json json = {{"scope", name(of.scope)},
               {"system", of.system},
               {"sources", source_digest()},
               {"items", Json::array()}};
  for (const auto& [item, reached] : state)
    json["items"].push_back({{"item", item},
                             {"cases", reached.counts.cases},
                             {"applicable", reached.counts.applicable},
                             {"whole", reached.counts.whole},
                             {"next", reached.next}});
  return json.dump(1) + "\n";
}

}  // namespace asa::scope_run
