#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
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

/// The random case of TiersAddExactly on ASA 5540 that shows the fault that the page describes.
inline constexpr std::uint64_t rare_fault_case = 144'920;

/// The page for those who plan a night, of what was kept.
std::string yield_page(const nlohmann::ordered_json& kept);
std::string yield_page();

}  // namespace asa::campaign
