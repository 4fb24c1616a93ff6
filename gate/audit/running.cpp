#include "gate/audit/combined.hpp"
#include "gate/audit/term.hpp"
#include "gate/device/placed.hpp"
#include "gate/device/value.hpp"
#include "model/combination.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace asa::audit {

namespace {

constexpr Feature members = feature_id<ClusterMembers>;

const Figure& ceiling_of(const Placed& unit, Feature f) {
  return unit.platform->allowance(f, unit.unit.security_plus).ceiling;
}

bool is_license(const FeatureEntry& f) { return f.kind == Kind::flag || f.kind == Kind::tier; }

Values<Scalar> brought(const Placed& unit) {
  Values<Scalar> license = unit.unit.license;
  for (const FeatureEntry& f : features) license[f.feature] = audit::brought(unit, f.feature);
  return license;
}

std::vector<std::int32_t> brought(const Formation& group, Feature f) {
  std::vector<std::int32_t> amounts;
  for (const Placed& unit : group.units) amounts.push_back(audit::brought(unit, f));
  return amounts;
}

/// The part of the units' sum that the platform limit cuts off, up to unlimited.
std::int32_t cut_off(const RunningLine& line) {
  const std::int64_t sum = std::accumulate(line.from.begin(), line.from.end(), std::int64_t{0});
  return static_cast<std::int32_t>(std::min<std::int64_t>(sum - *line.value, unlimited));
}

/// The limit on an amount that units may buy, if it is known.
std::optional<Figure> limit_of(const Placed& unit, const FeatureEntry& f) {
  if (f.kind != Kind::tier || !unit.platform->rules.offers(f.feature)) return std::nullopt;
  const Figure limit = limit_on(unit, f.feature);
  return limit.trust == Trust::unknown ? std::nullopt : std::optional{limit};
}

/// Whether the platform has the feature, or all units state they have none (contexts of a 5505).
bool is_shown(const Report& report, const Formation& group, Feature f) {
  if (group.units.front().platform->rules.offers(f)) return true;
  const auto states_none = [f](const UnitReport& unit) {
    const Statement* s = unit.text.local.find(f);
    return s != nullptr && s->value == 0;
  };
  return std::ranges::all_of(report.units, states_none);
}

/// Whether every unit states its own value of the feature.
bool stated(const Report& report, Feature f) {
  return std::ranges::all_of(report.units,
                             [f](const UnitReport& u) { return u.text.local.find(f) != nullptr; });
}

/// Sets the number of members that all units allow, and the clause that says so.
void set_members(RunningLine& line, const Platform<Scalar>& rules) {
  line.value = std::ranges::min(line.from);
  const bool larger = rules.cluster_units < *line.value;
  line.clause = larger ? "CX-6"_clause : Clause(rules.clusters_by);
}

RunningLine line_of(const Report& report, const Formation& group, const FeatureEntry& f,
                    const Values<>& total) {
  RunningLine line{.feature = f.feature,
                   .value = total[f.feature],
                   .from = brought(group, f.feature),
                   .limit = limit_of(group.units.front(), f),
                   .stated = stated(report, f.feature)};
  if (f.kind == Kind::tier) line.cut = cut_off(line);
  const auto [least, most] = std::ranges::minmax(line.from);
  line.clause = clause_for(f, least == most);
  const bool own = !line.clause || !merges(f.kind);
  if (own && least != most) line.value = std::nullopt;
  const Platform<Scalar>& rules = group.units.front().platform->rules;
  if (f.feature == members && rules.clusters) set_members(line, rules);
  return line;
}

void add_terms(std::vector<RunningLine>& lines, const Report& report) {
  const auto terms = terms_of(report);
  if (!terms) return;
  for (RunningLine& line : lines) {
    for (const Terms& unit : *terms) line.terms.push_back(term_text(unit[line.feature]));
    const FeatureEntry& f = entry(line.feature);
    if (is_license(f) && terms->front()[f.feature]) line.term_clause = term_clause(f.kind);
  }
}

void note_cut(Report& report, const UnitText& text, const Placed& unit, const Statement& s) {
  const std::int32_t left = audit::brought(unit, s.feature);
  if (unit.unit.license[s.feature] == left) return;
  const FeatureEntry& f = entry(s.feature);
  report.note(
      text.file, s.line, device::line_of(s),
      fmt::format("above the limit {} of the platform ({}): only that much counts in a "
                  "combination (CAP-01)",
                  device::shown_value(f.feature, left), name(ceiling_of(unit, s.feature).trust)));
}

}  // namespace

Figure limit_on(const Placed& unit, Feature f) {
  return unit.platform->allowance(f, unit.unit.security_plus, version_of(unit.unit.version))
      .ceiling;
}

Values<> combined(const Formation& group, std::size_t viewer) {
  const Placed& unit = group.units[viewer];
  Values<> total = brought(unit);
  for (std::size_t i = 0; i < group.units.size(); ++i)
    if (i != viewer) total = combine<Scalar>(limits_of(unit.unit), total, brought(group.units[i]));
  return total;
}

bool combines(const Formation& group) {
  return std::ranges::all_of(group.units, [&](const Placed& unit) {
    return unit.platform == group.units.front().platform &&
           unit.unit.version >= ordinal(unlike_licenses_pair_from);
  });
}

std::optional<Clause> clause_for(const FeatureEntry& f, bool alike) {
  if (f.feature == feature_id<InsideHosts> && !alike) return std::nullopt;
  return deciding_clause(f.kind);
}

std::int32_t brought(const Placed& unit, Feature f) {
  const std::int32_t held = unit.unit.license[f];
  const bool limited = is_license(entry(f)) && unit.platform->rules.offers(f) &&
                       ceiling_of(unit, f).trust != Trust::unknown;
  return limited ? std::min(held, ceiling_of(unit, f).value) : held;
}

std::vector<RunningLine> running_license(const Report& report, const Formation& group) {
  const Values<> total = combined(group);
  std::vector<RunningLine> lines;
  for (const FeatureEntry& f : features)
    if (is_shown(report, group, f.feature)) lines.push_back(line_of(report, group, f, total));
  add_terms(lines, report);
  return lines;
}

void note_cut(Report& report, const Formation& group) {
  for (std::size_t i = 0; i < group.units.size(); ++i)
    for (const Statement& s : report.units[i].text.local.stated)
      note_cut(report, report.units[i].text, group.units[i], s);
}

}  // namespace asa::audit
