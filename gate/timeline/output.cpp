#include "gate/audit/places.hpp"
#include "gate/audit/refusal_lines.hpp"
#include "gate/device/value_json.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/timeline/json.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/picture.hpp"
#include "gate/timeline/steps.hpp"
#include "gate/timeline/summary.hpp"
#include "gate/timeline/table.hpp"
#include "gate/timeline/timeline.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace asa::timeline {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

std::string_view topology_of(const History<Scalar>& history) {
  if (history.units.size() == 1) return "one unit";
  return history.topology == Topology::cluster ? "cluster" : "failover pair";
}

bool is_refused(const audit::Report& report) {
  return report.units.size() > 1 && !report.refusals.empty();
}

void refused(Layout& out, const audit::Report& report) {
  if (!is_refused(report)) return;
  out.blank();
  out.heading("Refused: these units may not form; this is what they would run if they did",
              Paint::red);
  audit::refusal_lines(out, report);
}

void replacement_lines(Layout& out, const Report& report) {
  for (const Replacement& r : report.replacements) {
    if (!is_refused(r.audit)) continue;
    out.blank();
    out.heading(fmt::format("Refused with {} as the {}; this is what they would run if they did",
                            r.audit.units[r.unit].text.file, unit_name(report.history, r.unit)),
                Paint::red);
    audit::refusal_lines(out, r.audit);
  }
}

Json replacements_json(const Report& report) {
  Json json = Json::array();
  for (const Replacement& r : report.replacements)
    json.push_back({{"unit", unit_name(report.history, r.unit)},
                    {"file", r.audit.units[r.unit].text.file},
                    {"verdict", name(r.audit.verdict)},
                    {"refusals", audit::refusals_json(r.audit)}});
  return json;
}

/// The files that were read, each once.
std::vector<ReadFile> files_of(const Report& report) {
  std::vector<ReadFile> files = audit::read_files(report.audit);
  for (const Replacement& r : report.replacements)
    files.push_back(audit::read_files(r.audit)[r.unit]);
  return files;
}

/// "primary: a.txt, secondary: b.txt"
std::string units_line(const Report& report) {
  std::vector<std::string> units;
  for (std::size_t u = 0; u < report.audit.units.size(); ++u)
    units.push_back(
        fmt::format("{}: {}", unit_name(report.history, u), report.audit.units[u].text.file));
  return fmt::format("{}", fmt::join(units, ", "));
}

}  // namespace

std::string to_text(const Report& report, bool color, std::size_t columns, bool all) {
  Layout out(color, columns);
  for (const std::string& line : in_short(summary(report.course, report.calendar)))
    out.paragraph("", line);
  refused(out, report.audit);
  replacement_lines(out, report);
  out.blank();
  out.paragraph("", fmt::format("licgate timeline: {} ({})", topology_of(report.history),
                                units_line(report)));
  dated_rows(out, report.course, report.calendar);
  if (all)
    table(out, report.course);
  else
    keys_table(out, report.history);
  audit::finding_lines(out, report.audit, "Taken for granted", report.assumed);
  audit::finding_lines(out, report.audit, "Needs attention", report.audit.unknown);
  return out.text();
}

std::string to_svg(const Report& report) { return picture(report.course, report.calendar); }

int exit_code(const Report& report) {
  const bool any = std::ranges::any_of(report.replacements, is_refused, &Replacement::audit);
  return is_refused(report.audit) || any ? 1 : 0;
}

std::string to_json(const Report& report) {
  Json units = Json::array();
  for (std::size_t u = 0; u < report.audit.units.size(); ++u)
    units.push_back(
        {{"role", unit_name(report.history, u)}, {"file", report.audit.units[u].text.file}});
  const std::optional<Date>& from = report.calendar.from();
  const Json json{{"licgate", stamp(schema, files_of(report))},
                  {"topology", topology_of(report.history)},
                  {"units", units},
                  {"verdict", name(report.audit.verdict)},
                  {"refusals", audit::refusals_json(report.audit)},
                  {"from", from ? Json(date_text(*from)) : Json(nullptr)},
                  {"summary", summary(report.course, report.calendar)},
                  {"replacements", replacements_json(report)},
                  {"nothing_changes", nothing_changes(report.course)},
                  {"steps", steps_json(report.course, report.calendar)},
                  {"assumed", device::findings_json(report.assumed)},
                  {"unknown", device::findings_json(report.audit.unknown)}};
  return json_text(json);
}

}  // namespace asa::timeline
