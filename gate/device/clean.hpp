#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asa::device {

/// A line as the device printed it, without what terminals, pagers and exports added.
struct Line {
  std::size_t number;  ///< in the file, from 1
  std::string text;    ///< trimmed, without control characters, never empty
};

std::vector<Line> clean(std::string_view text);

/// The text, cut if it is too long for a report, but never inside a character.
std::string shortened(std::string_view text);

}  // namespace asa::device
