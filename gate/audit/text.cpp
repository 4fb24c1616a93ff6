#include "gate/audit/audit.hpp"
#include "gate/audit/tables.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/audit/why.hpp"
#include "gate/audit/why_not.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

std::string or_unstated(const std::string& text) { return text.empty() ? "not stated" : text; }

std::string where(const Finding& f) {
  return f.line == 0 ? f.file : fmt::format("{}:{}", f.file, f.line);
}

std::string platform_of(const UnitReport& unit) {
  if (unit.identity.candidates.empty()) return or_unstated(unit.text.hardware);
  std::vector<std::string> names;
  for (const Candidate& c : unit.identity.candidates) names.push_back(shown(c));
  return fmt::format("{}{}", fmt::join(names, " or "), unit.identity.inferred ? " (inferred)" : "");
}

std::string_view key_of(const UnitText& text) {
  if (text.key == device::Key::not_stated) return "not stated";
  return text.key == device::Key::zeros ? "all zeros" : "valid";
}

std::string version_of(const UnitText& text) {
  if (!text.version && before_8_3(text)) return "before 8.3, by its layout";
  return or_unstated(text.version_text);
}

std::string topology_of(const Report& report) {
  if (report.units.size() == 1)
    return report.topology == Topology::cluster ? "one unit of a cluster" : "one unit";
  return report.topology == Topology::cluster
             ? fmt::format("cluster of {} units", report.units.size())
             : "failover pair";
}

void unstated_features(Layout& out, const UnitReport& unit) {
  std::vector<std::string> names;
  for (const Feature f : unit.not_stated)
    names.push_back(fmt::format("{} {}", entry(f).name,
                                assumed_value(*unit.placed, f, unit.placed->unit.license[f])));
  if (names.empty()) return;
  out.paragraph(
      "  ", fmt::format("Not in the input; factory default assumed: {}", fmt::join(names, ", ")));
}

void outside_features(Layout& out, const UnitText& text) {
  std::vector<std::string> names;
  for (const device::OutsideFeature& f : text.outside)
    names.push_back(fmt::format("{} {}", f.name, f.printed));
  if (names.empty()) return;
  out.paragraph("  ",
                fmt::format("Recognized, but not part of the model: {}", fmt::join(names, ", ")));
}

void unit_text(Layout& out, const UnitReport& unit, bool whole) {
  out.blank();
  out.heading(fmt::format("{} ({}{})", unit.text.file, unit.role == "not stated" ? "role " : "",
                          unit.role));
  out.paragraph("  platform ", platform_of(unit));
  if (!unit.text.part.empty()) out.paragraph("  part     ", unit.text.part);
  out.paragraph("  version  ", version_of(unit.text));
  out.paragraph("  license  ", or_unstated(unit.text.edition_text));
  out.paragraph("  serial   ", or_unstated(unit.text.serial));
  out.paragraph("  key      ", key_of(unit.text));
  for (const device::KeyBlock& key : unit.text.time_based)
    out.paragraph(key.active ? "  time-based key, active: " : "  time-based key, not active: ",
                  key.zeros ? "all zeros: an empty slot" : "valid");
  if (whole) license_table(out, unit);
  unstated_features(out, unit);
  outside_features(out, unit.text);
}

void undecided_text(Layout& out, const Report& report) {
  if (report.undecided.empty()) return;
  out.blank();
  out.heading("What the input does not say");
  for (const Undecided& u : report.undecided)
    out.paragraph("  ", u.assumed.empty()
                            ? fmt::format("{}: {}", u.what, u.effect)
                            : fmt::format("{} ({} assumed): {}", u.what, u.assumed, u.effect));
  const Completions& c = report.completions;
  if (!c.all)
    out.paragraph("  ", "Too many ways to complete the input to try all of them at once.");
  if (c.differing > 0)
    out.paragraph(
        "  ", fmt::format(
                  "The answer depends on this: it differs in {} of {} ways to complete the input.",
                  c.differing, c.tried));
}

void readings_text(Layout& out, const Report& report) {
  if (report.readings.empty()) return;
  out.blank();
  out.heading("Other readings of the guide");
  for (const ReadingChange& r : report.readings) {
    const ReadingEntry& reading = reading_register[r.place];
    out.paragraph("  ",
                  fmt::format("under {} \"{}\": {}", reading.id, reading.answers[1], r.effect));
  }
}

void findings_text(Layout& out, std::string_view title, const std::vector<Finding>& findings) {
  if (findings.empty()) return;
  out.blank();
  out.heading(title);
  for (const Finding& f : findings)
    out.paragraph("  ", fmt::format("{}: {} -- {}", where(f), f.text, f.why));
}

}  // namespace

std::string to_text(const Report& report, bool color) {
  Layout out(color);
  verdict_lines(out, report);
  why_lines(out, report);
  if (report.lifted_by) why_not_lines(out, *report.lifted_by);
  out.blank();
  out.heading(fmt::format("licgate audit: {}", topology_of(report)));
  for (const UnitReport& unit : report.units) unit_text(out, unit, report.units.size() == 1);
  running_table(out, report);
  expiry_lines(out, report);
  mate_table(out, report);
  mate_must_table(out, report);
  findings_text(out, "Needs attention", report.unknown);
  undecided_text(out, report);
  readings_text(out, report);
  findings_text(out, "Notes", report.notes);
  return out.text();
}

}  // namespace asa::audit
