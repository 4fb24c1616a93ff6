#pragma once

#include "tests/bench/hunt.hpp"

#include <nlohmann/json.hpp>

namespace asa::bench {

/// {"seeds", "killed", "median_cases", "mean_cases", "median_ms"}
inline nlohmann::json json_of(const Kills& kills) {
  nlohmann::json json = kills.figures;
  if (json.is_null()) json = nlohmann::json::object();
  json["seeds"] = kills.seeds;
  json["killed"] = kills.killed;
  return json;
}

}  // namespace asa::bench
