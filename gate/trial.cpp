#include "gate/trial.hpp"

#include "generators/draw_platform.hpp"
#include "generators/random_source.hpp"
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

/// Fewer than one situation in 200 says nothing.
bool applies_too_rarely(const Record& record) {
  return record.applicable() == 0 || record.applicable() * 200 < record.cases();
}

bool belongs(const Stored& stored, const Trial& trial) {
  const auto model = trial.platform ? trial.platform->model : synthetic_model;
  return stored.property == trial.property &&
         stored.situation.units[0].model == static_cast<std::int32_t>(model);
}

/// Judges what was stored for the trial, up to the first violation.
Tally retry(const Trial& trial, std::span<const Stored> all, const Judge& judge) {
  Tally tally;
  for (const Stored& stored : all) {
    if (!belongs(stored, trial) || tally.violation) continue;
    const Verdict verdict = judge(stored.situation);
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    if (verdict.violated) tally.violation = Violation{stored.situation, verdict.claim, {}};
  }
  return tally;
}

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
    const Judgement<Scalar> j = property.judge(system, s);
    return Verdict{j.applies(), j.violated(), j.failed()};
  };
}

Record run(const Trial& trial, const AnySystem& system, std::span<const Stored> stored,
           std::uint64_t seed, const Budget& budget) {
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  const Plan plan{trial.platform, trial.property->info.scope};
  const Judge judge = judge_of(*trial.property, system);
  record.stored = retry(trial, stored, judge);
  if (!record.violation()) record.scope = exhaust(plan, judge, budget.scope_cases());
  if (!record.violation())
    record.random = sample(plan, judge, seed_of(record, seed), budget.sampled_cases());
  record.outcome = outcome_of(record);
  return record;
}

}  // namespace asa
