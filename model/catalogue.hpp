#pragma once

#include "model/platform.hpp"

#include <span>
#include <string_view>

namespace asa {

/// Every platform of the model, made from the platform types.
std::span<const PlatformEntry> catalogue();

/// The platform of that name, label or model as printed; null if there is none.
const PlatformEntry* find_platform(std::string_view name);

}  // namespace asa
