#pragma once

#include "properties/property.hpp"

#include <cstdint>
#include <string>

namespace asa::prove {

/// The inputs that a proof of a property covers, in words: "every pair". Histories have up to
/// `events` events, or as many as the property's scope if `events` is 0. `any_size` says that
/// induction covers clusters of more than 16 units.
std::string extent_of(const PropertyInfo& info, std::int32_t events, bool any_size);

}  // namespace asa::prove
