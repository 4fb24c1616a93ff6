#include "gate/foreign/schema_amounts.hpp"
#include "gate/foreign/schema_definitions.hpp"
#include "gate/foreign/schema_parts.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/observed.hpp"
#include "model/catalogue.hpp"

#include <algorithm>
#include <limits>

namespace asa::foreign {

using namespace schema_parts;
using namespace json_parts;

namespace {

bool is_everywhere(const FeatureEntry& f) {
  return std::ranges::all_of(catalogue(),
                             [&](const PlatformEntry& p) { return p.rules.offers(f.feature); });
}

/// Only what every platform has is required: the schema does not know the platform.
Json running() {
  const Json amount = whole_number(0, std::numeric_limits<std::int32_t>::max());
  return object(amounts_of(amount, is_everywhere),
                amounts_of(amount, [](const FeatureEntry& f) { return !is_everywhere(f); }));
}

Json refusal() {
  Json units = list_of(whole_number(0, max_units - 1), 1, max_units);
  units["uniqueItems"] = true;
  return object({{"clause", words(refusing_clauses, [](Clause clause) { return id(clause); })},
                 {"units", units}});
}

Json answer() {
  Json json = object({{"refusals", list_of(reference("refusal"), 0, refusing_clauses.size())}},
                     {{"units", list_of(reference("unit-answer"), least_units, max_units)},
                      {"contexts fit", boolean()}});
  demand_both_or_neither(json, "units", "contexts fit");
  return json;
}

Json form_seen(bool) { return boolean(); }
Json form_seen(Days) { return whole_number(0, most_days); }
Json form_seen(std::int32_t) { return whole_number(0, std::numeric_limits<std::int32_t>::max()); }

/// What is seen of a group or a key.
Json members_seen(const auto& of, const auto& list) {
  Json all = Json::object();
  observed::for_each_member(
      list, of, [&](const char* name, const auto& value) { all[name] = form_seen(value); });
  return all;
}

Json step() {
  Json members = members_seen(GroupSeen<Scalar>{}, observed::of_group);
  members["units"] = list_of(reference("unit-seen"), 1, max_units);
  return object(members);
}

}  // namespace

Json reply_definitions() {
  Json all;
  all["running"] = running();
  all["refusal"] = refusal();
  all["unit-answer"] =
      object({{"running", list_of(reference("running"), 1, 2)}, {"signatures", boolean()}});
  all["answer"] = answer();
  all["key-seen"] = object(members_seen(Account<Scalar>{}, observed::of_key));
  all["unit-seen"] = object({{"running", reference("running")},
                             {"carries traffic", boolean()},
                             {"keys", list_of(reference("key-seen"), 0, max_keys)}});
  all["step"] = step();
  all["trace"] = only("steps", list_of(reference("step"), 1, max_events + added_events + 1));
  return all;
}

}  // namespace asa::foreign
