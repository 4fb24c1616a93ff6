#pragma once

#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace asa::campaign {

/// "1 test", "4 tests"
inline std::string counted(std::uint64_t count, std::string_view one) {
  return fmt::format("{} {}{}", grouped(count), one, count == 1 ? "" : "s");
}

/// "1 property is", "4 properties are"
inline std::string properties_are(std::uint64_t count) {
  return grouped(count) + (count == 1 ? " property is" : " properties are");
}

}  // namespace asa::campaign
