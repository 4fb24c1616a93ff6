#pragma once

#include "gate/terminal/layout.hpp"
#include "gate/timeline/course.hpp"

namespace asa::timeline {

/// A history for a reader: its time-based keys, then, for every feature that a key grants or that
/// changes, a table of the steps with the days left of each unit's keys of that feature, the value
/// that each unit runs with the days that it lasts, and the clauses that decided the step, the
/// first above all. Features with the same table share it. Without such a feature one table says
/// when what happened. A line says if nothing changes.
void table(Layout& out, const Course& course);

}  // namespace asa::timeline
