#pragma once

#include "gate/plan/units.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Units that are alike: to change one is as good as to change another.
namespace asa::plan {

/// For each unit, the first one that is like it: it holds the same, neither of them leads, and both
/// or neither are among those that are changed anyway.
using Alike = std::vector<std::size_t>;
Alike alike_in(const Units& units, const std::vector<std::size_t>& changed);

/// The same once units count as different that do not get the same additions.
Alike after(const Alike& alike, const std::vector<Addition>& additions);

/// In how many ways units that are alike can share these additions.
std::uint64_t ways_of(const Alike& alike, const std::vector<Addition>& additions);

/// The units that are like this one, itself included.
std::vector<std::size_t> like(const Alike& alike, std::size_t unit);

}  // namespace asa::plan
