#pragma once

#include "gate/audit/judge.hpp"

namespace asa::audit {

/// What a reader should know of each unit, though no rule asks for it.
void note_units(Report& report);

/// What a reader should know of units that are all decided.
void note_group(Report& report, const Formation& group);

}  // namespace asa::audit
