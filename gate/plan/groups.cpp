#include "gate/plan/groups.hpp"

#include "gate/plan/alike.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace asa::plan {

namespace {

using Ways = std::vector<const Way*>;

/// The additions of a way: as wanted, and of one want those of the same kind beside each other.
std::vector<Addition> in_order(const Way& way) {
  std::vector<Addition> all = way.additions;
  const auto place = [&](const Addition& a) {
    return std::tuple(std::ranges::find(way.additions, a.feature, &Addition::feature), a.to, a.from,
                      a.unit);
  };
  std::ranges::sort(all, [&](const Addition& a, const Addition& b) { return place(a) < place(b); });
  return all;
}

bool same_kind(const Addition& a, const Addition& b) {
  return a.feature == b.feature && a.from == b.from && a.to == b.to;
}

template <class T>
std::vector<T> sorted(std::vector<T> all) {
  std::ranges::sort(all);
  return all;
}

bool runs_alike(const audit::RunningLine& a, const audit::RunningLine& b) {
  return a.feature == b.feature && a.value == b.value && a.cut == b.cut &&
         sorted(a.from) == sorted(b.from) && sorted(a.terms) == sorted(b.terms);
}

/// Whether two ways do the same, perhaps to other units.
bool same_but_for_units(const Way& a, const Way& b) {
  return a.base == b.base && std::ranges::equal(in_order(a), in_order(b), same_kind) &&
         std::ranges::equal(a.runs, b.runs, runs_alike);
}

void add_units(Spread& spread, const std::vector<std::size_t>& units) {
  std::set<std::size_t> all(spread.units.begin(), spread.units.end());
  all.insert(units.begin(), units.end());
  spread.units.assign(all.begin(), all.end());
}

/// Additions of the same kind as one, on the units that `of` says.
std::vector<Spread> spreads_in(const Way& way, auto of) {
  std::vector<Spread> spreads;
  for (const Addition& a : in_order(way)) {
    if (spreads.empty() || !same_kind(spreads.back().addition, a)) spreads.push_back({a});
    ++spreads.back().count;
    add_units(spreads.back(), of(a.unit));
  }
  return spreads;
}

/// The same of all ways together, with the units that are like those.
std::vector<Spread> spreads_of(const Ways& ways) {
  std::vector<Spread> all;
  for (const Way* way : ways) {
    auto spreads = spreads_in(*way, [&](std::size_t unit) { return like(way->alike, unit); });
    if (all.empty())
      all = std::move(spreads);
    else
      for (std::size_t i = 0; i < all.size(); ++i) add_units(all[i], spreads[i].units);
  }
  return all;
}

bool on_one_unit(const Way& way) {
  return std::ranges::all_of(
      way.additions, [&](const Addition& a) { return a.unit == way.additions.front().unit; });
}

std::uint64_t choices(const Spread& spread) {
  std::uint64_t all = 1;
  for (std::size_t i = 0; i < spread.count; ++i) all = all * (spread.units.size() - i) / (i + 1);
  return all;
}

std::uint64_t choices(const std::vector<Spread>& spreads) {
  std::uint64_t all = 1;
  for (const Spread& spread : spreads) all *= choices(spread);
  return all;
}

/// One group of ways that do the same, if these are all choices of units. They are among the
/// choices, and each is another one, so that it suffices to count.
std::optional<Group> merged(const Ways& ways) {
  Group group{.way = ways.front(), .spreads = spreads_of(ways), .ways = 0};
  for (const Way* way : ways) group.ways += way->stands_for;
  group.on_one = std::ranges::all_of(ways, [](const Way* way) { return on_one_unit(*way); });
  if (group.on_one || group.ways == choices(group.spreads)) return group;
  return {};
}

Group by_example(const Way& way) {
  const auto alone = [](std::size_t unit) { return std::vector{unit}; };
  return {
      .way = &way, .spreads = spreads_in(way, alone), .by_example = true, .ways = way.stands_for};
}

void add_groups(std::vector<Group>& groups, const Ways& ways) {
  if (auto group = merged(ways))
    groups.push_back(*std::move(group));
  else
    for (const Way* way : ways) groups.push_back(merged({way}).value_or(by_example(*way)));
}

}  // namespace

std::vector<Group> grouped_ways(const std::vector<Way>& ways) {
  std::vector<Ways> same;
  for (const Way& way : ways) {
    const auto known = std::ranges::find_if(
        same, [&](const Ways& other) { return same_but_for_units(*other.front(), way); });
    if (known != same.end())
      known->push_back(&way);
    else
      same.push_back({&way});
  }
  std::vector<Group> groups;
  for (const Ways& all : same) add_groups(groups, all);
  return groups;
}

}  // namespace asa::plan
