#include "gate/check/summary.hpp"

#include "gate/check/coverage_report.hpp"
#include "gate/check/evidence.hpp"
#include "gate/check/trial.hpp"
#include "gate/terminal/grouped.hpp"
#include "generators/scope_name.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace asa {

namespace {

Effort effort_for(std::span<const Record> records, Clause clause) {
  Effort effort;
  for (const Record& r : records) {
    const auto covered = r.property->info.clauses.all();
    if (std::find(covered.begin(), covered.end(), clause) != covered.end()) effort.add(r);
  }
  return effort;
}

std::string clause_row(Clause clause, const Effort& effort) {
  const ClauseEntry& c = entry(clause);
  if (effort.properties.empty()) return {};
  return fmt::format("{:<9} {:<14} {:>10} {:>9} {:>10} {:>10} {:>10}  {}\n", c.id, name(c.trust),
                     effort.properties.size(), effort.platforms.size(), effort.covered,
                     effort.exhausted, effort.sampled, name(effort.outcome));
}

/// The clauses that no property covers.
std::string prose() {
  std::string text = "\nclauses that no property can cover (licgate clauses says why):";
  for (const ClauseEntry& c : clauses())
    if (!c.prose.empty()) text += fmt::format(" {}", c.id);
  return text + "\n";
}

std::string clause_table(std::span<const Record> records) {
  std::string text =
      fmt::format("{:<9} {:<14} {:>10} {:>9} {:>10} {:>10} {:>10}  {}\n", "clause", "trust",
                  "properties", "platforms", "covered", "exhausted", "sampled", "verdict");
  for (std::size_t i = 0; i < clause_count; ++i) {
    const auto clause = static_cast<Clause>(i);
    text += clause_row(clause, effort_for(records, clause));
  }
  return text + prose();
}

std::string scope_table(std::span<const Record> records) {
  std::map<std::string, Effort> scopes;
  for (const Record& r : records) scopes[name_of(r.property->info.scope)].add(r);
  std::string text =
      "\nscopes, each tried for every property that uses it (licgate list says more)\n";
  for (const auto& [scope, effort] : scopes) {
    text += fmt::format("  {}: {} cases exhausted", scope, effort.exhausted);
    if (effort.proved > 0) text += fmt::format(", proved {} times", effort.proved);
    if (effort.unfinished > 0) text += fmt::format(", cut short {} times", effort.unfinished);
    text += "\n";
  }
  return text;
}

std::string evidence_table(const std::vector<Evidence>& all) {
  std::string text = fmt::format("\n{:<38} {:<10} of\n", "property", "at best");
  for (const Evidence& s : all)
    text += fmt::format("{:<38} {:<10} {}\n", s.property->info.id, s.known, s.of);
  return text;
}

/// Totals of a stage over all records.
struct StageTotal {
  std::uint64_t cases = 0;
  std::size_t trials = 0;
  std::size_t whole = 0;
};

StageTotal total_of(std::span<const Record> records, Stage stage) {
  StageTotal total;
  for (const Record& r : records) {
    total.cases += r.at(stage).cases;
    total.trials += r.at(stage).cases > 0 ? 1 : 0;
    total.whole += r.at(stage).cases > 0 && r.at(stage).whole ? 1 : 0;
  }
  return total;
}

std::string plan_table(std::span<const Record> records) {
  std::string text =
      fmt::format("\n{:<14} {:>14} {:>8} {:>10}\n", "stage", "cases", "trials", "completed");
  for (const Stage stage : stages) {
    const StageTotal total = total_of(records, stage);
    text += fmt::format("{:<14} {:>14} {:>8} {:>10}\n", name(stage), grouped(total.cases),
                        grouped(total.trials), grouped(total.whole));
  }
  return text;
}

std::string counts(const Result& result) {
  const std::span<const Record> records = result.records;
  const auto count = [&](Outcome outcome) {
    return static_cast<std::uint64_t>(std::ranges::count(records, outcome, &Record::outcome));
  };
  std::uint64_t stored = 0, covered = 0, exhausted = 0, sampled = 0;
  for (const Record& r : records) {
    stored += r.at(Stage::stored).cases;
    covered += r.covered();
    exhausted += r.exhausted();
    sampled += r.sampled();
  }
  std::string silent;
  for (const Outcome outcome : {Outcome::not_answered, Outcome::not_tried})
    if (count(outcome) > 0)
      silent += fmt::format(", {} {}", grouped(count(outcome)), name(outcome));
  return fmt::format(
      "\n{} trials: {} hold, {} violated, {} vacuous{}\n{} stored cases, {} "
      "retired; {} covered, {} exhausted, {} sampled\n",
      grouped(records.size()), grouped(count(Outcome::holds)), grouped(count(Outcome::violated)),
      grouped(count(Outcome::vacuous)), silent, grouped(stored), grouped(result.retired),
      grouped(covered), grouped(exhausted), grouped(sampled));
}

/// How many violations are known, and what is listed as known and is not.
std::string known_of(const Result& result) {
  const auto known = std::ranges::count(result.records, true, &Record::known);
  std::string text = known == 0 ? "" : fmt::format("{} of the violations are known\n", known);
  for (const std::string& sentence : result.unmet) text += sentence + "\n";
  return text;
}

std::string states_of(const Exploration& e) {
  return fmt::format(
      "\nhistories, breadth first: {} end states, at most {} events; {} of {} named states and "
      "{} of {} transitions between them\n",
      e.ends, e.longest, e.states, e.all_states, e.steps, e.all_steps);
}

/// How many unseen combinations are listed; the JSON lists them all.
constexpr std::size_t max_listed = 5;

/// What proofs make unnecessary.
std::string spared(std::span<const Record> records) {
  if (std::ranges::none_of(records, &Record::proved)) return {};
  return fmt::format(
      "A proved property is tried on stored counterexamples, on every case that differs from the "
      "default in at most three choices (\"covered\"), and on {} random situations or a quarter of "
      "the random histories, which have more events than the proof covers.\n",
      covering_cases);
}

/// "120 of 120 properties proved"; empty if none is.
std::string proved_of(std::span<const Record> records) {
  std::set<std::string_view> all, proved;
  for (const Record& r : records) {
    all.insert(r.property->info.id);
    if (r.proved) proved.insert(r.property->info.id);
  }
  return proved.empty() ? "" : fmt::format("{} of {} properties proved", proved.size(), all.size());
}

/// "judged 61 of 120 properties"; empty if all were.
std::string judged_of(std::span<const Record> records) {
  std::set<std::string_view> all, judged;
  for (const Record& r : records) {
    all.insert(r.property->info.id);
    if (!says_nothing(r.outcome)) judged.insert(r.property->info.id);
  }
  if (judged.size() == all.size()) return {};
  return fmt::format("judged {} of {} properties", judged.size(), all.size());
}

/// What the system did not answer about, and how many tests that is.
std::string not_answered(std::span<const Record> records) {
  std::map<std::string_view, std::size_t> tests;
  std::uint64_t cases = 0;
  for (const Record& r : records) {
    if (r.outcome == Outcome::not_answered)
      ++tests[r.why_not];
    else
      cases += r.unanswered();
  }
  std::string text;
  for (const auto& [why, count] : tests)
    text += fmt::format("not answered: {}: {} tests\n", why, grouped(count));
  if (cases > 0) text += fmt::format("not answered: {} cases of other tests\n", grouped(cases));
  return text;
}

/// The line to quote: the verdict, the tests that ran, what is proved, and the build.
std::string last_line(const Result& result) {
  const std::string filter = filter_of(result.asked);
  const std::string& part = result.asked.part;
  std::string text = fmt::format("{}: {} of {} tests", name(verdict(result)),
                                 grouped(tests_run(result)), grouped(result.asked.tests));
  if (!filter.empty()) text += fmt::format(", filter \"{}\"", filter);
  if (!part.empty()) text += fmt::format(", part {}", part);
  if (const auto known = std::ranges::count(result.records, true, &Record::known); known > 0)
    text += fmt::format(", {} violations known", known);
  for (const std::string& more : {judged_of(result.records), proved_of(result.records)})
    if (!more.empty()) text += ", " + more;
  if (!result.optimized) text += ", the system built without optimization";
  return text + fmt::format(" ({})\n", version_line());
}

}  // namespace

std::string summary(const Result& result, const Proofs& proofs) {
  return clause_table(result.records) + scope_table(result.records) +
         evidence_table(evidence_of(result.records, proofs)) + plan_table(result.records) +
         (result.coverage ? "\n" + coverage_text(*result.coverage, max_listed) : "") +
         (result.exploration ? states_of(*result.exploration) : "") + counts(result) +
         known_of(result) + not_answered(result.records) + spared(result.records) +
         last_line(result);
}

}  // namespace asa
