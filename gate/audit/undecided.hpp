#pragma once

#include "gate/audit/judge.hpp"

namespace asa::audit {

/// Names what the input does not state and judges every completion of it. A unit whose platform is
/// open takes part as each of its candidates; every unit must have a candidate.
void judge_completions(Report& report, const Formation& ordinary);

/// The group as each combination of candidates. If there are too many, only those in which at most
/// one unit is unlike the others.
std::vector<Formation> possible_groups(const Report& report, const Formation& ordinary);

}  // namespace asa::audit
