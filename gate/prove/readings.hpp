#pragma once

#include "gate/prove/prove.hpp"

#include <vector>

namespace asa::prove {

/// Compares every two readings that differ from the default in at most one answer: whether a pair,
/// a cluster, or a history of one with up to two events tells them apart on any platform.
std::vector<Separation> separations();

}  // namespace asa::prove
