#pragma once

#include "gate/terminal/input.hpp"

#include <cstddef>
#include <string_view>

namespace asa {

inline constexpr std::size_t max_input_bytes = 16U << 20U;

/// The input if it is text of at most this size, or else what is wrong and what is wanted.
Expected<Input> text_input(Input input, std::string_view wanted,
                           std::size_t max_bytes = max_input_bytes);

}  // namespace asa
