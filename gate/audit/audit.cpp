#include "gate/audit/audit.hpp"

#include "gate/audit/combined.hpp"
#include "gate/audit/expiries.hpp"
#include "gate/audit/given_parts.hpp"
#include "gate/audit/judge.hpp"
#include "gate/audit/mate_must.hpp"
#include "gate/audit/notes.hpp"
#include "gate/audit/obstacles.hpp"
#include "gate/audit/platform_facts.hpp"
#include "gate/audit/roles.hpp"
#include "gate/audit/undecided.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/device/part_number.hpp"
#include "gate/device/read_unit.hpp"
#include "gate/terminal/grouped.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

/// Reads the keys. If they cannot be read, the report lacks only their terms and expiries.
void read_keys(UnitReport& unit) {
  auto keyed = keyed_unit(unit.text, *unit.placed);
  if (!keyed) return unit.text.report(0, "time-based keys", keyed.error().text);
  unit.keyed = std::move(*keyed);
  std::ranges::copy(unit.keyed->unknown, std::back_inserter(unit.text.unknown));
  std::ranges::copy(unit.keyed->assumed, std::back_inserter(unit.text.notes));
}

void identify(UnitReport& unit) {
  unit.identity = identify(unit.text);
  if (const PlatformEntry* platform = only_platform(unit.identity))
    check_platform_facts(unit.text, *platform);
  check_part(unit.text, unit.identity);
  if (!unit.identity.decided()) return;
  const Candidate& candidate = unit.identity.candidates.front();
  check_figures(unit.text, candidate);
  unit.placed = place(unit.text, candidate);
  unit.not_stated = not_stated(unit.text, *candidate.platform);
  read_keys(unit);
}

Expected<UnitReport> read_report(const Input& input, const std::string& role,
                                 const std::string& part) {
  return device::read_unit(input).and_then([&](UnitText&& text) {
    return state_part(text, part).map([&] {
      UnitReport unit{std::move(text), role, {}, {}};
      identify(unit);
      return unit;
    });
  });
}

bool prints_combined(const UnitReport& unit) { return !unit.text.combined.stated.empty(); }

/// Sets the verdict if all candidates agree on it, and keeps the clauses that refuse every one.
void judge_candidates(Report& report, const Formation& ordinary) {
  const auto groups = possible_groups(report, ordinary);
  const auto forms = [](const Formation& group) { return refusals(group).empty(); };
  const auto forming = static_cast<std::size_t>(std::ranges::count_if(groups, forms));
  if (std::ranges::any_of(report.units, prints_combined))
    report.note(report.units.front().text.file, 0, "combined section",
                "not checked: the input does not decide the platform");
  report.refusals = named_refusals(ordinary);
  for (const Formation& group : groups)
    std::erase_if(report.refusals, [refused = refusals(group)](const Refusal& refusal) {
      return std::ranges::find(refused, refusal.clause) == refused.end();
    });
  if (forming == groups.size()) report.verdict = Verdict::may_form;
  if (forming == 0) report.verdict = Verdict::refused;
  if (forming > 0 && forming < groups.size())
    report.because = "the answer depends on which of the candidates a unit is";
}

Verdict verdict_of(const Report& report, bool explained) {
  if (!report.refusals.empty()) return Verdict::refused;
  if (!report.inconsistencies.empty()) return Verdict::inconsistent;
  return explained ? Verdict::consistent : Verdict::may_form;
}

/// Reports each printed combined section that the rules cannot explain.
void report_unexplained(Report& report) {
  const auto old = [](const UnitReport& unit) { return before_8_3(unit.text); };
  const std::string why = std::ranges::any_of(report.units, old)
                              ? "printed, but licenses do not combine before 8.3(1) (FO-02)"
                              : "not checked: the units are different models (FX-HW)";
  for (const UnitReport& unit : report.units)
    if (prints_combined(unit))
      report.unknown.push_back(
          {unit.text.file, unit.text.combined.header, "combined section", why});
}

void judge_units(Report& report, const Formation& group) {
  report.refusals = named_refusals(group);
  report.readings = other_readings(group);
  if (group.units.size() > 1 && combines(group)) report.running = running_license(report, group);
  if (combines(group)) {
    note_cut(report, group);
    explain_combined(report, group);
  } else {
    report_unexplained(report);
  }
  note_group(report, group);
  report.verdict =
      verdict_of(report, combines(group) && std::ranges::any_of(report.units, prints_combined));
}

void judge(Report& report) {
  if (cannot_be_judged(report)) return;
  const Formation group = ordinary_group(report);
  if (is_placed(report))
    judge_units(report, group);
  else
    judge_candidates(report, group);
  if (report.units.size() == 1)
    report.mate_must = what_a_mate_must_be(possible_groups(report, group));
  judge_completions(report, group);
}

void say_more(std::vector<Finding>& findings, const std::string& file, std::size_t more) {
  if (more > 0)
    findings.push_back({file, 0, fmt::format("and {} more lines like these", grouped(more)),
                        fmt::format("the first {} are listed", device::max_findings)});
}

void gather_findings(Report& report) {
  for (const UnitReport& unit : report.units) {
    std::ranges::copy(unit.text.unknown, std::back_inserter(report.unknown));
    say_more(report.unknown, unit.text.file, unit.text.more_unknown);
    std::ranges::copy(unit.text.notes, std::back_inserter(report.notes));
    say_more(report.notes, unit.text.file, unit.text.more_notes);
  }
}

/// Reads the units into a report, without judging them.
Expected<Report> read_units(const Request& request, const Roles& roles) {
  const auto parts = given_parts(request, roles);
  if (!parts) return tl::unexpected(parts.error());
  Report report;
  report.topology = roles.topology;
  report.roles_given = !request.roles.empty();
  for (std::size_t i = 0; i < roles.order.size(); ++i) {
    auto unit = read_report(request.inputs[roles.order[i]], roles.names[i], (*parts)[i]);
    if (!unit) return tl::unexpected(unit.error());
    report.units.push_back(std::move(*unit));
  }
  return require_different_units(report).map([&] { return std::move(report); });
}

Report judged(Report report) {
  gather_findings(report);
  note_units(report);
  judge(report);
  find_expiries(report);
  return report;
}

}  // namespace

Expected<Report> audit(const Request& request) {
  return assign_roles(request)
      .and_then([&](const Roles& roles) { return read_units(request, roles); })
      .map(judged);
}

std::string_view name(Verdict verdict) {
  switch (verdict) {
    case Verdict::may_form: return "may form";
    case Verdict::consistent: return "consistent";
    case Verdict::refused: return "refused";
    case Verdict::inconsistent: return "inconsistent";
    case Verdict::undecided: return "undecided";
    case Verdict::outside: return "outside the rules";
  }
  return "undecided";
}

int exit_code(const Report& report, bool strict) {
  switch (report.verdict) {
    case Verdict::may_form:
    case Verdict::consistent: return strict && !doubts(report).empty() ? 1 : 0;
    case Verdict::refused:
    case Verdict::inconsistent: return 1;
    case Verdict::undecided:
    case Verdict::outside: break;
  }
  return 2;
}

}  // namespace asa::audit
