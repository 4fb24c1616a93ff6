#pragma once

#include "gate/proofs.hpp"

#include <string>

/// `licgate list` and `licgate clauses`.
namespace asa {

/// An array of {id, clauses, statement, kind, scope, proved: {of, platforms} or null}.
std::string properties_as_json(const Proofs& proofs);
std::string properties_as_text(const Proofs& proofs);

/// An array of {id, source, rule, standing, properties}, with the reason where prose.
std::string clauses_as_json();
std::string clauses_as_text();

}  // namespace asa
