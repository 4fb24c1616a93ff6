#include "gate/vectors/selection.hpp"

#include "gate/check/parallel.hpp"
#include "gate/terminal/progress.hpp"
#include "gate/vectors/candidates.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <utility>

namespace asa::vectors {

namespace {

/// Choices off the simplest case: the boundaries, the pair cover and the triple cover.
constexpr std::size_t furthest = 3;

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

/// Scenarios of a plan that show what is not known, each something new.
std::vector<Chosen> news_of(const Plan& plan, std::size_t away, const Goals& goals, GoalSet known) {
  std::vector<Chosen> found;
  for_each_candidate(plan, away, [&](const Subject& scenario) {
    GoalSet shows = goals.shown_by(scenario, known);
    if (shows.empty()) return;
    known.insert(shows.begin(), shows.end());
    found.push_back({scenario, std::move(shows)});
  });
  return found;
}

/// The set as it grows.
class Growing {
 public:
  Growing(const Goals& goals, std::size_t jobs) : goals_(goals), jobs_(jobs) {}

  void add(const Subject& scenario, GoalSet shows) {
    known_.insert(shows.begin(), shows.end());
    chosen_.push_back({scenario, std::move(shows)});
  }

  /// Adds what is new among these plans. Each is searched apart, so that any thread may search it.
  void add_from(const std::vector<Plan>& plans, std::size_t away) {
    std::vector<std::vector<Chosen>> found(plans.size());
    for_each_place(plans.size(), jobs_,
                   [&](std::size_t i) { found[i] = news_of(plans[i], away, goals_, known_); });
    for (const auto& of_plan : found)
      for (const Chosen& one : of_plan) add_if_new(one);
  }

  const GoalSet& known() const { return known_; }
  std::vector<Chosen> take() { return std::move(chosen_); }

 private:
  void add_if_new(const Chosen& one) {
    if (std::ranges::includes(known_, one.shows)) return;
    add(one.scenario, one.shows);
  }

  const Goals& goals_;
  std::size_t jobs_;
  std::vector<Chosen> chosen_{};
  GoalSet known_{};
};

void add_named(Growing& set, const std::vector<Named>& named, const Goals& goals) {
  for (std::size_t i = 0; i < named.size(); ++i) {
    GoalSet shows = goals.shown_by(named[i].scenario, set.known());
    shows.insert(i);
    set.add(named[i].scenario, std::move(shows));
  }
}

void add_drawn(Growing& set) {
  Progress progress(2 * furthest * catalogue().size());
  for (const bool histories : {false, true})
    for (std::size_t away = 1; away <= furthest; ++away)
      for (const PlatformEntry& platform : catalogue()) {
        set.add_from(plans_of(platform, histories), away);
        progress.step(platform.name);
      }
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

std::vector<Chosen> select(const std::vector<Named>& named, const Goals& goals, std::size_t jobs) {
  Growing set(goals, jobs);
  add_named(set, named, goals);
  add_drawn(set);
  std::vector<Chosen> chosen = set.take();
  complete(chosen, goals, jobs);
  return minimal(std::move(chosen));
}

}  // namespace asa::vectors
