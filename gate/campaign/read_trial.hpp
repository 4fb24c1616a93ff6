#pragma once

#include "gate/check/record.hpp"
#include "gate/scenario/situation_json.hpp"

namespace asa::campaign {

/// Reads the row of a property on a platform: what was done, and the violation. The rest follows
/// from it. Throws Malformed.
Record trial_from(const Json& json);

}  // namespace asa::campaign
