#include "gate/vectors/search.hpp"

#include "gate/check/parallel.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/progress.hpp"
#include "gate/vectors/candidates.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace asa::vectors {

namespace {

/// Choices off the simplest case: the boundaries, the pair cover and the triple cover; for faults
/// that these do not show, twice as many.
constexpr std::size_t furthest = 3, furthest_asked = 6;

/// Whether a program that reads what is written gets a scenario that is possible: what a property
/// makes of one may not be.
bool can_be_read(const Subject& scenario) {
  try {
    if (const auto* s = std::get_if<Situation<Scalar>>(&scenario))
      situation_from(to_json(*s, JsonForm::whole));
    else
      history_from(to_json(std::get<History<Scalar>>(scenario), JsonForm::whole));
    return true;
  } catch (const Malformed&) {
    return false;
  }
}

/// Calls with each of some scenarios.
using Walk = std::function<void(const EachScenario&)>;

/// Scenarios that show what is not known, each something new.
std::vector<Chosen> news_of(const Walk& walk, const Goals& goals, GoalSet known) {
  std::vector<Chosen> found;
  walk([&](const Subject& scenario) {
    GoalSet shows = goals.shown_by(scenario, known);
    if (shows.empty() || !can_be_read(scenario)) return;
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

  /// Adds what is new on these walks. Each is walked apart, so that any thread may walk it.
  void add_from(const std::vector<Walk>& walks) {
    std::vector<std::vector<Chosen>> found(walks.size());
    for_each_place(walks.size(), jobs_,
                   [&](std::size_t i) { found[i] = news_of(walks[i], goals_, known_); });
    for (const auto& of_walk : found)
      for (const Chosen& one : of_walk) add_if_new(one);
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

void add_named(Growing& set, const std::vector<NamedScenario>& named, const Goals& goals) {
  for (std::size_t i = 0; i < named.size(); ++i) {
    GoalSet shows = goals.shown_by(named[i].scenario, set.known());
    shows.insert(i);
    set.add(named[i].scenario, std::move(shows));
  }
}

std::vector<Walk> drawn_on(const PlatformEntry& platform, bool histories, std::size_t away) {
  std::vector<Walk> walks;
  for (const Plan& plan : plans_of(platform, histories))
    walks.emplace_back(
        [plan, away](const EachScenario& call) { for_each_drawn(plan, away, call); });
  return walks;
}

bool cites(const PropertyEntry& property, Clause clause) {
  const auto all = property.info.clauses.all();
  return std::ranges::find(all, clause) != all.end();
}

/// Whether the property is about a fault that no scenario tells so far.
bool may_tell_more(const PropertyEntry& property, const Goals& goals, const GoalSet& known) {
  for (std::size_t i = 0; i < goals.size(); ++i)
    if (const Mutant* fault = goals[i].fault; fault != nullptr && !known.contains(i) &&
                                              applies(property, *fault) &&
                                              cites(property, fault->breaks))
      return true;
  return false;
}

std::vector<Walk> asked_on(const PlatformEntry& platform, std::size_t away, const Goals& goals,
                           const GoalSet& known) {
  std::vector<Walk> walks;
  for (const PropertyEntry& property : properties())
    if (property.info.concerns(platform) && may_tell_more(property, goals, known))
      walks.emplace_back(
          [&, away](const EachScenario& call) { for_each_asked(property, platform, away, call); });
  return walks;
}

/// What is drawn, then, of the faults that this does not tell, what properties ask.
void add_found(Growing& set, const Goals& goals) {
  Progress progress((2 * furthest + furthest_asked) * catalogue().size());
  const auto on_each_platform = [&](std::size_t last, const auto& walks_on) {
    for (std::size_t away = 1; away <= last; ++away)
      for (const PlatformEntry& platform : catalogue()) {
        set.add_from(walks_on(platform, away));
        progress.step(platform.name);
      }
  };
  for (const bool histories : {false, true})
    on_each_platform(
        furthest, [=](auto& platform, auto away) { return drawn_on(platform, histories, away); });
  on_each_platform(furthest_asked, [&](auto& platform, auto away) {
    return asked_on(platform, away, goals, set.known());
  });
}

}  // namespace

std::vector<Chosen> found(const std::vector<NamedScenario>& named, const Goals& goals,
                          std::size_t jobs) {
  Growing set(goals, jobs);
  add_named(set, named, goals);
  add_found(set, goals);
  return set.take();
}

}  // namespace asa::vectors
