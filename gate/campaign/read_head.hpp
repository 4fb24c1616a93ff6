#pragma once

#include "gate/check/run_head.hpp"
#include "gate/scenario/situation_json.hpp"

namespace asa::campaign {

/// Reads what a run was made with. Throws Malformed, also for what a program of other sources
/// wrote.
RunHead head_from(const Json& json);

}  // namespace asa::campaign
