#include "gate/timeline/decisions.hpp"

#include "gate/timeline/deciders.hpp"
#include "gate/timeline/replay.hpp"

namespace asa::timeline {

namespace {

bool alike(const Account<Scalar>& a, const Account<Scalar>& b) {
  return a.installed == b.installed && a.active == b.active && a.left == b.left;
}

/// The features that a key grants.
FeatureSet granted(const TimeBasedKey<Scalar>& key) {
  FeatureSet features;
  for (const Grant<Scalar>& grant : key.grants)
    features.set(static_cast<std::size_t>(grant.feature));
  return features;
}

/// The features whose keys differ between two outcomes.
FeatureSet different_keys(const History<Scalar>& history, const Outcome& a, const Outcome& b) {
  FeatureSet found;
  for (std::size_t u = 0; u < a.units.size(); ++u)
    for (std::size_t k = 0; k < a.units[u].accounts.size(); ++k)
      if (!alike(a.units[u].accounts[k], b.units[u].accounts[k]))
        found |= granted(history.units[u].keys[k]);
  return found;
}

/// The features whose running license differs; all features if contact or traffic differs.
FeatureSet different_running(const Outcome& a, const Outcome& b) {
  FeatureSet found;
  if (a.group.beyond != b.group.beyond || a.group.uncovered != b.group.uncovered) found.set();
  for (std::size_t u = 0; u < a.units.size(); ++u) {
    if (a.units[u].carries != b.units[u].carries) found.set();
    for (std::size_t f = 0; f < feature_count; ++f)
      if (a.units[u].running.slots[f] != b.units[u].running.slots[f]) found.set(f);
  }
  return found;
}

/// The decisions of a step, found by running it again without each clause.
class Decisions {
 public:
  Decisions(const History<Scalar>& history, EventKind event, const Replay& replay,
            GroupState<Scalar>& state)
      : history_(history),
        event_(event),
        replay_(replay),
        before_(replay.before()),
        after_(replay.after(std::nullopt, state)) {}

  std::vector<Decision> all() const {
    std::vector<Decision> found;
    for (const Decider& decider : deciders) {
      const FeatureSet features = decided_by(decider.clause);
      if (features.any()) found.push_back({decider.clause, features});
    }
    return found;
  }

 private:
  /// The features that the clause decided: all of them if UPG-03 makes a permanent key wait.
  FeatureSet decided_by(Clause clause) const {
    if (clause == "EXP-02"_clause) return not_taken_over();
    const FeatureSet features = different(clause, without(clause));
    const bool waits = clause == "UPG-03"_clause && event_ == EventKind::enter_permanent;
    return waits && features.any() ? FeatureSet().set() : features;
  }
  /// The features that differ. If failover differs too, only FX-ENC-1 decides more than their keys.
  FeatureSet different(Clause clause, const Outcome& other) const {
    const FeatureSet keys = different_keys(history_, after_, other);
    if (after_.group.failover_off == other.group.failover_off)
      return keys | different_running(after_, other);
    return clause == "FX-ENC-1"_clause ? FeatureSet().set() : keys;
  }
  Outcome without(Clause clause) const {
    GroupState<Scalar> state;
    return replay_.after(clause, state);
  }

  /// The features that EXP-02 decided because EXP-01 did nothing: their key ended, and no other key
  /// of the unit took over.
  FeatureSet not_taken_over() const {
    const Outcome idle = without("EXP-01"_clause);
    FeatureSet found;
    for (std::size_t u = 0; u < before_.units.size(); ++u)
      for (std::size_t k = 0; k < before_.units[u].accounts.size(); ++k)
        if (ended(u, k)) found |= granted(history_.units[u].keys[k]) & ~taken_over(u, k, idle);
    return found;
  }
  bool ended(std::size_t u, std::size_t k) const {
    const Account<Scalar>&was = before_.units[u].accounts[k], &is = after_.units[u].accounts[k];
    return Days{0} < was.left && is.left == Days{0} && !is.active;
  }
  FeatureSet taken_over(std::size_t u, std::size_t ended, const Outcome& idle) const {
    FeatureSet features;
    for (std::size_t k = 0; k < history_.units[u].keys.size(); ++k)
      if (k != ended && !alike(after_.units[u].accounts[k], idle.units[u].accounts[k]))
        features |= granted(history_.units[u].keys[k]);
    return features;
  }

  const History<Scalar>& history_;
  EventKind event_;
  const Replay& replay_;
  Outcome before_, after_;
};

}  // namespace

std::vector<std::vector<Decision>> decisions(const Course& course) {
  std::vector<std::vector<Decision>> found{{}};
  GroupState<Scalar> state = initial_state(course.history), before_event = state;
  for (std::size_t step = 1; step < course.steps(); ++step) {
    const History<Scalar> history = course.history_at(step);
    if (course.moments[step].event != course.moments[step - 1].event) {
      for (const Change& c : course.changes)
        if (c.event == course.moments[step].event) change(state, course.history_at(step - 1), c);
      before_event = state;
    }
    const GroupState<Scalar> before = state;
    const Replay replay(course, step, before_event, before);
    const EventKind event = course.event_of(step).kind;
    found.push_back(Decisions(history, event, replay, state).all());
  }
  return found;
}

}  // namespace asa::timeline
