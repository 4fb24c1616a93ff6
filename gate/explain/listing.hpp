#pragma once

#include "gate/check/proofs.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The rows of `licgate list`: objects with the same keys, of texts, numbers and lists of texts.
namespace asa::explain {

/// What can be listed: "properties", "clauses" and so on.
std::vector<std::string> listings();

/// The rows of a listing. The proofs say what is proved of properties.
nlohmann::ordered_json rows_of(std::string_view listing, const Proofs& proofs);

}  // namespace asa::explain
