#pragma once

#include "generators/coverage/level_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace asa {

/// The number of combinations that were seen, and the number that are possible.
struct SeenOf {
  std::uint64_t seen = 0;
  std::uint64_t possible = 0;
  bool operator==(const SeenOf&) const = default;
};

/// The levels, pairs and triples of levels of different factors that were seen together. For every
/// pair of levels, it keeps the set of levels that were seen with both.
class Combinations {
 public:
  using Pair = std::array<std::size_t, 2>;

  /// Takes the number of levels of each factor, and the pairs of levels that are excluded. Places
  /// number the levels of all factors consecutively.
  Combinations(std::span<const std::size_t> sizes, std::span<const Pair> excluded);

  /// Adds a scenario, as one level of every factor, in order. Allocates nothing.
  void add(std::span<const std::uint8_t> places);
  /// Adds everything that another instance with the same factors has seen.
  void merge(const Combinations& other);

  std::size_t size() const { return levels_; }
  /// Whether three levels, in order, were seen together; some may be the same. All that is known
  /// follows from these.
  bool is_seen(std::size_t a, std::size_t b, std::size_t c) const { return with(a, b).has(c); }
  /// Adds three levels that were seen together.
  void see(std::size_t a, std::size_t b, std::size_t c);

  SeenOf levels() const;
  SeenOf pairs() const;
  SeenOf triples() const;
  /// The pairs of each two factors: the first with the second, with the third, and so on.
  std::vector<SeenOf> pairs_by_factors() const;
  std::vector<std::size_t> unseen_levels() const;
  std::vector<Pair> unseen_pairs() const;
  /// Pairs that were seen although they are excluded.
  std::vector<Pair> seen_excluded() const;
  /// The pairs among these that were seen.
  std::vector<Pair> seen_of(std::span<const Pair> some) const;

 private:
  LevelSet& with(std::size_t a, std::size_t b) { return with_[a * levels_ + b]; }
  const LevelSet& with(std::size_t a, std::size_t b) const { return with_[a * levels_ + b]; }
  bool is_excluded(const Pair& pair) const { return !possible_[pair[0]].has(pair[1]); }
  bool is_seen(const Pair& pair) const { return with(pair[0], pair[0]).has(pair[1]); }
  std::size_t factor_of(std::size_t level) const;
  bool completes(LevelSet candidates) const;
  void exclude(const Pair& pair);
  bool exclude_what_follows();

  std::size_t levels_;
  std::vector<LevelSet> factors_;   ///< the levels of each
  std::vector<Pair> pairs_;         ///< of levels of different factors
  std::vector<LevelSet> possible_;  ///< by level: itself, and those that can go with it
  std::vector<LevelSet> with_;      ///< by pair of levels: those seen with both
  std::vector<LevelSet> recent_;    ///< recently added scenarios, to skip repeats
};

}  // namespace asa
