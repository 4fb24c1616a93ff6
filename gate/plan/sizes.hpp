#pragma once

#include "model/feature.hpp"
#include "model/trust.hpp"

#include <cstdint>
#include <span>

namespace asa::plan {

/// The sizes in which licenses of an amount are sold, the smallest first. We know them only from
/// memory; if there are none, nothing is known of them.
std::span<const std::int32_t> sizes_of(Feature f);

inline constexpr Trust trust_in_sizes = Trust::recalled;

}  // namespace asa::plan
