#pragma once

#include "gate/audit/layout.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

namespace asa::timeline {

/// A history for a reader: its time-based keys, then, for every feature that a key grants or that
/// changes, a table of the steps with the days left of each unit's keys of that feature, the value
/// that each unit runs, and the clauses that decided the step, the first above all. Features with
/// the same table share it. Without such a feature one table says when what happened. The trace is
/// that of the history.
void table(audit::Layout& out, const History<Scalar>& history, const Trace<Scalar>& trace);

}  // namespace asa::timeline
