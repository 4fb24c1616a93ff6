#include "gate/foreign/schema.hpp"

#include "gate/foreign/schema_words.hpp"

#include <gtest/gtest.h>

#include <string>

namespace asa::foreign {
namespace {

/// Whether a definition has this member with this text.
bool says(const Json& definition, const SchemaText& row) {
  const std::string member(row.member);
  return definition.contains("properties") && definition["properties"].contains(member) &&
         definition["properties"][member]["description"] == row.text;
}

bool is_said(const Json& definitions, const SchemaText& row) {
  for (const auto& [name, definition] : definitions.items()) {
    if (!row.definition.empty() && row.definition != name) continue;
    if (row.member.empty() ? definition["description"] == row.text : says(definition, row))
      return true;
  }
  return false;
}

TEST(Schema, EveryTextIsOfSomethingInIt) {
  const Json definitions = schema()["$defs"];
  for (const SchemaText& row : schema_texts())
    EXPECT_TRUE(is_said(definitions, row)) << row.definition << ": " << row.member;
}

}  // namespace
}  // namespace asa::foreign
