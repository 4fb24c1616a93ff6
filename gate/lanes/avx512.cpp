#include "gate/lanes/kernel.hpp"

namespace asa::lanes {

namespace {
struct Avx512;
}

Swept sweep_avx512(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases) {
  return sweep_in_lanes<Lanes<16, Avx512>>(property, all, seed, cases);
}

Swept squares_avx512(std::size_t property, const Rows& rows) {
  return squares_in_lanes<Lanes<16, Avx512>>(property, rows);
}

}  // namespace asa::lanes
