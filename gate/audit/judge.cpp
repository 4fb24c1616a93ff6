#include "gate/audit/judge.hpp"

#include "model/admission.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

std::vector<Clause> refusals(const Situation<Scalar>& s) {
  const Refusals<Scalar> refused = admission(s);
  std::vector<Clause> clauses;
  std::ranges::copy_if(refusing_clauses, std::back_inserter(clauses),
                       [&](RefusingClause clause) { return refused[clause]; });
  return clauses;
}

/// Whether the only unit has the role of the secondary or a slave.
bool mate_first(const Report& report) {
  const std::string& role = report.units.front().role;
  return report.units.size() == 1 && (role == "secondary" || role == "slave");
}

}  // namespace

bool is_placed(const Report& report) {
  return std::ranges::all_of(report.units,
                             [](const UnitReport& unit) { return unit.placed.has_value(); });
}

Formation ordinary_group(const Report& report) {
  Formation group{report.topology, {}, mate_first(report)};
  for (const UnitReport& unit : report.units)
    group.units.push_back(place(unit.text, unit.identity.candidates.front()));
  return group;
}

Placed best_mate(Placed unit) {
  unit.unit.zero_key = false;
  unit.unit.license[failover_mode] = max(unit.unit.license[failover_mode].amount, 1);
  unit.unit.security_plus = unit.unit.security_plus || unit.platform->rules.base_excluded;
  if (unit.platform->rules.offers(feature_id<Clustering>)) unit.unit.license[clustering] = 1;
  return unit;
}

Situation<Scalar> situation(const Formation& group, const Readings& readings) {
  Situation<Scalar> s{.topology = group.topology, .readings = readings};
  for (const Placed& unit : group.units) s.units.push_back(unit.unit);
  if (group.units.size() == 1) s.units.push_back(best_mate(group.units.front()).unit);
  return group.mate_first ? swapped(s, 0, 1) : s;
}

std::vector<Clause> refusals(const Formation& group, const Readings& readings) {
  return refusals(situation(group, readings));
}

std::vector<Refusal> named_refusals(const Formation& group) {
  const Refusals<Scalar> refused = admission(situation(group));
  const std::size_t first = group.mate_first ? 1 : 0;
  std::vector<Refusal> named;
  for (const RefusingClause clause : refusing_clauses) {
    if (!refused[clause]) continue;
    named.push_back({clause, {}});
    for (std::size_t u = 0; u < group.units.size(); ++u)
      if (refused.names(clause, first + u)) named.back().units.push_back(u);
  }
  return named;
}

std::vector<std::vector<Clause>> refusals_in_other_roles(const Formation& group) {
  const Situation<Scalar> s = situation(group);
  std::vector<std::vector<Clause>> others;
  for (std::size_t i = 1; i < s.units.size(); ++i) others.push_back(refusals(swapped(s, 0, i)));
  return others;
}

std::string outcome(const std::vector<Clause>& refused) {
  if (refused.empty()) return "may form";
  std::vector<std::string_view> ids;
  for (const Clause clause : refused) ids.push_back(id(clause));
  return fmt::format("refused by {}", fmt::join(ids, ", "));
}

std::vector<ReadingChange> other_readings(const Formation& group) {
  const bool forms = refusals(group).empty();
  std::vector<ReadingChange> changes;
  for (std::size_t i = 0; i < reading_count; ++i) {
    const auto refused = refusals(group, with_alternative(i));
    if (refused.empty() == forms) continue;
    changes.push_back({i, forms ? "it would be " + outcome(refused) : "it would form"});
  }
  return changes;
}

}  // namespace asa::audit
