#include "tests/gate/campaign/simulated.hpp"

#include "gate/check/trial.hpp"
#include "gate/terminal/stamp.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace asa::test {

namespace {

/// Tries a stage from one case to another, as far as the first violation.
void try_stage(Record& record, Stage stage, const std::vector<Said>& cases, Cases range) {
  Counts& counts = record.at(stage);
  bool violated = false;
  for (std::uint64_t i = range.first; i < range.last && !violated; ++i) {
    const Said& said = cases[static_cast<std::size_t>(i)];
    ++counts.cases;
    counts.applicable += said.applies && said.answered ? 1 : 0;
    counts.unanswered += said.answered ? 0 : 1;
    violated = said.violated;
  }
  counts.whole = !violated;
  if (counts.cases > 0)
    record.done_in(stage) = {
        {range.first, range.first + counts.cases, counts.applicable, counts.unanswered}};
  if (!violated) return;
  const Plan plan{record.platform, record.property->info.scope, {}};
  record.violation = Violation{replay_any(plan, {}), {}, {}};
  record.violated_in = stage;
  record.reason = fmt::format("the reason at {} {}", name(stage), range.first + counts.cases);
}

Record simulated(const Trial& trial, const SimulatedTrial& of, Part part) {
  Record record;
  record.property = trial.property;
  record.platform = trial.platform;
  for (const Stage stage : stages) {
    const std::vector<Said>& cases = of.cases[static_cast<std::size_t>(stage)];
    const bool random = stage == Stage::random;
    if (record.violation || (!random && of.owner % part.of != part.which - 1)) continue;
    try_stage(record, stage, cases,
              random ? random_cases(cases.size(), part) : Cases{0, cases.size()});
  }
  record.outcome = outcome_of(record, part.of > 1);
  if (record.outcome == Outcome::not_answered) record.why_not = "it has no answer";
  return record;
}

}  // namespace

campaign::RunRecord simulated(const std::vector<SimulatedTrial>& trials, Part part) {
  campaign::RunRecord record{.name = fmt::format("{}.json", part.which)};
  record.head.stamp = run_stamp(1, {{"stored.jsonl", "1234"}});
  record.head.stamp["seed"] = 7;
  record.head.stamp["budget"] = 0.5;
  record.parts = {part.of, {{part.which, record.name}}};
  record.result.asked.system = "simulated";
  record.result.asked.tests = trials.size();
  const std::vector<Trial> all = all_trials();
  for (std::size_t i = 0; i < trials.size(); ++i)
    record.result.records.push_back(simulated(all[i * 40], trials[i], part));
  campaign::settle(record);
  return record;
}

}  // namespace asa::test
