#include "gate/plan/alike.hpp"

#include <algorithm>

namespace asa::plan {

namespace {

/// For each of some things, the first one that is the same.
Alike first_same(std::size_t count, auto same) {
  Alike first;
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t j = 0;
    while (j < i && !same(j, i)) ++j;
    first.push_back(j);
  }
  return first;
}

bool holds_the_same(const Units& units, std::size_t u, std::size_t v) {
  const audit::Placed &one = units.group.units[u], &other = units.group.units[v];
  return one.platform == other.platform && one.unit == other.unit &&
         units.keyed[u] == units.keyed[v];
}

std::vector<Addition> additions_to(std::size_t unit, const std::vector<Addition>& all) {
  std::vector<Addition> own;
  for (const Addition& a : all)
    if (a.unit == unit) own.push_back({0, a.feature, a.from, a.to});
  return own;
}

}  // namespace

Alike alike_in(const Units& units, const std::vector<std::size_t>& changed) {
  const auto is_changed = [&](std::size_t u) {
    return std::ranges::find(changed, u) != changed.end();
  };
  return first_same(units.keyed.size(), [&](std::size_t u, std::size_t v) {
    return u != 0 && is_changed(u) == is_changed(v) && holds_the_same(units, u, v);
  });
}

Alike after(const Alike& alike, const std::vector<Addition>& additions) {
  return first_same(alike.size(), [&](std::size_t u, std::size_t v) {
    return alike[u] == alike[v] && additions_to(u, additions) == additions_to(v, additions);
  });
}

std::uint64_t ways_of(const Alike& alike, const std::vector<Addition>& additions) {
  const Alike apart = after(alike, additions);
  std::uint64_t ways = 1;
  for (auto u = alike.begin(), v = apart.begin(); u != alike.end(); ++u, ++v) {
    ways *= static_cast<std::uint64_t>(std::count(alike.begin(), u + 1, *u));
    ways /= static_cast<std::uint64_t>(std::count(apart.begin(), v + 1, *v));
  }
  return ways;
}

std::vector<std::size_t> like(const Alike& alike, std::size_t unit) {
  std::vector<std::size_t> units;
  for (std::size_t u = 0; u < alike.size(); ++u)
    if (alike[u] == alike[unit]) units.push_back(u);
  return units;
}

}  // namespace asa::plan
