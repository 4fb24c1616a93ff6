#include "gate/campaign/by_property.hpp"
#include "gate/campaign/yield.hpp"
#include "gate/check/parallel.hpp"
#include "gate/terminal/progress.hpp"
#include "properties/mutants/catalogue.hpp"

#include <algorithm>
#include <mutex>
#include <optional>

namespace asa::campaign {

namespace {

std::optional<FirstViolation> first_in(const std::vector<Trial>& trials, TrialRange range,
                                       const TrialSettings& settings, std::uint64_t cases) {
  std::optional<FirstViolation> first;
  std::uint64_t end = cases;  // the last number that is of interest
  for (std::size_t i = range.first; i < range.last && end > 0; ++i) {
    const std::uint64_t own = end > i ? (end - i - 1) / trials.size() + 1 : 0;
    const Tally tally = swept(trials[i], settings, {0, own});
    if (!tally.violation) continue;
    first = {trials[i], (tally.cases - 1) * trials.size() + i + 1, tally.cases};
    end = first->number - 1;
  }
  return first;
}

/// The soonest among the cases of all tests.
std::optional<FirstViolation> soonest_of(const std::vector<Trial>& trials,
                                         const TrialSettings& settings, std::uint64_t cases) {
  std::optional<FirstViolation> soonest;
  for (const TrialRange& range : by_property(trials))
    if (const auto found = first_in(trials, range, settings, soonest ? soonest->number - 1 : cases))
      soonest = found;
  return soonest;
}

}  // namespace

std::vector<FirstViolation> first_violations(const std::vector<Trial>& trials,
                                             const TrialSettings& settings, std::uint64_t cases,
                                             std::size_t jobs) {
  const std::vector<TrialRange> properties = by_property(trials);
  std::vector<FirstViolation> all;
  Progress progress(properties.size());
  std::mutex one_at_a_time;
  for_each_place(properties.size(), jobs, [&](std::size_t i) {
    const auto found = first_in(trials, properties[i], settings, cases);
    const std::lock_guard lock(one_at_a_time);
    if (found) all.push_back(*found);
    progress.step(trials[properties[i].first].property->info.id);
  });
  std::ranges::sort(all, {}, &FirstViolation::number);
  return all;
}

std::optional<FirstViolation> first_violation(const std::vector<Trial>& trials,
                                              const TrialSettings& settings, std::uint64_t cases) {
  for (const std::uint64_t decade : decades_to(cases))
    if (const auto found = soonest_of(trials, settings, decade)) return found;
  return {};
}

FirstSeen first_caught(std::uint64_t cases, std::size_t jobs) {
  const std::vector<Trial> trials = all_trials();
  FirstSeen first;
  Progress progress(mutants().size());
  std::mutex one_at_a_time;
  for_each_place(mutants().size(), jobs, [&](std::size_t i) {
    const auto found = first_violation(trials, {.system = *mutants()[i].system}, cases);
    const std::lock_guard lock(one_at_a_time);
    if (found) first.emplace(SeenBehavior{Look::faults, {i}}, found->number);
    progress.step(mutants()[i].name);
  });
  return first;
}

}  // namespace asa::campaign
