#pragma once

#include "gate/terminal/input.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace asa {

/// Input that cannot be read or judged: what() says what is wrong, where, and how to fix it.
class BadInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads text of at most 16 MiB from a file, or from standard input for "-". Throws BadInput for
/// anything else, naming what is wanted.
Input read_input(const std::string& path, std::string_view wanted);

}  // namespace asa
