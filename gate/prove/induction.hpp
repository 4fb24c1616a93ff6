#pragma once

#include "gate/prove/predicate.hpp"
#include "gate/prove/solver.hpp"

#include <z3++.h>

namespace asa::prove {

/// The induction step on one platform: a property about a fold that holds in clusters of two holds
/// in clusters of every size. For all licenses a, b and c, feature by feature,
///   a + b = b + a               master and member combine to the same license either way;
///   (a + b) + c = (a + c) + b   the order in which members join does not matter;
///   a <= a + b <= limit         one more member loses nothing and never passes the limit.
/// If every member of a cluster of n runs what the master runs, so does every member of n + 1, by
/// the first two. By the third, that is no less than what the master holds.
bool fold_step_holds(z3::context& context, Solver& solver, const SymbolicSystem& system,
                     const PlatformEntry* platform);

}  // namespace asa::prove
