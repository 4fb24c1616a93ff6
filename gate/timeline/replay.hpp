#pragma once

#include "gate/timeline/course.hpp"
#include "model/clause.hpp"
#include "model/time/group_state.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace asa::timeline {

/// What is seen of a group. After a clock was moved, a key's days left are those that the next boot
/// will leave on it.
struct Outcome {
  GroupSeen<Scalar> group;
  std::vector<UnitSeen<Scalar>> units;
};

/// Runs a step (1 or later) of a course again, by the rules or without one of their clauses.
class Replay {
 public:
  /// `before_event` is the group before the event of the step, `before` the group before the step.
  Replay(const Course& course, std::size_t step, const GroupState<Scalar>& before_event,
         const GroupState<Scalar>& before)
      : course_(course),
        history_(course.history_at(step)),
        step_(step),
        before_event_(before_event),
        before_(before) {}

  Outcome before() const;
  /// What is seen after the step, with a clause left out if one is given; sets `state` accordingly.
  Outcome after(std::optional<Clause> without, GroupState<Scalar>& state) const;

 private:
  Event<Scalar> part_of_event() const;

  const Course& course_;
  History<Scalar> history_;
  std::size_t step_;
  const GroupState<Scalar>& before_event_;
  const GroupState<Scalar>& before_;
};

}  // namespace asa::timeline
