#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"

namespace asa::device {

/// Takes what the line says about the unit, except its keys and features; false if nothing.
bool take_fact(UnitText& unit, const Line& line);

/// Whether the line is one of those that follow a features section.
bool closes_section(std::string_view line);

}  // namespace asa::device
