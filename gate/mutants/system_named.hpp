#pragma once

#include "properties/system.hpp"

#include <string_view>

namespace asa {

/// The reference, or a mutant, by name. Throws std::invalid_argument, with all known names, for any
/// other.
const AnySystem& system_named(std::string_view name);

}  // namespace asa
