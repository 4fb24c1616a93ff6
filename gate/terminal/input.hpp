#pragma once

#include <stdexcept>
#include <string>

namespace asa {

/// A file that was read whole.
struct Input {
  std::string name;  ///< "-" is standard input
  std::string text;
};

/// Input that cannot be judged: what() says what is wrong, where, and how to mend it.
class BadInput : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace asa
