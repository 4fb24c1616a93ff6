#pragma once

#include "gate/timeline/course.hpp"

#include <cstddef>
#include <optional>

namespace asa::timeline {

/// What a step of a course, 1 or later, changed from the step before, as seen of the keys and the
/// running license of one feature; without one, of all.
class StepChange {
 public:
  using Seen = Account<Scalar>;

  StepChange(const Course& course, std::size_t step, std::optional<Feature> feature)
      : moment_(course.moments[step]),
        passed_(moment_.at - course.moments[step - 1].at),
        begins_(course.moments[step - 1].event != moment_.event),
        history_(course.history),
        trace_(course.trace),
        step_(step),
        feature_(feature) {}

  const Event<Scalar>& event() const { return history_.events[moment_.event - 1]; }
  /// The event lasts beyond the step; and it is the first step of the event.
  bool during() const { return moment_.during; }
  bool begins() const { return begins_; }
  /// How many days have passed since the step before.
  Days passed() const { return passed_; }
  bool cluster() const { return history_.topology == Topology::cluster; }
  std::size_t units() const { return trace_.units(); }
  std::optional<Feature> feature() const { return feature_; }
  const KeyedUnit<Scalar>& unit(std::size_t u) const { return history_.units[u]; }
  const GroupSeen<Scalar>& before() const { return trace_.group(step_ - 1); }
  const GroupSeen<Scalar>& now() const { return trace_.group(step_); }

  bool concerns(std::size_t u, std::size_t k) const {
    return !feature_ || unit(u).keys[k].grants_any(*feature_);
  }
  /// Whether something holds of a key of the unit that concerns the feature, as it was and is.
  bool any_key(std::size_t u, auto holds) const {
    for (std::size_t k = 0; k < unit(u).keys.size(); ++k)
      if (concerns(u, k) &&
          holds(trace_.at(step_ - 1, u).accounts[k], trace_.at(step_, u).accounts[k]))
        return true;
    return false;
  }
  std::size_t units_where(auto holds) const {
    std::size_t count = 0;
    for (std::size_t u = 0; u < units(); ++u) count += any_key(u, holds) ? 1 : 0;
    return count;
  }

  bool license_changed() const;
  /// Another unit carries traffic, or for an instant none did.
  bool carriers_changed() const;
  /// A live evaluation key of the unit has a feature of another key of it.
  bool blocked(std::size_t u, std::size_t wanted) const;
  /// A key was used up; and another of its unit took over, for the feature.
  bool expired(std::size_t u, std::size_t k) const;
  bool succeeded(std::size_t u, std::size_t k) const;
  /// A key became active, if only until it was used up.
  bool activated(std::size_t u, std::size_t k) const;

 private:
  Moment moment_;
  Days passed_;
  bool begins_;
  const History<Scalar>& history_;
  const Trace<Scalar>& trace_;
  std::size_t step_;
  std::optional<Feature> feature_;
};

}  // namespace asa::timeline
