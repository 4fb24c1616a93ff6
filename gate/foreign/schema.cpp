#include "gate/foreign/schema.hpp"

#include "gate/foreign/protocol.hpp"
#include "gate/foreign/schema_definitions.hpp"
#include "gate/foreign/schema_examples.hpp"
#include "gate/foreign/schema_parts.hpp"
#include "gate/foreign/schema_words.hpp"

#include <fmt/format.h>

#include <string>

namespace asa::foreign {

namespace {

/// A schema with a description, which comes first.
Json described(std::string_view text, const Json& schema) {
  Json json{{"description", text}};
  json.update(schema);
  return json;
}

/// A definition with its texts and examples.
Json finished(const std::string& name, const Json& definition, const Json& examples) {
  Json json = definition;
  if (!json.contains("description")) json = described(text_of(name), json);
  if (json.contains("properties"))
    for (auto& [member, schema] : json["properties"].items())
      if (!schema.contains("description")) schema = described(text_of(name, member), schema);
  json["examples"] = examples;
  return json;
}

Json definitions() {
  const Json examples = schema_examples();
  Json all;
  for (const Json& some : {scenario_definitions(), reply_definitions(), message_definitions()})
    for (const auto& [name, definition] : some.items())
      all[name] = finished(name, definition, examples.at(name));
  return all;
}

}  // namespace

Json schema() {
  Json json{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"$id", fmt::format("urn:licgate:scenario:{}", schema_version)},
            {"title", "The lines of licgate"},
            {"description",
             fmt::format("A line that the gate and a program exchange, of at most {} bytes, or a "
                         "stored counterexample. A whole number is written without a fraction, and "
                         "no name is repeated in an object. What depends on the platform or the "
                         "question is not said here: licgate says so when it reads.",
                         line_limit)}};
  json.update(schema_parts::any_of({"start", "started", "question", "reply", "stop", "stored"}));
  json["$defs"] = definitions();
  return json;
}

}  // namespace asa::foreign
