#pragma once

#include "model/platform.hpp"

#include <span>
#include <string_view>

namespace asa {

/// All platforms, built from the platform types.
std::span<const PlatformEntry> catalogue();

/// The platform with this name, label or printed hardware model; null if none matches.
const PlatformEntry* find_platform(std::string_view name);

}  // namespace asa
