#include "gate/audit/combined.hpp"

#include "gate/audit/mate_term.hpp"
#include "gate/audit/term.hpp"
#include "gate/device/keyed_unit.hpp"
#include "gate/device/value.hpp"
#include "model/combination.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::audit {

namespace {

using Rules = Platform<Scalar>;

/// The range of values that a mate may hold; empty if `least` exceeds `most`.
struct Range {
  std::int32_t least;
  std::int32_t most;
  bool empty() const { return most < least; }
};

std::int32_t together(const Rules& rules, Feature f, std::int32_t own, std::int32_t mate) {
  Values<Scalar> a;
  Values<Scalar> b;
  a[f] = own;
  b[f] = mate;
  return combine<Scalar>(rules.limit, a, b)[f];
}

Rules without_limit(Rules rules, Feature f) {
  rules.limit[f] = unlimited;
  return rules;
}

/// The first of 0 to `top` from which the predicate holds; `top` + 1 if there is none.
std::int32_t first_that(std::int32_t top, auto holds) {
  std::int32_t low = 0;
  std::int32_t high = top + 1;
  while (low < high) {
    const std::int32_t middle = low + (high - low) / 2;
    if (holds(middle))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

/// The most a mate can hold: the platform limit or, tiers aside, the unit's own value if higher.
std::int32_t max_of(const Rules& rules, const FeatureEntry& f, std::int32_t own) {
  if (f.form == Form::state) return 1;
  return f.kind == Kind::tier ? rules.limit[f.feature] : std::max(rules.limit[f.feature], own);
}

/// The mate values that turn `own` into `wanted`. A larger value never makes a smaller result.
Range mates(const Rules& rules, const FeatureEntry& f, std::int32_t own, std::int32_t wanted) {
  const std::int32_t top = max_of(rules, f, own);
  const auto made = [&](std::int32_t mate) { return together(rules, f.feature, own, mate); };
  return {first_that(top, [&](std::int32_t m) { return made(m) >= wanted; }),
          first_that(top, [&](std::int32_t m) { return made(m) > wanted; }) - 1};
}

std::string need(const Rules& rules, const FeatureEntry& f, std::int32_t own, Range range) {
  const std::int32_t top = max_of(rules, f, own);
  const auto shown = [&](std::int32_t amount) { return device::shown_value(f.feature, amount); };
  if (f.kind == Kind::matched) return "equal";
  if (f.kind == Kind::capacity && range.most == own) return "equal";
  if (range.least == 0 && range.most == top) return "any";
  if (range.least == range.most && f.form == Form::state)
    return range.least == 0 ? "disabled" : "enabled";
  if (range.least == range.most) return "exactly " + shown(range.least);
  if (range.most == top) return "at least " + shown(range.least);
  return fmt::format("{} to {}", shown(range.least), shown(range.most));
}

/// Whether the limit may be wrong if it contradicts a device: it is merely recalled.
bool may_be_wrong(const Figure& limit) { return limit.trust == Trust::recalled; }

std::string limit_remark(const FeatureEntry& f, const Figure& limit) {
  const bool open = f.kind == Kind::tier && limit.trust == Trust::unknown;
  return open ? " (limit not known)" : "";
}

/// Reports a value that no mate makes: an inconsistency, or a note if the unit's own is not stated.
void unexplained(Report& report, const UnitReport& unit, const Statement& s, std::int32_t own) {
  const FeatureEntry& f = entry(s.feature);
  report.mate.push_back(
      {s.feature, s.line, own, s.value, false, "none", {deciding_clause(f.kind)}});
  const std::string why =
      fmt::format("no mate can make it for a unit with {}", device::shown_value(f.feature, own));
  if (unit.text.local.find(s.feature) == nullptr)
    return report.note(unit.text.file, s.line, line_of(s), why + ", and the unit states nothing");
  report.inconsistencies.push_back(
      {unit.text.file, s.line, s.feature, s.printed, why, deciding_clause(f.kind)});
}

std::string with_term(const Statement& s) { return fmt::format("{} {}", s.printed, s.term); }

/// Whether a key of the unit grants the feature together with others.
bool by_evaluation_key(const UnitReport& unit, Feature f) {
  return unit.keyed && std::ranges::any_of(unit.keyed->unit.keys, [f](const auto& key) {
           return key.is_evaluation() && key.grants_any(f);
         });
}

/// What the terms say about the mate, if both are printed and terms of the feature combine.
MateTerm mate_term(const UnitReport& unit, const Statement& s, bool at_limit) {
  const FeatureEntry& f = entry(s.feature);
  const Statement* own = unit.text.local.find(s.feature);
  if (own == nullptr || own->term.empty() || s.term.empty()) return {};
  if (f.kind == Kind::flag) return flag_term(*own, s, by_evaluation_key(unit, s.feature));
  return f.kind == Kind::tier && !at_limit ? tier_term(*own, s) : MateTerm{};
}

/// Adds what a mate must hold to make the value, and for how long.
void add_need(Report& report, const UnitReport& unit, const Statement& s, MateNeed need,
              bool at_limit) {
  const Kind kind = entry(s.feature).kind;
  const MateTerm term = mate_term(unit, s, at_limit);
  if (!term.impossible.empty()) {
    need.possible = false;
    need.need = "none";
    report.inconsistencies.push_back(
        {unit.text.file, s.line, s.feature, with_term(s), term.impossible, term_clause(kind)});
  } else if (!term.need.empty()) {
    need.need = term.need;
  } else if (!term.term.empty()) {
    need.need += fmt::format(", {}", term.term);
  }
  need.term = term.term;
  const bool told = !term.need.empty() || !term.term.empty() || !term.impossible.empty();
  if (told) need.clauses.push_back(term_clause(kind));
  report.mate.push_back(std::move(need));
}

/// Whether these are inside hosts that can be bought: the platform comes with fewer than its limit.
bool undecided_hosts(const PlatformEntry& platform, const FeatureEntry& f) {
  const Allowance& a = platform.allowance(f.feature, false);
  return !clause_for(f, false) && a.standard.value < a.ceiling.value;
}

/// Explains one line of a combined section if the mate is not given.
void explain(Report& report, const UnitReport& unit, const Statement& s) {
  const PlatformEntry& platform = *unit.placed->platform;
  const FeatureEntry& f = entry(s.feature);
  const Figure& limit = device::limit_figure(platform, s.feature);
  const std::int32_t held = unit.placed->unit.license[s.feature];
  if (undecided_hosts(platform, f))
    return report.mate.push_back(
        {s.feature, s.line, held, s.value, true, "unknown: no clause decides", {}});
  const std::int32_t cut = brought(*unit.placed, s.feature);
  const bool lift =
      f.kind == Kind::tier && may_be_wrong(limit) && mates(platform.rules, f, cut, s.value).empty();
  const std::int32_t own = lift ? held : cut;
  const Rules rules = lift ? without_limit(platform.rules, s.feature) : platform.rules;
  const Range found = mates(rules, f, own, s.value);
  if (found.empty()) return unexplained(report, unit, s, own);
  add_need(report, unit, s,
           {s.feature,
            s.line,
            own,
            s.value,
            true,
            need(rules, f, own, found) + limit_remark(f, limit),
            {deciding_clause(f.kind)}},
           rules.limit[s.feature] <= s.value);
  if (lift)
    report.note(unit.text.file, s.line, line_of(s),
                fmt::format("only if the recalled limit {} is wrong", limit.value));
}

/// The feature's running value as this unit sees it, with or without the platform limit.
std::int32_t expected(const Formation& group, std::size_t viewer, Feature f, bool lifted) {
  const Rules& as_known = group.units[viewer].platform->rules;
  const Rules rules = lifted ? without_limit(as_known, f) : as_known;
  const auto amount = [&](std::size_t i) {
    return lifted ? group.units[i].unit.license[f] : brought(group.units[i], f);
  };
  std::int32_t total = amount(viewer);
  for (std::size_t i = 0; i < group.units.size(); ++i)
    if (i != viewer) total = together(rules, f, total, amount(i));
  return total;
}

bool stated_everywhere(const Report& report, Feature f) {
  return std::ranges::all_of(report.units,
                             [f](const UnitReport& u) { return u.text.local.find(f) != nullptr; });
}

/// Compares the printed term of a value with the term that the rules yield.
void compare_term(Report& report, const UnitReport& unit, const RunningLine& line,
                  std::size_t viewer, const Statement& s) {
  const Kind kind = entry(s.feature).kind;
  const bool told = !line.terms.empty() && !s.term.empty() && line.stated;
  if (!told || (kind != Kind::flag && kind != Kind::tier)) return;
  const std::string& term = line.terms[viewer];
  if (device::days_of_term(term) == device::days_of_term(s.term)) return;
  if (line.cut > 0)
    return report.note(
        unit.text.file, s.line, line_of(s),
        fmt::format("printed as {}; up to the platform limit it lasts {}", s.term, term));
  report.inconsistencies.push_back(
      {unit.text.file, s.line, s.feature, with_term(s), term, term_clause(kind)});
}

/// The running line of a feature that the platform has.
const RunningLine& running_line(const Report& report, Feature f) {
  return *std::ranges::find(report.running, f, &RunningLine::feature);
}

/// Checks one line of a combined section if all units are given.
void compare(Report& report, const Formation& group, std::size_t viewer, const Statement& s) {
  const UnitReport& unit = report.units[viewer];
  const FeatureEntry& f = entry(s.feature);
  const std::int32_t yielded = expected(group, viewer, s.feature, false);
  const RunningLine& line = running_line(report, s.feature);
  if (!line.clause)
    return report.note(unit.text.file, s.line, line_of(s),
                       "not checked: no clause says how unequal values combine");
  if (yielded == s.value) return compare_term(report, unit, line, viewer, s);
  const std::string instead = device::shown_value(f.feature, yielded);
  const bool limit_wrong = may_be_wrong(device::limit_figure(*unit.placed->platform, s.feature)) &&
                           expected(group, viewer, s.feature, true) == s.value;
  if (limit_wrong)
    return report.note(unit.text.file, s.line, line_of(s),
                       fmt::format("with the recalled limit it would be {}", instead));
  if (!stated_everywhere(report, s.feature))
    return report.note(
        unit.text.file, s.line, line_of(s),
        fmt::format("with the factory default of what is not stated it would be {}", instead));
  report.inconsistencies.push_back(
      {unit.text.file, s.line, s.feature, s.printed, instead, deciding_clause(f.kind)});
}

/// Reports a nonzero value of a feature that the platform is not known to have.
void not_offered(Report& report, const UnitReport& unit, const Statement& s) {
  if (s.value == 0) return;
  report.unknown.push_back(
      {unit.text.file, s.line, line_of(s),
       fmt::format("the {} is not known to have this feature", unit.placed->platform->name)});
}

}  // namespace

void explain_combined(Report& report, const Formation& group) {
  for (std::size_t i = 0; i < report.units.size(); ++i)
    for (const Statement& s : report.units[i].text.combined.stated) {
      if (!group.units[i].platform->rules.offers(s.feature)) {
        not_offered(report, report.units[i], s);
      } else if (report.units.size() == 1) {
        explain(report, report.units[i], s);
      } else {
        compare(report, group, i, s);
      }
    }
}

}  // namespace asa::audit
