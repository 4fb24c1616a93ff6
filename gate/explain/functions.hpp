#pragma once

#include "gate/explain/declarations.hpp"
#include "gate/explain/slices.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Functions and constants of the headers, by name.
namespace asa::explain {

/// The name that a declaration gives to a function or a constant; empty for a type, an operator or
/// a macro.
std::string_view name_of(const Declaration& d);

struct Function {
  std::string_view name;
  std::string comment;  ///< in one line
  Slice code;
};

/// Functions in the headers of the clauses that name none and stand below no clause's text: helpers
/// of rules, and rules that no source states.
std::vector<Function> functions_without_clause();

/// Where code may find what it uses.
enum class Within { model, model_and_properties };

/// The code of the functions and constants that some source uses by name, and of those that these
/// use: bare (bare_code.hpp), sorted, each once. All that have a name count, as names alone do not
/// tell overloads apart. What the source declares itself is left out.
std::vector<std::string> used_by(const std::vector<Slice>& source, Within within);

}  // namespace asa::explain
