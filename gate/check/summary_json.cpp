#include "gate/check/counterexample.hpp"
#include "gate/check/coverage_report.hpp"
#include "gate/check/evidence.hpp"
#include "gate/check/summary.hpp"
#include "gate/scenario/situation_json.hpp"
#include "generators/scope_name.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

namespace asa {

namespace {

/// {stage: [[first, last, applicable, unanswered], ...]} of the stages that tried anything.
Json done_json(const Record& r) {
  Json json = Json::object();
  for (const Stage stage : stages)
    for (const Interval& i : r.done_in(stage))
      json[std::string(name(stage))].push_back({i.first, i.last, i.applicable, i.unanswered});
  return json;
}

/// The stages that tried every case that falls to this run.
Json completed_json(const Record& r) {
  Json json = Json::array();
  for (const Stage stage : stages)
    if (r.at(stage).whole && r.at(stage).cases > 0) json.push_back(name(stage));
  return json;
}

Json violated_json(const Record& r) {
  return {{"stage", name(r.violated_in)},
          {"case", r.done_in(r.violated_in).back().last - 1},
          {"reason", r.reason}};
}

Json tests_json(const Result& result) {
  const auto or_null = [](const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
  };
  return {{"ran", tests_run(result)},
          {"of", result.asked.tests},
          {"filter", or_null(filter_of(result.asked))},
          {"part", or_null(result.asked.part)}};
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

Json to_json(const std::optional<JudgedProgram>& program) {
  if (!program) return nullptr;
  Json json = {
      {"arguments", program->arguments}, {"files", Json::array()}, {"timeout", program->timeout}};
  for (const ReadFile& file : program->files)
    json["files"].push_back({{"file", file.name}, {"sha256", file.sha256}});
  return json;
}

Json to_json(const Proofs& proofs) {
  Json json = Json::object();
  for (const auto& [property, proved] : proofs)
    json[std::string(property)] = {{"of", proved.of}, {"platforms", proved.platforms}};
  return json;
}

Json standings_json(const Result& result, const Proofs& proofs) {
  Json json = Json::array();
  for (const Evidence& s : evidence_of(result.records, proofs))
    json.push_back({{"property", s.property->info.id}, {"standing", s.known}, {"of", s.of}});
  return json;
}

/// The text of a record, in which the list that is empty there has these rows, one a line.
/// Quotation marks within texts are escaped, so the name of the list is found only where it is one.
std::string with_rows(std::string text, std::string_view list, const std::vector<Json>& rows) {
  if (rows.empty()) return text;
  const std::string empty = fmt::format("\"{}\": [", list);
  std::string lines;
  for (const Json& row : rows)
    lines += fmt::format("{}\n    {}", lines.empty() ? "" : ",",
                         row.dump(-1, ' ', false, Json::error_handler_t::replace));
  return text.insert(text.find(empty) + empty.size(), lines + "\n  ");
}

}  // namespace

Json record_json(const Record& r) {
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
               {"done", done_json(r)},
               {"completed", completed_json(r)},
               {"verdict", name(r.outcome)},
               {"known", r.known}};
  for (const Stage stage : stages) json["tried"][std::string(name(stage))] = r.at(stage).cases;
  if (scope.whole) json["of"] = scope.cases;
  if (!r.violation) return json;
  json["violated"] = violated_json(r);
  note_violation(json, r);
  return json;
}

std::string to_json(const Result& result, const Proofs& proofs, const RunHead& head) {
  Json json = {{"licgate", head.stamp},
               {"system", result.asked.system},
               {"program", to_json(head.program)},
               {"verdict", name(verdict(result))},
               {"retired", result.retired},
               {"expected", head.expected},
               {"unexplained", result.unexplained},
               {"tests", tests_json(result)},
               {"proofs", to_json(proofs)},
               {"standings", standings_json(result, proofs)},
               {"records", Json::array()},
               {"exploration", nullptr},
               {"coverage", nullptr}};
  if (result.exploration) json["exploration"] = to_json(*result.exploration);
  if (result.coverage) json["coverage"] = to_json(*result.coverage);
  std::vector<Json> records;
  for (const Record& r : result.records) records.push_back(record_json(r));
  return with_rows(json_text(json), "records", records);
}

}  // namespace asa
