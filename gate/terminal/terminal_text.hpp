#pragma once

#include <string>
#include <string_view>

namespace asa {

/// A text that came out of a file, for a terminal: what a terminal might obey is spelled out, as
/// \\x1b. Lines stay lines.
std::string without_controls(std::string_view text);

}  // namespace asa
