#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// The word spelled most like `written`; empty if none is close.
std::string nearest(std::string_view written, const std::vector<std::string>& words);

}  // namespace asa
