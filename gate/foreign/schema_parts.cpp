#include "gate/foreign/schema_parts.hpp"

#include "gate/scenario/setting_json.hpp"

#include <string>

namespace asa::foreign::schema_parts {

using namespace json_parts;

Json reference(std::string_view definition) {
  return {{"$ref", "#/$defs/" + std::string(definition)}};
}
Json text() { return {{"type", "string"}, {"minLength", 1}}; }
Json boolean() { return {{"type", "boolean"}}; }

Json whole_number(std::int64_t lo, std::uint64_t hi) {
  return {{"type", "integer"}, {"minimum", lo}, {"maximum", hi}};
}

Json list_of(const Json& items, std::size_t least) {
  return {{"type", "array"}, {"items", items}, {"minItems", least}};
}

Json list_of(const Json& items, std::size_t least, std::size_t most) {
  Json json = list_of(items, least);
  json["maxItems"] = most;
  return json;
}

Json set_of(const Json& words, std::size_t least) {
  Json json = list_of(words, least);
  json["uniqueItems"] = true;
  return json;
}

Json any_of(const std::vector<std::string_view>& definitions) {
  Json all = Json::array();
  for (const std::string_view definition : definitions) all.push_back(reference(definition));
  return {{"anyOf", all}};
}

Json object(const Json& required, const Json& optional) {
  Json names = Json::array();
  for (const auto& [name, unused] : required.items()) names.push_back(name);
  Json members = required;
  members.update(optional);
  Json json{{"type", "object"}, {"properties", members}};
  if (!names.empty()) json["required"] = names;
  json["additionalProperties"] = false;
  return json;
}

Json only(std::string_view name, const Json& schema) {
  Json member = Json::object();
  member[std::string(name)] = schema;
  return object(member);
}

void demand_if(Json& object, const Json& condition, const Json& then) {
  object["allOf"].push_back({{"if", condition}, {"then", then}});
}

void demand_both_or_neither(Json& object, std::string_view a, std::string_view b) {
  const auto has = [](std::string_view name) {
    Json json;
    json["required"].push_back(name);
    return json;
  };
  demand_if(object, has(a), has(b));
  demand_if(object, has(b), has(a));
}

Json is_const(std::string_view name, const Json& value) {
  Json json;
  json["required"].push_back(name);
  json["properties"][std::string(name)]["const"] = value;
  return json;
}

Json form_of(const Said& how, bool) {
  if (how.wording != Wording::edition) return boolean();
  return words(edition_names, [](std::string_view edition) { return edition; });
}
Json form_of(const Said& how, std::int32_t) {
  if (how.wording == Wording::version) return reference("version");
  if (how.wording == Wording::another_or_not) return boolean();
  return whole_number(0, static_cast<std::uint64_t>(how.largest));
}
Json form_of(const Said&, std::size_t) { return whole_number(0, max_units - 1); }
Json form_of(const Said& how, Days) {
  return whole_number(how.negative ? -day_limit : 0, static_cast<std::uint64_t>(day_limit));
}
Json form_of(const Said&, RefusingClause usual) {
  return words(either_clause(usual), [](Clause clause) { return id(clause); });
}
Json form_of(const Said&, const Values<Scalar>&) { return reference("license"); }
Json form_of(const Said&, Topology) {
  return words(topology_names, [](std::string_view topology) { return topology; });
}
Json form_of(const Said&, const Readings&) { return reference("readings"); }
Json form_of(const Said&, const Unit<>&) { return reference("on-order"); }
Json form_of(const Said&, const Change<Scalar>&) { return reference("change"); }
Json form_of(const Said&, const Event<Scalar>&) { return reference("event"); }
Json form_of(const Said&, const Units<>&) {
  return list_of(reference("unit"), least_units, max_units);
}
Json form_of(const Said&, const InlineVector<KeyedUnit<Scalar>, max_units>&) {
  return list_of(reference("keyed-unit"), 1, max_units);
}
Json form_of(const Said&, const InlineVector<TimeBasedKey<Scalar>, max_keys>&) {
  return list_of(reference("key"), 0, max_keys);
}
Json form_of(const Said&, const InlineVector<Grant<Scalar>, max_grants>&) {
  return reference("grants");
}
Json form_of(const Said&, const Events<Scalar>&) {
  return list_of(reference("event"), 0, max_events);
}

}  // namespace asa::foreign::schema_parts
