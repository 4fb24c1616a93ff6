#pragma once

#include "generators/engine.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

/// The laws of the bench over vectors. The kernels are compiled for one kind of processor each.
namespace asa::bench {

/// Puts the random pairs of those numbers before every property of the list, by their places in the
/// catalogue; or before the one law, where there are none. Answers whether every law held.
using LaneLaws = bool (*)(std::span<const std::size_t> properties, const Plan& plan,
                          std::uint64_t seed, Cases cases);

bool obey_baseline(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
                   Cases cases);
bool obey_avx2(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
               Cases cases);
bool obey_avx512(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
                 Cases cases);

}  // namespace asa::bench
