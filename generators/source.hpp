#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace asa {

/// Where draws come from: nothing else is random. The answer 0 of pick and lo of number are the
/// simplest, to which counterexamples shrink.
template <class S>
concept Source = requires(S& source, std::size_t n, std::int32_t x,
                          std::span<const std::int32_t> interesting) {
  /// One of n; where the source is random, 0 comes up `ordinary` times as often as each other.
  { source.pick(n, n) } -> std::same_as<std::size_t>;
  /// A number from lo to hi; the interesting ones among them are tried more often, or only.
  { source.number(x, x, interesting) } -> std::same_as<std::int32_t>;
};

}  // namespace asa
