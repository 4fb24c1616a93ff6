#include "gate/lanes/kernel.hpp"

namespace asa::lanes {

namespace {
struct Baseline;
}

Swept sweep_baseline(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases) {
  return sweep_in_lanes<Lanes<4, Baseline>>(property, all, seed, cases);
}

Swept squares_baseline(std::size_t property, const Rows& rows) {
  return squares_in_lanes<Lanes<4, Baseline>>(property, rows);
}

}  // namespace asa::lanes
