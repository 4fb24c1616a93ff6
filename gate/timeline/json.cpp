#include "gate/timeline/json.hpp"

#include "gate/audit/value_json.hpp"
#include "gate/timeline/names.hpp"
#include "gate/timeline/reasons.hpp"
#include "gate/timeline/steps.hpp"

#include <string>

namespace asa::timeline {

namespace {

using Json = nlohmann::ordered_json;

Json license(const Platform<Scalar>& platform, const Values<Scalar>& running) {
  Json json = Json::object();
  for (const FeatureEntry& f : features)
    if (platform.offers(f.feature))
      json[std::string(f.name)] = audit::value_json(f.feature, running[f.feature]);
  return json;
}

Json granted(const TimeBasedKey<Scalar>& key) {
  Json json = Json::object();
  for (const Grant<Scalar>& g : key.grants)
    json[std::string(entry(g.feature).name)] = audit::value_json(g.feature, g.amount);
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

Json units(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step) {
  Json json = Json::array();
  for (std::size_t u = 0; u < trace.units(); ++u)
    json.push_back(
        {{"role", unit_name(history, u)},
         {"carries", trace.at(step, u).carries},
         {"keys", keys(history.units[u], trace.at(step, u))},
         {"running", license(history.units[u].unit.platform, trace.at(step, u).running)}});
  return json;
}

/// The license that all units run, or null.
Json common_license(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step) {
  const Values<Scalar>& first = trace.at(step, 0).running;
  for (std::size_t u = 1; u < trace.units(); ++u)
    if (trace.at(step, u).running != first) return nullptr;
  return license(history.units[0].unit.platform, first);
}

std::string_view traffic(const GroupSeen<Scalar>& group) {
  if (group.uncovered) return "uncovered";
  return group.doubled ? "doubled" : "as one";
}

Json step_json(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step) {
  Json clauses = Json::array();
  for (const Clause c : reasons(history, trace, step)) clauses.push_back(id(c));
  return {{"event", event_of(history, step)},
          {"at", days_at(history, step).count()},
          {"state", state_of(trace, step)},
          {"possible", trace.group(step).accepted},
          {"clause", clauses.empty() ? Json(nullptr) : clauses.front()},
          {"clauses", clauses},
          {"traffic", traffic(trace.group(step))},
          {"units", units(history, trace, step)},
          {"running", common_license(history, trace, step)}};
}

}  // namespace

Json steps_json(const History<Scalar>& history, const Trace<Scalar>& trace) {
  Json json = Json::array();
  for (std::size_t step = 0; step < trace.steps(); ++step)
    json.push_back(step_json(history, trace, step));
  return json;
}

}  // namespace asa::timeline
