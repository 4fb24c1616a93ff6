#include "gate/audit/details.hpp"
#include "gate/audit/places.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/device/value.hpp"
#include "gate/plan/plan.hpp"
#include "gate/plan/sentences.hpp"
#include "gate/plan/words.hpp"
#include "gate/terminal/grouped.hpp"
#include "gate/terminal/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::plan {

namespace {

constexpr std::size_t max_listed = 8;

std::string wanted(const Report& report) {
  std::vector<std::string> all;
  for (const Goal& goal : report.goals) all.push_back(device::in_words(goal.want));
  return fmt::format("{}", fmt::join(all, ", "));
}

void way_lines(Layout& out, const Report& report, const Group& group, std::string lead) {
  for (const std::string& step : steps(report, group)) {
    out.paragraph(lead, step);
    lead = "   + ";
  }
  out.paragraph("     ", outcome(report, group));
}

void list_ways(Layout& out, const Report& report, const std::vector<Way>& ways, bool numbered) {
  const std::vector<Group> groups = grouped_ways(ways);
  for (std::size_t i = 0; i < std::min(groups.size(), max_listed); ++i)
    way_lines(out, report, groups[i],
              numbered ? fmt::format("  {:<3}", fmt::format("{}.", i + 1)) : "  -  ");
  if (groups.size() > max_listed)
    out.paragraph(
        "  ", fmt::format("and {} more; --json lists them", grouped(groups.size() - max_listed)));
}

void goal_lines(Layout& out, const Report& report) {
  out.blank();
  for (const Goal& goal : report.goals) out.paragraph("", in_words(goal));
}

void search_lines(Layout& out, const Report& report) {
  const std::vector<std::string> found = search_in_words(report);
  if (found.empty()) return;
  out.blank();
  out.heading("How this was found");
  for (const std::string& sentence : found) out.paragraph("  ", sentence);
}

/// The headline, wrapped.
void head_lines(Layout& out, const Report& report, std::size_t columns) {
  Layout plain(false, columns);
  plain.paragraph("", headline(report));
  for (const std::string_view line : split(trimmed(plain.text(), "\n"), '\n'))
    out.heading(line, report.ways.empty() ? Paint::red : Paint::green);
}

void doubt_lines(Layout& out, const Report& report) {
  const std::vector<std::string> doubts = audit::doubts(report.audit);
  if (doubts.empty()) return;
  out.blank();
  out.heading("This holds only if", Paint::yellow);
  for (const std::string& doubt : doubts) out.paragraph("  - ", doubt);
}

}  // namespace

std::string headline(const Report& report) {
  const bool several = report.goals.size() > 1;
  if (report.ways.empty() && report.tried > 0)
    return fmt::format("No set that was tried reaches {}.", wanted(report));
  if (report.ways.empty()) return fmt::format("{} cannot be reached.", wanted(report));
  if (all_met(report))
    return fmt::format("Nothing to buy: {} {} already.", wanted(report), several ? "run" : "runs");
  const Cost& cost = report.ways.front().cost;
  return fmt::format("{} {} {} on {}.", wanted(report), several ? "take" : "takes",
                     counted(cost.changes, "change"), counted(cost.units, "unit"));
}

std::string to_text(const Report& report, bool color, std::size_t columns) {
  Layout out(color, columns);
  head_lines(out, report, columns);
  for (const std::string& why : report.because) out.paragraph("  ", why);
  if (!all_met(report)) list_ways(out, report, report.ways, true);
  if (!report.dearer.empty()) {
    out.blank();
    out.heading("With as many changes, but more added");
    list_ways(out, report, report.dearer, false);
  }
  goal_lines(out, report);
  doubt_lines(out, report);
  audit::units_table(out, report.audit);
  audit::finding_lines(out, report.audit, "Needs attention", report.audit.unknown);
  search_lines(out, report);
  return out.text();
}

}  // namespace asa::plan
