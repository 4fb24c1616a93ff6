#include "gate/audit/verdict_lines.hpp"

#include "gate/audit/places.hpp"
#include "gate/audit/refusal_lines.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

bool forms(const Report& report) {
  return report.verdict == Verdict::may_form || report.verdict == Verdict::consistent;
}

Paint paint_of(const Report& report) {
  if (forms(report)) return doubts(report).empty() ? Paint::green : Paint::yellow;
  const bool no = report.verdict == Verdict::refused || report.verdict == Verdict::inconsistent;
  return no ? Paint::red : Paint::yellow;
}

std::string_view group_of(const Report& report) {
  return report.topology == Topology::cluster ? "cluster" : "failover pair";
}

/// "These units may form a failover pair", "This unit may not join a cluster"
std::string may(const Report& report, std::string_view may) {
  if (report.units.size() == 1) return fmt::format("This unit {} join a {}", may, group_of(report));
  return fmt::format("These {}units {} form a {}",
                     report.units.size() > 2 ? grouped(report.units.size()) + " " : "", may,
                     group_of(report));
}

std::string sentence(const Report& report) {
  const bool alone = report.units.size() == 1;
  switch (report.verdict) {
    case Verdict::may_form: return may(report, "may") + (alone ? " with a mate that fits" : "");
    case Verdict::consistent:
      return alone ? "The printed pair license is possible with a mate that fits"
                   : may(report, "may") + " and run the combined license that they print";
    case Verdict::refused: return may(report, "may not");
    case Verdict::inconsistent: return "The printed pair license contradicts the rules";
    case Verdict::undecided: return "No verdict: the input does not decide it";
    case Verdict::outside: return "No verdict: these rules are about activation keys only";
  }
  return "No verdict";
}

std::string assumption(const Undecided& u) {
  return fmt::format("the {} is as assumed ({})", u.what, u.assumed);
}

/// "otherwise refused by FX-IPS-4 if only one unit has ..."
std::string otherwise(const Undecided& u) {
  return "otherwise " + u.effect.substr(0, u.effect.rfind("; otherwise no change"));
}

/// A condition of the verdict, and what happens if it does not hold.
struct Condition {
  std::string says;
  std::string otherwise = {};
};

/// What the input does not say and would turn a refusal around if it is otherwise.
std::vector<Condition> ways_out(const Report& report) {
  std::vector<Condition> open;
  if (report.verdict != Verdict::refused || report.completions.differing == 0) return open;
  for (const Undecided& u : report.undecided)
    if (u.changes)
      open.push_back({fmt::format("the {} is not as assumed ({})", u.what, u.assumed)});
  return open;
}

void inconsistency_lines(Layout& out, const Report& report) {
  for (const Inconsistency& i : report.inconsistencies)
    out.paragraph(fmt::format("  {:<9} ", id(i.clause)),
                  fmt::format("{}: {} is printed as {}, but by the rules it is {}",
                              place_of(report, i.file, i.line), entry(i.feature).name, i.printed,
                              i.expected));
}

/// Whether it is only about the terms of time-based keys, which decide nothing here.
bool about_keys(const Report& report, const Finding& finding) {
  return std::ranges::any_of(report.units, [&](const UnitReport& unit) {
    return unit.keyed && std::ranges::any_of(unit.keyed->unknown, [&](const Finding& known) {
             return known.file == finding.file && known.line == finding.line &&
                    known.text == finding.text;
           });
  });
}

std::size_t lines_that_matter(const Report& report) {
  return static_cast<std::size_t>(std::ranges::count_if(
      report.unknown, [&](const Finding& finding) { return !about_keys(report, finding); }));
}

std::vector<Condition> conditions_to_form(const Report& report) {
  std::vector<Condition> conditions;
  if (!forms(report)) return conditions;
  for (const Undecided& u : report.undecided)
    if (u.changes) conditions.push_back({assumption(u), otherwise(u)});
  const std::size_t lines = lines_that_matter(report);
  if (lines > 0)
    conditions.push_back({fmt::format("what needs attention below ({} line{}) does not matter",
                                      grouped(lines), lines == 1 ? "" : "s")});
  return conditions;
}

std::vector<Condition> conditions_of(const Report& report) {
  return forms(report) ? conditions_to_form(report) : ways_out(report);
}

std::vector<std::string> said(const std::vector<Condition>& conditions) {
  std::vector<std::string> all;
  for (const Condition& condition : conditions) all.push_back(condition.says);
  return all;
}

}  // namespace

std::vector<std::string> doubts(const Report& report) { return said(conditions_to_form(report)); }

std::vector<std::string> conditions(const Report& report) { return said(conditions_of(report)); }

std::string headline(const Report& report) {
  if (conditions_of(report).empty()) return sentence(report) + ".";
  return sentence(report) + (forms(report) ? ", but only if:" : ", unless:");
}

std::string ways_to_complete(const Completions& completions) {
  return fmt::format(
      "The answer depends on this: it differs in {} of {} ways to complete the input.",
      completions.differing, completions.tried);
}

void verdict_lines(Layout& out, const Report& report) {
  out.heading(headline(report), paint_of(report));
  for (const Condition& condition : conditions_of(report)) {
    out.paragraph("  - ", condition.says);
    if (!condition.otherwise.empty())
      out.paragraph("    ", with_roles(report, condition.otherwise));
  }
  if (forms(report) && report.completions.differing > 0)
    out.paragraph("    ", ways_to_complete(report.completions));
  if (!report.because.empty()) out.paragraph("  ", with_roles(report, report.because));
  refusal_lines(out, report);
  inconsistency_lines(out, report);
}

}  // namespace asa::audit
