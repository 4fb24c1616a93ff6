#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace asa {

/// The boundary values of a range in order: both ends, their neighbors, and the interesting
/// numbers.
struct Boundary {
  static constexpr std::size_t most = 16;
  std::array<std::int32_t, most> values{};
  std::size_t size = 0;

  Boundary(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    for (const std::int32_t end : {lo, hi}) add(end);
    if (lo < hi) add(lo + 1), add(hi - 1);
    for (const std::int32_t value : interesting)
      if (lo <= value && value <= hi && size < most) add(value);
    const auto end = values.begin() + static_cast<std::ptrdiff_t>(size);
    std::sort(values.begin(), end);
    size = static_cast<std::size_t>(std::unique(values.begin(), end) - values.begin());
  }
  std::span<const std::int32_t> all() const { return {values.data(), size}; }

 private:
  void add(std::int32_t value) { values[size++] = value; }
};

}  // namespace asa
