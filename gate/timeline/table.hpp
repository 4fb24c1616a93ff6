#pragma once

#include "gate/terminal/layout.hpp"
#include "gate/timeline/course.hpp"

namespace asa::timeline {

/// Prints the time-based keys at the start of a history.
void keys_table(Layout& out, const History<Scalar>& history);

/// Prints a history: its time-based keys, then a table of its steps for every feature that a key
/// grants or that changes. The table has the days left on each unit's keys of the feature, the
/// value that each unit runs and for how long, and the clauses that decided the step, the most
/// important first. Features with the same table share it. Without such a feature, one table says
/// what happened when. A line says if nothing changes.
void table(Layout& out, const Course& course);

}  // namespace asa::timeline
