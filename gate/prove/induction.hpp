#pragma once

#include "gate/prove/predicate.hpp"
#include "gate/prove/solver.hpp"

#include <z3++.h>

namespace asa::prove {

/// The step by which a property that is about a fold holds in clusters of every size because it
/// does in those of two, on one platform. For all licenses a, b and c, feature by feature,
///   a + b = b + a          what a member makes with the master is what the master makes with it;
///   (a + b) + c = (a + c) + b   so it stays when one more joins, whoever comes first;
///   a <= a + b <= limit    and nothing is lost by one more, nor is the limit passed.
/// By the first two every member of a cluster of n + 1 runs what the master runs if that is so of
/// n; by the third it is no less than what the master holds.
bool fold_step_holds(z3::context& context, Solver& solver, const SymbolicSystem& system,
                     const PlatformEntry* platform);

}  // namespace asa::prove
