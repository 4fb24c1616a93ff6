#pragma once

#include "gate/audit/audit.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/files/read_input.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// Device outputs in tests/fixtures/audit, all of invented units.
namespace asa::audit {

using device::days_of_term;
using device::Edition;
using device::Key;
using device::keyed_unit;
using device::max_findings;
using device::read_unit;

inline Input fixture(const std::string& name) {
  return {name, read_input(LICGATE_FIXTURES "/audit/" + name, "text").text};
}

inline const std::vector<std::string> all_fixtures{
    "5515-3des.txt",      "5515-des.txt",       "5520-key-only.txt",
    "5520-primary.txt",   "5520-secondary.txt", "5585-member-1.txt",
    "5585-member-2.txt",  "5585-member-3.txt",  "exported-5512-base.txt",
    "mate-mismatch.txt",  "old-5510-key.txt",   "pair-unit-5516-inconsistent.txt",
    "pair-unit-5516.txt", "smart-asav.txt",     "time-based-5520.txt",
    "zero-key-5555.txt"};

inline Report report_of(const Request& request) { return audit(request).value(); }

/// Why the request has no report.
inline std::string error_of(const Request& request) {
  const auto report = audit(request);
  return report ? "accepted" : report.error().text;
}

inline Report audited(const std::vector<std::string>& names,
                      const std::vector<std::string>& roles = {}) {
  Request request{{}, roles};
  for (const std::string& name : names) request.inputs.push_back(fixture(name));
  return report_of(request);
}

/// One unit from a text.
inline Report audited_text(const std::string& text) { return report_of({{{"unit", text}}, {}}); }

/// The text of a fixture with one part replaced.
inline std::string edited(const std::string& name, const std::string& part, const std::string& by) {
  std::string text = fixture(name).text;
  return text.replace(text.find(part), part.size(), by);
}

/// The text of a unit that prints its failover as disabled, as if it printed Active/Active.
inline std::string with_failover(std::string text) {
  const std::size_t line = text.find("Failover  ");
  return text.replace(text.find("Disabled     ", line), 13, "Active/Active");
}

inline std::vector<std::string> ids(const std::vector<Clause>& clauses) {
  std::vector<std::string> names;
  for (const Clause c : clauses) names.emplace_back(id(c));
  return names;
}
inline std::vector<std::string> ids(const std::vector<Refusal>& refusals) {
  std::vector<std::string> all;
  for (const Refusal& refusal : refusals) all.emplace_back(id(refusal.clause));
  return all;
}

inline bool mentions(const std::vector<Finding>& findings, const std::string& what) {
  return std::ranges::any_of(findings, [&](const Finding& f) {
    return (f.text + " " + f.why).find(what) != std::string::npos;
  });
}

inline const Undecided* find_undecided(const Report& report, const std::string& what) {
  const auto found = std::ranges::find(report.undecided, what, &Undecided::what);
  return found == report.undecided.end() ? nullptr : &*found;
}

inline const RunningLine& running(const Report& report, Feature f) {
  return *std::ranges::find(report.running, f, &RunningLine::feature);
}

inline const MateNeed& mate(const Report& report, Feature f) {
  return *std::ranges::find(report.mate, f, &MateNeed::feature);
}

using Ids = std::vector<std::string>;

}  // namespace asa::audit
