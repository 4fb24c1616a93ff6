#include "gate/plan/words.hpp"

#include "gate/audit/facts.hpp"
#include "gate/audit/tables.hpp"
#include "gate/device/value.hpp"
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

/// Whether two ways of one addition each do the same to different units.
bool same_on_another(const Way& a, const Way& b) {
  if (!a.first.empty() || !b.first.empty()) return false;
  if (a.additions.size() != 1 || b.additions.size() != 1) return false;
  const Addition &one = a.additions.front(), &other = b.additions.front();
  return one.feature == other.feature && one.from == other.from && one.to == other.to;
}

std::string any_of(const audit::Report& report, const std::vector<std::size_t>& units) {
  if (units.size() < 2) return audit::called(report, units);
  if (units.size() == report.units.size())
    return units.size() == 2 ? "either unit" : "any one unit";
  return fmt::format("one of {}", audit::called(report, units));
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

}  // namespace

std::vector<Group> grouped_ways(const std::vector<Way>& ways) {
  std::vector<Group> groups;
  for (const Way& way : ways) {
    const auto same = std::ranges::find_if(
        groups, [&](const Group& known) { return same_on_another(*known.way, way); });
    if (same != groups.end())
      same->units.push_back(way.additions.front().unit);
    else if (way.additions.size() == 1)
      groups.push_back({&way, {way.additions.front().unit}});
    else
      groups.push_back({&way, {}});
  }
  return groups;
}

std::string in_words(const Report& report, const Addition& a,
                     const std::vector<std::size_t>& units) {
  const std::string who =
      any_of(report.audit, units.empty() ? std::vector<std::size_t>{a.unit} : units);
  if (!is_amount(a.feature))
    return fmt::format("{} {} on {}", a.to == 0 ? "disable" : "enable", entry(a.feature).name, who);
  return fmt::format("{} from {} to {}{} on {}", entry(a.feature).name,
                     device::shown_value(a.feature, a.from), device::shown_value(a.feature, a.to),
                     increase(a), who);
}

std::string in_words(const audit::RunningLine& line) {
  const std::string value =
      line.value ? device::shown_value(line.feature, *line.value) : "that differs";
  std::string text =
      fmt::format("{} {}{}", entry(line.feature).name, value, in_brackets(sum_of(line)));
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
