#pragma once

#include "gate/check/trial.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// The arithmetic of a campaign: how many tasks run how many cases in how long.
namespace asa::campaign {

/// A property on a platform, with the cases of its stages before the random one, and what a case
/// costs.
struct TrialCost {
  Trial trial{};
  std::uint64_t scope = 0;    ///< cases of the whole scope
  std::uint64_t covers[3]{};  ///< cases at most one, two and three choices off the simplest
  double scope_seconds = 0;   ///< for a case of these stages
  double random_seconds = 0;  ///< for a random case
  bool estimated = false;     ///< `scope` was not counted

  /// The cases before the random ones, which fall to one part of a run.
  std::uint64_t early_cases(const Budget& budget) const;
  double early_time(const Budget& budget) const;
  /// Whether every case of the scope is tried, as far as an estimate shows it.
  bool is_whole(const Budget& budget) const {
    return scope <= budget.scope_cases() / (estimated ? 2 : 1);
  }
};

/// What is asked for.
struct Wish {
  std::uint64_t cases = 0;  ///< random cases, of all trials together
  double hours = 0;         ///< in which each task must end
};

/// The share of the hours that a plan leaves free: the rate may be lower on the night.
inline constexpr double margin = 0.2;

/// The most tasks of a plan; Slurm takes 1,000 in one array unless it is set up for more.
inline constexpr std::uint64_t max_tasks = 10'000;
inline constexpr std::uint64_t usual_array = 1'000;

/// The smallest budget in round numbers that buys this many random cases, divided among the trials.
/// Throws std::invalid_argument, with what is possible, if no run may have it.
Budget budget_for(std::uint64_t cases, std::size_t trials);

/// A plan of parts, or why there is none.
struct Night {
  Wish wish{};
  Budget budget{};
  std::vector<TrialCost> costs{};
  double each_task = 0;        ///< seconds that every part takes for what is not split
  std::uint64_t tasks = 0;     ///< 0: no number of tasks fits the hours
  double longest = 0;          ///< seconds of the longest task, if there are any
  std::size_t slowest_at = 0;  ///< whose cases before the random ones take longest

  const TrialCost& slowest() const { return costs[slowest_at]; }
  std::uint64_t cases_each() const { return budget.sampled_cases(); }
  std::uint64_t cases() const { return cases_each() * costs.size(); }
  /// Seconds for a random case of each trial.
  double random_round() const;
  double random_time() const { return static_cast<double>(cases_each()) * random_round(); }
  double early_time() const;
  double all_time() const;
  /// Random cases a second, of all trials together.
  double rate() const { return static_cast<double>(cases()) / random_time(); }
  double seconds_free() const { return wish.hours * 3'600 * (1 - margin); }
  /// Trials of which every case of the scope is tried, as far as estimates show it.
  std::size_t whole() const;
  /// Without a violation, a fault that shows in a larger share of the random cases of a trial is
  /// excluded with 95 % confidence. None: there are too few cases to exclude anything.
  std::optional<double> excluded_above() const;
};

/// Plans the fewest tasks that each end in time, for a run with this seed.
Night night_of(const Wish& wish, std::vector<TrialCost> costs, double each_task,
               std::uint64_t seed);

}  // namespace asa::campaign
