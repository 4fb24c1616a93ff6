#pragma once

#include "gate/prove/arithmetic.hpp"
#include "gate/prove/solver.hpp"

#include <algorithm>

namespace asa::atlas {

/// Whether a sum in the terms of a case may not fit a machine integer of the program.
inline bool may_overflow(prove::Solver& solver, const prove::Case& c) {
  return std::ranges::any_of(prove::arithmetic().doubtful, [&](const prove::Truth& overflows) {
    return solver.can_be(c.ranges, overflows) != prove::Reply::never;
  });
}

}  // namespace asa::atlas
