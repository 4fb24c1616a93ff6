#include "gate/audit/refusal_lines.hpp"
#include "gate/device/value_json.hpp"
#include "gate/terminal/stamp.hpp"
#include "gate/timeline/json.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/steps.hpp"
#include "gate/timeline/table.hpp"
#include "gate/timeline/timeline.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string_view>

namespace asa::timeline {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

std::string_view topology_of(const History<Scalar>& history) {
  if (history.units.size() == 1) return "one unit";
  return history.topology == Topology::cluster ? "cluster" : "failover pair";
}

void refused(Layout& out, const audit::Report& report) {
  if (report.refusals.empty() || report.units.size() == 1) return;
  out.blank();
  out.heading("Refused: these units may not form; this is what they would run if they did",
              Paint::red);
  audit::refusal_lines(out, report);
}

void finding_lines(Layout& out, std::string_view title,
                   const std::vector<device::Finding>& findings) {
  if (findings.empty()) return;
  out.blank();
  out.heading(title);
  for (const device::Finding& f : findings)
    out.paragraph("  ", f.line == 0
                            ? fmt::format("{}: {} -- {}", f.file, f.text, f.why)
                            : fmt::format("{}:{}: {} -- {}", f.file, f.line, f.text, f.why));
}

}  // namespace

std::string to_text(const Report& report, bool color) {
  Layout out(color);
  out.heading(fmt::format("licgate timeline: {}", topology_of(report.history)));
  for (std::size_t u = 0; u < report.audit.units.size(); ++u)
    out.paragraph(fmt::format("  {:<9} ", unit_name(report.history, u)),
                  report.audit.units[u].text.file);
  refused(out, report.audit);
  table(out, report.course);
  finding_lines(out, "Taken for granted", report.assumed);
  finding_lines(out, "Needs attention", report.audit.unknown);
  return out.text();
}

int exit_code(const Report& report) {
  return report.audit.units.size() > 1 && !report.audit.refusals.empty() ? 1 : 0;
}

std::string to_json(const Report& report) {
  Json units = Json::array();
  for (std::size_t u = 0; u < report.audit.units.size(); ++u)
    units.push_back(
        {{"role", unit_name(report.history, u)}, {"file", report.audit.units[u].text.file}});
  const Json json{{"licgate", stamp(schema, audit::read_files(report.audit))},
                  {"topology", topology_of(report.history)},
                  {"units", units},
                  {"verdict", name(report.audit.verdict)},
                  {"refusals", audit::refusals_json(report.audit)},
                  {"nothing_changes", nothing_changes(report.course)},
                  {"steps", steps_json(report.course)},
                  {"assumed", device::findings_json(report.assumed)},
                  {"unknown", device::findings_json(report.audit.unknown)}};
  return json_text(json);
}

}  // namespace asa::timeline
