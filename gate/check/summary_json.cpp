#include "gate/check/counterexample.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/evidence.hpp"
#include "gate/check/summary.hpp"
#include "gate/scenario/situation_json.hpp"
#include "generators/scope_name.hpp"

namespace asa {

namespace {

constexpr int schema = 1;

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
               {"unanswered", r.unanswered()},
               {"why not", r.why_not.empty() ? Json(nullptr) : Json(r.why_not)},
               {"tried", Json::object()},
               {"verdict", name(r.outcome)},
               {"known", r.known}};
  for (const Stage stage : stages) json["tried"][std::string(name(stage))] = r.at(stage).cases;
  if (scope.whole) json["of"] = scope.cases;
  if (r.violation) note_violation(json, r);
  return json;
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

std::string to_json(const Result& result, const Proofs& proofs, std::uint64_t seed,
                    const Budget& budget, const std::vector<ReadFile>& inputs) {
  Json json = {{"licgate", stamp(schema, inputs)},
               {"system", result.asked.system},
               {"verdict", name(verdict(result))},
               {"retired", result.retired},
               {"tests", tests_json(result)},
               {"standings", Json::array()},
               {"records", Json::array()},
               {"exploration", nullptr},
               {"coverage", nullptr}};
  json["licgate"]["seed"] = seed;
  json["licgate"]["budget"] = budget.seconds;
  for (const Evidence& s : evidence_of(result.records, proofs))
    json["standings"].push_back(
        {{"property", s.property->info.id}, {"standing", s.known}, {"of", s.of}});
  for (const Record& r : result.records) json["records"].push_back(to_json(r));
  if (result.exploration) json["exploration"] = to_json(*result.exploration);
  if (result.coverage) json["coverage"] = to_json(*result.coverage);
  return json_text(json);
}

}  // namespace asa
