#pragma once

#include "gate/audit/term.hpp"
#include "model/time/group_state.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asa::timeline {

/// The time of a step of a trace, and the event that led to it.
struct Moment {
  std::size_t event = 0;  ///< its number; 0 at the start
  Days at{0};             ///< from the start
  bool during = false;    ///< something changes while the event lasts
};

/// A unit in place of another, or the same with a key that it did not have, from an event on.
struct Change {
  std::size_t event = 0;  ///< its number; the unit changes just before it
  std::size_t unit = 0;
  bool replaced = false;        ///< by another unit
  KeyedUnit<Scalar> becomes{};  ///< with its keys as they are at that moment
  std::string text{};           ///< the event as it was written
};

/// A history, and what is seen of it step by step.
struct Course {
  History<Scalar> history;  ///< with the units as they are at the start
  Trace<Scalar> trace;
  std::vector<Moment> moments;                   ///< one for each step
  std::vector<std::vector<audit::Terms>> terms;  ///< by step and unit; empty if unknown
  std::vector<Change> changes = {};              ///< in the order of their events

  std::size_t steps() const { return moments.size(); }
  /// The event that led to a step (1 or later).
  const Event<Scalar>& event_of(std::size_t step) const {
    return history.events[moments[step].event - 1];
  }
  /// The history with the units as they are at a step.
  History<Scalar> history_at(std::size_t step) const;
  /// The change just before the event of a step; null if there is none.
  const Change* change_at(std::size_t step) const;
  /// Whether a unit is another one than at the step before, so that their keys do not compare.
  bool is_replaced(std::size_t step, std::size_t unit) const;
  /// Whether a unit is shut down at a step.
  bool is_off(std::size_t step, std::size_t unit) const;
};

/// The course of a trace of the history, with one step after each event.
Course course_of(const History<Scalar>& history, const Trace<Scalar>& trace);

/// The course of the history by the rules. It also has a step at the beginning of an event, and on
/// every day during it, if anything but the days left on keys changes then.
Course dated_course(const History<Scalar>& history, std::vector<Change> changes = {});

/// The trace with one step after each event of a course.
Trace<Scalar> trace_of(const Course& course);

/// Makes the change in the state of a group whose history is `before`. A unit that is replaced
/// brings the group into contact, so that the days of the others are charged.
void change(GroupState<Scalar>& state, const History<Scalar>& before, const Change& change);

}  // namespace asa::timeline
