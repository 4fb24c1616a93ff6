#include "gate/timeline/reasons.hpp"

#include "gate/timeline/deciders.hpp"
#include "gate/timeline/replay.hpp"
#include "gate/timeline/steps.hpp"

#include <algorithm>

namespace asa::timeline {

namespace {

using FeatureSet = std::bitset<feature_count>;
using Decision = Reasons::Decision;

std::size_t place(Feature f) { return static_cast<std::size_t>(f); }

bool alike(const Account<Scalar>& a, const Account<Scalar>& b) {
  return a.installed == b.installed && a.active == b.active && a.left == b.left;
}

/// The features that a key grants.
FeatureSet granted(const TimeBasedKey<Scalar>& key) {
  FeatureSet features;
  for (const Grant<Scalar>& grant : key.grants) features.set(place(grant.feature));
  return features;
}

/// Those of whose keys something else is seen.
FeatureSet different_keys(const History<Scalar>& history, const Seen& a, const Seen& b) {
  FeatureSet found;
  for (std::size_t u = 0; u < a.units.size(); ++u)
    for (std::size_t k = 0; k < a.units[u].accounts.size(); ++k)
      if (!alike(a.units[u].accounts[k], b.units[u].accounts[k]))
        found |= granted(history.units[u].keys[k]);
  return found;
}

/// Those of which another license runs; all if contact or traffic is otherwise.
FeatureSet different_running(const Seen& a, const Seen& b) {
  FeatureSet found;
  if (a.group.beyond != b.group.beyond || a.group.uncovered != b.group.uncovered) found.set();
  for (std::size_t u = 0; u < a.units.size(); ++u) {
    if (a.units[u].carries != b.units[u].carries) found.set();
    for (std::size_t f = 0; f < feature_count; ++f)
      if (a.units[u].running.slots[f] != b.units[u].running.slots[f]) found.set(f);
  }
  return found;
}

/// What was decided in a step, as the machine says that runs it without each clause.
class Decisions {
 public:
  Decisions(const History<Scalar>& history, const Replay& replay, GroupState<Scalar>& state)
      : history_(history),
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
  /// What follows from failover that goes off is for FX-ENC-1 to say.
  FeatureSet decided_by(Clause clause) const {
    if (clause == "EXP-02"_clause) return not_taken_over();
    const Seen other = without(clause);
    FeatureSet features = different_keys(history_, after_, other);
    if (after_.group.failover_off == other.group.failover_off)
      features |= different_running(after_, other);
    else if (clause == "FX-ENC-1"_clause)
      features.set();
    return features;
  }
  Seen without(Clause clause) const {
    GroupState<Scalar> state;
    return replay_.after(clause, state);
  }

  /// EXP-02 says what is left if EXP-01 does nothing: features whose key ended, and for which none
  /// of its unit took over.
  FeatureSet not_taken_over() const {
    const Seen idle = without("EXP-01"_clause);
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
  FeatureSet taken_over(std::size_t u, std::size_t ended, const Seen& idle) const {
    FeatureSet features;
    for (std::size_t k = 0; k < history_.units[u].keys.size(); ++k)
      if (k != ended && !alike(after_.units[u].accounts[k], idle.units[u].accounts[k]))
        features |= granted(history_.units[u].keys[k]);
    return features;
  }

  const History<Scalar>& history_;
  const Replay& replay_;
  Seen before_, after_;
};

bool has(const std::vector<Clause>& clauses, Clause clause) {
  return std::ranges::find(clauses, clause) != clauses.end();
}

/// What a clause is named in place of, and what that would be named in place of.
std::vector<Clause> more_general(Clause clause) {
  const auto* const decider = std::ranges::find(deciders, clause, &Decider::clause);
  if (!decider->in_place_of) return {};
  std::vector<Clause> general = more_general(*decider->in_place_of);
  general.push_back(*decider->in_place_of);
  return general;
}

/// Those that decided something of the features, but for the more general.
std::vector<Clause> named(const std::vector<Decision>& decisions, const FeatureSet& of) {
  std::vector<Clause> found, general;
  for (const Decision& decision : decisions)
    if ((decision.features & of).any()) found.push_back(decision.clause);
  for (const Clause clause : found) std::ranges::copy(more_general(clause), back_inserter(general));
  std::erase_if(found, [&](Clause clause) { return has(general, clause); });
  return found;
}

void add_each_once(std::vector<Clause>& all, const std::vector<Clause>& more) {
  for (const Clause c : more)
    if (!has(all, c)) all.push_back(c);
}

}  // namespace

Reasons::Reasons(const Course& course) : course_(course) {
  GroupState<Scalar> state = initial_state(course.history), before_event = state;
  for (std::size_t step = 1; step < course.steps(); ++step) {
    if (course.moments[step].event != course.moments[step - 1].event) before_event = state;
    const GroupState<Scalar> before = state;
    const Replay replay(course, step, before_event, before);
    decisions_.push_back(Decisions(course.history, replay, state).all());
  }
}

std::vector<Clause> Reasons::of(std::size_t step, Feature feature) const {
  const auto found = named(decisions_[step], FeatureSet().set(place(feature)));
  return found.empty() ? std::vector{standing(feature)} : found;
}

std::vector<Clause> Reasons::of(std::size_t step) const {
  const auto followed = followed_features(course_);
  std::vector<Clause> all;
  for (const Feature f : followed)
    add_each_once(all, named(decisions_[step], FeatureSet().set(place(f))));
  if (all.empty()) all = named(decisions_[step], FeatureSet().set());
  if (!all.empty()) return all;
  for (const Feature f : followed) add_each_once(all, {standing(f)});
  return all;
}

/// What decides the running license of the feature as it stands.
Clause Reasons::standing(Feature feature) const {
  return course_.trace.units() == 1 ? "KEY-07"_clause : deciding_clause(entry(feature).kind);
}

}  // namespace asa::timeline
