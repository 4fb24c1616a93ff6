#include "gate/timeline/reasons.hpp"

#include "gate/audit/expiries.hpp"
#include "gate/timeline/steps.hpp"

#include <algorithm>
#include <optional>

namespace asa::timeline {

namespace {

/// What happened from the step before to the keys of one feature; without one, to the units.
class Reasons {
 public:
  Reasons(const History<Scalar>& history, const Trace<Scalar>& trace, std::size_t step,
          std::optional<Feature> feature)
      : history_(history),
        trace_(trace),
        step_(step),
        feature_(feature),
        event_(history.events[step - 1]),
        unit_(event_.unit) {}

  std::vector<Clause> all() {
    if (takes_time(event_.kind)) {
      by_contact();
      by_days();
    } else {
      by_event();
    }
    by_expiry();
    return found_;
  }

 private:
  using Seen = Account<Scalar>;

  void add(Clause clause) {
    if (std::find(found_.begin(), found_.end(), clause) == found_.end()) found_.push_back(clause);
  }
  void add_if(bool holds, Clause clause) {
    if (holds) add(clause);
  }

  const Seen& before(std::size_t u, std::size_t k) const {
    return trace_.at(step_ - 1, u).accounts[k];
  }
  const Seen& now(std::size_t u, std::size_t k) const { return trace_.at(step_, u).accounts[k]; }
  const TimeBasedKey<Scalar>& key(std::size_t u, std::size_t k) const {
    return history_.units[u].keys[k];
  }
  bool concerns(std::size_t u, std::size_t k) const {
    return !feature_ || key(u, k).grants_any(*feature_);
  }

  /// Whether something holds of a key of the unit that concerns the feature.
  bool any_key(std::size_t u, auto holds) const {
    for (std::size_t k = 0; k < history_.units[u].keys.size(); ++k)
      if (concerns(u, k) && holds(before(u, k), now(u, k))) return true;
    return false;
  }
  std::size_t units_where(auto holds) const {
    std::size_t count = 0;
    for (std::size_t u = 0; u < trace_.units(); ++u) count += any_key(u, holds) ? 1 : 0;
    return count;
  }
  bool license_changed(std::size_t u) const {
    const auto& from = trace_.at(step_ - 1, u).running;
    const auto& to = trace_.at(step_, u).running;
    return feature_ ? from[*feature_] != to[*feature_] : from != to;
  }
  bool any_license_changed() const {
    for (std::size_t u = 0; u < trace_.units(); ++u)
      if (license_changed(u)) return true;
    return false;
  }

  static bool fell(const Seen& was, const Seen& is) { return is.left < was.left; }
  static bool waited(const Seen& was, const Seen& is) { return was.live() && is.left == was.left; }

  void by_contact() {
    const GroupSeen<Scalar>& was = trace_.group(step_ - 1);
    const GroupSeen<Scalar>& is = trace_.group(step_);
    add_if(is.apart, is.beyond ? "LOC-02"_clause : "LOC-01"_clause);
    add_if(was.apart && !is.apart, was.beyond ? "LOC-04"_clause : "LOC-03"_clause);
  }

  void by_days() {
    if (event_.days == Days{0}) return;
    if (event_.kind == EventKind::shut_down) add_if(any_key(unit_, fell), "TMR-03"_clause);
    if (event_.kind == EventKind::together && feature_) by_count_down();
  }

  /// Keys that take turns, that run down at the same time, or each for itself.
  void by_count_down() {
    const std::size_t live = units_where([](const Seen& was, const Seen&) { return was.live(); });
    const std::size_t counted = units_where(fell);
    if (live > 1 && taking_turns())
      add(history_.topology == Topology::cluster ? "CMB-07"_clause : "CMB-06"_clause);
    else if (counted > 0)
      add(counted > 1 && entry(*feature_).kind == Kind::tier ? "CMB-03"_clause : "TMR-01"_clause);
    const auto stopped = [](const Seen& was, const Seen&) {
      return !was.active && Days{0} < was.left;
    };
    add_if(live == 0 && units_where(stopped) > 0, "TMR-02"_clause);
  }

  /// A key waited all the time, or for the end of another.
  bool taking_turns() const {
    const auto ended = [](const Seen& was, const Seen& is) {
      return was.live() && is.left == Days{0};
    };
    return units_where(waited) > 0 ||
           (entry(*feature_).kind == Kind::flag && units_where(ended) > 0);
  }

  void by_event() {
    switch (event_.kind) {
      case EventKind::activate:
      case EventKind::enter_key: return by_activation();
      case EventKind::deactivate: return add_if(concerns(unit_, event_.key), "TMR-02"_clause);
      case EventKind::enter_permanent: return by_permanent_key();
      case EventKind::reload: return by_reload();
      case EventKind::switch_over: return add("UPG-02"_clause);
      case EventKind::move_clock: return by_clock();
      case EventKind::old_software: return by_old_software();
      default: return;
    }
  }

