#include "gate/audit/details.hpp"

#include "gate/audit/facts.hpp"
#include "gate/audit/tables.hpp"
#include "gate/scenario/unit_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace asa::audit {

namespace {

std::string or_unstated(const std::string& text) { return text.empty() ? "not stated" : text; }

std::string platform_of(const UnitReport& unit) {
  if (unit.identity.candidates.empty()) return or_unstated(unit.text.hardware);
  std::vector<std::string> names;
  for (const Candidate& c : unit.identity.candidates) names.push_back(shown(c));
  return fmt::format("{}{}", fmt::join(names, " or "), unit.identity.inferred ? " (inferred)" : "");
}

std::string version_of(const UnitText& text) {
  if (!text.version && before_8_3(text)) return "before 8.3, by its layout";
  return or_unstated(text.version_text);
}

/// A unit alone goes by the role that it was given, if any.
std::string role_of(const Report& report, std::size_t u) {
  const bool alone = report.units.size() == 1;
  if (alone && report.roles_given) return report.units.front().role;
  return unit_name(report.topology, report.units.size(), u);
}

std::string_view state_of(device::Key key) {
  if (key == device::Key::not_stated) return "not stated";
  return key == device::Key::zeros ? "all zeros" : "valid";
}

std::string license_line(const UnitReport& unit) { return or_unstated(unit.text.edition_text); }

std::string part_number(const UnitReport& unit) { return unit.text.part; }

std::string permanent_key(const UnitReport& unit) { return std::string(state_of(unit.text.key)); }

std::string time_based_keys(const UnitReport& unit) {
  std::vector<std::string> keys;
  for (const device::KeyBlock& key : unit.text.time_based)
    keys.push_back(fmt::format("{}, {}", key.active ? "active" : "not active",
                               key.zeros ? "all zeros: an empty slot" : "valid"));
  return fmt::format("{}", fmt::join(keys, "; "));
}

std::string unstated_features(const UnitReport& unit) {
  std::vector<std::string> names;
  for (const Feature f : unit.not_stated)
    names.push_back(fmt::format("{} {}", entry(f).name,
                                assumed_value(*unit.placed, f, unit.placed->unit.license[f])));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string outside_features(const UnitReport& unit) {
  std::vector<std::string> names;
  for (const device::OutsideFeature& f : unit.text.outside)
    names.push_back(fmt::format("{} {}", f.name, f.printed));
  return fmt::format("{}", fmt::join(names, ", "));
}

using Fact = std::function<std::string(const UnitReport&)>;

/// A fact of each unit; units that share it are named together. Nothing if no unit has it.
void fact_lines(Layout& out, const Report& report, std::string_view title, const Fact& fact) {
  std::vector<std::string> said;
  for (const UnitReport& unit : report.units) {
    const std::string text = fact(unit);
    if (text.empty() || std::ranges::find(said, text) != said.end()) continue;
    said.push_back(text);
    std::vector<std::size_t> units;
    for (std::size_t u = 0; u < report.units.size(); ++u)
      if (fact(report.units[u]) == text) units.push_back(u);
    const std::string of =
        report.units.size() == 1 ? "" : fmt::format(", {}", called(report, units));
    out.paragraph("  ", fmt::format("{}{}: {}", title, of, text));
  }
}

void unimportant(Layout& out, const Report& report) {
  std::vector<std::string> what;
  for (const Undecided& u : report.undecided)
    if (!u.changes)
      what.push_back(u.assumed.empty() ? u.what
                                       : fmt::format("{} ({} assumed)", u.what, u.assumed));
  if (!what.empty())
    out.paragraph("  ",
                  fmt::format("Not in the files, and does not matter: {}", fmt::join(what, ", ")));
}

}  // namespace

void units_table(Layout& out, const Report& report) {
  std::vector<std::vector<std::string>> rows{{"Unit", "Model", "Software", "Serial", "File"}};
  for (std::size_t u = 0; u < report.units.size(); ++u) {
    const UnitReport& unit = report.units[u];
    rows.push_back({role_of(report, u), platform_of(unit), version_of(unit.text),
                    or_unstated(unit.text.serial), unit.text.file});
  }
  out.blank();
  out.table(rows);
}

void details(Layout& out, const Report& report) {
  out.blank();
  out.heading("Details");
  fact_lines(out, report, "Part number", part_number);
  fact_lines(out, report, "License line", license_line);
  fact_lines(out, report, "Permanent key", permanent_key);
  fact_lines(out, report, "Time-based key", time_based_keys);
  fact_lines(out, report, "Not in the file; factory default assumed", unstated_features);
  fact_lines(out, report, "Recognized, but not part of the model", outside_features);
  unimportant(out, report);
}

}  // namespace asa::audit
