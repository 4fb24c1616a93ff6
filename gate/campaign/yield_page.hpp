#pragma once

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <string_view>

namespace asa::campaign {

/// What `licgate campaign yield --json` wrote once, as the build keeps it in the program
/// (gate/terminal/embed.cmake).
struct KeptYield {
  std::string_view file;
  std::string_view text;
};
std::span<const KeptYield> kept_yields();

/// The page for those who plan a night, of what was kept.
std::string yield_page(const nlohmann::ordered_json& kept);
std::string yield_page();

}  // namespace asa::campaign
