#pragma once

#include "model/clause/register.hpp"
#include "model/readings.hpp"
#include "properties/catalogue.hpp"

#include <nlohmann/json_fwd.hpp>

/// Scenarios that show what is explained, as `licgate explore` finds them.
namespace asa::explain {

/// Adds {smallest_scenario: {text, scenario}, near_miss: {text, scenario}}: what the clause alone
/// refuses, and one choice away what it does not. Nothing for a clause that refuses nothing.
void add_example(nlohmann::ordered_json& page, const ClauseEntry& clause);

/// Adds {separating_scenario, near_miss, differences: [{id, text}]}: where the answers differ, one
/// choice away where they do not, and how. A history has no near miss.
void add_example(nlohmann::ordered_json& page, const ReadingEntry& reading);

/// Adds {smallest_example: {text, scenario}, smallest_fault: {text, mutant, scenario},
/// mutant_caught_there: [{id, text}], near_miss}:
/// what meets the premise; what a mutant does wrong; and one choice away from that, where the
/// mutant is right, or need not be. What takes many cases to find is left out; so is the near miss
/// of a history.
void add_example(nlohmann::ordered_json& page, const PropertyEntry& property);

}  // namespace asa::explain
