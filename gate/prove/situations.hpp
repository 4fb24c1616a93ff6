#pragma once

#include "gate/prove/predicate.hpp"
#include "gate/prove/solver.hpp"
#include "gate/prove/space.hpp"

#include <z3++.h>

#include <functional>

namespace asa::prove {

/// The situations of one structure on a platform, and a solver to ask about them.
struct Situations {
  const Plan& plan;
  const Situation<Symbolic>& terms;
  const Case& drawn;
  z3::context& context;
  Solver& solver;

  Reply can_be(const Truth& truth) const { return solver.can_be(drawn.ranges, truth); }
  /// Whether a sum in the terms may not fit a machine integer of the program.
  bool may_overflow() const;
};

/// Calls `call` with all situations of a plan, one structure after the other, until it returns
/// false.
void for_each_structure_of(const Plan& plan, const std::function<bool(const Situations&)>& call);

}  // namespace asa::prove
