#pragma once

#include "gate/audit/term.hpp"
#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <cstddef>
#include <vector>

namespace asa::timeline {

/// The time of a step of a trace, and the event that led to it.
struct Moment {
  std::size_t event = 0;  ///< its number; 0 at the start
  Days at{0};             ///< from the start
  bool during = false;    ///< something changes while the event lasts
};

/// A history, and what is seen of it step by step.
struct Course {
  History<Scalar> history;
  Trace<Scalar> trace;
  std::vector<Moment> moments;                   ///< one for each step
  std::vector<std::vector<audit::Terms>> terms;  ///< by step and unit; empty if unknown

  std::size_t steps() const { return moments.size(); }
  /// The event that led to a step (1 or later).
  const Event<Scalar>& event_of(std::size_t step) const {
    return history.events[moments[step].event - 1];
  }
  /// Whether a unit is shut down at a step.
  bool is_off(std::size_t step, std::size_t unit) const;
};

/// The course of a trace of the history, with one step after each event.
Course course_of(const History<Scalar>& history, const Trace<Scalar>& trace);

/// The course of the history by the rules. It also has a step at the beginning of an event, and on
/// every day during it, if anything but the days left on keys changes then.
Course dated_course(const History<Scalar>& history);

}  // namespace asa::timeline
