#include "gate/audit/refusal_lines.hpp"
#include "gate/audit/verdict_lines.hpp"
#include "gate/device/value_json.hpp"
#include "gate/plan/alike.hpp"
#include "gate/plan/plan.hpp"
#include "gate/plan/sizes.hpp"
#include "gate/scenario/unit_name.hpp"
#include "gate/terminal/stamp.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asa::plan {

namespace {

using Json = nlohmann::ordered_json;

Json array_of(const auto& items, auto each) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(each(item));
  return array;
}

Json term_of(const audit::RunningLine& line) {
  const std::string term = line.value ? line.common_term() : "";
  return term.empty() ? Json(nullptr) : Json(term);
}

/// A sum of amounts; "Unlimited" if one of them is.
Json sum_json(std::int64_t sum) { return sum < unlimited ? Json(sum) : Json("Unlimited"); }

std::string unit_of(const Report& report, std::size_t unit) {
  return unit_name(report.audit.topology, report.audit.units.size(), unit);
}

Json value_of(const audit::RunningLine& line) {
  return line.value ? device::value_json(line.feature, *line.value) : Json(nullptr);
}

Json amounts_json(Feature f, const std::vector<std::int32_t>& amounts) {
  return array_of(amounts, [f](std::int32_t amount) { return device::value_json(f, amount); });
}

Json line_json(const audit::RunningLine& line) {
  return {{"feature", entry(line.feature).name},
          {"value", value_of(line)},
          {"term", term_of(line)},
          {"from", amounts_json(line.feature, line.from)},
          {"cut", sum_json(line.cut)}};
}

Json goal_json(const Goal& goal) {
  const Feature f = goal.want.feature;
  return {{"feature", entry(f).name},
          {"wanted", device::value_json(f, goal.want.amount)},
          {"met", goal.met},
          {"now", goal.now ? value_of(*goal.now) : Json(nullptr)},
          {"term", goal.now ? term_of(*goal.now) : Json(nullptr)},
          {"limit", goal.limit ? device::value_json(f, goal.limit->value) : Json(nullptr)},
          {"limit_standing", goal.limit ? Json(name(goal.limit->trust)) : Json(nullptr)},
          {"most", goal.most ? device::value_json(f, *goal.most) : Json(nullptr)},
          {"sizes", amounts_json(f, goal.sizes)},
          {"sizes_standing", goal.sizes.empty() ? Json(nullptr) : Json(name(trust_in_sizes))}};
}

Json addition_json(const Report& report, const Addition& a) {
  return {{"unit", unit_of(report, a.unit)},
          {"feature", entry(a.feature).name},
          {"from", device::value_json(a.feature, a.from)},
          {"to", device::value_json(a.feature, a.to)}};
}

Json step_json(const audit::Step& step) {
  return {{"change", step.says}, {"lifts", array_of(step.lifts, [](Clause c) { return id(c); })}};
}

/// The units that may be exchanged: those that are like one that gets an addition.
Json alike_json(const Report& report, const Way& way) {
  Json all = Json::array();
  for (std::size_t u = 0; u < way.alike.size(); ++u) {
    const std::vector<std::size_t> units = like(way.alike, u);
    const bool gets = std::ranges::any_of(
        way.additions, [&](const Addition& a) { return way.alike[a.unit] == u; });
    if (gets && units.size() > 1)
      all.push_back(array_of(units, [&](std::size_t unit) { return unit_of(report, unit); }));
  }
  return all;
}

Json way_json(const Report& report, const Way& way) {
  return {{"first", array_of(way.first, step_json)},
          {"additions",
           array_of(way.additions, [&](const Addition& a) { return addition_json(report, a); })},
          {"cost",
           {{"changes", way.cost.changes},
            {"units", way.cost.units},
            {"added", sum_json(way.cost.added)}}},
          {"runs", array_of(way.runs, line_json)},
          {"alike", alike_json(report, way)},
          {"stands_for", way.stands_for}};
}

Json units_json(const Report& report) {
  Json units = Json::array();
  for (std::size_t u = 0; u < report.audit.units.size(); ++u)
    units.push_back({{"role", unit_of(report, u)}, {"file", report.audit.units[u].text.file}});
  return units;
}

}  // namespace

std::string to_json(const Report& report) {
  const auto ways_json = [&](const std::vector<Way>& ways) {
    return array_of(ways, [&](const Way& way) { return way_json(report, way); });
  };
  const Json json{
      {"licgate", stamp(plans_schema, audit::read_files(report.audit))},
      {"topology", report.audit.topology == Topology::cluster ? "cluster" : "failover pair"},
      {"units", units_json(report)},
      {"verdict", audit::name(report.audit.verdict)},
      {"refusals", audit::refusals_json(report.audit)},
      {"headline", headline(report)},
      {"conditions", audit::doubts(report.audit)},
      {"wants", array_of(report.goals, goal_json)},
      {"ways", ways_json(report.ways)},
      {"dearer", ways_json(report.dearer)},
      {"because", report.because},
      {"tried", report.tried},
      {"cut_short", report.cut_short}};
  return json_text(json);
}

}  // namespace asa::plan
