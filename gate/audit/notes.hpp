#pragma once

#include "gate/audit/judge.hpp"

namespace asa::audit {

/// Notes what a reader should know about each unit, although no rule depends on it.
void note_units(Report& report);

/// Notes what a reader should know about units whose platforms are all decided.
void note_group(Report& report, const Formation& group);

}  // namespace asa::audit
