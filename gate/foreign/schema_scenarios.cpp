#include "gate/foreign/schema_amounts.hpp"
#include "gate/foreign/schema_definitions.hpp"
#include "gate/foreign/schema_parts.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace asa::foreign {

using namespace schema_parts;
using namespace json_parts;

namespace {

const auto every_feature = [](const FeatureEntry&) { return true; };

Json grants() {
  Json json = object(Json::object(), amounts_of(reference("amount"), [](const FeatureEntry& f) {
                       return may_be_granted(f.feature);
                     }));
  json["maxProperties"] = max_grants;
  return json;
}

Json place_name() {
  Json json = words(catalogue(), [](const PlatformEntry& p) { return p.name; });
  json["enum"].push_back(synthetic_name);
  return json;
}

/// Facts stand beside the name of a synthetic platform, and beside no other.
void demand_facts(Json& object) {
  const Json facts{{"required", {"synthetic"}}};
  object["allOf"].push_back(
      {{"if", is_const("platform", synthetic_name)}, {"then", facts}, {"else", {{"not", facts}}}});
}

/// A unit with everything that may be said of it; `also` may be said, too.
Json unit(const Json& also = Json::object()) {
  Json json = object_of(Unit<>{});
  json["properties"].update(
      {{"platform", reference("place-name")}, {"synthetic", reference("synthetic")}});
  json["properties"].update(also);
  demand_facts(json);
  return json;
}

/// A key is active only if it is installed and has days left.
Json key() {
  Json json = object_of(Account<Scalar>{});
  json["properties"].update(fields_of(TimeBasedKey<Scalar>{}));
  json["required"].push_back("grants");
  demand_if(json, is_const("active", true),
            {{"properties", {{"installed", {{"const", true}}}, {"days", {{"minimum", 1}}}}},
             {"required", {"installed"}}});
  return json;
}

Json change() {
  Json json = object(fields_of(Change<Scalar>{}));
  json["properties"]["feature"] = reference("feature");
  json["properties"]["amount"] = reference("amount");
  return json;
}

/// What situations and histories have in common.
template <class S>
Json scenario() {
  Json fields = fields_of(S{});
  Json change{{"change", fields["change"]}};
  fields.erase("change");
  fields.erase("place");
  fields["platform"] = reference("place-name");
  Json json = object(fields, change);
  json["properties"]["synthetic"] = reference("synthetic");
  demand_facts(json);
  return json;
}

/// A history of up to so many events.
Json history(std::size_t most) {
  Json json = scenario<History<Scalar>>();
  json["properties"]["events"]["maxItems"] = most;
  json["properties"]["place"] = whole_number(0, most - 1);
  demand_both_or_neither(json, "change", "place");
  return json;
}

/// The ids of the properties that are wanted.
Json ids_of_properties(auto wanted) {
  Json all = Json::array();
  for (const PropertyEntry& p : properties())
    if (wanted(p.info.scope)) all.push_back(p.info.id);
  return {{"enum", all}};
}

/// A scenario with a property that judges such ones.
Json stored(Json scenario, const Json& properties) {
  scenario["properties"]["property"] = properties;
  scenario["properties"]["fingerprint"] = {{"type", "string"}, {"pattern", "^[0-9a-f]+$"}};
  scenario["required"].push_back("property");
  return scenario;
}

Json stored_situation() {
  Json json = stored(scenario<Situation<Scalar>>(),
                     ids_of_properties([](const Scope& s) { return !s.of_histories(); }));
  const Json changing = ids_of_properties(
      [](const Scope& s) { return !s.of_histories() && s.factors.has(Factor::change); });
  demand_if(json, {{"properties", {{"property", changing}}}}, {{"required", {"change"}}});
  return json;
}

Json stored_history() {
  return stored(history(max_events),
                ids_of_properties([](const Scope& s) { return s.of_histories(); }));
}

std::string definition_of(const EventEntry& event) {
  std::string name = "event-" + std::string(event.name);
  std::ranges::replace(name, ' ', '-');
  return name;
}

/// The help of the command line as a sentence.
std::string sentence(std::string_view help) {
  std::string text = std::string(help) + '.';
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

Json event(const EventEntry& row) {
  const EventUses& uses = row.uses;
  Json members{{"kind", {{"const", row.name}}}};
  if (uses.unit) members["unit"] = whole_number(0, max_units - 1);
  if (uses.key) members["key"] = whole_number(0, max_keys - 1);
  if (uses.parts) members["parts"] = list_of(whole_number(0, max_units - 1), 1, max_units);
  if (uses.days != EventDays::none)
    members["days"] = form_of({.negative = uses.days == EventDays::shift}, Days{});
  Json json{{"description", sentence(row.text.help)}};
  json.update(object(members));
  return json;
}

void add_events(Json& all) {
  Json kinds = Json::array();
  for (const EventEntry& row : event_rows) {
    const std::string name = definition_of(row);
    all[name] = event(row);
    kinds.push_back(reference(name));
  }
  all["event"] = {{"anyOf", kinds}};
}

}  // namespace

Json scenario_definitions() {
  Json all;
  all["amount"] = whole_number(0, unlimited);
  all["feature"] = words(features, [](const FeatureEntry& f) { return f.name; });
  all["license"] = object(Json::object(), amounts_of(reference("amount"), every_feature));
  all["version"] = {{"type", "string"},
                    {"pattern", R"(^0*[1-9][0-9]?\.0*[0-9]{1,2}(\(0*[0-9]{1,2}\)[0-9]*)?$)"}};
  all["readings"] = set_of(words(reading_register, [](const ReadingEntry& r) { return r.id; }), 0);
  all["place-name"] = place_name();
  all["synthetic"] = object_of(usual_synthetic());
  all["unit"] = unit();
  all["on-order"] = object(Json::object(), fields_of(Unit<>{}));
  all["grants"] = grants();
  all["key"] = key();
  all["keyed-unit"] = unit(fields_of(KeyedUnit<Scalar>{}));
  add_events(all);
  all["change"] = change();
  all["situation"] = scenario<Situation<Scalar>>();
  all["history"] = history(max_events + added_events);
  all["stored-situation"] = stored_situation();
  all["stored-history"] = stored_history();
  all["stored"] = any_of({"stored-situation", "stored-history"});
  return all;
}

}  // namespace asa::foreign
