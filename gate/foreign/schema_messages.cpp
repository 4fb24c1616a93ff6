#include "gate/foreign/protocol.hpp"
#include "gate/foreign/schema_amounts.hpp"
#include "gate/foreign/schema_definitions.hpp"
#include "gate/foreign/schema_parts.hpp"
#include "gate/foreign/supported.hpp"
#include "gate/scenario/setting_json.hpp"
#include "model/catalogue.hpp"

#include <limits>
#include <set>
#include <string>
#include <string_view>

namespace asa::foreign {

using namespace schema_parts;
using namespace json_parts;

namespace {

Json protocol_number() { return {{"const", protocol}}; }

Json kinds() {
  std::set<std::string_view> names;
  for (const FeatureEntry& f : features) names.insert(name(f.kind));
  return words(names, [](std::string_view kind) { return kind; });
}

Json platform_name() {
  return words(catalogue(), [](const PlatformEntry& p) { return p.name; });
}

/// The facts of a synthetic platform, and what else is known of a real one.
Json platform_facts() {
  Json members{{"name", platform_name()}};
  members.update(fields_of(usual_synthetic()));
  members.erase("another model");
  members.update({{"earlier limits", list_of(reference("earlier-limit"), 0, max_earlier_limits)},
                  {"Security Plus", boolean()},
                  {"IPS", boolean()}});
  return object(members);
}

Json hello() {
  const Json word = words(supported_words(), [](const std::string& known) { return known; });
  return object(
      {{"protocol", protocol_number()},
       {"name", text()},
       {"version", text()},
       {"language", text()},
       {"supports", set_of(word, 0)},
       {"window", whole_number(1, most_in_flight)}},
      {{"platforms", set_of(platform_name(), 1)}, {"alternative readings", reference("readings")}});
}

/// A number, and one of these members.
Json numbered(const Json& one_of) {
  Json json = object({{"seq", whole_number(0, std::numeric_limits<std::uint64_t>::max())}}, one_of);
  json["minProperties"] = 2;
  json["maxProperties"] = 2;
  return json;
}

}  // namespace

Json message_definitions() {
  Json all;
  all["feature-facts"] = object({{"name", reference("feature")}, {"kind", kinds()}});
  all["earlier-limit"] = object({{"feature", reference("feature")},
                                 {"limit", reference("amount")},
                                 {"until", reference("version")}});
  all["platform-facts"] = platform_facts();
  all["facts"] = object({{"protocol", protocol_number()},
                         {"features", list_of(reference("feature-facts"), 1)},
                         {"platforms", list_of(reference("platform-facts"), 1)}});
  all["start"] = only("start", reference("facts"));
  all["program"] = hello();
  all["started"] = only("started", reference("program"));
  all["question"] =
      numbered({{"situation", reference("situation")}, {"history", reference("history")}});
  all["unsupported"] = only("reason", text());
  all["error"] = only("message", text());
  all["reply"] = numbered({{"answer", reference("answer")},
                           {"trace", reference("trace")},
                           {"unsupported", reference("unsupported")},
                           {"error", reference("error")}});
  all["stop"] = only("stop", object(Json::object()));
  return all;
}

}  // namespace asa::foreign
