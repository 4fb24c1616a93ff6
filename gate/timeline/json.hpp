#pragma once

#include "gate/timeline/calendar.hpp"
#include "gate/timeline/course.hpp"

#include <nlohmann/json_fwd.hpp>

namespace asa::timeline {

/// The steps of a course, as an array of
///
///     {event, at, during, happened: [{what, unit, key}], state, failover_off, possible, clause,
///      clauses, traffic,
///      units: [{role, carries, off, keys: [{features, installed, active, left}], running}],
///      running}
///
/// `at` and `left` are days; `state` is as in the table; `possible` says whether the event had an
/// effect. `during` is true if something changes on that day while the event lasts. `happened` says
/// what, to which unit, and to which of its keys, from 1 up; unit and key may be null. `clause` is
/// the first of `clauses`, or null. `traffic` is "as one", "uncovered" if no unit carried any for
/// an instant, or "doubled" if both units of a pair carry it. `running` is an array of {feature,
/// value, term} for every feature of the platform. A value is true or false, a number, or text as
/// devices print it; a term is "perpetual" or how long the value lasts: "728 days". A unit that is
/// off runs null. The `running` beside `units` is the license that all of them run, or null; a term
/// there is null if it is not the same on all units.
///
/// With a calendar, each step has its `date`.
nlohmann::ordered_json steps_json(const Course& course, const Calendar& calendar = Calendar());

}  // namespace asa::timeline
