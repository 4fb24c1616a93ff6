#include "gate/audit/term.hpp"

#include "gate/audit/expiries.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// Keeps only active keys installed, so that no other key takes over when they end.
void keep_active(Accounts<Scalar>& accounts) {
  for (Account<Scalar>& account : accounts) account.installed = account.active;
}

/// Whether a feature that a key of one unit grants shows on another unit.
bool reaches(Feature f, std::size_t from, std::size_t to) {
  return from == to || merges(entry(f).kind);
}

/// Which units share licenses after a step.
Parts sharing(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step) {
  Parts parts{};
  for (std::size_t i = 0; i < step; ++i) {
    const Event<Scalar>& event = history.events[i];
    if (event.kind == EventKind::old_software) return Parts::all_alone();
    if (event.kind == EventKind::apart) parts = event.parts;
  }
  if (trace.group(step).failover_off) return Parts::all_alone();
  return trace.group(step).beyond ? parts : Parts{};
}

/// The history reduced to the units that share licenses with this one.
History<Scalar> part_of(const History<Scalar>& history, const Parts& parts, std::size_t unit) {
  History<Scalar> part = history;
  part.units = {};
  for (std::size_t u = 0; u < history.units.size(); ++u)
    if (parts.joins(unit, u)) part.units.push_back(history.units[u]);
  return part;
}

std::size_t place_in_part(const Parts& parts, std::size_t unit) {
  std::size_t place = 0;
  for (std::size_t u = 0; u < unit; ++u) place += parts.joins(unit, u) ? 1 : 0;
  return place;
}

std::vector<Accounts<Scalar>> accounts_of(const History<Scalar>& history) {
  std::vector<Accounts<Scalar>> accounts;
  for (const KeyedUnit<Scalar>& unit : history.units) accounts.push_back(unit.accounts);
  return accounts;
}

}  // namespace

std::vector<Terms> terms_of(History<Scalar> history,
                            const std::vector<Accounts<Scalar>>& accounts) {
  for (std::size_t u = 0; u < accounts.size(); ++u) {
    history.units[u].accounts = accounts[u];
    keep_active(history.units[u].accounts);
  }
  history.readings.roll = RollReading::stays_on;  // devices count keys whatever failover does
  std::vector<Terms> terms(accounts.size());
  for (const Expiry& expiry : expiries(history))
    for (const FeatureChange& change : expiry.changes)
      for (std::size_t u = 0; u < terms.size(); ++u)
        if (reaches(change.feature, expiry.unit, u) && !terms[u][change.feature])
          terms[u][change.feature] = expiry.at;
  return terms;
}

std::vector<Terms> terms_in(const Parts& parts, const History<Scalar>& history,
                            const std::vector<Accounts<Scalar>>& accounts) {
  History<Scalar> now = history;
  for (std::size_t u = 0; u < accounts.size(); ++u) now.units[u].accounts = accounts[u];
  std::vector<std::vector<Terms>> by_part(max_units);
  std::vector<Terms> terms;
  for (std::size_t u = 0; u < accounts.size(); ++u) {
    std::vector<Terms>& of_part = by_part[parts.of(u)];
    const History<Scalar> part = part_of(now, parts, u);
    if (of_part.empty()) of_part = terms_of(part, accounts_of(part));
    terms.push_back(of_part[place_in_part(parts, u)]);
  }
  return terms;
}

std::vector<Terms> terms_at(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step) {
  std::vector<Accounts<Scalar>> accounts;
  for (std::size_t u = 0; u < trace.units(); ++u) accounts.push_back(trace.at(step, u).accounts);
  return terms_in(sharing(history, trace, step), history, accounts);
}

std::optional<std::vector<Terms>> terms_of(const Report& report) {
  const auto keyed = [](const UnitReport& unit) { return unit.keyed.has_value(); };
  if (!std::ranges::all_of(report.units, keyed)) return std::nullopt;
  const History<Scalar> history = history_of(report.topology, report.units);
  return terms_of(history, accounts_of(history));
}

Clause term_clause(Kind kind) { return kind == Kind::flag ? "CMB-05"_clause : "CMB-03"_clause; }

std::string term_text(const Term& term) {
  if (!term) return "perpetual";
  return fmt::format("{} {}", term->count(), *term == Days{1} ? "day" : "days");
}

}  // namespace asa::audit
