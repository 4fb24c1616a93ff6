#pragma once

#include "gate/proofs.hpp"
#include "gate/stamp.hpp"

#include <string>
#include <vector>

/// `licgate list` and `licgate clauses`.
namespace asa {

/// {licgate, properties: [{id, clauses, statement, kind, scope, proved}]}: proved is {of,
/// platforms} or null.
std::string properties_as_json(const Proofs& proofs, const std::vector<ReadFile>& inputs);
std::string properties_as_text(const Proofs& proofs);

/// {licgate, clauses: [{id, source, rule, standing, properties}]}, with the reason where prose.
std::string clauses_as_json();
std::string clauses_as_text();

}  // namespace asa
