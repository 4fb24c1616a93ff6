#include "gate/campaign/night.hpp"

#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

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

/// No part may be without random cases.
std::uint64_t most_tasks(const Night& night) { return std::min(max_tasks, night.cases_each()); }

/// The seconds of the longest of so many parts.
double longest_of(const Night& night, std::uint64_t parts, TrialSettings settings) {
  settings.part.of = parts;
  double longest = 0;
  for (settings.part.which = 1; settings.part.which <= parts; ++settings.part.which)
    longest =
        std::max(longest, sum_over(night.costs, [&](const TrialCost& cost) {
                   return tries_scope(cost.trial, settings) ? cost.early_time(night.budget) : 0;
                 }));
  return longest + night.each_task + night.random_time() / static_cast<double>(parts);
}

/// So many tasks are needed at least; infinity if the unsplit stages of one trial do not fit.
double least_tasks(const Night& night) {
  const double free = night.seconds_free() - night.each_task;
  const double beside_slowest = free - night.slowest().early_time(night.budget);
  if (beside_slowest <= 0) return std::numeric_limits<double>::infinity();
  const double all = night.random_time() + night.early_time();
  return std::max(1.0, std::ceil(std::max(all / free, night.random_time() / beside_slowest)));
}

/// The next number of parts to try, if so many are too few.
std::uint64_t more_than(std::uint64_t parts) {
  return parts + std::max<std::uint64_t>(1, parts / 50);
}

void find_tasks(Night& night, const TrialSettings& settings) {
  const double least = least_tasks(night), most = static_cast<double>(most_tasks(night));
  if (!(least <= most)) return;
  for (auto parts = static_cast<std::uint64_t>(least); parts <= most_tasks(night);
       parts = more_than(parts)) {
    night.longest = longest_of(night, parts, settings);
    if (night.longest > night.seconds_free()) continue;
    night.tasks = parts;
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

double Night::random_time() const {
  return static_cast<double>(cases_each()) *
         sum_over(costs, [](const TrialCost& cost) { return cost.random_seconds; });
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

Night night_of(const Wish& wish, std::vector<TrialCost> costs, double each_task,
               const TrialSettings& settings) {
  const Budget budget = budget_for(wish.cases, costs.size());
  Night night{.wish = wish, .budget = budget, .costs = std::move(costs), .each_task = each_task};
  const auto slowest = std::ranges::max_element(
      night.costs, {}, [&](const TrialCost& cost) { return cost.early_time(night.budget); });
  night.slowest_at = static_cast<std::size_t>(slowest - night.costs.begin());
  find_tasks(night, settings);
  return night;
}

}  // namespace asa::campaign
