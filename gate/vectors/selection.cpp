#include "gate/vectors/selection.hpp"

#include "gate/check/parallel.hpp"

#include <algorithm>
#include <utility>

namespace asa::vectors {

namespace {

/// How many scenarios show each goal.
std::vector<std::size_t> times_shown(const std::vector<Chosen>& chosen) {
  std::vector<std::size_t> times;
  for (const Chosen& one : chosen)
    for (const std::size_t goal : one.shows) {
      if (times.size() <= goal) times.resize(goal + 1);
      ++times[goal];
    }
  return times;
}

/// With all the goals that each shows, not only those that were new.
void complete(std::vector<Chosen>& chosen, const Goals& goals, std::size_t jobs) {
  for_each_place(chosen.size(), jobs, [&](std::size_t i) {
    chosen[i].shows.merge(goals.shown_by(chosen[i].scenario, {}));
  });
}

}  // namespace

std::vector<Chosen> minimal(std::vector<Chosen> chosen) {
  std::vector<std::size_t> times = times_shown(chosen);
  std::vector<Chosen> kept;
  for (auto one = chosen.rbegin(); one != chosen.rend(); ++one) {
    const bool needed =
        std::ranges::any_of(one->shows, [&](std::size_t goal) { return times[goal] == 1; });
    if (needed)
      kept.push_back(std::move(*one));
    else
      for (const std::size_t goal : one->shows) --times[goal];
  }
  std::ranges::reverse(kept);
  return kept;
}

GoalSet shown_only_by(const Chosen& one, const std::vector<Chosen>& all) {
  const std::vector<std::size_t> times = times_shown(all);
  GoalSet own;
  for (const std::size_t goal : one.shows)
    if (times[goal] == 1) own.insert(goal);
  return own;
}

std::vector<Chosen> select(const std::vector<NamedScenario>& named, const Goals& goals,
                           std::size_t jobs) {
  std::vector<Chosen> chosen = found(named, goals, jobs);
  complete(chosen, goals, jobs);
  return minimal(std::move(chosen));
}

}  // namespace asa::vectors
