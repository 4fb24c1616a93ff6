#pragma once

#include "gate/timeline/course.hpp"

#include <nlohmann/json_fwd.hpp>

namespace asa::timeline {

/// The steps of a course, an array of
///
///     {event, at, during, happened: [{what, unit, key}], state, failover_off, possible, clause,
///      clauses, traffic,
///      units: [{role, carries, off, keys: [{features, installed, active, left}], running}],
///      running}
///
/// `at` and `left` are days, `state` is as in the table, `possible` says whether the event had an
/// effect. `during` is true of a step on a day on which something changes while the event lasts;
/// `happened` says what, of which unit and of which of its keys, from 1 on, or null. `clause` is
/// the first of `clauses`, or null. `traffic` is "as one", "uncovered" where for an instant no unit
/// carried any, or "doubled" where both of a pair do. `running` is an array with {feature, value,
/// term} of every feature of the platform: true or false, a number, or text as devices print it;
/// `term` is "perpetual", or how long the value lasts, "728 days". A unit that is off runs null.
/// Beside `units` it is the license that all of them run alike, or null; there a
/// term is null if it is not the same on all units.
nlohmann::ordered_json steps_json(const Course& course);

}  // namespace asa::timeline
