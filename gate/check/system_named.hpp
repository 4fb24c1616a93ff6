#pragma once

#include "properties/system.hpp"

#include <string_view>

namespace asa {

/// The reference, or a mutant, by name. Throws std::invalid_argument, with all known names, for any
/// other.
const AnySystem& system_named(std::string_view name);

/// The name under which system_named finds a system; empty if it does not know the system.
std::string_view name_of(const AnySystem& system);

}  // namespace asa
