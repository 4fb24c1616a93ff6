#include "gate/foreign/schema_examples.hpp"

#include "gate/check/stored.hpp"
#include "gate/foreign/protocol.hpp"
#include "gate/foreign/supported.hpp"
#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"
#include "properties/answer_of.hpp"
#include "properties/reference_system.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace asa::foreign {

namespace {

/// Braces around one value make a list of it in some compilers only.
Json list_of(const Json& only) {
  Json list = Json::array();
  list.push_back(only);
  return list;
}

/// The first platform whose units can form pairs and clusters in either edition.
const PlatformEntry& platform() {
  return *std::ranges::find_if(catalogue(), [](const PlatformEntry& p) {
    return p.rules.clusters && !p.rules.base_excluded;
  });
}

Situation<Scalar> two_of(const PlatformEntry& p, Topology topology) {
  Situation<Scalar> s{.topology = topology};
  for (std::size_t u = 0; u < least_units; ++u) s.units.push_back(usual_unit(p));
  return s;
}
Situation<Scalar> pair() { return two_of(platform(), Topology::failover_pair); }

Situation<Scalar> refused_pair() {
  Situation<Scalar> s = pair();
  s.units[1].license[encryption_3des_aes] = 0;
  s.readings.ips = IpsReading::forms_without_signatures;
  return s;
}

/// A pair without events; one unit has a key, and a permanent key on order.
History<Scalar> keyed_pair() {
  History<Scalar> h;
  for (const Unit<>& unit : pair().units) h.units.push_back({unit, unit, {}, {}});
  KeyedUnit<Scalar>& first = h.units[0];
  first.on_order.zero_key = true;
  first.keys.push_back({});
  first.keys[0].grants.push_back({feature_id<BotnetTrafficFilter>, 1});
  first.accounts.push_back({.installed = true, .active = true, .left = Days{100}, .activation = 1});
  return h;
}

Event<Scalar> event(EventKind kind, Days days = Days{1}) {
  return {.kind = kind, .parts = Parts::all_alone(), .days = days};
}

/// Contact is lost and comes back.
History<Scalar> history() {
  History<Scalar> h = keyed_pair();
  h.events.push_back(event(EventKind::apart, Days{10}));
  h.events.push_back(event(EventKind::together));
  return h;
}

void add_events(Json& all) {
  History<Scalar> h = keyed_pair();
  for (std::size_t kind = 0; kind < event_kinds; ++kind)
    h.events.push_back(event(static_cast<EventKind>(kind)));
  const Json events = to_json(h)["events"];
  all["event"] = events;
  for (const Json& one : events) {
    std::string name = "event-" + one["kind"].get<std::string>();
    std::ranges::replace(name, ' ', '-');
    all[name].push_back(one);
  }
}

/// A line of the scenario with the first property that can judge it.
Json stored(const Json& scenario) {
  for (const PropertyEntry& p : properties()) {
    Json line{{"property", p.info.id}, {"fingerprint", "0123456789abcdef"}};
    line.update(scenario);
    try {
      stored_from(line.dump());
      return line;
    } catch (const Malformed&) {
    }
  }
  return {};
}

void add_scenarios(Json& all) {
  const Json whole = to_json(pair(), JsonForm::whole);
  const Json cluster = to_json(two_of(platform(), Topology::cluster));
  const Json synthetic =
      to_json(two_of(synthetic_platform(platform().rules), Topology::failover_pair));
  all["situation"] = {whole, cluster, synthetic};
  all["unit"] = {whole["units"][0], cluster["units"][0]};
  all["license"] = list_of(cluster["units"][0]["license"]);
  all["version"] = list_of(whole["units"][0]["version"]);
  all["place-name"] = {whole["platform"], synthetic["platform"]};
  all["synthetic"] = list_of(synthetic["synthetic"]);
  all["change"] = list_of(cluster["change"]);
  all["feature"] = list_of(cluster["change"]["feature"]);
  all["amount"] = list_of(cluster["change"]["amount"]);
  all["readings"] = list_of(to_json(refused_pair())["alternative readings"]);
  all["stored-situation"] = list_of(stored(to_json(pair())));
}

void add_histories(Json& all) {
  const Json whole = to_json(history(), JsonForm::whole);
  const Json brief = to_json(history());
  all["history"] = {whole, brief};
  all["keyed-unit"] = {whole["units"][0], brief["units"][0]};
  all["on-order"] = {whole["units"][0]["on order"], brief["units"][0]["on order"]};
  all["key"] = {whole["units"][0]["keys"][0], brief["units"][0]["keys"][0]};
  all["grants"] = list_of(whole["units"][0]["keys"][0]["grants"]);
  all["stored-history"] = list_of(stored(brief));
  all["stored"] = {all["stored-situation"][0], all["stored-history"][0]};
}

Json answer_json(const Situation<Scalar>& s) {
  return to_json(answer_of(reference_system(), s), s);
}

void add_replies(Json& all) {
  const Json answer = answer_json(pair());
  const Json refused = answer_json(refused_pair());
  const Json trace = to_json(reference_system().trace(history()), history());
  all["answer"] = {answer, refused};
  all["refusal"] = list_of(refused["refusals"][0]);
  all["unit-answer"] = list_of(answer["units"][0]);
  all["running"] = list_of(answer["units"][0]["running"][0]);
  all["trace"] = list_of(trace);
  all["step"] = list_of(trace["steps"][0]);
  all["unit-seen"] = list_of(trace["steps"][0]["units"][0]);
  all["key-seen"] = list_of(trace["steps"][0]["units"][0]["keys"][0]);
}

Json read(const std::string& line) { return json_parts::parsed(line); }

/// The first line, with the facts of the example's platform only.
Json start() {
  Json json = read(start_line());
  Json& platforms = json["start"]["platforms"];
  platforms = list_of(Json(platforms[static_cast<std::size_t>(&platform() - catalogue().data())]));
  return json;
}

Json started() {
  return read(started_line({.name = "Example",
                            .version = "1.0",
                            .language = "Python",
                            .supports = supported_words(),
                            .platforms = {std::string(platform().name)},
                            .reading = refused_pair().readings,
                            .window = 16}));
}

void add_messages(Json& all) {
  all["start"] = list_of(start());
  all["facts"] = list_of(all["start"][0]["start"]);
  all["feature-facts"] = list_of(all["facts"][0]["features"][0]);
  all["platform-facts"] = list_of(all["facts"][0]["platforms"][0]);
  all["started"] = list_of(started());
  all["program"] = list_of(all["started"][0]["started"]);
  all["question"] = {read(question_line(7, pair())), read(question_line(8, history()))};
  all["reply"] = {read(reply_line({7, Json{{"answer", all["answer"][0]}}})),
                  read(reply_line({8, Unsupported{"histories are not supported"}})),
                  read(reply_line({9, Failed{"the engine failed"}}))};
  all["unsupported"] = list_of(all["reply"][1]["unsupported"]);
  all["error"] = list_of(all["reply"][2]["error"]);
  all["stop"] = list_of(read(stop_line()));
}

/// The earlier limits of the first platform that has some.
void add_earlier_limits(Json& all) {
  const Json line = read(start_line());
  for (const Json& p : line["start"]["platforms"])
    if (Json limits = p["earlier limits"]; !limits.empty())
      return void(all["earlier-limit"] = std::move(limits));
}

}  // namespace

Json schema_examples() {
  Json all;
  add_scenarios(all);
  add_events(all);
  add_histories(all);
  add_replies(all);
  add_messages(all);
  add_earlier_limits(all);
  return all;
}

}  // namespace asa::foreign
