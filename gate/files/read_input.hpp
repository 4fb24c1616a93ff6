#pragma once

#include "gate/terminal/input.hpp"
#include "gate/terminal/text_input.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace asa {

/// Input that cannot be read or judged: what() says what is wrong, where, and how to fix it.
class BadInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads text of at most this size from a file, or from standard input for "-". Throws BadInput for
/// anything else, naming what is wanted.
Input read_input(const std::string& path, std::string_view wanted,
                 std::size_t max_bytes = max_input_bytes);

}  // namespace asa
