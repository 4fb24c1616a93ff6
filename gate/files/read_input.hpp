#pragma once

#include "gate/terminal/input.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace asa {

/// Input that cannot be read or judged: what() says what is wrong, where, and how to mend it.
class BadInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The text of a file of at most 16 MiB, or of standard input for "-". Throws BadInput for anything
/// but text, naming what is wanted.
Input read_input(const std::string& path, std::string_view wanted);

}  // namespace asa
