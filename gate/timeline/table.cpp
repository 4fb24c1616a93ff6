#include "gate/timeline/table.hpp"

#include "gate/audit/tables.hpp"
#include "gate/timeline/duration.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/steps.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace asa::timeline {

namespace {

using Row = std::vector<std::string>;

/// "294 (42w)"
std::string days_text(Days days) {
  const std::string short_form = duration_text(days);
  return short_form.ends_with('w') ? fmt::format("{} ({})", days.count(), short_form)
                                   : std::to_string(days.count());
}

/// "Total UC Proxy Sessions 10"
std::string grants_text(const TimeBasedKey<Scalar>& key) {
  std::vector<std::string> parts;
  for (const Grant<Scalar>& g : key.grants)
    parts.push_back(
        fmt::format("{} {}", entry(g.feature).name, audit::shown_value_of(g.feature, g.amount)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string_view account_text(const Account<Scalar>& account) {
  if (!account.installed) return "not installed";
  return account.active ? "active" : "not active";
}

void keys_table(audit::Layout& out, const History<Scalar>& history) {
  std::vector<Row> rows{{"Unit", "Key", "Grants", "Days left", "At the start"}};
  for (std::size_t u = 0; u < history.units.size(); ++u)
    for (std::size_t k = 0; k < history.units[u].keys.size(); ++k) {
      const Account<Scalar>& account = history.units[u].accounts[k];
      rows.push_back(
          {unit_name(history, u), std::to_string(k + 1), grants_text(history.units[u].keys[k]),
           account.installed ? days_text(account.left) : "", std::string(account_text(account))});
    }
  if (rows.size() == 1) return;
  out.blank();
  out.heading("Time-based keys");
  out.table(rows);
}

/// "294 (42w), 28 not active": what is left of the unit's installed keys of the feature.
std::string left_text(const KeyedUnit<Scalar>& unit, const UnitSeen<Scalar>& seen, Feature f) {
  std::vector<std::string> parts;
  for (std::size_t k = 0; k < unit.keys.size(); ++k) {
    const Account<Scalar>& account = seen.accounts[k];
    if (!account.installed || !unit.keys[k].grants_any(f)) continue;
    const bool stopped = !account.active && account.left > Days{0};
    parts.push_back(days_text(account.left) + (stopped ? " not active" : ""));
  }
  return parts.empty() ? "-" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string clauses_text(const std::vector<Clause>& clauses) {
  std::vector<std::string_view> ids;
  for (const Clause c : clauses) ids.push_back(id(c));
  return fmt::format("{}", fmt::join(ids, ", "));
}

class Table {
 public:
  Table(const History<Scalar>& history, const Trace<Scalar>& trace, std::optional<Feature> feature)
      : history_(history), trace_(trace), feature_(feature), traffic_(hands_over(trace)) {}

  std::vector<Row> rows() const {
    std::vector<Row> rows{headings()};
    for (std::size_t step = 0; step < trace_.steps(); ++step)
      for (std::size_t u = 0; u < lines(); ++u) rows.push_back(row(step, u));
    return rows;
  }

 private:
  /// Units have lines of their own where they have something to show.
  std::size_t lines() const { return feature_ || traffic_ ? trace_.units() : 1; }

  Row headings() const {
    Row row{"Step", "Day", "Event", "State", "Clause"};
    if (lines() > 1) row.push_back("Unit");
    if (traffic_) row.push_back("Traffic");
    if (feature_) row.insert(row.end(), {"Days left", "Runs"});
    return row;
  }

  Row row(std::size_t step, std::size_t u) const {
    Row row = u == 0 ? front(step) : Row(5);
    const UnitSeen<Scalar>& seen = trace_.at(step, u);
    if (lines() > 1) row.push_back(unit_name(history_, u));
    if (traffic_) row.push_back(seen.carries ? "yes" : "no");
    if (feature_)
      row.insert(row.end(), {left_text(history_.units[u], seen, *feature_),
                             audit::shown_value_of(*feature_, seen.running[*feature_])});
    return row;
  }

  Row front(std::size_t step) const {
    const bool possible = trace_.group(step).accepted;
    return {std::to_string(step), std::to_string(days_at(history_, step).count()),
            event_of(history_, step) + (possible ? "" : " (not possible)"),
            std::string(state_of(trace_, step)),
            clauses_text(feature_ ? reasons(history_, trace_, step, *feature_)
                                  : reasons(history_, trace_, step))};
  }

  const History<Scalar>& history_;
  const Trace<Scalar>& trace_;
  std::optional<Feature> feature_;
  bool traffic_;
};

void traffic_lines(audit::Layout& out, const Trace<Scalar>& trace) {
  for (std::size_t step = 0; step < trace.steps(); ++step) {
    if (trace.group(step).uncovered)
      out.paragraph("  ", fmt::format("Step {}: for an instant no unit carried traffic.", step));
    if (trace.group(step).doubled)
      out.paragraph("  ", fmt::format("Step {}: both units carry traffic.", step));
  }
}

/// Features with one and the same table.
struct Block {
  std::vector<std::string_view> names;
  std::vector<Row> rows;
};

std::vector<Block> blocks(const History<Scalar>& history, const Trace<Scalar>& trace) {
  std::vector<Block> found;
  for (const Feature f : followed_features(history, trace)) {
    const auto rows = Table(history, trace, f).rows();
    const auto same = std::find_if(found.begin(), found.end(),
                                   [&](const Block& block) { return block.rows == rows; });
    if (same == found.end())
      found.push_back({{entry(f).name}, rows});
    else
      same->names.push_back(entry(f).name);
  }
  if (found.empty()) found.push_back({{}, Table(history, trace, std::nullopt).rows()});
  return found;
}

}  // namespace

void table(audit::Layout& out, const History<Scalar>& history, const Trace<Scalar>& trace) {
  keys_table(out, history);
  for (const Block& block : blocks(history, trace)) {
    out.blank();
    if (!block.names.empty()) out.paragraph("", fmt::format("{}", fmt::join(block.names, ", ")));
    out.table(block.rows);
  }
  if (hands_over(trace)) traffic_lines(out, trace);
}

}  // namespace asa::timeline
