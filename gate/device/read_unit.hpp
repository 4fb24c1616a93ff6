#pragma once

#include "gate/device/unit_text.hpp"
#include "gate/terminal/input.hpp"

#include <string_view>

namespace asa::device {

inline constexpr std::string_view device_output =
    "the output of `show version` or `show activation-key`";

/// Everything that the text of one file says. An error if it says nothing about a license, or has
/// the serial numbers of two units.
Expected<UnitText> read_unit(const Input& input);

}  // namespace asa::device
