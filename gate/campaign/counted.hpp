#pragma once

#include "gate/terminal/grouped.hpp"

#include <cstddef>
#include <string>

namespace asa::campaign {

/// "1 property is", "4 properties are"
inline std::string properties_are(std::size_t count) {
  return grouped(count) + (count == 1 ? " property is" : " properties are");
}

}  // namespace asa::campaign
