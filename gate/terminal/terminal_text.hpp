#pragma once

#include <string>
#include <string_view>

namespace asa {

/// A text from a file, made safe for a terminal: control characters are spelled out, as \\x1b.
/// Newlines stay.
std::string without_controls(std::string_view text);

}  // namespace asa
