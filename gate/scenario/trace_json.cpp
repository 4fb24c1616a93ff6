#include "gate/scenario/trace_json.hpp"

#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/observed.hpp"
#include "gate/scenario/read_json.hpp"

#include <limits>
#include <string_view>
#include <vector>

namespace asa {

using namespace json_parts;

namespace {

Json json_of(bool is) { return is; }
Json json_of(std::int32_t number) { return number; }
Json json_of(Days days) { return days.count(); }

void read_member(const Json& json, const char* name, bool& is) { is = value<bool>(json, name); }
void read_member(const Json& json, const char* name, std::int32_t& number) {
  number = amount(json, name, 0, std::numeric_limits<std::int32_t>::max());
}
void read_member(const Json& json, const char* name, Days& days) {
  days = Days{whole(member(json, name), name, 0, most_days)};
}

Json members_json(const auto& of, const auto& list) {
  Json json;
  observed::for_each_member(list, of,
                            [&](const char* name, auto value) { json[name] = json_of(value); });
  return json;
}

/// Reads exactly these members, and allows `also`.
void read_members(const Json& json, auto& into, const auto& list,
                  const std::vector<std::string_view>& also = {}) {
  if (!json.is_object()) throw Malformed("it is not an object");
  std::vector<std::string_view> names;
  observed::for_each_member(list, into, [&](const char* name, auto& value) {
    names.emplace_back(name);
    read_member(json, name, value);
  });
  allow_only(json, names, also);
}

Json unit_json(const UnitSeen<Scalar>& seen, const Platform<Scalar>& offered) {
  Json json;
  json["running"] = all_amounts(seen.running, offered);
  json["carries traffic"] = seen.carries;
  json["keys"] = Json::array();
  for (const Account<Scalar>& account : seen.accounts)
    json["keys"].push_back(members_json(account, observed::of_key));
  return json;
}

Json step_json(const Trace<Scalar>& trace, std::size_t step, const History<Scalar>& question) {
  Json json = members_json(trace.group(step), observed::of_group);
  json["units"] = Json::array();
  for (std::size_t u = 0; u < trace.units(); ++u)
    json["units"].push_back(unit_json(trace.at(step, u), question.units[u].unit.platform));
  return json;
}

UnitSeen<Scalar> unit_from(const Json& json, const KeyedUnit<Scalar>& asked) {
  if (!json.is_object()) throw Malformed("a unit is an object");
  allow_only(json, {"running", "carries traffic", "keys"});
  UnitSeen<Scalar> seen;
  seen.running =
      at("running", [&] { return license_from(member(json, "running"), asked.unit.platform); });
  seen.carries = value<bool>(json, "carries traffic");
  each(json, "keys", asked.keys.size(), asked.keys.size(), [&](const Json& key) {
    Account<Scalar> account;
    read_members(key, account, observed::of_key);
    seen.accounts.push_back(account);
  });
  return seen;
}

void read_step(const Json& json, const History<Scalar>& question, Trace<Scalar>& trace) {
  GroupSeen<Scalar> group;
  read_members(json, group, observed::of_group, {"units"});
  trace.step(group);
  std::size_t u = 0;
  each(json, "units", question.units.size(), question.units.size(),
       [&](const Json& unit) { trace.unit(unit_from(unit, question.units[u++])); });
}

}  // namespace

Json to_json(const Trace<Scalar>& trace, const History<Scalar>& question) {
  Json json;
  json["steps"] = Json::array();
  for (std::size_t step = 0; step < trace.steps(); ++step)
    json["steps"].push_back(step_json(trace, step, question));
  return json;
}

Trace<Scalar> trace_from(const Json& json, const History<Scalar>& question) {
  if (!json.is_object()) throw Malformed("a trace is an object");
  allow_only(json, {"steps"});
  const std::size_t steps = question.events.size() + 1;
  Trace<Scalar> trace(question.units.size(), question.events.size());
  each(json, "steps", steps, steps, [&](const Json& step) { read_step(step, question, trace); });
  return trace;
}

}  // namespace asa
