#pragma once

#include "generators/engine.hpp"

#include <cstddef>
#include <cstdint>

/// How kernels and those who call them know each other, whatever the processor.
namespace asa::lanes {

/// What a kernel found in a range: where there is a violation, not at which case.
struct Swept {
  std::uint64_t applicable = 0;
  bool violated = false;
};

/// Rows of the square of all amounts of one feature on both units of a usual pair: those of the
/// primary from the first up to, not with, the last row, each with every amount of the secondary,
/// or with no less than its own.
struct Rows {
  const PlatformEntry* platform = nullptr;
  Feature feature{};
  std::int32_t limit = 0;  ///< the largest amount
  bool half = false;       ///< the secondary has no less than the primary
  std::int32_t first = 0;
  std::int32_t last = 0;
};

/// The kernels take a property by its place in the catalogue.
using Squares = Swept (*)(std::size_t property, const Rows& rows);
using Sweep = Swept (*)(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);

Swept squares_baseline(std::size_t property, const Rows& rows);
Swept squares_avx2(std::size_t property, const Rows& rows);
Swept squares_avx512(std::size_t property, const Rows& rows);

Swept sweep_baseline(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);
Swept sweep_avx2(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);
Swept sweep_avx512(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);

}  // namespace asa::lanes
