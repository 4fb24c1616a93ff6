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

/// The sums, differences and conversions that a thread made: whether the program's machine integers
/// hold them.
struct Arithmetic {
  std::uint64_t within = 0;       ///< how many are held, by their bounds
  std::vector<Truth> doubtful{};  ///< of each of the others, that they do not
};

inline Arithmetic& arithmetic() {
  static thread_local Arithmetic all;
  return all;
}

}  // namespace asa::prove
