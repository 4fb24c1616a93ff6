#include "tests/bench/lanes/kernel.hpp"

namespace asa::bench {

namespace {
struct Avx2;
}

bool obey_avx2(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
               Cases cases) {
  return obey_in_lanes<Lanes<8, Avx2>>(properties, plan, seed, cases);
}

}  // namespace asa::bench
