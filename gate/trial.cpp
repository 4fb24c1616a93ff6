#include "gate/trial.hpp"

#include "generators/draw_platform.hpp"
#include "generators/random_words.hpp"
#include "model/catalogue.hpp"

#include <string_view>

namespace asa {

namespace {

/// FNV-1a: the same on every machine.
std::uint64_t hash(std::string_view text, std::uint64_t seed) {
  std::uint64_t h = 0xcbf29ce484222325u ^ seed;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return h;
}

/// A seed for one trial, whatever else runs.
std::uint64_t seed_of(const Record& record, std::uint64_t seed) {
  return SplitMix(hash(record.platform_label(), hash(record.property->info.id, seed))).next();
}

/// Fewer than one case in 200 says nothing.
bool applies_too_rarely(const Record& record) {
  return record.applicable() == 0 || record.applicable() * 200 < record.cases();
}

bool belongs(const Stored& stored, const Trial& trial) {
  const auto model = trial.platform ? trial.platform->model : synthetic_model;
  return stored.property == trial.property &&
         model_of(stored.subject) == static_cast<std::int32_t>(model);
}

/// Judges what was stored for the trial, up to the first violation.
template <class S>
Tally retry(const Trial& trial, std::span<const Stored> all, const JudgeOf<S>& judge) {
  Tally tally;
  for (const Stored& stored : all) {
    if (!belongs(stored, trial) || tally.violation) continue;
    const Verdict verdict = judge(std::get<S>(stored.subject));
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    if (verdict.violated) tally.violation = Violation{stored.subject, verdict.claim, {}};
  }
  return tally;
}

Verdict verdict_of(const Judgement<Scalar>& j) { return {j.applies(), j.violated(), j.failed()}; }

Outcome outcome_of(const Record& record) {
  if (record.violation()) return Outcome::violated;
  return applies_too_rarely(record) ? Outcome::vacuous : Outcome::holds;
}

}  // namespace

std::vector<Trial> all_trials() {
  std::vector<Trial> trials;
  for (const PropertyEntry& property : properties()) {
    for (const PlatformEntry& platform : catalogue())
      if (property.info.concerns(platform)) trials.push_back({&property, &platform});
    trials.push_back({&property, nullptr});
  }
  return trials;
}

Judge judge_of(const PropertyEntry& property, const AnySystem& system) {
  return [&property, &system](const Situation<Scalar>& s) {
    return verdict_of(property.judge(system, s));
  };
}

HistoryJudge history_judge_of(const PropertyEntry& property, const AnySystem& system) {
  return [&property, &system](const History<Scalar>& h) {
    return verdict_of(property.judge_history(system, h));
  };
}

namespace {

template <class S>
void run_engines(Record& record, const Trial& trial, const JudgeOf<S>& judge,
                 std::span<const Stored> stored, std::uint64_t seed, const Budget& budget) {
  const Plan plan{trial.platform, trial.property->info.scope};
  record.stored = retry(trial, stored, judge);
  if (!record.violation()) record.scope = exhaust(plan, judge, {budget.scope_cases()});
  if (!record.violation())
    record.random = sample(plan, judge, seed_of(record, seed), budget.sampled_cases());
}

}  // namespace

Record run(const Trial& trial, const AnySystem& system, std::span<const Stored> stored,
           std::uint64_t seed, const Budget& budget) {
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  if (trial.property->judge != nullptr)
    run_engines(record, trial, judge_of(*trial.property, system), stored, seed, budget);
  else
    run_engines(record, trial, history_judge_of(*trial.property, system), stored, seed, budget);
  record.outcome = outcome_of(record);
  return record;
}

}  // namespace asa
