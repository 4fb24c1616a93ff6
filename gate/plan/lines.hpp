#pragma once

#include "gate/plan/units.hpp"

#include <vector>

namespace asa::plan {

/// What the units run of each want after some additions, with its term.
std::vector<audit::RunningLine> lines_of(audit::Report report, const Units& units,
                                         const std::vector<Addition>& additions,
                                         const std::vector<Want>& wants);

}  // namespace asa::plan
