#include "gate/plan/plan.hpp"

#include "gate/audit/combined.hpp"
#include "gate/audit/facts.hpp"
#include "gate/device/value.hpp"
#include "gate/plan/search.hpp"
#include "gate/plan/sizes.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asa::plan {

namespace {

using audit::Formation;

std::optional<audit::RunningLine> line_of(const audit::Report& report, const Formation& group,
                                          Feature f) {
  for (const audit::RunningLine& line : audit::running_license(report, group))
    if (line.feature == f) return line;
  return std::nullopt;
}

/// The group with as much of a feature on each unit as its edition may hold.
Formation at_most(Formation group, Feature f) {
  for (audit::Placed& placed : group.units)
    if (placed.platform->rules.offers(f)) placed.unit.license[f] = audit::limit_on(placed, f).value;
  return group;
}

std::vector<std::int32_t> sizes_tried(const Base& base, const Want& want) {
  std::vector<std::int32_t> all;
  if (sizes_of(want.feature).empty()) return all;
  for (std::size_t u = 0; u < base.group.units.size(); ++u)
    for (const std::int32_t size : options(base.group, u, want))
      if (std::ranges::find(all, size) == all.end()) all.push_back(size);
  std::ranges::sort(all);
  return all;
}

Goal goal_of(const Report& report, const Want& want, const std::vector<Base>& from) {
  Goal goal{.want = want, .now = {}, .limit = {}, .sizes = {}, .most = {}};
  const Formation group = audit::ordinary_group(report.audit);
  if (group.units.front().platform->rules.offers(want.feature))
    goal.limit = audit::limit_on(group.units.front(), want.feature);
  const bool forms = audit::refusals(group).empty() && audit::combines(group);
  if (forms) goal.now = line_of(report.audit, group, want.feature);
  goal.met = forms && runs(group, want);
  if (!from.empty()) goal.sizes = sizes_tried(from.front(), want);
  for (const Base& base : from) {
    const auto most = audit::combined(at_most(base.group, want.feature))[want.feature];
    goal.most = std::max(goal.most.value_or(0), most);
  }
  return goal;
}

/// Why the units cannot share licenses at all.
std::string no_base(const audit::Report& report) {
  if (report.refusals.empty())
    return "The units share no license: licenses combine from 8.3(1) on, on units of one model "
           "(FO-02, FX-HW).";
  std::string ids;
  for (const audit::Refusal& refusal : report.refusals)
    ids += fmt::format("{}{}", ids.empty() ? "" : ", ", id(refusal.clause));
  return fmt::format(
      "The units may not form ({}), and no change of licenses or software lifts that; licgate "
      "audit --why-not shows what does.",
      ids);
}

/// Why a want is out of reach; empty if it is not for itself.
std::string out_of_reach(const Report& report, const Goal& goal) {
  const FeatureEntry& f = entry(goal.want.feature);
  const std::string_view model = report.audit.units.front().placed->platform->name;
  if (!goal.limit) return fmt::format("{} has no {}.", model, f.name);
  const bool state = f.form != Form::amount;
  if (state && goal.want.amount <= goal.limit->value) return "";
  if (!state && goal.most.value_or(0) >= goal.want.amount) return "";
  if (f.kind == Kind::capacity)
    return fmt::format("{} is what the hardware gives, {}: no license adds to it (CMB-09).", f.name,
                       device::shown_value(f.feature, goal.limit->value));
  return fmt::format(
      "At most {} is possible, if every unit holds its maximum: the platform limit "
      "is {} ({}; {}).",
      device::shown_value(f.feature, goal.most.value_or(0)),
      device::shown_value(f.feature, goal.limit->value), name(goal.limit->trust),
      id(deciding_clause(f.kind)));
}

/// Why no search is worth while; empty if one is.
std::vector<std::string> hopeless(const Report& report, bool any_base) {
  if (!any_base) return {no_base(report.audit)};
  std::vector<std::string> all;
  for (const Goal& goal : report.goals)
    if (std::string why = goal.met ? "" : out_of_reach(report, goal); !why.empty())
      all.push_back(std::move(why));
  return all;
}

std::string nothing_found(const Report& report) {
  return report.cut_short ? "The search was cut before it found a way; larger sets were not tried."
                          : "No set of the changes that were tried reaches it.";
}

/// The platform of every unit must be decided, or nothing can be combined.
Expected<void> require_placed(const audit::Report& report) {
  if (report.verdict != audit::Verdict::outside && audit::is_placed(report)) return {};
  if (!report.because.empty()) return bad_input(report.because);
  return bad_input(
      "the files do not decide the platform of each unit; give the whole output of `show version`");
}

void add_runs(const Report& report, const std::vector<Base>& from, Way& way) {
  const auto base = std::ranges::find_if(from, [&](const Base& b) {
    return std::ranges::equal(b.first, way.first, {}, &audit::Step::says, &audit::Step::says);
  });
  for (const Goal& goal : report.goals)
    if (auto line = line_of(report.audit, with(base->group, way.additions), goal.want.feature))
      way.runs.push_back(std::move(*line));
}

/// Sorts the ways by cost: the cheapest, and those with as many changes on as many units.
void take_ways(Report& report, std::vector<Way> ways, const std::vector<Base>& from) {
  std::ranges::stable_sort(ways, {}, &Way::cost);
  for (Way& way : ways) {
    const Cost& best = ways.front().cost;
    if (way.cost.units != best.units) continue;
    add_runs(report, from, way);
    (way.cost == best ? report.ways : report.dearer).push_back(way);
  }
}

void look_for_ways(Report& report, const std::vector<Want>& wants, const std::vector<Base>& from) {
  Search search(wants);
  for (const Base& base : from) search.try_base(base);
  report.tried = search.tried();
  report.cut_short = search.cut_short();
  take_ways(report, search.ways(), from);
  if (report.ways.empty()) report.because = {nothing_found(report)};
}

Report searched(audit::Report&& audited, const std::vector<Want>& wants) {
  Report report{std::move(audited), {}, {}, {}};
  const std::vector<Base> from = bases(report.audit);
  for (const Want& want : wants) report.goals.push_back(goal_of(report, want, from));
  report.because = hopeless(report, !from.empty());
  if (report.because.empty()) look_for_ways(report, wants, from);
  return report;
}

}  // namespace

Expected<Report> plan(const Request& request) {
  return read_wants(request.wants).and_then([&](const std::vector<Want>& wants) {
    return audit::audit(request.units).and_then([&](audit::Report&& report) {
      return require_placed(report).map([&] { return searched(std::move(report), wants); });
    });
  });
}

bool all_met(const Report& report) { return std::ranges::all_of(report.goals, &Goal::met); }

int exit_code(const Report& report) { return report.ways.empty() ? 1 : 0; }

}  // namespace asa::plan
