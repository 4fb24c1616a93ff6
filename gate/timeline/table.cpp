#include "gate/timeline/table.hpp"

#include "gate/audit/tables.hpp"
#include "gate/device/value.hpp"
#include "gate/timeline/duration.hpp"
#include "gate/timeline/happenings.hpp"
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
        fmt::format("{} {}", entry(g.feature).name, device::shown_value(g.feature, g.amount)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string_view account_text(const Account<Scalar>& account) {
  if (!account.installed) return "not installed";
  return account.active ? "active" : "not active";
}

/// "294 (42w), 28 not active": the days left on the unit's installed keys of the feature.
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

/// "key 1 ends", "goes down"
std::string happening_text(const Happening& h) {
  if (!h.key) return std::string(h.what);
  return fmt::format("key {} {}", *h.key + 1, h.what);
}

class Table {
 public:
  Table(const Course& course, const Reasons& reasons, std::optional<Feature> feature)
      : course_(course),
        reasons_(reasons),
        history_(course.history),
        trace_(course.trace),
        feature_(feature),
        traffic_(hands_over(course)) {}

  std::vector<Row> rows() const {
    std::vector<Row> rows{headings()};
    for (std::size_t step = 0; step < trace_.steps(); ++step)
      for (std::size_t u = 0; u < lines() && is_shown(step); ++u) rows.push_back(row(step, u));
    return rows;
  }

 private:
  /// Whether the table shows the step; during an event, only if it concerns the feature.
  bool is_shown(std::size_t step) const {
    if (!course_.moments[step].during) return true;
    return changes_license_or_traffic(course_, step, feature_) ||
           !happenings(course_, step, feature_).empty();
  }

  /// How many lines a step has: one for each unit if units have something to show, else one.
  std::size_t lines() const { return feature_ || traffic_ ? trace_.units() : 1; }

  Row headings() const {
    Row row{"Step", "Day", "Event", "State", "Clause"};
    if (lines() > 1) row.push_back("Unit");
    if (traffic_) row.push_back("Traffic");
    if (feature_) row.insert(row.end(), {"Days left", "Runs"});
    return row;
  }

  Row row(std::size_t step, std::size_t u) const {
    Row row = u == 0 ? front(step) : beside(step, u);
    const UnitSeen<Scalar>& seen = trace_.at(step, u);
    if (lines() > 1) row.push_back(unit_name(history_, u));
    if (traffic_) row.push_back(seen.carries ? "yes" : "no");
    if (feature_)
      row.insert(row.end(), {left_text(course_.history_at(step).units[u], seen, *feature_),
                             runs_text(step, u)});
    return row;
  }

  /// "Enabled 728d": the value and, unless it is perpetual, how long it lasts.
  std::string runs_text(std::size_t step, std::size_t u) const {
    if (course_.is_off(step, u)) return "off";
    const auto value = device::shown_value(*feature_, trace_.at(step, u).running[*feature_]);
    if (course_.terms.empty() || !course_.terms[step][u][*feature_]) return value;
    return fmt::format("{} {}d", value, course_.terms[step][u][*feature_]->count());
  }

  Row front(std::size_t step) const {
    const Moment& moment = course_.moments[step];
    return {moment.during ? "" : std::to_string(moment.event), std::to_string(moment.at.count()),
            moment.during ? happened_to(step, 0) : whole_event(step), short_state(step),
            clauses_text(feature_ ? reasons_.of(step, *feature_) : reasons_.of(step))};
  }
  /// The first columns in the line of any unit but the first.
  Row beside(std::size_t step, std::size_t u) const {
    Row row(5);
    if (course_.moments[step].during) row[2] = happened_to(step, u);
    return row;
  }

  std::string whole_event(std::size_t step) const {
    return event_of(course_, step) + (trace_.group(step).accepted ? "" : " (not possible)");
  }

  /// The state, without the "apart" before "within the grace" or "beyond the grace".
  std::string short_state(std::size_t step) const {
    const std::string state = state_of(course_, step);
    return state.ends_with("grace") ? state.substr(std::string_view("apart ").size()) : state;
  }

  /// What happened to a unit during an event; the first unit's line also has what happened to all.
  std::string happened_to(std::size_t step, std::size_t u) const {
    std::vector<std::string> parts;
    for (const Happening& h : happenings(course_, step, feature_))
      if (h.unit.value_or(0) == u || lines() == 1)
        parts.push_back(h.unit && lines() < trace_.units()
                            ? fmt::format("{}: {}", unit_name(history_, *h.unit), happening_text(h))
                            : happening_text(h));
    return fmt::format("{}", fmt::join(parts, ", "));
  }

  const Course& course_;
  const Reasons& reasons_;
  const History<Scalar>& history_;
  const Trace<Scalar>& trace_;
  std::optional<Feature> feature_;
  bool traffic_;
};

/// "Step 2", "Day 31"
std::string name_of(const Moment& moment) {
  return moment.during ? fmt::format("Day {}", moment.at.count())
                       : fmt::format("Step {}", moment.event);
}

void traffic_lines(Layout& out, const Course& course) {
  for (std::size_t step = 0; step < course.steps(); ++step) {
    const GroupSeen<Scalar>& seen = course.trace.group(step);
    const std::string name = name_of(course.moments[step]);
    if (seen.uncovered)
      out.paragraph("  ", fmt::format("{}: for an instant no unit carried traffic.", name));
    if (seen.doubled) out.paragraph("  ", fmt::format("{}: both units carry traffic.", name));
  }
}

void unchanged_lines(Layout& out, const Course& course) {
  if (!license_stays(course)) return;
  out.blank();
  if (nothing_changes(course))
    out.paragraph("",
                  "Nothing changes: neither what the units run nor their keys, contact or "
                  "traffic.");
  else
    out.paragraph("", "The running license stays the same throughout.");
}

/// Features that share one table.
struct Block {
  std::vector<std::string_view> names;
  std::vector<Row> rows;
};

std::vector<Block> blocks(const Course& course) {
  const Reasons reasons(course);
  std::vector<Block> found;
  for (const Feature f : followed_features(course)) {
    const auto rows = Table(course, reasons, f).rows();
    const auto same = std::find_if(found.begin(), found.end(),
                                   [&](const Block& block) { return block.rows == rows; });
    if (same == found.end())
      found.push_back({{entry(f).name}, rows});
    else
      same->names.push_back(entry(f).name);
  }
  if (found.empty()) found.push_back({{}, Table(course, reasons, std::nullopt).rows()});
  return found;
}

}  // namespace

void keys_table(Layout& out, const History<Scalar>& history) {
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

void table(Layout& out, const Course& course) {
  keys_table(out, course.history);
  for (const Block& block : blocks(course)) {
    out.blank();
    if (!block.names.empty()) out.paragraph("", fmt::format("{}", fmt::join(block.names, ", ")));
    out.table(block.rows);
  }
  if (hands_over(course)) traffic_lines(out, course);
  unchanged_lines(out, course);
}

}  // namespace asa::timeline
