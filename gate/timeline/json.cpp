#include "gate/timeline/json.hpp"

#include "gate/device/value_json.hpp"
#include "gate/timeline/happenings.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/steps.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace asa::timeline {

namespace {

using Json = nlohmann::ordered_json;

Json license(const Course& course, const History<Scalar>& history, std::size_t step,
             std::size_t unit) {
  Json json = Json::array();
  for (const FeatureEntry& f : features)
    if (history.units[unit].unit.platform.offers(f.feature))
      json.push_back(
          {{"feature", f.name},
           {"value", device::value_json(f.feature, course.trace.at(step, unit).running[f.feature])},
           {"term", audit::term_text(course.terms[step][unit][f.feature])}});
  return json;
}

Json granted(const TimeBasedKey<Scalar>& key) {
  Json json = Json::object();
  for (const Grant<Scalar>& g : key.grants)
    json[std::string(entry(g.feature).name)] = device::value_json(g.feature, g.amount);
  return json;
}

Json keys(const KeyedUnit<Scalar>& unit, const UnitSeen<Scalar>& seen) {
  Json json = Json::array();
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    json.push_back({{"features", granted(unit.keys[k])},
                    {"installed", seen.accounts[k].installed},
                    {"active", seen.accounts[k].active},
                    {"left", seen.accounts[k].left.count()}});
  return json;
}

Json units(const Course& course, std::size_t step) {
  const History<Scalar> history = course.history_at(step);
  Json json = Json::array();
  for (std::size_t u = 0; u < course.trace.units(); ++u) {
    const UnitSeen<Scalar>& seen = course.trace.at(step, u);
    const bool off = course.is_off(step, u);
    json.push_back({{"role", unit_name(course.history, u)},
                    {"carries", seen.carries},
                    {"off", off},
                    {"keys", keys(history.units[u], seen)},
                    {"running", off ? Json(nullptr) : license(course, history, step, u)}});
  }
  return json;
}

/// The license that all units run, or null if they differ; a term that differs is null.
Json common_license(const Json& units) {
  Json common = units[0]["running"];
  for (const Json& unit : units) {
    const Json& running = unit["running"];
    if (running.is_null() || common.is_null()) return nullptr;
    for (std::size_t i = 0; i < common.size(); ++i) {
      if (running[i]["value"] != common[i]["value"]) return nullptr;
      if (running[i]["term"] != common[i]["term"]) common[i]["term"] = nullptr;
    }
  }
  return common;
}

Json happened(const Course& course, std::size_t step) {
  Json json = Json::array();
  if (step == 0) return json;
  for (const Happening& h : happenings(course, step))
    json.push_back({{"what", h.what},
                    {"unit", h.unit ? Json(unit_name(course.history, *h.unit)) : Json(nullptr)},
                    {"key", h.key ? Json(*h.key + 1) : Json(nullptr)}});
  return json;
}

std::string_view traffic(const GroupSeen<Scalar>& group) {
  if (group.uncovered) return "uncovered";
  return group.doubled ? "doubled" : "as one";
}

Json step_json(const Course& course, const Reasons& reasons, std::size_t step) {
  const GroupSeen<Scalar>& seen = course.trace.group(step);
  Json clauses = Json::array();
  for (const Clause c : reasons.of(step)) clauses.push_back(id(c));
  const Json of_units = units(course, step);
  return {{"event", event_of(course, step)},
          {"at", course.moments[step].at.count()},
          {"during", course.moments[step].during},
          {"happened", happened(course, step)},
          {"state", state_of(course, step)},
          {"failover_off", seen.failover_off},
          {"possible", seen.accepted},
          {"clause", clauses.empty() ? Json(nullptr) : clauses.front()},
          {"clauses", clauses},
          {"traffic", traffic(seen)},
          {"units", of_units},
          {"running", common_license(of_units)}};
}

}  // namespace

Json steps_json(const Course& course, const Calendar& calendar) {
  const Reasons reasons(course);
  Json json = Json::array();
  for (std::size_t step = 0; step < course.steps(); ++step) {
    json.push_back(step_json(course, reasons, step));
    if (calendar.from()) json.back()["date"] = calendar.day(course.moments[step].at);
  }
  return json;
}

}  // namespace asa::timeline
