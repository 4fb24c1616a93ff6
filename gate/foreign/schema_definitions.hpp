#pragma once

#include "gate/scenario/situation_json.hpp"

/// The definitions of the schema by name, without their descriptions and examples.
namespace asa::foreign {

/// Units, keys, events, situations, histories and stored counterexamples.
Json scenario_definitions();
/// What systems say of them.
Json reply_definitions();
/// The lines that are exchanged.
Json message_definitions();

}  // namespace asa::foreign
