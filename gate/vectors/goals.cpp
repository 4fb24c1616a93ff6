#include "gate/vectors/goals.hpp"

#include "gate/vectors/answers.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace asa::vectors {

namespace {

constexpr std::size_t refusing = refusing_clauses.size();

Goal refused_alone(Clause clause) {
  return {fmt::format("Only {} refuses: {}", id(clause), entry(clause).rule), {clause}};
}

Goal refused_by_both(Clause a, Clause b) {
  return {fmt::format("{} and {} refuse at the same time.", id(a), id(b)), {a, b}};
}

Goal differing_in(const FeatureEntry& f) {
  const Clause clause = deciding_clause(f.kind);
  return {fmt::format("The units differ in {} ({}), and form: {}", f.name, name(f.kind),
                      entry(clause).rule),
          {clause}};
}

Goal fault_told(const Mutant& mutant) {
  return {
      fmt::format("An engine with this fault says something else: {}", mutant.fault),
      {mutant.breaks},
      &mutant,
  };
}

/// The place of a pair of refusing clauses, the first one first, among all pairs.
constexpr std::size_t place_of_pair(std::size_t a, std::size_t b) { return b * (b - 1) / 2 + a; }

std::vector<std::size_t> refusing_in(const Refusals<Scalar>& refusals) {
  std::vector<std::size_t> places;
  for (const RefusingClause clause : refusing_clauses)
    if (refusals[clause]) places.push_back(clause.place);
  return places;
}

bool units_differ_in(Feature f, const Situation<Scalar>& s) {
  return std::ranges::any_of(
      s.units, [&](const Unit<>& unit) { return unit.license[f] != s.units[0].license[f]; });
}

}  // namespace

Goals::Goals(std::span<const NamedScenario> named) {
  for (const NamedScenario& one : named) goals_.push_back(one.goal);
  alone_ = goals_.size();
  for (const Clause clause : refusing_clauses) goals_.push_back(refused_alone(clause));
  together_ = goals_.size();
  for (std::size_t b = 1; b < refusing; ++b)
    for (std::size_t a = 0; a < b; ++a)
      goals_.push_back(refused_by_both(refusing_clauses[a], refusing_clauses[b]));
  features_ = goals_.size();
  for (const FeatureEntry& f : features) goals_.push_back(differing_in(f));
  faults_ = goals_.size();
  for (const Mutant& mutant : mutants()) goals_.push_back(fault_told(mutant));
}

void Goals::add_faults(GoalSet& shown, const auto& scenario, const auto& expected,
                       bool Mutant::*applies, const GoalSet& known) const {
  for (std::size_t i = faults_; i < goals_.size(); ++i) {
    const Mutant& fault = *goals_[i].fault;
    if (fault.*applies && !known.contains(i) && deviates(*fault.system, scenario, expected))
      shown.insert(i);
  }
}

GoalSet Goals::shown(const Situation<Scalar>& s, const GoalSet& known) const {
  const auto answers = expected(s);
  const auto refused = refusing_in(answers.front().second.refusals);
  GoalSet shown;
  if (refused.size() == 1) shown.insert(alone_ + refused.front());
  for (std::size_t b = 1; b < refused.size(); ++b)
    for (std::size_t a = 0; a < b; ++a)
      shown.insert(together_ + place_of_pair(refused[a], refused[b]));
  for (const FeatureEntry& f : features)
    if (refused.empty() && units_differ_in(f.feature, s))
      shown.insert(features_ + index_of(f.feature));
  add_faults(shown, s, answers, &Mutant::of_situations, known);
  return shown;
}

GoalSet Goals::shown(const History<Scalar>& h, const GoalSet& known) const {
  GoalSet shown;
  add_faults(shown, h, expected(h), &Mutant::of_histories, known);
  return shown;
}

GoalSet Goals::shown_by(const Subject& scenario, const GoalSet& known) const {
  const GoalSet all = std::visit([&](const auto& s) { return shown(s, known); }, scenario);
  GoalSet news;
  std::ranges::set_difference(all, known, std::inserter(news, news.end()));
  return news;
}

}  // namespace asa::vectors
