#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

/// Counter-based random words, and what a random source makes of them, on every machine alike.
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
  /// A number from 0 to n - 1; n is at most 2^32.
  constexpr std::uint64_t below(std::uint64_t n) { return (next() >> 32) * n >> 32; }

 private:
  std::uint64_t state_;
};

/// The key of a case's words; keys of different cases of one seed are unrelated.
constexpr std::uint64_t case_key(std::uint64_t seed, std::uint64_t number) {
  return SplitMix(seed ^ SplitMix(number).next()).next();
}

/// The words of a key in sequence; each mixes the key with the place of the word.
class WordStream {
 public:
  explicit constexpr WordStream(std::uint64_t key)
      : at_(static_cast<std::uint32_t>(key)), high_(static_cast<std::uint32_t>(key >> 32)) {}

  /// lowbias32 (Wellons), with the other half of the key mixed in.
  constexpr std::uint32_t next() {
    at_ += 0x9e3779b9u;
    std::uint32_t x = at_;
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= high_;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ (x >> 16);
  }

 private:
  std::uint32_t at_;
  std::uint32_t high_;
};

/// A number below 2^16 spread over 0 to n - 1.
constexpr std::uint32_t spread(std::uint32_t below_2_16, std::uint32_t n) {
  return static_cast<std::uint32_t>(std::uint64_t{below_2_16} * n >> 16);
}

/// A number from 0 to n - 1; 0 comes `ordinary` times as often as each other. n + ordinary is below
/// 2^16.
constexpr std::size_t value_of(std::uint32_t word, std::size_t n, std::size_t ordinary) {
  const auto all = static_cast<std::uint32_t>(n - 1 + ordinary);
  const auto first = static_cast<std::int32_t>(ordinary) - 1;
  const auto drawn = static_cast<std::int32_t>(spread(word >> 16, all));
  return static_cast<std::size_t>(std::max(drawn - first, 0));
}

/// An end of a range, a neighbor of an end, or an interesting number, which may lie outside.
constexpr std::int32_t special_of(std::uint32_t below_2_16, std::int32_t lo, std::int32_t hi,
                                  std::span<const std::int32_t> interesting) {
  const std::array ends{lo, lo + 1, hi - 1, hi};
  const std::size_t which =
      spread(below_2_16, static_cast<std::uint32_t>(ends.size() + interesting.size()));
  return which < ends.size() ? ends[which] : interesting[which - ends.size()];
}

/// A number from lo to hi: half the answers are special, a quarter small, a quarter anything.
constexpr std::int32_t number_of_range(std::uint32_t word, std::int32_t lo, std::int32_t hi,
                                       std::span<const std::int32_t> interesting) {
  const std::uint32_t way = word & 7u;
  if (way < 4) return std::clamp(special_of(word & 0xfff8u, lo, hi, interesting), lo, hi);
  const auto range = static_cast<std::uint32_t>(hi - lo + 1);
  const std::uint32_t within = way < 6 ? std::min(range, 17u) : range;
  return lo + static_cast<std::int32_t>(spread(word >> 16, within));
}

/// One of the interesting numbers, clamped to the range.
constexpr std::int32_t one_of_range(std::uint32_t word, std::int32_t lo, std::int32_t hi,
                                    std::span<const std::int32_t> interesting) {
  const auto count = static_cast<std::uint32_t>(interesting.size());
  return std::clamp(interesting[spread(word >> 16, count)], lo, hi);
}

}  // namespace asa
