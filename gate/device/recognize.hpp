#pragma once

#include "gate/device/clean.hpp"
#include "gate/device/unit_text.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace asa::device {

/// Takes what the line says about the unit, except its keys and features; false if nothing.
bool take_fact(UnitText& unit, const Line& line);

/// The length of the prompt that the line begins with ("fw1" in "fw1# show version"); 0 if none.
std::size_t prompt_length(std::string_view line);

/// The word after "Serial Number:"; nothing if the line is another.
std::optional<std::string_view> serial_in(std::string_view line);

/// Whether the line says that the unit has no payload encryption; it may say more.
bool says_no_payload(std::string_view line);

/// Whether the line is one of those that follow a features section.
bool closes_section(std::string_view line);

}  // namespace asa::device
