#include "gate/exhaust/state.hpp"

#include "gate/audit/input.hpp"
#include "gate/read_json.hpp"

#include <filesystem>

namespace asa::exhaust_scope {

namespace {

using json_parts::member;
using json_parts::value;

Standing standing_from(const Json& json) {
  json_parts::allow_only(json, {"item", "cases", "applicable", "whole", "next"});
  Standing standing;
  standing.counts = {value<std::uint64_t>(json, "cases"), value<std::uint64_t>(json, "applicable"),
                     value<bool>(json, "whole")};
  standing.next = value<Place>(json, "next");
  return standing;
}

Standings standings_from(const Json& json, Scope scope) {
  if (value<std::string>(json, "scope") != name(scope))
    throw Malformed("it is the state of another scope, \"" + value<std::string>(json, "scope") +
                    "\"");
  Standings standings;
  for (const Json& item : member(json, "items"))
    standings.emplace(value<std::string>(item, "item"), standing_from(item));
  return standings;
}

}  // namespace

std::string_view name(Scope scope) {
  switch (scope) {
    case Scope::boundary: return "boundary";
    case Scope::types: return "types";
    case Scope::tiers: break;
  }
  return "tiers";
}

Standings read_state(const std::string& path, Scope scope, std::vector<ReadFile>* inputs) {
  if (path.empty() || !std::filesystem::exists(path)) return {};
  const std::string text = audit::read_input(path, "the state of an earlier run").text;
  if (inputs != nullptr) inputs->push_back(read_file(path, text));
  return json_parts::at(path, [&] { return standings_from(json_parts::parsed(text), scope); });
}

std::string state_text(Scope scope, const Standings& standings) {
  Json json = {{"scope", name(scope)}, {"items", Json::array()}};
  for (const auto& [item, standing] : standings)
    json["items"].push_back({{"item", item},
                             {"cases", standing.counts.cases},
                             {"applicable", standing.counts.applicable},
                             {"whole", standing.counts.whole},
                             {"next", standing.next}});
  return json.dump(1) + "\n";
}

}  // namespace asa::exhaust_scope
