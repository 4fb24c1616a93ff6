#pragma once

#include "model/situation.hpp"

#include <compare>
#include <cstdint>

namespace asa::atlas {

/// A key of 128 bits for a situation of catalogue platforms. It is the same for situations that
/// differ only in the roles of a pair's units or in the order of slaves, and for no others (two
/// keys of ten million situations are equal by accident once in 10^24 runs). Readings and changes
/// do not count.
struct OrbitKey {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  auto operator<=>(const OrbitKey&) const = default;
};

OrbitKey orbit_of(const Situation<Scalar>& s);

}  // namespace asa::atlas
