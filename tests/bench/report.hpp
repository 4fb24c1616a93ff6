#pragma once

#include "tests/bench/figures.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace asa::bench {

/// The ratios as a table.
std::string table_of(const Figures& figures);

/// {"ratios", "rates", "allocations", "kills", "peers"}: the peers' figures are what their programs
/// left in a folder.
nlohmann::json report_of(const Figures& figures, const std::string& folder_of_peers);

}  // namespace asa::bench
