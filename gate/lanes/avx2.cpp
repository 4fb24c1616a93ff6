#include "gate/lanes/kernel.hpp"

namespace asa::lanes {

namespace {
struct Avx2;
}

Swept sweep_avx2(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases) {
  return sweep_in_lanes<Lanes<8, Avx2>>(property, all, seed, cases);
}

Swept squares_avx2(std::size_t property, const Rows& rows) {
  return squares_in_lanes<Lanes<8, Avx2>>(property, rows);
}

}  // namespace asa::lanes
