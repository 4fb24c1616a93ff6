#pragma once

#include "gate/device/unit_text.hpp"
#include "gate/terminal/input.hpp"

#include <string_view>

namespace asa::audit {

inline constexpr std::string_view device_output =
    "the output of `show version` or `show activation-key`";

/// Everything that the text of one file says. Throws BadInput if it says nothing of a license.
UnitText read_unit(const Input& input);

}  // namespace asa::audit
