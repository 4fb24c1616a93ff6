#include "gate/campaign/measure.hpp"

#include "gate/campaign/by_property.hpp"
#include "gate/campaign/scope_size.hpp"
#include "gate/terminal/progress.hpp"
#include "generators/explore.hpp"
#include "generators/scope_name.hpp"

#include <chrono>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace asa::campaign {

namespace {

double seconds_of(const auto& work) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What cases of one kind took. Cases of the scope stand for others, and weigh as much.
struct Rate {
  double cases = 0;
  double seconds = 0;

  void add(std::uint64_t tried, double took, double weight) {
    cases += static_cast<double>(tried) * weight;
    seconds += took * weight;
  }
  double a_case() const { return cases > 0 ? seconds / cases : 0; }
};

/// The trials of a property, and what was measured of it.
struct OfProperty {
  std::vector<Trial> trials{};
  Rate scope{};
  Rate random{};
  bool violated = false;
};

/// How many cases of a trial are tried in its turn, before the random ones in several places.
constexpr std::uint64_t random_in_a_turn = 64, scope_in_a_place = 16, places_in_a_turn = 4;

class Meter {
 public:
  explicit Meter(const TrialSettings& settings) : settings_(settings) {}

  /// Tries some cases of the property on the next platform.
  void take_turn(OfProperty& of, std::size_t turn) {
    const Trial& trial = of.trials[turn % of.trials.size()];
    const std::uint64_t first = turn / of.trials.size() * random_in_a_turn;
    add(of, of.random, 1, [&] {
      return swept(trial, settings_, {first, first + random_in_a_turn});
    });
    const Plan plan =
        in_its_reading(settings_.support, {trial.platform, trial.property->info.scope});
    for (std::uint64_t i = 0; i < places_in_a_turn; ++i) {
      const Sounding from = sounding(plan, no_limit, words_);
      add(of, of.scope, from.stands_for, [&] {
        return exhaust(plan, judge_in(*trial.property), {scope_in_a_place, no_limit, from.place});
      });
    }
  }

  std::uint64_t cases() const { return cases_; }
  double seconds() const { return seconds_; }

 private:
  AnyJudge judge_in(const PropertyEntry& property) const {
    return settings_.judges ? settings_.judges(property) : judge_of(property, settings_.system);
  }
  void add(OfProperty& of, Rate& rate, double weight, const auto& run) {
    Tally tally;
    const double took = seconds_of([&] { tally = run(); });
    of.violated = of.violated || tally.violation.has_value();
    rate.add(tally.cases, took, weight);
    cases_ += tally.cases;
    seconds_ += took;
  }

  TrialSettings settings_;
  SplitMix words_{1};
  std::uint64_t cases_ = 0;
  double seconds_ = 0;
};

/// The sizes of scopes; many properties share one.
class Sizes {
 public:
  ScopeSize of(const Plan& plan, std::size_t away) {
    const auto [known, is_new] =
        known_.try_emplace({name_of(plan.scope), plan.platform, away}, ScopeSize{});
    if (is_new) known->second = scope_size(plan, away);
    return known->second;
  }

 private:
  std::map<std::tuple<std::string, const PlatformEntry*, std::size_t>, ScopeSize> known_{};
};

TrialCost cost_of(const Trial& trial, const OfProperty& of, const Support& support, Sizes& sizes) {
  const Plan plan = in_its_reading(support, {trial.platform, trial.property->info.scope});
  const ScopeSize scope = sizes.of(plan, no_limit);
  return {.trial = trial,
          .scope = scope.cases,
          .covers = {sizes.of(plan, 1).cases, sizes.of(plan, 2).cases, sizes.of(plan, 3).cases},
          .scope_seconds = of.scope.a_case(),
          .random_seconds = of.random.a_case(),
          .estimated = scope.estimated};
}

/// The time for the small spaces of histories, which every part explores.
double exploring(const AnySystem& system) {
  return seconds_of(
      [&] { explore(history_spaces(), [&](const auto& h) { return system.trace(h); }); });
}

}  // namespace

Measured measured(const std::vector<Trial>& trials, const TrialSettings& settings, bool explores,
                  double seconds) {
  std::vector<OfProperty> all;
  for (const auto [first, last] : by_property(trials))
    all.push_back({{trials.data() + first, trials.data() + last}});
  Meter meter(settings);
  Progress progress(all.size());
  for (std::size_t turn = 0; turn == 0 || meter.seconds() < seconds; ++turn)
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (turn == 0) progress.step(all[i].trials[0].property->info.id);
      meter.take_turn(all[i], turn + i);
    }
  Measured found{.cases = meter.cases(), .seconds = meter.seconds()};
  Sizes sizes;
  for (const OfProperty& of : all) {
    for (const Trial& trial : of.trials)
      found.costs.push_back(cost_of(trial, of, settings.support, sizes));
    if (of.violated) found.violated.push_back(of.trials[0].property);
  }
  if (explores) found.each_task = exploring(settings.system);
  return found;
}

}  // namespace asa::campaign
