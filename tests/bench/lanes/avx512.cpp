#include "tests/bench/lanes/kernel.hpp"

namespace asa::bench {

namespace {
struct Avx512;
}

bool obey_avx512(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
                 Cases cases) {
  return obey_in_lanes<Lanes<16, Avx512>>(properties, plan, seed, cases);
}

}  // namespace asa::bench
