#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace asa {

/// A file that was read whole.
struct Input {
  std::string name;  ///< "-" is standard input
  std::string text;
};

/// Why input cannot be judged: what is wrong, where, and how to mend it.
struct InputError {
  std::string text;
};

/// A value, or why the input has none.
template <class T>
using Expected = tl::expected<T, InputError>;

inline tl::unexpected<InputError> bad_input(std::string text) {
  return tl::unexpected<InputError>({std::move(text)});
}

}  // namespace asa
