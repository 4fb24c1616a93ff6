#pragma once

#include <span>
#include <string_view>

namespace asa::foreign {

/// What a definition of the schema is; what a member of it says, if `member` is not empty. A row
/// without a definition is about that member wherever no other row is.
struct SchemaText {
  std::string_view definition;
  std::string_view member;
  std::string_view text;
};

std::span<const SchemaText> schema_texts();

/// Throws std::logic_error if there is no such row.
std::string_view text_of(std::string_view definition, std::string_view member = {});

}  // namespace asa::foreign
