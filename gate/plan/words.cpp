#include "gate/plan/words.hpp"

#include "gate/audit/facts.hpp"
#include "gate/audit/tables.hpp"
#include "gate/device/value.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace asa::plan {

namespace {

bool is_amount(Feature f) { return entry(f).form == Form::amount; }

/// "10 + 2"; empty unless amounts add.
std::string sum_of(const audit::RunningLine& line) {
  if (entry(line.feature).kind != Kind::tier || line.from.size() < 2) return "";
  std::vector<std::string> parts;
  for (const std::int32_t amount : line.from)
    parts.push_back(device::shown_value(line.feature, amount));
  return fmt::format("{}", fmt::join(audit::counted(parts), " + "));
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
  if (!goal.now) return "they share no license now";
  const audit::RunningLine& now = *goal.now;
  if (!now.value) return "the units differ now";
  std::string text = fmt::format("runs {} now{}", device::shown_value(now.feature, *now.value),
                                 in_brackets(sum_of(now)));
  if (const std::string term = now.common_term(); !term.empty() && term != "perpetual")
    text += fmt::format(", but only for {}", term);
  if (!goal.met && is_amount(now.feature))
    text += fmt::format("; {} more {} missing", goal.want.amount - *now.value,
                        goal.want.amount - *now.value == 1 ? "is" : "are");
  return text;
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
  return fmt::format("{} from {} to {} (+{}) on {}", entry(a.feature).name,
                     device::shown_value(a.feature, a.from), device::shown_value(a.feature, a.to),
                     a.to - a.from, who);
}

std::string in_words(const audit::RunningLine& line) {
  const std::string value = line.value ? device::shown_value(line.feature, *line.value) : "differs";
  std::string text =
      fmt::format("{} {}{}", entry(line.feature).name, value, in_brackets(sum_of(line)));
  if (line.cut > 0)
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

}  // namespace asa::plan
