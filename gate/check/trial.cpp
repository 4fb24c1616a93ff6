#include "gate/check/trial.hpp"

#include "gate/check/hash.hpp"
#include "generators/random_words.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asa {

namespace {

std::string_view label_of(const Trial& trial) {
  return trial.platform ? trial.platform->label : "synthetic";
}

/// A seed for one trial, whatever else runs.
std::uint64_t seed_of(const Trial& trial, std::uint64_t seed) {
  return SplitMix(hash(label_of(trial), hash(trial.property->info.id, seed))).next();
}

/// Which part of a run tries the scope of a trial: it is not split.
bool tries_scope(const Trial& trial, const TrialSettings& settings) {
  return seed_of(trial, settings.seed) % settings.part.of == settings.part.which - 1;
}

Plan plan_of(const Trial& trial) { return {trial.platform, trial.property->info.scope}; }

/// Fewer than one case in 200 says nothing.
bool applies_too_rarely(const Record& record) {
  return record.applicable() == 0 || record.applicable() * 200 < record.cases();
}

bool belongs(const Stored& stored, const Trial& trial) {
  const auto model = trial.platform ? trial.platform->rules.model : number(synthetic_model);
  return stored.property == trial.property && model_of(stored.subject) == model;
}

bool is_proved(const Trial& trial, const TrialSettings& settings) {
  return settings.proofs != nullptr && settings.proofs->contains(trial.property->info.id);
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
  tally.whole = !tally.violation;
  return tally;
}

Verdict verdict_of(const Judgement<Scalar>& j) { return {j.applies(), j.violated(), j.failed()}; }

void note(Record& record, Stage stage, const Tally& tally) {
  record.at(stage) = {tally.cases, tally.applicable, tally.whole};
  record.violation = tally.violation;
  record.violated_in = stage;
}

/// How many choices other than the simplest a stage of the exhaustive engine allows.
struct Cover {
  Stage stage;
  std::size_t away;
};
constexpr std::array covers{Cover{Stage::boundaries, 1}, Cover{Stage::pairs, 2},
                            Cover{Stage::triples, 3}, Cover{Stage::scope, no_limit}};

template <class S>
Record exhausted_by(const Trial& trial, const TrialSettings& settings, const JudgeOf<S>& judge) {
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  record.proved = is_proved(trial, settings);
  if (!tries_scope(trial, settings)) return record;
  note(record, Stage::stored, retry(trial, settings.stored, judge));
  for (const Cover& cover : covers)
    if (!record.violation && !(record.proved && cover.stage == Stage::scope))
      note(record, cover.stage,
           exhaust(plan_of(trial), judge, {settings.budget.scope_cases(), cover.away, {}}));
  return record;
}

Violation shrunk_for(const Trial& trial, const AnySystem& system, const Violation& violation) {
  const PropertyEntry& property = *trial.property;
  return property.judge != nullptr
             ? shrunk(plan_of(trial), judge_of(property, system), violation)
             : shrunk(plan_of(trial), history_judge_of(property, system), violation);
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

Record exhausted(const Trial& trial, const TrialSettings& settings) {
  const PropertyEntry& property = *trial.property;
  return property.judge != nullptr
             ? exhausted_by(trial, settings, judge_of(property, settings.system))
             : exhausted_by(trial, settings, history_judge_of(property, settings.system));
}

Tally swept(const Trial& trial, const TrialSettings& settings, Cases cases) {
  const PropertyEntry& property = *trial.property;
  const std::uint64_t seed = seed_of(trial, settings.seed);
  return property.judge != nullptr
             ? sweep(plan_of(trial), judge_of(property, settings.system), seed, cases)
             : sweep(plan_of(trial), history_judge_of(property, settings.system), seed, cases);
}

Cases random_cases(std::uint64_t all, const Part& part) {
  return {all * (part.which - 1) / part.of, all * part.which / part.of};
}

namespace {

/// Random histories have more events than those that proofs are of, so a quarter of them is tried.
std::uint64_t random_if_proved(const Trial& trial, std::uint64_t all) {
  const bool whole = trial.property->judge != nullptr;
  return std::min(all, whole ? covering_cases : std::max(covering_cases, all / 4));
}

}  // namespace

Cases random_cases(const Trial& trial, const TrialSettings& settings) {
  const std::uint64_t all = settings.budget.sampled_cases();
  return random_cases(is_proved(trial, settings) ? random_if_proved(trial, all) : all,
                      settings.part);
}

void finish(Record& record, const TrialSettings& settings, const Tally& random) {
  if (!record.violation) {
    note(record, Stage::random, random);
    if (random.violation)
      record.violation =
          shrunk_for({record.property, record.platform}, settings.system, *random.violation);
  }
  if (record.violation)
    record.outcome = Outcome::violated;
  else if (record.cases() == 0 ||
           (settings.part.of == 1 && !record.proved && applies_too_rarely(record)))
    record.outcome = Outcome::vacuous;
  else
    record.outcome = Outcome::holds;
}

namespace {

template <class S>
void cover(const Trial& trial, const TrialSettings& settings, Coverage& coverage) {
  const JudgeOf<S> adding = [&](const S& subject) {
    coverage.add(subject);
    return Verdict{};
  };
  const Cases random = random_cases(trial, settings);
  const std::uint64_t last = std::min(random.last, random.first + covering_cases);
  if (tries_scope(trial, settings))
    exhaust(plan_of(trial), adding, {settings.budget.scope_cases(), 3, {}});
  sweep(plan_of(trial), adding, seed_of(trial, settings.seed), {random.first, last});
}

}  // namespace

bool covers(const TrialSettings& settings) {
  return settings.part.of == 1 && settings.budget.sampled_cases() >= covering_cases;
}

Coverage coverage_of(std::span<const Trial> trials, const TrialSettings& settings) {
  Coverage coverage;
  for (const Trial& trial : trials)
    if (trial.property->judge != nullptr)
      cover<Situation<Scalar>>(trial, settings, coverage);
    else
      cover<History<Scalar>>(trial, settings, coverage);
  return coverage;
}

Record run(const Trial& trial, const TrialSettings& settings) {
  Record record = exhausted(trial, settings);
  finish(record, settings,
         record.violation ? Tally{} : swept(trial, settings, random_cases(trial, settings)));
  return record;
}

}  // namespace asa
