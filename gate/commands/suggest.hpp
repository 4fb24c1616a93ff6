#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asa {

/// The one of the words that is written most like this one; empty where none is like it.
std::string nearest(std::string_view written, const std::vector<std::string>& words);

}  // namespace asa
