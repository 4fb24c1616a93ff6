#pragma once

#include "gate/audit/attribute.hpp"

namespace asa::audit {

/// Adds one attribute for all bought features that a pair under the identical-license rule (FO-02)
/// does not state: only whether the units are alike matters.
void add_identical_license(std::vector<Attribute>& open, const Report& report);

}  // namespace asa::audit
