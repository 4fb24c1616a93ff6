#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"
#include "gate/terminal/input.hpp"

#include <string_view>
#include <vector>

namespace asa::device {

inline constexpr std::string_view device_output =
    "the output of `show version` or `show activation-key`";

/// What the reader takes a line for.
enum class Taken { nothing, prompt, key, fact, feature };

/// What the reader takes each line of a text for.
std::vector<Taken> taken_for(const std::vector<Line>& lines);

/// Everything that the text of one file says. An error if it says nothing about a license, or has
/// the serial numbers of two units.
Expected<UnitText> read_unit(const Input& input);

}  // namespace asa::device
