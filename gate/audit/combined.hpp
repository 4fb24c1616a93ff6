#pragma once

#include "gate/audit/judge.hpp"

#include <optional>

namespace asa::audit {

/// Whether licenses combine: all units are one model and run 8.3(1) or later (FO-02, FX-HW).
bool combines(const Formation& group);

/// The clause that decides the combined value of a feature. There is none for inside hosts if units
/// differ in them, because inside hosts can be bought.
std::optional<Clause> clause_for(const FeatureEntry& f, bool alike);

/// What a unit brings to a combination: its own value, cut to a known platform limit (CAP-01).
std::int32_t brought(const Placed& unit, Feature f);

/// The most that a unit's edition may hold under its software.
Figure limit_on(const Placed& unit, Feature f);

/// The license that a unit of the group runs: its own, combined with what the others bring, under
/// the limits of its platform.
Values<> combined(const Formation& group, std::size_t viewer = 0);

/// The running license of the report's units, with what each unit brings.
std::vector<RunningLine> running_license(const Report& report, const Formation& group);

/// Notes each value that is cut before it is combined (CAP-01).
void note_cut(Report& report, const Formation& group);

/// Explains the printed combined sections: for one unit, what its mate must hold; for several,
/// whether the rules yield the printed values.
void explain_combined(Report& report, const Formation& group);

}  // namespace asa::audit
