#include "gate/audit/expiries.hpp"

#include "model/time/simulate.hpp"

#include <algorithm>
#include <optional>

namespace asa::audit {

namespace {

/// Lets some days in contact pass; returns the trace before and after them.
Trace<Scalar> pass(const History<Scalar>& history, GroupState<Scalar>& state, Days together) {
  const TimeRules<> rules;
  Group<> group(rules, history, state);
  Event<Scalar> event;
  event.days = together;
  Trace<Scalar> trace(history.units.size(), 1);
  see(trace, group, group.look());
  see(trace, group, group.apply(event));
  return trace;
}

/// The fewest days left on any key that is counting down; nothing if none is.
std::optional<Days> next_expiry(const History<Scalar>& history, GroupState<Scalar> state) {
  const Trace<Scalar> tomorrow = pass(history, state, Days{1});
  std::optional<Days> next;
  for (std::size_t u = 0; u < tomorrow.units(); ++u)
    for (std::size_t k = 0; k < tomorrow.last(u).accounts.size(); ++k) {
      const Days left = tomorrow.at(0, u).accounts[k].left;
      if (tomorrow.last(u).accounts[k].left < left) next = std::min(next.value_or(left), left);
    }
  return next;
}

FailoverTurn turn_of(const Trace<Scalar>& trace) {
  const bool was = trace.group(0).failover_off, is = trace.group(1).failover_off;
  if (was == is) return FailoverTurn::none;
  return is ? FailoverTurn::off : FailoverTurn::on;
}

/// EXP-01 if another key of the unit takes over the feature, else EXP-02.
Clause clause_of(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t u,
                 Feature f) {
  for (std::size_t k = 0; k < history.units[u].keys.size(); ++k)
    if (history.units[u].keys[k].grants_any(f) && activated(trace, 1, u, k)) return "EXP-01"_clause;
  return "EXP-02"_clause;
}

std::vector<Feature> expired_features(const History<Scalar>& history, const Trace<Scalar>& trace,
                                      std::size_t u) {
  std::vector<Feature> ended;
  for (std::size_t k = 0; k < history.units[u].keys.size(); ++k)
    if (expired(trace, 1, u, k))
      for (const Grant<Scalar>& grant : history.units[u].keys[k].grants)
        ended.push_back(grant.feature);
  return ended;
}

bool ended_on_any_unit(const History<Scalar>& history, const Trace<Scalar>& trace, Feature f) {
  for (std::size_t u = 0; u < history.units.size(); ++u) {
    const auto ended = expired_features(history, trace, u);
    if (std::find(ended.begin(), ended.end(), f) != ended.end()) return true;
  }
  return false;
}

/// The clause of a change: failover that turns off or on explains what no key's end does.
Clause clause_of_change(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t u,
                        Feature f) {
  const FailoverTurn turn = turn_of(trace);
  if (turn == FailoverTurn::none || ended_on_any_unit(history, trace, f))
    return clause_of(history, trace, u, f);
  return turn == FailoverTurn::off ? "FX-ENC-1"_clause : deciding_clause(entry(f).kind);
}

std::vector<FeatureChange> changes(const History<Scalar>& history, const Trace<Scalar>& trace,
                                   std::size_t u) {
  std::vector<FeatureChange> changed;
  for (const FeatureEntry& f : features) {
    const std::int32_t from = trace.at(0, u).running[f.feature];
    const std::int32_t to = trace.at(1, u).running[f.feature];
    if (from != to)
      changed.push_back({f.feature, from, to, clause_of_change(history, trace, u, f.feature)});
  }
  return changed;
}

}  // namespace

History<Scalar> history_of(Topology topology, const std::vector<UnitReport>& units) {
  History<Scalar> history;
  history.topology = topology;
  for (const UnitReport& unit : units) history.units.push_back(unit.keyed->unit);
  return history;
}

bool expired(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key) {
  return Days{0} < trace.at(step - 1, unit).accounts[key].left &&
         trace.at(step, unit).accounts[key].left == Days{0};
}

bool activated(const Trace<Scalar>& trace, std::size_t step, std::size_t unit, std::size_t key) {
  const Account<Scalar>& before = trace.at(step - 1, unit).accounts[key];
  const Account<Scalar>& now = trace.at(step, unit).accounts[key];
  return !before.active && (now.active || now.left < before.left);
}

std::vector<Expiry> expiries(const History<Scalar>& history) {
  std::vector<Expiry> found;
  GroupState<Scalar> state = initial_state(history);
  Days now{0};
  while (const auto next = next_expiry(history, state)) {
    const Trace<Scalar> trace = pass(history, state, *next);
    const FailoverTurn turn = turn_of(trace);
    now += *next;
    for (std::size_t u = 0; u < history.units.size(); ++u) {
      const auto ended = expired_features(history, trace, u);
      if (!ended.empty() || turn != FailoverTurn::none)
        found.push_back({now, u, ended, changes(history, trace, u), turn});
    }
  }
  return found;
}

void find_expiries(Report& report) {
  for (std::size_t u = 0; u < report.units.size(); ++u) {
    UnitReport& unit = report.units[u];
    if (unit.keyed) unit.expiries = expiries(history_of(report.topology, {unit}));
    for (Expiry& expiry : unit.expiries) expiry.unit = u;
  }
  const auto keyed = [](const UnitReport& unit) { return unit.keyed.has_value(); };
  if (!report.running.empty() && std::ranges::all_of(report.units, keyed))
    report.expiries = expiries(history_of(report.topology, report.units));
  for (const Expiry& expiry : report.expiries)
    if (expiry.failover == FailoverTurn::off && expiry.unit == 0)
      report.note(report.units.front().text.file, 0, std::string(failover_off),
                  std::string(without_grace));
}

}  // namespace asa::audit
