#pragma once

#include "generators/engine.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// How kernels and those who call them know each other, whatever the processor.
namespace asa::lanes {

/// What a kernel found in a range: where there is a violation, not at which case.
struct Swept {
  std::uint64_t applicable = 0;
  bool violated = false;
};

/// A kernel takes a property by its place in the catalogue.
using Sweep = Swept (*)(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);

Swept sweep_baseline(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);
Swept sweep_avx2(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);
Swept sweep_avx512(std::size_t property, const Plan& all, std::uint64_t seed, Cases cases);

}  // namespace asa::lanes
