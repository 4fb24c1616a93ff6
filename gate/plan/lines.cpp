#include "gate/plan/lines.hpp"

#include "gate/audit/combined.hpp"
#include "gate/audit/expiries.hpp"
#include "gate/audit/term.hpp"

#include <algorithm>

namespace asa::plan {

namespace {

/// Gives the units of a report these keys, and these permanent licenses.
void enter(audit::Report& report, const Units& units, const std::vector<Addition>& additions) {
  for (std::size_t u = 0; u < report.units.size(); ++u)
    if (report.units[u].keyed) report.units[u].keyed->unit = units.keyed[u];
  for (const Addition& a : additions)
    if (auto& keyed = report.units[a.unit].keyed) keyed->unit.unit.license[a.feature] = a.to;
}

/// The term of a feature on each unit if none shares it.
std::vector<std::string> own_terms(const audit::Report& report, Feature f) {
  const auto history = audit::history_of(report.topology, report.units);
  std::vector<Accounts<Scalar>> accounts;
  for (const KeyedUnit<Scalar>& unit : history.units) accounts.push_back(unit.accounts);
  std::vector<std::string> terms;
  for (const audit::Terms& unit : audit::terms_in(Parts::all_alone(), history, accounts))
    terms.push_back(audit::term_text(unit[f]));
  return terms;
}

/// The line of units that run their own licenses, by no clause of combination.
audit::RunningLine own(audit::RunningLine line, const audit::Report& report,
                       const audit::Formation& group) {
  line.clause = std::nullopt;
  line.cut = 0;
  line.value = run_by(group, line.feature);
  for (std::size_t u = 0; u < group.units.size(); ++u)
    line.from[u] = group.units[u].unit.license[line.feature];
  if (!line.terms.empty()) line.terms = own_terms(report, line.feature);
  return line;
}

}  // namespace

std::vector<audit::RunningLine> lines_of(audit::Report report, const Units& units,
                                         const std::vector<Addition>& additions,
                                         const std::vector<Want>& wants) {
  enter(report, units, additions);
  const audit::Formation group = with(units, additions);
  const auto all = audit::running_license(report, group);
  std::vector<audit::RunningLine> lines;
  for (const Want& want : wants) {
    const auto line = std::ranges::find(all, want.feature, &audit::RunningLine::feature);
    if (line == all.end()) continue;
    lines.push_back(share(group) ? *line : own(*line, report, group));
  }
  return lines;
}

}  // namespace asa::plan
