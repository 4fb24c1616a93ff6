#include "generators/coverage/combinations.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>

namespace asa {

namespace {

constexpr std::size_t remembered = 4'096;

using Pair = Combinations::Pair;

std::vector<LevelSet> levels_by_factor(std::span<const std::size_t> sizes) {
  std::vector<LevelSet> factors;
  std::size_t place = 0;
  for (const std::size_t size : sizes) {
    LevelSet& levels = factors.emplace_back();
    for (const std::size_t end = place + size; place < end; ++place) levels.add(place);
  }
  return factors;
}

/// All pairs of levels of different factors, in order.
std::vector<Pair> pairs_across(const std::vector<LevelSet>& factors, std::size_t levels) {
  std::vector<Pair> pairs;
  for (std::size_t a = 0; a < levels; ++a)
    for (std::size_t b = a + 1; b < levels; ++b)
      if (std::none_of(factors.begin(), factors.end(),
                       [&](const LevelSet& f) { return f.has(a) && f.has(b); }))
        pairs.push_back({a, b});
  return pairs;
}

std::vector<Pair> those_of(std::span<const Pair> pairs, auto wanted) {
  std::vector<Pair> some;
  std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(some), wanted);
  return some;
}

}  // namespace

Combinations::Combinations(std::span<const std::size_t> sizes, std::span<const Pair> excluded)
    : levels_(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0})),
      factors_(levels_by_factor(sizes)),
      pairs_(pairs_across(factors_, levels_)),
      possible_(levels_),
      with_(levels_ * levels_),
      recent_(remembered) {
  assert(levels_ <= LevelSet::most);
  for (std::size_t level = 0; level < levels_; ++level) possible_[level].add(level);
  for (const auto& [a, b] : pairs_) possible_[a].add(b), possible_[b].add(a);
  for (const Pair& pair : excluded) exclude(pair);
  while (exclude_what_follows()) continue;
}

void Combinations::exclude(const Pair& pair) {
  possible_[pair[0]].remove(pair[1]);
  possible_[pair[1]].remove(pair[0]);
}

/// Whether the candidates include a level of every factor.
bool Combinations::completes(LevelSet candidates) const {
  return std::all_of(factors_.begin(), factors_.end(),
                     [&](LevelSet factor) { return !(factor & candidates).empty(); });
}

/// Excludes each pair of levels that leaves no level for another factor; false if there is none.
bool Combinations::exclude_what_follows() {
  const auto follow = those_of(pairs_, [this](const Pair& pair) {
    return !is_excluded(pair) && !completes(possible_[pair[0]] & possible_[pair[1]]);
  });
  for (const Pair& pair : follow) exclude(pair);
  return !follow.empty();
}

void Combinations::add(std::span<const std::uint8_t> places) {
  LevelSet all;
  for (const std::size_t place : places) all.add(place);
  LevelSet& known = recent_[all.hash() % remembered];
  if (known == all) return;
  known = all;
  for (std::size_t i = 0; i < places.size(); ++i)
    for (std::size_t j = i; j < places.size(); ++j) with(places[i], places[j]) |= all;
}

void Combinations::merge(const Combinations& other) {
  assert(levels_ == other.levels_);
  for (std::size_t i = 0; i < with_.size(); ++i) with_[i] |= other.with_[i];
}

void Combinations::see(std::size_t a, std::size_t b, std::size_t c) {
  with(a, b).add(c);
  with(a, c).add(b);
  with(b, c).add(a);
}

SeenOf Combinations::levels() const { return {levels_ - unseen_levels().size(), levels_}; }

SeenOf Combinations::pairs() const {
  SeenOf count;
  for (const Pair& pair : pairs_) {
    if (is_excluded(pair)) continue;
    ++count.possible;
    count.seen += is_seen(pair) ? 1 : 0;
  }
  return count;
}

std::size_t Combinations::factor_of(std::size_t level) const {
  const auto found = std::find_if(factors_.begin(), factors_.end(),
                                  [level](const LevelSet& f) { return f.has(level); });
  return static_cast<std::size_t>(found - factors_.begin());
}

std::vector<SeenOf> Combinations::pairs_by_factors() const {
  const std::size_t factors = factors_.size();
  std::vector<SeenOf> counts(factors * (factors - 1) / 2);
  for (const Pair& pair : pairs_) {
    if (is_excluded(pair)) continue;
    const std::size_t one = factor_of(pair[0]), other = factor_of(pair[1]);
    SeenOf& count = counts[one * (2 * factors - one - 1) / 2 + other - one - 1];
    ++count.possible;
    count.seen += is_seen(pair) ? 1 : 0;
  }
  return counts;
}

SeenOf Combinations::triples() const {
  SeenOf count;
  for (const Pair& pair : pairs_) {
    if (is_excluded(pair)) continue;
    const LevelSet either = possible_[pair[0]] & possible_[pair[1]];
    for (std::size_t third = pair[1] + 1; third < levels_; ++third) {
      if (!either.has(third) || !completes(either & possible_[third])) continue;
      ++count.possible;
      count.seen += with(pair[0], pair[1]).has(third) ? 1 : 0;
    }
  }
  return count;
}

std::vector<std::size_t> Combinations::unseen_levels() const {
  std::vector<std::size_t> unseen;
  for (std::size_t level = 0; level < levels_; ++level)
    if (with(level, level).empty()) unseen.push_back(level);
  return unseen;
}

std::vector<Pair> Combinations::unseen_pairs() const {
  return those_of(pairs_, [this](const Pair& p) { return !is_excluded(p) && !is_seen(p); });
}

std::vector<Pair> Combinations::seen_excluded() const {
  return those_of(pairs_, [this](const Pair& p) { return is_excluded(p) && is_seen(p); });
}

std::vector<Pair> Combinations::seen_of(std::span<const Pair> some) const {
  return those_of(some, [this](const Pair& p) { return is_seen(p); });
}

}  // namespace asa
