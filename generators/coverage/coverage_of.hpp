#pragma once

#include "generators/coverage/combinations.hpp"
#include "generators/coverage/factor.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace asa {

/// A level as reports name it.
struct NamedLevel {
  std::string_view factor;
  std::string_view level;
  bool operator==(const NamedLevel&) const = default;
};
using NamedPair = std::array<NamedLevel, 2>;

/// How many pairs of levels of two factors were seen.
struct FactorPair {
  std::string_view factor;
  std::string_view other;
  SeenOf pairs;
};

/// The levels of the factors, and the pairs and triples of levels, that scenarios of one type had.
/// The order in which scenarios are added does not matter.
template <class S>
class CoverageOf {
 public:
  explicit CoverageOf(const CoverageFactors<S>& all);

  /// Allocates nothing.
  void add(const S& scenario) {
    std::array<std::uint8_t, LevelSet::most> places;
    for (std::size_t f = 0; f < all_.factors.size(); ++f)
      places[f] = static_cast<std::uint8_t>(first_[f] + all_.factors[f].level(scenario));
    seen_.add({places.data(), all_.factors.size()});
  }
  void merge(const CoverageOf& other) { seen_.merge(other.seen_); }

  const Combinations& seen() const { return seen_; }
  Combinations& seen() { return seen_; }
  /// All levels, by place.
  const std::vector<NamedLevel>& all_levels() const { return names_; }

  std::size_t factors() const { return all_.factors.size(); }
  SeenOf levels() const { return seen_.levels(); }
  SeenOf pairs() const { return seen_.pairs(); }
  SeenOf triples() const { return seen_.triples(); }
  std::vector<FactorPair> factor_pairs() const {
    std::vector<FactorPair> all;
    const std::vector<SeenOf> counts = seen_.pairs_by_factors();
    for (std::size_t f = 0; f < all_.factors.size(); ++f)
      for (std::size_t g = f + 1; g < all_.factors.size(); ++g)
        all.push_back({all_.factors[f].name, all_.factors[g].name, counts[all.size()]});
    return all;
  }
  std::vector<NamedLevel> unseen_levels() const {
    std::vector<NamedLevel> named;
    for (const std::size_t place : seen_.unseen_levels()) named.push_back(names_[place]);
    return named;
  }
  std::vector<NamedPair> unseen_pairs() const { return named(seen_.unseen_pairs()); }
  /// The unseen pairs that no excuse names.
  std::vector<NamedPair> inexcusable_pairs() const {
    std::vector<Combinations::Pair> pairs = seen_.unseen_pairs();
    std::erase_if(pairs, [this](const auto& pair) {
      return std::find(excused_.begin(), excused_.end(), pair) != excused_.end();
    });
    return named(pairs);
  }
  /// Pairs that were seen although they are excused: the excuse is no longer needed.
  std::vector<NamedPair> seen_excused() const { return named(seen_.seen_of(excused_)); }
  /// Pairs that were seen although they are excluded: the exclusion is wrong.
  std::vector<NamedPair> seen_excluded() const { return named(seen_.seen_excluded()); }

 private:
  std::vector<NamedPair> named(const std::vector<Combinations::Pair>& pairs) const {
    std::vector<NamedPair> all;
    for (const auto& [a, b] : pairs) all.push_back({names_[a], names_[b]});
    return all;
  }

  CoverageFactors<S> all_;
  std::vector<std::uint8_t> first_;  ///< by factor, the place of its first level
  std::vector<NamedLevel> names_;    ///< by place
  Combinations seen_;
  std::vector<Combinations::Pair> excused_;
};

namespace detail {

template <class S>
std::vector<std::size_t> level_counts(const CoverageFactors<S>& all) {
  std::vector<std::size_t> counts;
  for (const CoverageFactor<S>& factor : all.factors) counts.push_back(factor.levels.size());
  return counts;
}

template <class S>
std::vector<std::uint8_t> first_places(const CoverageFactors<S>& all) {
  std::vector<std::uint8_t> first;
  std::size_t place = 0;
  for (const CoverageFactor<S>& factor : all.factors) {
    first.push_back(static_cast<std::uint8_t>(place));
    place += factor.levels.size();
  }
  return first;
}

template <class S>
std::vector<NamedLevel> named_levels(const CoverageFactors<S>& all) {
  std::vector<NamedLevel> names;
  for (const CoverageFactor<S>& factor : all.factors)
    for (const std::string_view level : factor.levels) names.push_back({factor.name, level});
  return names;
}

/// The pairs of places that exclusions name, each pair in order.
inline std::vector<Combinations::Pair> pairs_of(std::span<const Exclusion> exclusions,
                                                const std::vector<NamedLevel>& names) {
  std::vector<Combinations::Pair> pairs;
  for (const Exclusion& e : exclusions)
    for (std::size_t a = 0; a < names.size(); ++a)
      for (std::size_t b = 0; b < names.size(); ++b)
        if (names[a].factor == e.factor && e.levels.has(names[a].level) &&
            names[b].factor == e.other && e.other_levels.has(names[b].level))
          pairs.push_back({std::min(a, b), std::max(a, b)});
  return pairs;
}

}  // namespace detail

template <class S>
CoverageOf<S>::CoverageOf(const CoverageFactors<S>& all)
    : all_(all),
      first_(detail::first_places(all)),
      names_(detail::named_levels(all)),
      seen_(detail::level_counts(all), detail::pairs_of(all.exclusions, names_)),
      excused_(detail::pairs_of(all.excused, names_)) {}

}  // namespace asa
