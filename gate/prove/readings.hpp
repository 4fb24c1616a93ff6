#pragma once

#include "gate/prove/prove.hpp"

#include <vector>

namespace asa::prove {

/// Every two of the readings that differ from the default in one answer at most: whether a pair, a
/// cluster, or a history of up to two events of one on any platform tells them apart.
std::vector<Separation> separations();

}  // namespace asa::prove
