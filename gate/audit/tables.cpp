#include "gate/audit/tables.hpp"

#include "gate/device/value.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::audit {

namespace {

constexpr std::string_view unseen_value = "not known";

using Rows = std::vector<std::vector<std::string>>;

/// The platform's limit and its trust; empty if the platform is undecided or lacks the feature.
std::string limit_of(const UnitReport& unit, Feature f) {
  if (!unit.placed || !unit.placed->platform->rules.offers(f)) return "";
  const Figure& ceiling =
      unit.placed->platform->allowance(f, unit.placed->unit.security_plus).ceiling;
  if (ceiling.trust == Trust::unknown) return "not known";
  return fmt::format("{} ({})", device::shown_value(f, ceiling.value), name(ceiling.trust));
}

/// Whether the units state the value, or some source knows the default assumed instead.
bool is_known(const Report& report, const RunningLine& line) {
  return line.stated || assumed_value(*report.units.front().placed, line.feature,
                                      line.value.value_or(0)) != unseen_value;
}

/// "3 x 50", "2": three or more equal neighbors become one text.
std::vector<std::string> counted(const std::vector<std::string>& texts) {
  std::vector<std::string> parts;
  for (std::size_t i = 0, next = 0; i < texts.size(); i = next) {
    while (next < texts.size() && texts[next] == texts[i]) ++next;
    parts.push_back(next - i > 2 ? fmt::format("{} x {}", next - i, texts[i]) : texts[i]);
    if (next - i == 2) parts.push_back(texts[i]);
  }
  return parts;
}

/// "3 x 50 + 2", "Enabled, Disabled": what the units bring; only tiers add.
std::string brought(const RunningLine& line) {
  const bool adds = entry(line.feature).kind == Kind::tier;
  const bool alike = std::ranges::min(line.from) == std::ranges::max(line.from);
  const std::string_view mark = line.stated ? "" : " *";
  if (!adds && alike) return fmt::format("all alike{}", mark);
  std::vector<std::string> amounts;
  for (const std::int32_t amount : line.from)
    amounts.push_back(device::shown_value(line.feature, amount));
  return fmt::format("{}{}", fmt::join(counted(amounts), adds ? " + " : ", "), mark);
}

std::string run(const RunningLine& line) {
  if (line.value) return device::shown_value(line.feature, *line.value);
  return line.clause ? "each its own" : "not known";
}

std::string term(const RunningLine& line) {
  const std::string common = line.common_term();
  return common.empty() ? fmt::format("{}", fmt::join(counted(line.terms), ", ")) : common;
}

std::string clauses_text(const std::vector<Clause>& clauses) {
  std::vector<std::string_view> ids;
  for (const Clause c : clauses) ids.push_back(id(c));
  return ids.empty() ? "none decides" : fmt::format("{}", fmt::join(ids, ", "));
}

/// "FX-ENC-1 (two sources)"
std::string with_standing(const std::vector<Clause>& clauses) {
  std::vector<std::string> parts;
  for (const Clause c : clauses)
    parts.push_back(fmt::format("{} ({})", id(c), name(entry(c).trust)));
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// "Cluster: Disabled", and the readings under which it does matter.
std::string harmless(const MateMust& m) {
  const std::string said = fmt::format("{}: {}", m.attribute, m.value);
  if (m.readings.empty()) return said;
  return fmt::format("{} (but under {})", said, fmt::join(m.readings, ", "));
}

}  // namespace

std::string assumed_value(const Placed& unit, Feature f, std::int32_t amount) {
  const Figure& ceiling = unit.platform->allowance(f, unit.unit.security_plus).ceiling;
  const bool unseen = entry(f).kind == Kind::capacity && ceiling.trust == Trust::unknown;
  return unseen ? std::string(unseen_value) : device::shown_value(f, amount);
}

void license_table(Layout& out, const UnitReport& unit) {
  Rows rows{{"Feature", "Value", "Term", "Platform limit"}};
  for (const Statement& s : unit.text.local.stated)
    rows.push_back({std::string(entry(s.feature).name), device::shown_value(s.feature, s.value),
                    s.term, limit_of(unit, s.feature)});
  if (rows.size() > 1) out.table(rows);
}

void running_table(Layout& out, const Report& report) {
  if (report.running.empty()) return;
  out.blank();
  const bool refused = report.verdict == Verdict::refused;
  out.heading(refused ? "License they would run if they were not refused" : "License they run");
  Rows rows{{"Feature", "Value", "Term", "Units bring", "Cut", "Clause"}};
  for (const RunningLine& line : report.running)
    if (is_known(report, line))
      rows.push_back({std::string(entry(line.feature).name), run(line), term(line), brought(line),
                      line.cut == 0 ? "" : device::shown_value(Form::amount, line.cut),
                      clauses_text(line.clauses())});
  out.table(rows);
  out.paragraph("  ", "* not stated by every unit; factory default assumed");
}

void mate_table(Layout& out, const Report& report) {
  if (report.mate.empty()) return;
  out.blank();
  out.heading("What the mate must hold for the printed combined license");
  Rows rows{{"Feature", "This unit", "Combined", "Mate", "Clause"}};
  for (const MateNeed& m : report.mate)
    rows.push_back({std::string(entry(m.feature).name), device::shown_value(m.feature, m.own),
                    device::shown_value(m.feature, m.combined), m.need, clauses_text(m.clauses)});
  out.table(rows);
}

void mate_must_table(Layout& out, const Report& report) {
  if (report.mate_must.empty()) return;
  Rows rows{{"If the mate's", "is", "it is refused by", "except under"}};
  std::vector<std::string> no_matter;
  for (const MateMust& m : report.mate_must)
    if (m.refusals.empty())
      no_matter.push_back(harmless(m));
    else
      rows.push_back({m.attribute, m.value, with_standing(m.refusals),
                      fmt::format("{}", fmt::join(m.readings, ", "))});
  out.blank();
  out.heading(report.topology == Topology::cluster ? "What a mate must be for a cluster to form"
                                                   : "What a mate must be for a pair to form");
  if (rows.size() > 1) out.table(rows);
  if (!no_matter.empty())
    out.paragraph("  ", fmt::format("The mate may differ in: {}", fmt::join(no_matter, "; ")));
}

}  // namespace asa::audit
