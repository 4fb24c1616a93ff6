#pragma once

#include "gate/scenario/situation_json.hpp"

namespace asa::foreign {

/// The version of the form of scenarios, answers and messages. It grows when a program written for
/// the form before could no longer read or write it.
inline constexpr int schema_version = 1;

/// The form of every object that the gate and somebody else's program exchange, and of stored
/// counterexamples: a JSON Schema 2020-12, with an example of each.
Json schema();

}  // namespace asa::foreign
