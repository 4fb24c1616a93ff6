#include "gate/scenario/answer_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/read_json.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace asa {

using namespace json_parts;

namespace {

Json refusals_json(const Refusals<Scalar>& refusals) {
  Json all = Json::array();
  for (const RefusingClause clause : refusing_clauses) {
    Json units = Json::array();
    for (std::size_t u = 0; u < refusals.units(); ++u)
      if (refusals.names(clause, u)) units.push_back(u);
    if (!units.empty()) all.push_back({{"clause", id(clause)}, {"units", units}});
  }
  return all;
}

Json unit_answer_json(const UnitAnswer<Scalar>& unit, const Platform<Scalar>& offered) {
  Json json;
  Json& running = json["running"] = Json::array();
  running.push_back(all_amounts(unit.running[0], offered));
  if (!(unit.running[1] == unit.running[0]))
    running.push_back(all_amounts(unit.running[1], offered));
  json["signatures"] = unit.signatures;
  return json;
}

RefusingClause refusing_clause_named(const std::string& name) {
  const auto found =
      std::ranges::find_if(refusing_clauses, [&](Clause clause) { return id(clause) == name; });
  if (found != refusing_clauses.end()) return *found;
  std::string names;
  for (const Clause clause : refusing_clauses)
    names += (names.empty() ? "" : ", ") + std::string(id(clause));
  throw Malformed("no clause \"" + name + "\" refuses units; these do: " + names);
}

void read_refusal(const Json& json, Refusals<Scalar>& refusals) {
  if (!json.is_object()) throw Malformed("a refusal is an object");
  allow_only(json, {"clause", "units"});
  const RefusingClause clause = refusing_clause_named(value<std::string>(json, "clause"));
  if (refusals[clause]) throw Malformed("\"" + std::string(id(clause)) + "\" is repeated");
  for (const Json& unit : list(json, "units", 1, refusals.units())) {
    const auto place = whole(unit, "units", 0, static_cast<std::int64_t>(refusals.units()) - 1);
    if (refusals.names(clause, static_cast<std::size_t>(place)))
      throw Malformed("unit " + std::to_string(place) + " is repeated");
    refusals.refuse(clause, static_cast<std::size_t>(place), true);
  }
}

UnitAnswer<Scalar> unit_answer_from(const Json& json, const Platform<Scalar>& offered) {
  if (!json.is_object()) throw Malformed("a unit's answer is an object");
  allow_only(json, {"running", "signatures"});
  const Json& running = list(json, "running", 1, 2);
  UnitAnswer<Scalar> unit;
  for (std::size_t active = 0; active < 2; ++active)
    unit.running[active] =
        at("running", [&] { return license_from(running[active % running.size()], offered); });
  unit.signatures = value<bool>(json, "signatures");
  return unit;
}

}  // namespace

Json to_json(const Answer<Scalar>& answer, const Situation<Scalar>& question) {
  Json json;
  json["refusals"] = refusals_json(answer.refusals);
  if (!answer.refusals.forms()) return json;
  json["units"] = Json::array();
  for (std::size_t u = 0; u < answer.units.size(); ++u)
    json["units"].push_back(unit_answer_json(answer.units[u], question.units[u].platform));
  json["contexts fit"] = answer.contexts_fit;
  return json;
}

Answer<Scalar> answer_from(const Json& json, const Situation<Scalar>& question) {
  if (!json.is_object()) throw Malformed("an answer is an object");
  allow_only(json, {"refusals", "units", "contexts fit"});
  Answer<Scalar> answer(question);
  answer.units.resize(0);
  each(json, "refusals", 0, refusing_clauses.size(),
       [&](const Json& refusal) { read_refusal(refusal, answer.refusals); });
  if (!json.contains("units") && !json.contains("contexts fit")) return answer;
  answer.contexts_fit = value<bool>(json, "contexts fit");
  each(json, "units", question.units.size(), question.units.size(), [&](const Json& unit) {
    const Unit<>& asked = question.units[answer.units.size()];
    answer.units.push_back(unit_answer_from(unit, asked.platform));
  });
  return answer;
}

}  // namespace asa
