#include "gate/mutants/kill.hpp"

#include "gate/check/parallel.hpp"
#include "gate/check/trial.hpp"
#include "gate/terminal/progress.hpp"
#include "generators/engine.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <numeric>
#include <span>

namespace asa {

namespace {

/// The plans of a property: the platforms that it concerns, and the synthetic ones.
std::vector<Plan> plans_of(const PropertyEntry& property) {
  std::vector<Plan> plans;
  for (const Trial& trial : all_trials())
    if (trial.property == &property) plans.push_back({trial.platform, property.info.scope});
  return plans;
}

Tally exhausted_on(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
                   std::size_t away) {
  const Extent extent{Budget{}.scope_cases(), away, {}};
  return exhaust(plan, judge_of(property, system), extent);
}

Tally swept_on(const PropertyEntry& property, const AnySystem& system, const Plan& plan,
               std::uint64_t seed, std::uint64_t cases) {
  return sweep(plan, judge_of(property, system), seed, {0, cases});
}

bool cites(const PropertyEntry& property, Clause clause) {
  const auto all = property.info.clauses.all();
  return std::find(all.begin(), all.end(), clause) != all.end();
}

std::span<const std::size_t> covers_of(Reach reach) {
  static constexpr std::array<std::size_t, 5> covers{1, 2, 3, 4, no_limit};
  return {covers.data(), reach == Reach::everywhere ? covers.size() : 2};
}

Kill kill_by(const PropertyEntry& property, const Mutant& mutant, std::uint64_t exhaustive_case,
             std::size_t seeds) {
  Kill kill{&property, exhaustive_case, {}, 0};
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    const auto cases = random_kill(property, *mutant.system, seed);
    if (cases)
      kill.random_cases.push_back(*cases);
    else
      ++kill.missed;
  }
  return kill;
}

bool add_kill(MutantRecord& record, const PropertyEntry& property, Reach reach, std::size_t seeds) {
  const auto found = exhaustive_kill(property, *record.mutant, reach);
  if (!found) return false;
  record.state = MutantState::killed;
  record.kills.push_back(kill_by(property, *record.mutant, *found, seeds));
  return true;
}

void look_further(const PropertyEntry& property, std::vector<MutantRecord>& records,
                  std::size_t seeds) {
  for (MutantRecord& record : records)
    if (applies(property, *record.mutant) && add_kill(record, property, Reach::everywhere, seeds))
      return;
}

}  // namespace

double Kill::mean_cases() const {
  const auto sum = std::accumulate(random_cases.begin(), random_cases.end(), std::uint64_t{0});
  return static_cast<double>(sum) / static_cast<double>(random_cases.size());
}

std::uint64_t Kill::worst_cases() const {
  return *std::max_element(random_cases.begin(), random_cases.end());
}

std::string_view name(MutantState state) {
  switch (state) {
    case MutantState::killed: return "killed";
    case MutantState::alive: return "alive";
    case MutantState::does_not_apply: break;
  }
  return "does not apply";
}

std::optional<std::uint64_t> exhaustive_kill(const PropertyEntry& property, const Mutant& mutant,
                                             Reach reach) {
  std::uint64_t cases = 0;
  const std::vector<Plan> plans = plans_of(property);
  for (const std::size_t away : covers_of(reach))
    for (const Plan& plan : plans) {
      const Tally tally = exhausted_on(property, *mutant.system, plan, away);
      cases += tally.cases;
      if (tally.violation) return cases;
    }
  return {};
}

std::optional<std::uint64_t> random_kill(const PropertyEntry& property, const AnySystem& system,
                                         std::uint64_t seed) {
  const std::vector<Plan> plans = plans_of(property);
  std::uint64_t first = max_random_cases + 1;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Tally tally =
        swept_on(property, system, plans[i], seed + 1'000 * i, first / plans.size());
    if (tally.violation) first = std::min(first, (tally.cases - 1) * plans.size() + i + 1);
  }
  if (first > max_random_cases) return {};
  return first;
}

bool kills_something(const PropertyEntry& property, std::span<const MutantRecord> records) {
  return std::any_of(records.begin(), records.end(), [&](const MutantRecord& record) {
    return std::any_of(record.kills.begin(), record.kills.end(),
                       [&](const Kill& kill) { return kill.property == &property; });
  });
}

MutantRecord record_of(const Mutant& mutant, std::size_t seeds) {
  MutantRecord record{&mutant, MutantState::does_not_apply, {}};
  for (const PropertyEntry& property : properties()) {
    if (!applies(property, mutant)) continue;
    if (record.state == MutantState::does_not_apply) record.state = MutantState::alive;
    const Reach reach = cites(property, mutant.breaks) ? Reach::everywhere : Reach::pairs;
    add_kill(record, property, reach, seeds);
  }
  return record;
}

std::vector<MutantRecord> mutant_records(const MutantSettings& settings) {
  std::vector<MutantRecord> records(mutants().size());
  Progress progress(records.size());
  std::mutex one_at_a_time;
  for_each_place(records.size(), settings.jobs, [&](std::size_t i) {
    records[i] = record_of(mutants()[i], settings.seeds);
    const std::lock_guard lock(one_at_a_time);
    progress.step(mutants()[i].name);
  });
  for (const PropertyEntry& property : properties())
    if (!kills_something(property, records)) look_further(property, records, settings.seeds);
  return records;
}

}  // namespace asa
