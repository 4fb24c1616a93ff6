#pragma once

#include "tests/bench/figures.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace asa::bench {

/// What the peers' programs left in a folder, by peer: cases per second and kills.
nlohmann::json peers_in(const std::string& folder);

/// The ratios as a table, and then the peers.
std::string table_of(const Figures& figures, const nlohmann::json& peers);

/// {"licgate", "ratios", "rates", "allocations", "kills", "peers", "verdict"}; the last is null
/// unless verdict.py measured it.
nlohmann::json report_of(const Figures& figures, const nlohmann::json& peers,
                         const nlohmann::json& verdict);

}  // namespace asa::bench
