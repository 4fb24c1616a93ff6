#pragma once

#include "gate/audit/judge.hpp"

namespace asa::audit {

/// Whether licenses combine at all: from 8.3(1) on, on units of one model (FO-02, FX-HW).
bool combines(const Group& group);

/// The running license as the first unit sees it, with what each unit brings.
std::vector<RunningLine> running_license(const Group& group);

/// Takes the printed combined sections of the units apart: what a unit's mate must hold, where
/// the mate is not given; otherwise whether the rules yield what is printed.
void explain_combined(Report& report, const Group& group);

}  // namespace asa::audit
