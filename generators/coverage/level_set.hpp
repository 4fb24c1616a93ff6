#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace asa {

/// A set of levels, each identified by its place among the levels of all factors.
class LevelSet {
 public:
  static constexpr std::size_t most = 128;

  constexpr void add(std::size_t place) { words_[place / 64] |= bit(place); }
  constexpr void remove(std::size_t place) { words_[place / 64] &= ~bit(place); }
  constexpr bool has(std::size_t place) const { return (words_[place / 64] & bit(place)) != 0; }
  constexpr bool empty() const { return (words_[0] | words_[1]) == 0; }
  constexpr LevelSet& operator|=(LevelSet other) {
    words_[0] |= other.words_[0];
    words_[1] |= other.words_[1];
    return *this;
  }
  friend constexpr LevelSet operator&(LevelSet a, LevelSet b) {
    a.words_[0] &= b.words_[0];
    a.words_[1] &= b.words_[1];
    return a;
  }
  constexpr std::uint64_t hash() const {
    const std::uint64_t mixed = (words_[0] ^ std::rotl(words_[1], 29)) * 0x9e3779b97f4a7c15u;
    return mixed ^ mixed >> 32;
  }
  bool operator==(const LevelSet&) const = default;

 private:
  static constexpr std::uint64_t bit(std::size_t place) { return std::uint64_t{1} << place % 64; }

  std::array<std::uint64_t, most / 64> words_{};
};

}  // namespace asa
