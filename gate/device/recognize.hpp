#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"

namespace asa::device {

/// Takes what the line says of the unit, but for its keys and features: false if nothing.
bool take_fact(UnitText& unit, const Line& line);

/// Whether the line follows a features section on every device.
bool closes_section(std::string_view line);

}  // namespace asa::device
