#pragma once

#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <nlohmann/json.hpp>

namespace asa::timeline {

/// The steps of a trace of the history, an array of
///
///     {event, at, state, possible, clause, clauses, traffic,
///      units: [{role, carries, keys: [{features, installed, active, left}], running}], running}
///
/// `at` and `left` are days, `state` is as in the table, `possible` says whether the event had an
/// effect. `clause` is the first of `clauses`, or null. `traffic` is "as one", "uncovered" where
/// for an instant no unit carried any, or "doubled" where both of a pair do. `running` is an object
/// with the value of every feature of the platform: true or false, a number, or text as devices
/// print it; beside `units` it is the license that all of them run alike, or null.
nlohmann::ordered_json steps_json(const History<Scalar>& history, const Trace<Scalar>& trace);

}  // namespace asa::timeline
