#pragma once

#include "gate/audit/judge.hpp"

#include <vector>

namespace asa::audit {

/// The best possible mate of one unit, changed in one attribute at a time, and what the model
/// answers; only what is the same for all groups, each the unit as one candidate. Empty where no
/// mate helps.
std::vector<MateMust> what_a_mate_must_be(const std::vector<Formation>& groups);

}  // namespace asa::audit
