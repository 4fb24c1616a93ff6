#pragma once

#include "gate/terminal/input.hpp"

#include <string>
#include <string_view>

namespace asa {

/// The text of a file of at most 16 MiB, or of standard input for "-". Throws BadInput for anything
/// but text, naming what is wanted.
Input read_input(const std::string& path, std::string_view wanted);

}  // namespace asa
