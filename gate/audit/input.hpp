#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace asa::audit {

/// One file of device output: one unit.
struct Input {
  std::string name;  ///< "-" is standard input
  std::string text;
};

struct Request {
  std::vector<Input> inputs;
  std::vector<std::string> roles;       ///< empty: the order of the inputs decides
  std::vector<std::string> parts = {};  ///< "UNIT=NUMBER": part numbers that are not printed
};

/// Input that cannot be judged: what() says what is wrong, where, and how to mend it.
class BadInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

inline constexpr std::string_view device_output =
    "the output of `show version` or `show activation-key`";

/// The text of a file, or of standard input for "-". Throws BadInput for anything but text, naming
/// what is wanted.
Input read_input(const std::string& path, std::string_view wanted = device_output);

}  // namespace asa::audit
