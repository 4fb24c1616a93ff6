#include "gate/plan/plan.hpp"

#include "gate/audit/combined.hpp"
#include "gate/device/value.hpp"
#include "gate/plan/lines.hpp"
#include "gate/plan/search.hpp"
#include "gate/plan/sizes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asa::plan {

namespace {

/// The group with as much of a feature on each unit as its edition may hold. Nobody sells what the
/// hardware gives.
audit::Formation at_most(audit::Formation group, Feature f) {
  if (entry(f).form == Form::amount && !is_bought(entry(f))) return group;
  for (audit::Placed& placed : group.units)
    if (placed.platform->rules.offers(f)) placed.unit.license[f] = audit::limit_on(placed, f).value;
  return group;
}

/// The highest limit on any unit.
Figure limit_in(const audit::Formation& group, Feature f) {
  std::vector<Figure> limits;
  for (const audit::Placed& placed : group.units) limits.push_back(audit::limit_on(placed, f));
  return *std::ranges::max_element(limits, {}, &Figure::value);
}

/// The most that all units can run of a feature.
std::int32_t most_in(const audit::Formation& group, Feature f) {
  const audit::Formation full = at_most(group, f);
  if (const auto most = run_by(full, f)) return *most;
  std::vector<std::int32_t> held;
  for (const audit::Placed& placed : full.units) held.push_back(placed.unit.license[f]);
  return std::ranges::min(held);
}

void add_sizes(std::vector<std::int32_t>& all, const Units& units, const Want& want) {
  if (sizes_of(want.feature).empty()) return;
  for (std::size_t u = 0; u < units.keyed.size(); ++u)
    for (const std::int32_t size : options(units, u, want))
      if (std::ranges::find(all, size) == all.end()) all.push_back(size);
}

/// Looks for the most that the units can run of a feature, from each base.
void find_most(Goal& goal, const std::vector<Base>& from) {
  const Feature f = goal.want.feature;
  for (const Base& base : from) {
    const std::int32_t most = most_in(base.start.group, f);
    add_sizes(goal.sizes, base.start, goal.want);
    if (goal.most && most <= *goal.most) continue;
    goal.most = most;
    goal.limit = limit_in(base.start.group, f);
  }
  std::ranges::sort(goal.sizes);
}

Goal goal_of(const Report& report, const Want& want, const std::vector<Base>& from) {
  Goal goal{.want = want, .now = {}, .limit = {}, .sizes = {}, .most = {}};
  const Units now = units_of(report.audit);
  if (!now.group.units.front().platform->rules.offers(want.feature)) return goal;
  goal.limit = limit_in(now.group, want.feature);
  find_most(goal, from);
  if (!forms(now.group)) return goal;
  for (audit::RunningLine& line : lines_of(report.audit, now, {}, {want}))
    goal.now = std::move(line);
  goal.met = runs(now.group, want);
  return goal;
}

/// Why the units may not form, whatever is bought.
std::string no_base(const audit::Report& report) {
  std::vector<std::string_view> ids;
  for (const audit::Refusal& refusal : report.refusals) ids.push_back(id(refusal.clause));
  return fmt::format(
      "The units may not form ({}), and no change of licenses or software lifts that; licgate "
      "audit --why-not shows what does.",
      fmt::join(ids, ", "));
}

std::string limit_text(const Goal& goal) {
  return fmt::format("the platform limit is {} ({}; {})",
                     device::shown_value(goal.want.feature, goal.limit->value),
                     name(goal.limit->trust), id(deciding_clause(entry(goal.want.feature).kind)));
}

/// Why a want alone is out of reach; empty if it can be reached.
std::string out_of_reach(const Report& report, const Goal& goal) {
  const FeatureEntry& f = entry(goal.want.feature);
  const std::int32_t most = goal.most.value_or(0);
  if (!goal.limit)
    return fmt::format("{} has no {}.", report.audit.units.front().placed->platform->name, f.name);
  if (most >= goal.want.amount) return "";
  if (f.form == Form::amount && !is_bought(f))
    return fmt::format("{} is what the hardware gives, {}: no license adds to it (CMB-09).", f.name,
                       device::shown_value(f.feature, most));
  if (f.form != Form::amount)
    return fmt::format("{} is not possible: {}.", device::in_words(goal.want), limit_text(goal));
  return fmt::format("At most {} is possible, if every unit holds its maximum: {}.",
                     device::shown_value(f.feature, most), limit_text(goal));
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

/// What the search left out of a want, because sizes are known only from memory.
std::string left_out(const Goal& goal) {
  const Feature f = goal.want.feature;
  if (goal.met || goal.sizes.empty()) return "";
  return fmt::format(
      "The largest size of {} that was tried is {}. We know sizes only from memory; "
      "a larger one may be sold, up to the platform limit {}.",
      entry(f).name, device::shown_value(f, goal.sizes.back()),
      device::shown_value(f, goal.limit->value));
}

std::vector<std::string> nothing_found(const Report& report) {
  if (report.cut_short)
    return {"The search was cut before it found a way; larger sets were not tried."};
  std::vector<std::string> all;
  for (const Goal& goal : report.goals)
    if (std::string why = left_out(goal); !why.empty()) all.push_back(std::move(why));
  if (all.empty()) all.emplace_back("No set of the changes that were tried reaches it.");
  return all;
}

/// The platform of every unit must be decided, or nothing can be combined.
Expected<void> require_placed(const audit::Report& report) {
  if (report.verdict != audit::Verdict::outside && audit::is_placed(report)) return {};
  if (!report.because.empty()) return bad_input(report.because);
  return bad_input(
      "the files do not decide the platform of each unit; give the whole output of `show version`");
}

/// Every unit must say what it holds: the combined license alone does not tell.
Expected<void> require_own_license(const audit::Report& report) {
  for (const audit::UnitReport& unit : report.units)
    if (unit.text.local.stated.empty())
      return bad_input(fmt::format(
          "{}: does not say what the unit itself holds; give the whole output of `show version`",
          unit.text.file));
  return {};
}

/// Whether another way does the same with an earlier release of the software.
bool upgrades_too_much(const Way& way, const std::vector<Way>& ways,
                       const std::vector<Base>& from) {
  return std::ranges::any_of(ways, [&](const Way& other) {
    return other.additions == way.additions && upgrades_less(from[other.base], from[way.base]);
  });
}

/// Sorts the ways by cost: the cheapest, and those with as many changes on as many units.
void take_ways(Report& report, std::vector<Way> ways, const std::vector<Want>& wants,
               const std::vector<Base>& from) {
  std::ranges::stable_sort(ways, {}, &Way::cost);
  for (Way way : ways) {
    const Cost& best = ways.front().cost;
    if (way.cost.units != best.units || upgrades_too_much(way, ways, from)) continue;
    way.runs = lines_of(report.audit, from[way.base].start, way.additions, wants);
    (way.cost == best ? report.ways : report.dearer).push_back(std::move(way));
  }
}

void look_for_ways(Report& report, const std::vector<Want>& wants, const std::vector<Base>& from) {
  Search search(wants);
  for (const Base& base : from) search.try_base(base);
  report.tried = search.tried();
  report.cut_short = search.cut_short();
  report.left_out_alike = search.left_out_alike();
  take_ways(report, search.ways(), wants, from);
  if (report.ways.empty()) report.because = nothing_found(report);
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
      return require_placed(report).and_then([&] { return require_own_license(report); }).map([&] {
        return searched(std::move(report), wants);
      });
    });
  });
}

bool all_met(const Report& report) { return std::ranges::all_of(report.goals, &Goal::met); }

int exit_code(const Report& report) { return report.ways.empty() ? 1 : 0; }

}  // namespace asa::plan
