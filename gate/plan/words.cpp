#include "gate/plan/words.hpp"

#include "gate/audit/facts.hpp"
#include "gate/audit/tables.hpp"
#include "gate/device/value.hpp"
#include "gate/plan/alike.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace asa::plan {

namespace {

bool is_amount(Feature f) { return entry(f).form == Form::amount; }

/// What each unit brings; three or more that bring as much count as one.
std::string brought(const audit::RunningLine& line, std::string_view between) {
  std::vector<std::string> parts;
  for (const std::int32_t amount : line.from)
    parts.push_back(device::shown_value(line.feature, amount));
  return fmt::format("{}", fmt::join(audit::counted(parts), between));
}

/// "10 + 2"; empty unless amounts add.
std::string sum_of(const audit::RunningLine& line) {
  const bool adds = line.clause == deciding_clause(Kind::tier) && line.from.size() > 1;
  return adds ? brought(line, " + ") : "";
}

/// The term that all units show; empty if the value does not end.
std::string end_of(const audit::RunningLine& line) {
  const std::string term = line.value ? line.common_term() : "";
  return term == "perpetual" ? "" : term;
}

/// "8 more are missing"; empty if there is no such number.
std::string missing(const Goal& goal, std::int32_t now) {
  if (goal.met || !is_amount(goal.want.feature) || goal.want.amount >= unlimited) return "";
  const std::int32_t more = goal.want.amount - now;
  return fmt::format("; {} more {} missing", more, more == 1 ? "is" : "are");
}

/// What units hold that do not run the same.
std::string apart(const audit::RunningLine& now) {
  return fmt::format(
      "the units hold {} now{}", brought(now, " and "),
      now.feature == feature_id<InsideHosts> ? ", and no clause says what they run together" : "");
}

std::string in_brackets(const std::string& text) {
  return text.empty() ? "" : fmt::format(" ({})", text);
}

/// Whether a unit is the slave after another one.
bool follows(const audit::Report& report, std::size_t unit, std::size_t before) {
  return report.topology == Topology::cluster && before > 0 && unit == before + 1;
}

/// "the master and slave3 to slave15"
std::string listed(const audit::Report& report, const std::vector<std::size_t>& units) {
  std::vector<std::string> names;
  for (std::size_t i = 0, next = 0; i < units.size(); i = next) {
    for (++next; next < units.size() && follows(report, units[next], units[next - 1]);) ++next;
    names.push_back(audit::called(report, units[i]));
    if (next - i > 2) names.back() += " to " + audit::called(report, units[next - 1]);
    if (next - i == 2) names.push_back(audit::called(report, units[next - 1]));
  }
  return audit::joined(names);
}

std::string now_text(const Goal& goal) {
  if (!goal.now) return goal.limit ? "they may not form now" : "but the model lacks it";
  const audit::RunningLine& now = *goal.now;
  if (!now.value) return apart(now);
  std::string text = fmt::format("runs {} now{}", device::shown_value(now.feature, *now.value),
                                 in_brackets(sum_of(now)));
  if (const std::string term = end_of(now); !term.empty())
    text += fmt::format(", but only for {}", term);
  return text + missing(goal, *now.value);
}

/// "(+8)", unless the amount has no end.
std::string increase(const Addition& a) {
  return a.to < unlimited ? fmt::format(" (+{})", a.to - a.from) : "";
}

/// Whether there is a choice of units for an addition.
bool is_free(const Spread& spread) { return spread.units.size() > spread.count; }

}  // namespace

std::string who_gets(const Report& report, const Spread& spread) {
  const std::vector<std::size_t>& units = spread.units;
  const bool all = units.size() == report.audit.units.size();
  if (spread.count == units.size())
    return all ? audit::called(report.audit, units) : listed(report.audit, units);
  if (spread.count > 1)
    return all ? fmt::format("any {} of the {} units", spread.count, units.size())
               : fmt::format("any {} of {}", spread.count, listed(report.audit, units));
  if (all) return units.size() == 2 ? "either unit" : "any one unit";
  return fmt::format("one of {}", listed(report.audit, units));
}

std::string in_words(const Addition& a, const std::string& who) {
  if (!is_amount(a.feature))
    return fmt::format("{} {} on {}", a.to == 0 ? "disable" : "enable", entry(a.feature).name, who);
  return fmt::format("{} from {} to {}{} on {}", entry(a.feature).name,
                     device::shown_value(a.feature, a.from), device::shown_value(a.feature, a.to),
                     increase(a), who);
}

std::string ways_in_words(const Report& report, const Group& group) {
  const bool says_all = group.on_one || std::ranges::count_if(group.spreads, is_free) < 2;
  if (group.ways == 1 || (says_all && !group.by_example)) return "";
  const std::string count = grouped(group.ways);
  if (!group.by_example)
    return fmt::format(" ({} ways: choose the unit of each license on its own)", count);
  std::vector<std::string> alike;
  for (std::size_t u = 0; u < group.way->alike.size(); ++u)
    if (const auto units = like(group.way->alike, u); units.front() == u && units.size() > 1)
      alike.push_back(listed(report.audit, units));
  return fmt::format(" ({} ways of this kind: {} are alike)", count, fmt::join(alike, "; "));
}

std::string in_words(const audit::RunningLine& line) {
  const std::string value =
      line.value ? device::shown_value(line.feature, *line.value) : "that differs";
  std::string text =
      fmt::format("{} {}{}", entry(line.feature).name, value, in_brackets(sum_of(line)));
  if (line.clause && is_amount(line.feature) && !is_bought(entry(line.feature)))
    text += fmt::format(", which the hardware gives ({})", id(*line.clause));
  if (const std::string term = end_of(line); !term.empty())
    text += fmt::format(", but only for {}", term);
  if (line.cut > 0 && line.cut < unlimited)
    text += fmt::format("; {} above the limit {} {} wasted", line.cut, value,
                        line.cut == 1 ? "is" : "are");
  return text;
}

std::string in_words(const Goal& goal) {
  std::string text =
      fmt::format("{}: wanted {}, {}", entry(goal.want.feature).name,
                  device::shown_value(goal.want.feature, goal.want.amount), now_text(goal));
  if (goal.limit && is_amount(goal.want.feature) && goal.limit->trust != Trust::unknown)
    text += fmt::format("; the platform limit is {} ({})",
                        device::shown_value(goal.want.feature, goal.limit->value),
                        name(goal.limit->trust));
  if (goal.limit && is_amount(goal.want.feature) && goal.limit->trust == Trust::unknown)
    text += "; the platform limit is not known";
  return text + ".";
}

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count == 1 ? "one" : grouped(count), one, count == 1 ? "" : "s");
}

}  // namespace asa::plan
