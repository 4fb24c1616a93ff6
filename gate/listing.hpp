#pragma once

#include <string>

/// `licgate list` and `licgate clauses`.
namespace asa {

/// An array of {id, clauses, statement, kind, scope}.
std::string properties_as_json();
std::string properties_as_text();

/// An array of {id, source, rule, standing, properties}, with the reason where prose.
std::string clauses_as_json();
std::string clauses_as_text();

}  // namespace asa
