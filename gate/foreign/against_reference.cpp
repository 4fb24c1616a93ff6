#include "gate/foreign/against_reference.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/trial.hpp"
#include "gate/foreign/difference.hpp"
#include "gate/foreign/foreign_judge.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/progress.hpp"
#include "generators/scope_name.hpp"
#include "properties/no_answer.hpp"
#include "properties/reference_system.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

namespace asa::foreign {

namespace {

/// What a program says to a scenario, compared; a bad answer is a difference, too.
Difference difference_on(const ForeignSystem& system, const Subject& subject) {
  const auto compared = [&](const auto& s) {
    return first_difference(system, reference_system(), s);
  };
  try {
    const auto difference = std::visit(compared, subject);
    return difference.value_or(Difference{-1, "asked again, the program says what is right"});
  } catch (const std::exception& reason) {
    return {-1, std::string("the answer cannot be used: ") + reason.what()};
  }
}

/// Goes through scenarios, for one kind of difference after the other.
class Comparing {
 public:
  Comparing(const ForeignSystem& system, const Budget& budget, std::uint64_t seed)
      : system_(system), budget_(budget), seed_(seed) {}

  void compare(const Trial& trial) {
    const Plan plan =
        in_its_reading(system_.support(), {trial.platform, trial.property->info.scope});
    while (const auto found = first_in(plan)) {
      kinds_.insert(found->claim);
      print(trial, *found);
    }
  }
  std::size_t kinds() const { return kinds_.size(); }
  std::uint64_t cases() const { return cases_; }

 private:
  /// Violated by a difference of a kind that was not found before.
  template <class S>
  AnyJudge judge_of_new() const {
    return pipelined(JudgeOf<S>([this](const S& s) { return verdict_on(s); }), system_);
  }
  AnyJudge judge_for(const Plan& plan) const {
    return plan.scope.of_histories() ? judge_of_new<History<Scalar>>()
                                     : judge_of_new<Situation<Scalar>>();
  }
  Verdict verdict_on(const auto& s) const {
    const Verdict verdict = verdict_or_why_not([&]() -> Verdict {
      const auto difference = first_difference(system_, reference_system(), s);
      return {.violated = difference.has_value(), .claim = difference ? difference->kind : -1};
    });
    return kinds_.contains(verdict.claim) ? Verdict{} : verdict;
  }

  std::optional<Violation> first_in(const Plan& plan) {
    const AnyJudge judge = judge_for(plan);
    const Tally scope = exhaust(plan, judge, {budget_.scope_cases(), no_limit, {}});
    add(scope);
    if (scope.violation) return scope.violation;
    const Tally random = sweep(plan, judge, seed_, {0, budget_.sampled_cases()});
    add(random);
    if (!random.violation || !is_shrunk(*random.violation)) return random.violation;
    return shrunk(plan, judge, *random.violation);
  }
  void add(const Tally& tally) { cases_ += tally.cases - tally.unanswered; }

  void print(const Trial& trial, const Violation& found) const {
    const auto json = [](const auto& s) { return to_json(s).dump(); };
    fmt::print("{} on {}\n\n{}\n  as a line of JSON:\n    {}\n\n",
               difference_on(system_, found.subject).text,
               trial.platform ? trial.platform->name : "a synthetic platform",
               table_of(found.subject, reference_system()), std::visit(json, found.subject));
  }

  const ForeignSystem& system_;
  Budget budget_;
  std::uint64_t seed_;
  std::set<std::int32_t> kinds_{};
  std::uint64_t cases_ = 0;
};

/// The selected trials that the system answers about, one for each scope on each platform.
std::vector<Trial> trials_of(const ForeignSystem& system, const Selection& selection) {
  std::vector<Trial> trials;
  std::set<std::pair<std::string, const PlatformEntry*>> seen;
  for (const Trial& trial : all_trials())
    if (selection.selects(trial) && why_not(trial, system.support()).empty() &&
        seen.emplace(name_of(trial.property->info.scope), trial.platform).second)
      trials.push_back(trial);
  return trials;
}

}  // namespace

int compare_with_reference(const ForeignSystem& system, const Selection& selection,
                           const Budget& budget, std::uint64_t seed) {
  require_names(selection);
  const std::vector<Trial> trials = trials_of(system, selection);
  Comparing comparing(system, budget, seed);
  {
    Progress progress(trials.size());
    for (const Trial& trial : trials) {
      progress.step(trial.property->info.id);
      comparing.compare(trial);
    }
  }
  const bool agree = comparing.kinds() == 0 && comparing.cases() > 0;
  fmt::print(
      "{}: kinds of difference: {}; {} scenarios compared, of {} scopes on their platforms\n",
      agree                   ? "agrees"
      : comparing.cases() > 0 ? "differs"
                              : "not compared",
      comparing.kinds(), grouped(comparing.cases()), trials.size());
  return agree ? 0 : 1;
}

}  // namespace asa::foreign
