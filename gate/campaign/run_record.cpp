#include "gate/campaign/run_record.hpp"

#include "gate/campaign/join_trial.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/expected.hpp"
#include "gate/check/summary.hpp"
#include "gate/check/trial.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asa::campaign {

namespace {

/// Makes one interval of those of all parts.
void unite(Intervals& done, const std::string& of_what) {
  if (done.empty()) return;
  Interval all;
  for (const Interval& part : done) {
    if (part.first != all.last)
      throw Malformed(fmt::format("the {} {} to {} are missing", of_what, all.last, part.first));
    all = {0, part.last, all.applicable + part.applicable, all.unanswered + part.unanswered};
  }
  done = {all};
}

void unite(Record& record) {
  for (const Stage stage : stages)
    unite(record.done_in(stage), fmt::format("{} cases of {} on {}", name(stage),
                                             record.property->info.id, record.platform_name()));
}

/// The outcome of a record that has one, or of which the system said that it does not answer.
void judge(Record& record, bool in_parts) {
  record.outcome = was_never_asked(record) ? Outcome::not_answered : outcome_of(record, in_parts);
  if (record.outcome != Outcome::not_answered) record.why_not.clear();
}

}  // namespace

void settle(RunRecord& record) {
  Result& result = record.result;
  const bool complete = record.parts.complete();
  for (Record& r : result.records) {
    if (complete) unite(r);
    judge(r, !complete);
  }
  result.asked.part = text_of(record.parts);
  if (!complete) return;
  record.parts = {1, {{1, record.name}}};
  const Budget budget{record.head.stamp.at("budget").get<double>()};
  if (result.coverage && covers(budget)) result.faults = faults_of(*result.coverage);
  const std::string known = fmt::format("{}", fmt::join(record.head.expected, "\n"));
  result.unmet =
      unmet(known_violations(record.name, known), result.records, result.asked.filter == "*");
}

std::string to_json(const RunRecord& record) {
  return asa::to_json(record.result, record.proofs, record.head);
}

}  // namespace asa::campaign
