#include "gate/plan/want.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::plan {

bool satisfies(const Want& want, std::int32_t value) {
  const bool state = entry(want.feature).form == Form::state;
  return state ? value == want.amount : value >= want.amount;
}

Expected<Want> read_want(std::string_view text) {
  return device::read_setting(text).map_error(
      [](const InputError& error) { return InputError{"--want: " + error.text}; });
}

Expected<std::vector<Want>> read_wants(const std::vector<std::string>& texts) {
  std::vector<Want> wants;
  for (const std::string& text : texts) {
    const auto want = read_want(text);
    if (!want) return tl::unexpected(want.error());
    if (std::ranges::find(wants, want->feature, &Want::feature) != wants.end())
      return bad_input(fmt::format("--want: {} is wanted twice; give each feature once",
                                   entry(want->feature).name));
    wants.push_back(*want);
  }
  if (wants.empty()) return bad_input("--want: nothing is wanted; give FEATURE=VALUE");
  return wants;
}

}  // namespace asa::plan
