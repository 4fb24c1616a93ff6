#pragma once

#include "gate/device/setting.hpp"
#include "gate/terminal/input.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asa::plan {

/// A feature that the units shall run, and at least how much of it. A state must be exactly this.
using Want = device::Setting;

/// Whether a value is what is wanted.
bool satisfies(const Want& want, std::int32_t value);

/// Reads "FEATURE=VALUE" as device::read_setting() does.
Expected<Want> read_want(std::string_view text);

/// Reads one want or more, each of another feature.
Expected<std::vector<Want>> read_wants(const std::vector<std::string>& texts);

}  // namespace asa::plan
