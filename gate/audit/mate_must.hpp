#pragma once

#include "gate/audit/judge.hpp"

#include <vector>

namespace asa::audit {

/// What the model answers if the best possible mate of one unit changes in one attribute. Each
/// group is the unit as one of its candidates; only answers that all groups share are kept. Empty
/// if no mate helps.
std::vector<MateMust> what_a_mate_must_be(const std::vector<Formation>& groups);

}  // namespace asa::audit
