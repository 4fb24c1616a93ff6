#include "tests/bench/lanes/kernel.hpp"

namespace asa::bench {

namespace {
struct Baseline;
}

bool obey_baseline(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
                   Cases cases) {
  return obey_in_lanes<Lanes<4, Baseline>>(properties, plan, seed, cases);
}

}  // namespace asa::bench
