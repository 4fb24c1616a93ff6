#include "gate/campaign/night.hpp"

#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

namespace asa::campaign {

namespace {

std::uint64_t divided_up(std::uint64_t a, std::uint64_t b) { return a / b + (a % b != 0 ? 1 : 0); }

/// Rounded up to hundredths, and from 100 on to whole seconds.
double round_seconds(double seconds) {
  return seconds < 100 ? std::ceil(seconds * 100) / 100 : std::ceil(seconds);
}

[[noreturn]] void throw_too_many(std::uint64_t cases, std::size_t trials) {
  const std::uint64_t each = Budget{max_budget}.sampled_cases();
  throw std::invalid_argument(fmt::format(
      "--cases: {} are too many for one run: --budget {} is the largest, and buys {} random cases "
      "for each of {} tests, {} in all; ask for no more than that, and run it again with "
      "another --seed",
      grouped(cases), max_budget, grouped(each), grouped(trials), grouped(each * trials)));
}

double sum_over(const std::vector<TrialCost>& costs, auto seconds_of) {
  double sum = 0;
  for (const TrialCost& cost : costs) sum += seconds_of(cost);
  return sum;
}

/// What is not split of a trial, and the seed that says which part it falls to.
struct EarlyStages {
  std::uint64_t seed;
  double seconds;
};

std::vector<EarlyStages> early_stages_of(const Night& night, std::uint64_t seed) {
  std::vector<EarlyStages> all;
  for (const TrialCost& cost : night.costs)
    all.push_back({seed_of(cost.trial, seed), cost.early_time(night.budget)});
  return all;
}

/// No part may be without random cases.
std::uint64_t most_tasks(const Night& night) { return std::min(max_tasks, night.cases_each()); }

/// The seconds of the longest part, each with whole random cases.
double longest_of(const Night& night, std::uint64_t parts, const std::vector<EarlyStages>& early) {
  std::vector<double> seconds(parts, night.each_task);
  for (const EarlyStages& of : early) seconds[scope_part(of.seed, parts) - 1] += of.seconds;
  const double round = night.random_round();
  for (std::uint64_t i = 0; i < parts; ++i) {
    const Cases random = random_cases(night.cases_each(), {i + 1, parts});
    seconds[i] += static_cast<double>(random.last - random.first) * round;
  }
  return std::ranges::max(seconds);
}

/// No fewer tasks can do; infinity if what is not split does not fit.
double least_tasks(const Night& night) {
  const double free = night.seconds_free() - night.each_task;
  if (free <= night.slowest().early_time(night.budget))
    return std::numeric_limits<double>::infinity();
  return std::max(1.0, std::floor((night.random_time() + night.early_time()) / free));
}

void find_tasks(Night& night, std::uint64_t seed) {
  const double least = least_tasks(night), most = static_cast<double>(most_tasks(night));
  if (!(least <= most)) return;
  const std::vector<EarlyStages> early = early_stages_of(night, seed);
  for (auto parts = static_cast<std::uint64_t>(least); parts <= most_tasks(night); ++parts) {
    const double longest = longest_of(night, parts, early);
    if (longest > night.seconds_free()) continue;
    night.tasks = parts;
    night.longest = longest;
    return;
  }
}

}  // namespace

std::uint64_t TrialCost::early_cases(const Budget& budget) const {
  const std::uint64_t most = budget.scope_cases();
  std::uint64_t cases = std::min(scope, most);
  for (const std::uint64_t cover : covers) cases += std::min(cover, most);
  return cases;
}

double TrialCost::early_time(const Budget& budget) const {
  return static_cast<double>(early_cases(budget)) * scope_seconds;
}

Budget budget_for(std::uint64_t cases, std::size_t trials) {
  const std::uint64_t each = divided_up(cases, trials);
  const std::uint64_t a_second = Budget{1}.sampled_cases();
  if (each > Budget{max_budget}.sampled_cases()) throw_too_many(cases, trials);
  Budget budget{round_seconds(static_cast<double>(each) / static_cast<double>(a_second))};
  if (budget.sampled_cases() < each) budget.seconds = round_seconds(budget.seconds + 0.01);
  return budget;
}

double Night::random_round() const {
  return sum_over(costs, [](const TrialCost& cost) { return cost.random_seconds; });
}

double Night::early_time() const {
  return sum_over(costs, [&](const TrialCost& cost) { return cost.early_time(budget); });
}

double Night::all_time() const {
  return random_time() + early_time() +
         each_task * static_cast<double>(std::max<std::uint64_t>(1, tasks));
}

std::size_t Night::whole() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(costs, [&](const TrialCost& cost) { return cost.is_whole(budget); }));
}

std::optional<double> Night::excluded_above() const {
  if (cases_each() <= 3) return {};
  return 3 / static_cast<double>(cases_each());
}

Night night_of(const Wish& wish, std::vector<TrialCost> costs, double each_task,
               std::uint64_t seed) {
  const Budget budget = budget_for(wish.cases, costs.size());
  Night night{.wish = wish, .budget = budget, .costs = std::move(costs), .each_task = each_task};
  const auto slowest = std::ranges::max_element(
      night.costs, {}, [&](const TrialCost& cost) { return cost.early_time(night.budget); });
  night.slowest_at = static_cast<std::size_t>(slowest - night.costs.begin());
  find_tasks(night, seed);
  return night;
}

}  // namespace asa::campaign
