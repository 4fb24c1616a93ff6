#pragma once

#include "generators/choices.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace asa {

/// SplitMix64 (Steele, Lea, Flood): the same numbers on every machine.
class SplitMix {
 public:
  explicit constexpr SplitMix(std::uint64_t seed) : state_(seed) {}

  constexpr std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  /// One of n, n at most 2^32.
  constexpr std::uint64_t below(std::uint64_t n) { return (next() >> 32) * n >> 32; }

 private:
  std::uint64_t state_;
};

/// A random source that records what it answers.
class RandomSource {
 public:
  explicit RandomSource(std::uint64_t seed) : random_(seed) { taken_.reserve(128); }

  std::size_t pick(std::size_t n, std::size_t ordinary) {
    const std::uint64_t drawn = random_.below(n - 1 + ordinary);
    const std::uint64_t value = drawn < ordinary ? 0 : drawn - ordinary + 1;
    taken_.push_back({static_cast<std::int64_t>(value), static_cast<std::int64_t>(n) - 1, false});
    return static_cast<std::size_t>(value);
  }

  /// Half the answers are at the ends or interesting, a quarter small, a quarter anything.
  std::int32_t number(std::int32_t lo, std::int32_t hi, std::span<const std::int32_t> interesting) {
    const std::uint64_t range = static_cast<std::uint64_t>(hi - lo) + 1;
    const std::uint64_t way = random_.below(4);
    std::int64_t drawn = lo;
    if (way < 2) drawn = special(lo, hi, interesting);
    if (way == 2)
      drawn = lo + static_cast<std::int64_t>(random_.below(std::min<std::uint64_t>(range, 17)));
    if (way == 3) drawn = lo + static_cast<std::int64_t>(random_.below(range));
    const std::int64_t value = std::clamp<std::int64_t>(drawn, lo, hi);
    taken_.push_back({value - lo, std::int64_t{hi} - lo, true});
    return static_cast<std::int32_t>(value);
  }

  Choices take() && { return std::move(taken_); }

 private:
  std::int64_t special(std::int32_t lo, std::int32_t hi,
                       std::span<const std::int32_t> interesting) {
    const std::uint64_t which = random_.below(4 + interesting.size());
    switch (which) {
      case 0: return lo;
      case 1: return std::int64_t{lo} + 1;
      case 2: return std::int64_t{hi} - 1;
      case 3: return hi;
      default: return interesting[which - 4];
    }
  }

  SplitMix random_;
  Choices taken_;
};

}  // namespace asa
