#pragma once

#include "tests/mutation/survivors.hpp"

#include <string>
#include <vector>

namespace asa::mutation {

/// How many mutants came to what, by file and by kind; and the share of those that are killed.
std::string table_of(const std::vector<Outcome>& outcomes);

/// Survivors without an explanation and explanations that are stale, one a paragraph.
std::string describe(const Findings& findings);

std::string to_json(const std::vector<Outcome>& outcomes);

}  // namespace asa::mutation
