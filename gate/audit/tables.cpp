#include "gate/audit/tables.hpp"

#include "gate/device/value.hpp"
#include "model/clause/register.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

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

/// "3 x 50 + 2", "Enabled / Disabled": what the units bring; only tiers add.
std::string brought(const RunningLine& line) {
  const bool adds = entry(line.feature).kind == Kind::tier;
  const bool alike = std::ranges::min(line.from) == std::ranges::max(line.from);
  const std::string_view mark = line.stated ? "" : " *";
  if (!adds && alike) return fmt::format("all alike{}", mark);
  std::vector<std::string> amounts;
  for (const std::int32_t amount : line.from)
    amounts.push_back(device::shown_value(line.feature, amount));
  return fmt::format("{}{}", fmt::join(counted(amounts), adds ? " + " : " / "), mark);
}

std::string run(const RunningLine& line) {
  if (line.value) return device::shown_value(line.feature, *line.value);
  return line.clause ? "differs" : "not known";
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

/// Whether a stated value ends, is above the limit or is no factory default.
bool is_special(const UnitReport& unit, const Statement& s) {
  if (!unit.placed || !unit.placed->platform->rules.offers(s.feature) || s.term != "perpetual")
    return true;
  const Figure& standard =
      unit.placed->platform->allowance(s.feature, unit.placed->unit.security_plus).standard;
  return standard.value != s.value || standard.trust == Trust::unknown;
}

/// Whether any unit runs something else than it holds itself, or not for ever.
bool is_special(const RunningLine& line) {
  const auto its_own = [&](std::int32_t held) { return held == line.value; };
  const std::string common = line.common_term();
  return !std::ranges::all_of(line.from, its_own) || (common != "perpetual" && !line.terms.empty());
}

std::vector<RunningLine> shown_lines(const Report& report, bool all) {
  std::vector<RunningLine> lines;
  for (const RunningLine& line : report.running)
    if (is_known(report, line) && (all || is_special(line))) lines.push_back(line);
  return lines;
}

bool limit_is_recalled(const RunningLine& line) {
  return line.limit && line.limit->trust == Trust::recalled;
}

/// "20", "5?" if it is recalled
std::string limit_of(const RunningLine& line) {
  if (!line.limit) return "";
  return device::shown_value(line.feature, line.limit->value) +
         (limit_is_recalled(line) ? "?" : "");
}

Rows running_rows(const std::vector<RunningLine>& lines, bool all) {
  Rows rows{{"Feature", "Value", "Term", "Limit", "Waste", "Units bring"}};
  if (all) rows.front().emplace_back("Clause");
  for (const RunningLine& line : lines) {
    rows.push_back({std::string(entry(line.feature).name), run(line), term(line), limit_of(line),
                    line.cut == 0 ? "" : device::shown_value(Form::amount, line.cut),
                    brought(line)});
    if (all) rows.back().push_back(clauses_text(line.clauses()));
  }
  return rows;
}

/// Whether the combination changes a value, or how long it lasts.
bool tells_something(const MateNeed& m) {
  const bool ends = !m.term.empty() && m.term != "perpetual";
  return m.own != m.combined || !m.possible || ends;
}

void say_left_out(Layout& out, std::size_t features, std::string_view which) {
  if (features > 0)
    out.paragraph("  ", fmt::format("{} feature{} {} {} not shown; --all shows {}.", features,
                                    features == 1 ? "" : "s", which, features == 1 ? "is" : "are",
                                    features == 1 ? "it" : "them"));
}

}  // namespace

std::vector<std::string> counted(const std::vector<std::string>& texts) {
  std::vector<std::string> parts;
  for (std::size_t i = 0, next = 0; i < texts.size(); i = next) {
    while (next < texts.size() && texts[next] == texts[i]) ++next;
    parts.push_back(next - i > 2 ? fmt::format("{} x {}", next - i, texts[i]) : texts[i]);
    if (next - i == 2) parts.push_back(texts[i]);
  }
  return parts;
}

std::string assumed_value(const Placed& unit, Feature f, std::int32_t amount) {
  const Figure& ceiling = unit.platform->allowance(f, unit.unit.security_plus).ceiling;
  const bool unseen = entry(f).kind == Kind::capacity && ceiling.trust == Trust::unknown;
  return unseen ? std::string(unseen_value) : device::shown_value(f, amount);
}

void license_table(Layout& out, const UnitReport& unit, bool all) {
  Rows rows{{"Feature", "Value", "Term", "Platform limit"}};
  std::size_t left_out = 0;
  for (const Statement& s : unit.text.local.stated)
    if (all || is_special(unit, s))
      rows.push_back({std::string(entry(s.feature).name), device::shown_value(s.feature, s.value),
                      s.term, limit_of(unit, s.feature)});
    else
      ++left_out;
  if (rows.size() == 1 && left_out == 0) return;
  out.blank();
  out.heading("License of the unit");
  if (rows.size() > 1) out.table(rows);
  say_left_out(out, left_out, "that hold the factory default");
}

void running_table(Layout& out, const Report& report, bool all) {
  if (report.running.empty()) return;
  out.blank();
  const bool refused = report.verdict == Verdict::refused;
  out.heading(refused ? "License they would run if they were not refused" : "License they run");
  const std::vector<RunningLine> lines = shown_lines(report, all);
  if (!lines.empty()) out.table(running_rows(lines, all));
  if (std::ranges::any_of(lines, std::not_fn(&RunningLine::stated)))
    out.paragraph("  ", "* not stated by every unit; factory default assumed");
  if (std::ranges::any_of(lines, limit_is_recalled))
    out.paragraph("  ", "? we know this limit only from memory");
  const auto known = [&](const RunningLine& line) { return is_known(report, line); };
  const auto in_all = static_cast<std::size_t>(std::ranges::count_if(report.running, known));
  say_left_out(out, in_all - lines.size(), "that every unit has alike");
}

void mate_table(Layout& out, const Report& report, bool all) {
  if (report.mate.empty()) return;
  out.blank();
  out.heading("What the mate must hold for the printed combined license");
  Rows rows{{"Feature", "This unit", "Combined", "Mate", "Clause"}};
  for (const MateNeed& m : report.mate)
    if (all || tells_something(m))
      rows.push_back({std::string(entry(m.feature).name), device::shown_value(m.feature, m.own),
                      device::shown_value(m.feature, m.combined), m.need, clauses_text(m.clauses)});
  if (rows.size() > 1) out.table(rows);
  say_left_out(out, report.mate.size() + 1 - rows.size(),
               "that the combination leaves as they are");
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
