#pragma once

#include "gate/audit/attribute.hpp"

namespace asa::audit {

/// Adds, in one, the flags and tiers that units of a pair do not state, if the pair is under the
/// identical-license rule (FO-02): all that matters of them is whether the units are alike.
void add_identical_license(std::vector<Attribute>& open, const Report& report);

}  // namespace asa::audit
