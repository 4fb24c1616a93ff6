#include "gate/vectors/vector_json.hpp"

#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "gate/terminal/sha256.hpp"
#include "gate/vectors/answers.hpp"
#include "model/catalogue.hpp"
#include "model/clause/register.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asa::vectors {

namespace {

constexpr std::size_t digest_digits = 8;

struct Flag {
  std::string_view name;
  std::string_view meaning;
};
constexpr Flag recalled{"recalled", "a clause of the vector is known only from memory"};
constexpr Flag figure{"recalled figure",
                      "a limit that cuts a sum is known only from memory, and may be wrong"};
constexpr Flag reading{"reading",
                       "the guide can be read in two ways: the answer depends on the reading"};

void add_new(std::vector<Clause>& clauses, Clause clause) {
  if (std::ranges::find(clauses, clause) == clauses.end()) clauses.push_back(clause);
}

void add_refusing(std::vector<Clause>& clauses, const Answer<Scalar>& answer) {
  for (const RefusingClause clause : refusing_clauses)
    if (answer.refusals[clause]) add_new(clauses, clause);
}
void add_refusing(std::vector<Clause>&, const Trace<Scalar>&) {}

/// Those of the goals, in their order, then those that refuse.
std::vector<Clause> clauses_of(const GoalSet& own, const Goals& goals, const auto& expected) {
  std::vector<Clause> clauses;
  for (const std::size_t goal : own)
    for (const Clause clause : goals[goal].clauses) add_new(clauses, clause);
  add_refusing(clauses, expected.front().second);
  return clauses;
}

Trust weakest(const std::vector<Clause>& clauses) {
  Trust trust = Trust::in_print;
  for (const Clause clause : clauses) trust = std::max(trust, entry(clause).trust);
  return trust;
}

Trust trust_of_limit(const PlatformEntry& platform, Feature f) {
  const Allowances& both = platform.allowances[index_of(f)];
  return std::max(both.base.ceiling.trust, both.plus.ceiling.trust);
}

/// Whether the units hold more of a tier than they run, by a limit that is only recalled.
bool cut_by_a_recalled_figure(const Situation<Scalar>& s, const Answer<Scalar>& answer) {
  if (!answer.refusals.forms()) return false;
  const PlatformEntry& platform = catalogue()[static_cast<std::size_t>(s.units[0].model())];
  return std::ranges::any_of(features, [&](const FeatureEntry& f) {
    std::int64_t held = 0;
    for (const Unit<>& unit : s.units) held += unit.license[f.feature];
    return f.kind == Kind::tier && answer.units[0].running[0][f.feature] < held &&
           trust_of_limit(platform, f.feature) >= Trust::recalled;
  });
}
bool cut_by_a_recalled_figure(const History<Scalar>&, const Trace<Scalar>&) { return false; }

Json answers_json(const auto& question, const auto& expected, const char* name) {
  Json all = Json::array();
  for (const auto& [readings, said] : expected)
    all.push_back({{"alternative readings", json_parts::alternatives_json(readings)},
                   {name, to_json(said, question)}});
  return all;
}

Json ids_of(const std::vector<Clause>& clauses) {
  Json ids = Json::array();
  for (const Clause clause : clauses) ids.push_back(id(clause));
  return ids;
}

Vector vector_in(const auto& scenario, const GoalSet& own, const Goals& goals, const char* name) {
  const auto said = expected(scenario);
  const Json asked = to_json(scenario, JsonForm::whole);
  Vector vector;
  vector.clauses = clauses_of(own, goals, said);
  vector.comment = goals[*own.begin()].comment;
  vector.id =
      std::string(id(vector.clauses.front())) + '-' + sha256(asked.dump()).substr(0, digest_digits);
  const Trust trust = weakest(vector.clauses);
  Json flags = Json::array();
  if (trust >= Trust::recalled) flags.push_back(recalled.name);
  if (cut_by_a_recalled_figure(scenario, said.front().second)) flags.push_back(figure.name);
  if (said.size() > 1) flags.push_back(reading.name);
  vector.json = {{"id", vector.id},
                 {"clauses", ids_of(vector.clauses)},
                 {"trust", asa::name(trust)},
                 {"flags", flags},
                 {"comment", vector.comment},
                 {"scenario", asked},
                 {"answers", answers_json(scenario, said, name)}};
  return vector;
}

}  // namespace

Vector vector_of(const Subject& scenario, const GoalSet& own, const Goals& goals) {
  if (const auto* s = std::get_if<Situation<Scalar>>(&scenario))
    return vector_in(*s, own, goals, "answer");
  return vector_in(std::get<History<Scalar>>(scenario), own, goals, "trace");
}

Json notes() {
  Json all = Json::object();
  for (const Flag& flag : {recalled, figure, reading}) all[std::string(flag.name)] = flag.meaning;
  return all;
}

}  // namespace asa::vectors
