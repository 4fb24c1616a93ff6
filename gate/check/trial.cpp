#include "gate/check/trial.hpp"

#include "gate/check/hash.hpp"
#include "generators/random_words.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"
#include "properties/no_answer.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asa {

namespace {

std::string_view label_of(const Trial& trial) {
  return trial.platform ? trial.platform->label : "synthetic";
}

Plan plan_of(const Trial& trial, const Support& support) {
  return in_its_reading(support, {trial.platform, trial.property->info.scope});
}
/// Whether the property applied to fewer than one case in 200, which shows nothing.
bool applies_too_rarely(const Record& record) {
  return record.applicable() == 0 ||
         record.applicable() * 200 < record.cases() - record.unanswered();
}

bool belongs(const Stored& stored, const Trial& trial) {
  const auto model = trial.platform ? trial.platform->rules.model : number(synthetic_model);
  return stored.property == trial.property && model_of(stored.subject) == model;
}

bool is_proved(const Trial& trial, const TrialSettings& settings) {
  return settings.proofs != nullptr && settings.proofs->contains(trial.property->info.id);
}

Verdict verdict_on(const Subject& subject, const AnyJudge& judge) {
  const auto judged = [&]<class S>(const JudgeOf<S>& of) { return of(std::get<S>(subject)); };
  return std::visit(judged, judge);
}

/// Judges what was stored for the trial, up to the first violation.
Tally retry(const Trial& trial, std::span<const Stored> all, const AnyJudge& judge) {
  Tally tally;
  for (const Stored& stored : all) {
    if (!belongs(stored, trial) || tally.violation) continue;
    const Verdict verdict = verdict_on(stored.subject, judge);
    ++tally.cases;
    tally.applicable += verdict.applies ? 1 : 0;
    tally.unanswered += verdict.answered ? 0 : 1;
    if (verdict.violated) tally.violation = Violation{stored.subject, verdict.claim, {}};
  }
  tally.whole = !tally.violation;
  return tally;
}

AnyJudge judge_in(const TrialSettings& settings, const PropertyEntry& property) {
  return settings.judges ? settings.judges(property) : judge_of(property, settings.system);
}

void note(Record& record, Stage stage, const Tally& tally, std::uint64_t first = 0) {
  record.at(stage) = {tally.cases, tally.applicable, tally.whole, tally.unanswered};
  if (tally.cases > 0)
    record.done_in(stage) = {{first, first + tally.cases, tally.applicable, tally.unanswered}};
  record.violation = tally.violation;
  record.violated_in = stage;
}

/// A stage of the exhaustive engine, and how many choices may differ from the simplest.
struct Cover {
  Stage stage;
  std::size_t away;
};
constexpr std::array cover_stages{Cover{Stage::boundaries, 1}, Cover{Stage::pairs, 2},
                                  Cover{Stage::triples, 3}, Cover{Stage::scope, no_limit}};

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

Plan in_its_reading(const Support& support, Plan plan) {
  if (!support.reading) return plan;
  auto answers = alternatives(*support.reading);
  for (std::size_t i = 0; i < reading_count; ++i)
    answers[i] = answers[i] && plan.scope.readings.has(i);
  plan.readings = readings_of(answers);
  plan.scope.readings = {};
  return plan;
}

std::string why_not(const Trial& trial, const Support& support) {
  const Scope& scope = trial.property->info.scope;
  const std::string why = scope.of_histories() ? why_no_histories(support, scope.shape)
                                               : why_no_situations(support, scope.shape);
  if (!why.empty()) return why;
  const std::string reading = why_no_default(support, trial.property->info.at_default);
  if (!reading.empty()) return reading;
  return why_no_platform(support,
                         trial.platform ? trial.platform->rules.model : number(synthetic_model));
}

Verdict verdict_or_why_not(const std::function<Verdict()>& judge) {
  try {
    return judge();
  } catch (const NothingRuns&) {
    return {.applies = false};
  } catch (const NotAnswered&) {
    return {.applies = false, .answered = false};
  } catch (const BadAnswer& bad) {
    return {.violated = true, .claim = claim_of(bad.fault)};
  }
}

AnyJudge judge_of(const PropertyEntry& property, const AnySystem& system) {
  const auto bound = [&]<class S>(PropertyEntry::JudgeFunction<S> judge) {
    return AnyJudge(JudgeOf<S>([judge, &system](const S& s) {
      return verdict_or_why_not([&]() -> Verdict {
        const Judgement<Scalar> j = judge(system, s);
        return {.applies = j.applies(), .violated = j.violated(), .claim = j.failed()};
      });
    }));
  };
  return std::visit(bound, property.judge);
}

std::uint64_t seed_of(const Trial& trial, std::uint64_t seed) {
  return SplitMix(hash(label_of(trial), hash(trial.property->info.id, seed))).next();
}

std::uint64_t scope_part(std::uint64_t seed_of_trial, std::uint64_t parts) {
  return seed_of_trial % parts + 1;
}

bool tries_scope(const Trial& trial, const TrialSettings& settings) {
  return scope_part(seed_of(trial, settings.seed), settings.part.of) == settings.part.which;
}

Record exhausted(const Trial& trial, const TrialSettings& settings) {
  const AnyJudge judge = judge_in(settings, *trial.property);
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  record.proved = is_proved(trial, settings);
  if (!tries_scope(trial, settings)) return record;
  note(record, Stage::stored, retry(trial, settings.stored, judge));
  for (const Cover& cover : cover_stages)
    if (!record.violation && !(record.proved && cover.stage == Stage::scope))
      note(record, cover.stage,
           exhaust(plan_of(trial, settings.support), judge,
                   {settings.budget.scope_cases(), cover.away, {}}));
  return record;
}

Tally swept(const Trial& trial, const TrialSettings& settings, Cases cases) {
  return sweep(plan_of(trial, settings.support), judge_in(settings, *trial.property),
               seed_of(trial, settings.seed), cases);
}

Cases random_cases(std::uint64_t all, const Part& part) {
  return {all * (part.which - 1) / part.of, all * part.which / part.of};
}

namespace {

/// Random histories have more events than proofs cover, so a quarter of them is still tried.
std::uint64_t random_if_proved(const Trial& trial, std::uint64_t all) {
  const bool whole = !trial.property->info.scope.of_histories();
  return std::min(all, whole ? covering_cases : std::max(covering_cases, all / 4));
}

}  // namespace

Cases random_cases(const Trial& trial, const TrialSettings& settings) {
  const std::uint64_t all = settings.budget.sampled_cases();
  return random_cases(is_proved(trial, settings) ? random_if_proved(trial, all) : all,
                      settings.part);
}

namespace {

/// What the system says to the simplest case, if it has no answer to that either. A part of a run
/// may not have tried that case, whatever comes of it.
std::string no_answer_to(const Record& record, const TrialSettings& settings) {
  const Plan plan = plan_of({record.property, record.platform}, settings.support);
  try {
    judgement_of(*record.property, settings.system, replay_any(plan, {}));
  } catch (const NotAnswered& reason) {
    return reason.what();
  } catch (const BadAnswer&) {
  } catch (const NothingRuns&) {
  }
  return "what the property is about";
}

}  // namespace

Immaterial immaterial_to(const Record& record, const TrialSettings& settings) {
  if (!record.violation || record.violation->choices.empty() || !is_shrunk(*record.violation))
    return {};
  const Plan plan = plan_of({record.property, record.platform}, settings.support);
  return immaterial_to(*record.property,
                       record.violated_in == Stage::random ? everything(plan) : plan,
                       judge_in(settings, *record.property), *record.violation);
}

Outcome outcome_of(const Record& record, bool in_parts) {
  if (record.violation) return Outcome::violated;
  if (record.applicable() == 0 && record.unanswered() > 0) return Outcome::not_answered;
  if (record.cases() == 0) return in_parts ? Outcome::not_tried : Outcome::vacuous;
  const bool vacuous = !in_parts && !record.proved && applies_too_rarely(record);
  return vacuous ? Outcome::vacuous : Outcome::holds;
}

void finish(Record& record, const TrialSettings& settings, const Tally& random) {
  if (!record.violation) {
    note(record, Stage::random, random,
         random_cases({record.property, record.platform}, settings).first);
    if (random.violation && is_shrunk(*random.violation))
      record.violation = shrunk(plan_of({record.property, record.platform}, settings.support),
                                judge_in(settings, *record.property), *random.violation);
  }
  record.outcome = outcome_of(record, settings.part.of > 1);
  if (record.outcome == Outcome::not_answered) record.why_not = no_answer_to(record, settings);
}

namespace {

/// Adds what it judges to the coverage.
template <class S>
JudgeOf<S> adding_to(Coverage& coverage) {
  return [&coverage](const S& subject) {
    coverage.add(subject);
    return Verdict{};
  };
}

void cover(const Trial& trial, const TrialSettings& settings, Coverage& coverage) {
  const AnyJudge adding = trial.property->info.scope.of_histories()
                              ? AnyJudge(adding_to<History<Scalar>>(coverage))
                              : AnyJudge(adding_to<Situation<Scalar>>(coverage));
  const Cases random = random_cases(trial, settings);
  const std::uint64_t last = std::max(random.first, std::min(random.last, covering_cases));
  if (tries_scope(trial, settings))
    exhaust(plan_of(trial, settings.support), adding, {settings.budget.scope_cases(), 3, {}});
  sweep(plan_of(trial, settings.support), adding, seed_of(trial, settings.seed),
        {random.first, last});
}

}  // namespace

bool covers(const Budget& budget) { return budget.sampled_cases() >= covering_cases; }

Coverage coverage_of(std::span<const Trial> trials, const TrialSettings& settings) {
  Coverage coverage;
  for (const Trial& trial : trials) cover(trial, settings, coverage);
  return coverage;
}

Record run(const Trial& trial, const TrialSettings& settings) {
  Record record = exhausted(trial, settings);
  finish(record, settings,
         record.violation ? Tally{} : swept(trial, settings, random_cases(trial, settings)));
  return record;
}

}  // namespace asa
