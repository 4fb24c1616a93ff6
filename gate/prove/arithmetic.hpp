#pragma once

#include "gate/prove/truth.hpp"

#include <cstdint>
#include <vector>

namespace asa::prove {

/// A range of integers, far from the ends of 64 bits.
struct Bounds {
  std::int64_t least = 0;
  std::int64_t most = 0;
};

/// Overflow checks of a thread: whether the program's machine integers hold its sums, differences
/// and conversions.
struct Arithmetic {
  std::uint64_t within = 0;       ///< results that fit by their bounds
  std::vector<Truth> doubtful{};  ///< one for each other result: true if it overflows
};

inline Arithmetic& arithmetic() {
  static thread_local Arithmetic all;
  return all;
}

}  // namespace asa::prove
