#pragma once

#include "gate/timeline/course.hpp"
#include "model/clause.hpp"
#include "model/time/group.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace asa::timeline {

/// What is seen of a group. After a clock was moved, what is left of a key is what the next boot
/// will leave of it.
struct Outcome {
  GroupSeen<Scalar> group;
  std::vector<UnitSeen<Scalar>> units;
};

/// Runs a step of a course once more, 1 or later, by the rules and without one of their clauses.
class Replay {
 public:
  /// The group as it was before the event of the step, and before the step.
  Replay(const Course& course, std::size_t step, const GroupState<Scalar>& before_event,
         const GroupState<Scalar>& before)
      : course_(course), step_(step), before_event_(before_event), before_(before) {}

  Outcome before() const;
  /// What is seen after the step if a clause is left out, or none; the state becomes that after it.
  Outcome after(std::optional<Clause> without, GroupState<Scalar>& state) const;

 private:
  Event<Scalar> part_of_event() const;

  const Course& course_;
  std::size_t step_;
  const GroupState<Scalar>& before_event_;
  const GroupState<Scalar>& before_;
};

}  // namespace asa::timeline
