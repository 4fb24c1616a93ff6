#include "gate/check/summary.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/trial.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/grouped.hpp"
#include "generators/scope_name.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace asa {

namespace {

/// What was tried for a clause or a scope, over many records.
struct Effort {
  std::set<std::string_view> properties;
  std::set<std::string_view> platforms;
  std::uint64_t covered = 0;
  std::uint64_t exhausted = 0;
  std::uint64_t sampled = 0;
  std::uint64_t proved = 0;      ///< records that need no whole scope
  std::uint64_t unfinished = 0;  ///< records whose scope did not fit the budget
  Outcome outcome = Outcome::holds;

  void add(const Record& r) {
    properties.insert(r.property->info.id);
    platforms.insert(r.platform_name());
    covered += r.covered();
    exhausted += r.exhausted();
    sampled += r.sampled();
    proved += r.proved ? 1 : 0;
    unfinished += r.proved || r.at(Stage::scope).whole ? 0 : 1;
    if (outcome != Outcome::violated && r.outcome != Outcome::holds) outcome = r.outcome;
  }
};

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
  return fmt::format("{:<9} {:<14} {:>10} {:>9} {:>10} {:>10} {:>10}  {}\n", c.id, name(c.standing),
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
      fmt::format("{:<9} {:<14} {:>10} {:>9} {:>10} {:>10} {:>10}  {}\n", "clause", "standing",
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

/// The most that can be said of a property: it is proved, or tried over its whole scope, or
/// sampled; or it does not hold.
struct PropertyStanding {
  const PropertyEntry* property;
  std::string_view standing;
  std::string of;
};

std::string exhausted_of(const PropertyEntry& property, const Effort& effort) {
  const auto all = all_trials();
  const auto of = std::ranges::count(all, &property, &Trial::property);
  const std::string name = name_of(property.info.scope);
  const auto tried = static_cast<std::ptrdiff_t>(effort.platforms.size());
  return tried == of ? name : fmt::format("{}; on {} of {} platforms only", name, tried, of);
}

PropertyStanding standing_of(const PropertyEntry& property, const Effort& effort,
                             const Proofs& proofs) {
  if (effort.outcome != Outcome::holds) return {&property, name(effort.outcome), ""};
  if (const auto proof = proofs.find(property.info.id); proof != proofs.end())
    return {&property, "proved", proof->second.of};
  if (effort.unfinished == 0) return {&property, "exhausted", exhausted_of(property, effort)};
  return {&property, "sampled", fmt::format("{} cases", effort.exhausted + effort.sampled)};
}

std::vector<PropertyStanding> standings_of(std::span<const Record> records, const Proofs& proofs) {
  std::map<std::string_view, Effort> efforts;
  for (const Record& r : records) efforts[r.property->info.id].add(r);
  std::vector<PropertyStanding> all;
  for (const PropertyEntry& property : properties())
    if (const auto effort = efforts.find(property.info.id); effort != efforts.end())
      all.push_back(standing_of(property, effort->second, proofs));
  return all;
}

std::string standing_table(const std::vector<PropertyStanding>& standings) {
  std::string text = fmt::format("\n{:<38} {:<10} of\n", "property", "at best");
  for (const PropertyStanding& s : standings)
    text += fmt::format("{:<38} {:<10} {}\n", s.property->info.id, s.standing, s.of);
  return text;
}

Json to_json(const Record& r) {
  const Counts& scope = r.at(Stage::scope);
  const bool exhaustive = engine_of(r) == "exhaustive";
  Json json = {{"property", r.property->info.id},
               {"platform", r.platform_name()},
               {"engine", engine_of(r)},
               {"scope", name_of(r.property->info.scope)},
               {"cases", exhaustive ? scope.cases : r.cases()},
               {"of", nullptr},
               {"applicable", exhaustive ? scope.applicable : r.applicable()},
               {"sampled", r.sampled()},
               {"stored", r.at(Stage::stored).cases},
               {"tried", Json::object()},
               {"verdict", name(r.outcome)}};
  for (const Stage stage : stages) json["tried"][std::string(name(stage))] = r.at(stage).cases;
  if (scope.whole) json["of"] = scope.cases;
  if (r.violation) json["counterexample"] = Json::parse(to_line(r));
  return json;
}

/// What a stage came to, over all records.
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
  return fmt::format(
      "\n{} trials: {} hold, {} violated, {} vacuous\n{} stored cases, {} "
      "retired; {} covered, {} exhausted, {} sampled\n",
      grouped(records.size()), grouped(count(Outcome::holds)), grouped(count(Outcome::violated)),
      grouped(count(Outcome::vacuous)), grouped(stored), grouped(result.retired), grouped(covered),
      grouped(exhausted), grouped(sampled));
}

std::string states_of(const Exploration& e) {
  return fmt::format(
      "\nhistories, breadth first: {} end states, at most {} events; {} of {} named states and "
      "{} of {} transitions between them\n",
      e.ends, e.longest, e.states, e.all_states, e.steps, e.all_steps);
}

/// How many combinations that were never seen are named; the JSON names them all.
constexpr std::size_t most_listed = 5;

constexpr int schema = 1;

std::size_t tests_run(const Result& result) {
  return result.records.size() + (result.exploration ? 1 : 0) + (result.coverage ? 1 : 0);
}

std::string filter_of(const Asked& asked) { return asked.filter == "*" ? "" : asked.filter; }

std::string part_of(const Asked& asked) {
  return asked.part.of == 1 ? "" : fmt::format("{}/{}", asked.part.which, asked.part.of);
}

/// What a solver makes unnecessary.
std::string spared(std::span<const Record> records) {
  if (std::ranges::none_of(records, &Record::proved)) return {};
  return fmt::format(
      "A proved property is tried on stored counterexamples, on every case that differs from the "
      "default in at most three choices (\"covered\"), and on {} random situations or a quarter of "
      "the random histories, which have more events than the proof covers.\n",
      covering_cases);
}

/// "120 of 120 properties proved"; empty if nothing is.
std::string proved_of(std::span<const Record> records) {
  std::set<std::string_view> all, proved;
  for (const Record& r : records) {
    all.insert(r.property->info.id);
    if (r.proved) proved.insert(r.property->info.id);
  }
  return proved.empty() ? "" : fmt::format("{} of {} properties proved", proved.size(), all.size());
}

/// The sentence to quote: what came of what, how it is known, and of which build.
std::string last_line(const Result& result) {
  const std::string filter = filter_of(result.asked), part = part_of(result.asked);
  const std::string proved = proved_of(result.records);
  return fmt::format("{}: {} of {} tests{}{}{} ({})\n", name(verdict(result)),
                     grouped(tests_run(result)), grouped(result.asked.tests),
                     filter.empty() ? "" : fmt::format(", filter \"{}\"", filter),
                     part.empty() ? "" : fmt::format(", part {}", part),
                     proved.empty() ? "" : ", " + proved, version_line());
}

Json tests_json(const Result& result) {
  const auto or_null = [](const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
  };
  return {{"ran", tests_run(result)},
          {"of", result.asked.tests},
          {"filter", or_null(filter_of(result.asked))},
          {"part", or_null(part_of(result.asked))}};
}

Json to_json(const Exploration& e) {
  Json json = {{"ends", e.ends},
               {"longest", e.longest},
               {"states", e.states},
               {"of_states", e.all_states},
               {"steps", e.steps},
               {"of_steps", e.all_steps},
               {"unexpected", Json::array()}};
  for (const Unexpected& u : e.unexpected) json["unexpected"].push_back(describe(u));
  return json;
}

}  // namespace

std::string describe(const Unexpected& unexpected) {
  return (unexpected.reached ? "reached, but should be impossible: " : "never reached: ") +
         unexpected.what;
}

std::string summary(const Result& result, const Proofs& proofs) {
  return clause_table(result.records) + scope_table(result.records) +
         standing_table(standings_of(result.records, proofs)) + plan_table(result.records) +
         (result.coverage ? "\n" + coverage_text(*result.coverage, most_listed) : "") +
         (result.exploration ? states_of(*result.exploration) : "") + counts(result) +
         spared(result.records) + last_line(result);
}

std::string to_json(const Result& result, const Proofs& proofs, std::uint64_t seed,
                    const Budget& budget, const std::vector<ReadFile>& inputs) {
  Json json = {{"licgate", stamp(schema, inputs)}, {"verdict", name(verdict(result))},
               {"retired", result.retired},        {"tests", tests_json(result)},
               {"standings", Json::array()},       {"records", Json::array()},
               {"exploration", nullptr},           {"coverage", nullptr}};
  json["licgate"]["seed"] = seed;
  json["licgate"]["budget"] = budget.seconds;
  for (const PropertyStanding& s : standings_of(result.records, proofs))
    json["standings"].push_back(
        {{"property", s.property->info.id}, {"standing", s.standing}, {"of", s.of}});
  for (const Record& r : result.records) json["records"].push_back(to_json(r));
  if (result.exploration) json["exploration"] = to_json(*result.exploration);
  if (result.coverage) json["coverage"] = to_json(*result.coverage);
  return json_text(json);
}

Outcome verdict(const Result& result) {
  if (result.exploration && !result.exploration->unexpected.empty()) return Outcome::violated;
  if (!result.faults.empty()) return Outcome::violated;
  const bool nothing = tests_run(result) == 0;
  Outcome worst = nothing ? Outcome::vacuous : Outcome::holds;
  for (const Record& r : result.records)
    if (worst != Outcome::violated && r.outcome != Outcome::holds) worst = r.outcome;
  return worst;
}

}  // namespace asa