  void by_activation() {
    const bool entered = event_.kind == EventKind::enter_key;
    const auto grew = [](const Seen& was, const Seen& is) {
      return was.installed && was.left < is.left;
    };
    const auto displaced = [](const Seen& was, const Seen& is) { return was.active && !is.active; };
    if (entered && any_key(unit_, grew)) return add("STK-01"_clause);
    add_if(any_key(unit_, displaced), "KEY-03"_clause);
    add_if(!trace_.group(step_).accepted && blocked(), "KEY-05"_clause);
    add_if(trace_.group(step_).accepted && concerns(unit_, event_.key),
           entered ? "TMR-01"_clause : "TMR-02"_clause);
  }

  /// A live evaluation key of the unit has a feature of the key that could not be activated.
  bool blocked() const {
    const TimeBasedKey<Scalar>& wanted = key(unit_, event_.key);
    for (std::size_t k = 0; k < history_.units[unit_].keys.size(); ++k)
      if (k != event_.key && concerns(unit_, event_.key) && before(unit_, k).live() &&
          key(unit_, k).is_evaluation() && key(unit_, k).shares_a_feature_with(wanted))
        return true;
    return false;
  }

  void by_permanent_key() {
    const KeyedUnit<Scalar>& unit = history_.units[unit_];
    const bool waits = unit.on_order != unit.unit && !any_license_changed();
    add("ACT-01"_clause);
    add_if(waits, "UPG-03"_clause);
  }

  void by_reload() {
    const auto behind = [](const Seen& was, const Seen& is) {
      return fell(was, is) && was.clock_moved < Days{0};
    };
    const auto ahead = [](const Seen& was, const Seen& is) {
      return fell(was, is) && Days{0} <= was.clock_moved;
    };
    add_if(any_key(unit_, behind), "TMR-05"_clause);
    add_if(any_key(unit_, ahead), "TMR-04"_clause);
    add_if(found_.empty() && any_license_changed(), "UPG-03"_clause);
    add_if(trace_.units() > 1 && carriers_changed(), "UPG-02"_clause);
  }

  bool carriers_changed() const {
    bool changed = trace_.group(step_).uncovered;
    for (std::size_t u = 0; u < trace_.units(); ++u)
      changed = changed || trace_.at(step_ - 1, u).carries != trace_.at(step_, u).carries;
    return changed;
  }

  /// It has no effect before the next boot.
  void by_clock() {
    const bool matters = any_key(unit_, [](const Seen& was, const Seen&) { return was.live(); });
    add_if(matters && event_.days != Days{0},
           event_.days < Days{0} ? "TMR-05"_clause : "TMR-04"_clause);
  }

  void by_old_software() {
    add_if(any_key(unit_, [](const Seen& was, const Seen& is) { return was.active && !is.active; }),
           "DWN-03"_clause);
    add_if(trace_.units() > 1 && any_license_changed(), "DWN-04"_clause);
  }

  void by_expiry() {
    for (std::size_t u = 0; u < trace_.units(); ++u)
      for (std::size_t k = 0; k < history_.units[u].keys.size(); ++k)
        if (concerns(u, k) && audit::expired(trace_, step_, u, k))
          add(succeeded(u, k) ? "EXP-01"_clause : "EXP-02"_clause);
  }

  bool succeeded(std::size_t u, std::size_t ended) const {
    for (std::size_t k = 0; k < history_.units[u].keys.size(); ++k)
      if (k != ended && concerns(u, k) && key(u, k).shares_a_feature_with(key(u, ended)) &&
          audit::activated(trace_, step_, u, k))
        return true;
    return false;
  }

  const History<Scalar>& history_;
  const Trace<Scalar>& trace_;
  std::size_t step_;
  std::optional<Feature> feature_;
  const Event<Scalar>& event_;
  std::size_t unit_;
  std::vector<Clause> found_;
};

std::vector<Clause> decisions(const History<Scalar>& history, const Trace<Scalar>& trace,
                              std::size_t step, std::optional<Feature> feature) {
  if (step == 0) return {};
  return Reasons(history, trace, step, feature).all();
}

/// What decides the running license of the feature as it stands.
Clause standing(const Trace<Scalar>& trace, Feature feature) {
  return trace.units() == 1 ? "KEY-07"_clause : deciding_clause(entry(feature).kind);
}

void add_each_once(std::vector<Clause>& all, const std::vector<Clause>& more) {
  for (const Clause c : more)
    if (std::find(all.begin(), all.end(), c) == all.end()) all.push_back(c);
}

}  // namespace

std::vector<Clause> reasons(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step, Feature feature) {
  const auto found = decisions(history, trace, step, feature);
  return found.empty() ? std::vector{standing(trace, feature)} : found;
}

std::vector<Clause> reasons(const History<Scalar>& history, const Trace<Scalar>& trace,
                            std::size_t step) {
  const auto followed = followed_features(history, trace);
  std::vector<Clause> all;
  for (const Feature f : followed) add_each_once(all, decisions(history, trace, step, f));
  if (all.empty()) all = decisions(history, trace, step, std::nullopt);
  if (!all.empty()) return all;
  for (const Feature f : followed) add_each_once(all, {standing(trace, f)});
  return all;
}

}  // namespace asa::timeline
