#pragma once

#include "gate/audit/judge.hpp"

#include <optional>

namespace asa::audit {

/// Whether licenses combine at all: from 8.3(1) on, on units of one model (FO-02, FX-HW).
bool combines(const Formation& group);

/// The clause that decides what units make of a feature together; none for inside hosts, which are
/// bought, if units differ in them.
std::optional<Clause> clause_for(const FeatureEntry& f, bool alike);

/// What a unit brings to a combination: a value above a known limit of its platform is cut to that
/// before (CAP-01).
std::int32_t brought(const Placed& unit, Feature f);

/// The running license of the units of the report, with what each of them brings.
std::vector<RunningLine> running_license(const Report& report, const Formation& group);

/// Notes what is cut before it is combined (CAP-01).
void note_cut(Report& report, const Formation& group);

/// Takes the printed combined sections of the units apart: what a unit's mate must hold, where
/// the mate is not given; otherwise whether the rules yield what is printed.
void explain_combined(Report& report, const Formation& group);

}  // namespace asa::audit
