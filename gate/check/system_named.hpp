#pragma once

#include "properties/system.hpp"

#include <string_view>

namespace asa {

/// The reference, or a mutant by its name. Throws std::invalid_argument, with the names that there
/// are, for any other name.
const AnySystem& system_named(std::string_view name);

/// The name by which system_named knows a system; empty for one that it does not know.
std::string_view name_of(const AnySystem& system);

}  // namespace asa
