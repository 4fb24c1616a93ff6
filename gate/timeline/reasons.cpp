#include "gate/timeline/reasons.hpp"

#include "gate/timeline/step_change.hpp"
#include "gate/timeline/steps.hpp"

#include <algorithm>
#include <optional>

namespace asa::timeline {

namespace {

using Seen = StepChange::Seen;

bool live(const Seen& was, const Seen&) { return was.live(); }
bool fell(const Seen& was, const Seen& is) { return is.left < was.left; }
bool grew(const Seen& was, const Seen& is) { return was.installed && was.left < is.left; }
bool waited(const Seen& was, const Seen& is) { return was.live() && is.left == was.left; }
bool ended(const Seen& was, const Seen& is) { return was.live() && is.left == Days{0}; }
bool stopped(const Seen& was, const Seen&) { return !was.active && Days{0} < was.left; }
bool put_out(const Seen& was, const Seen& is) { return was.active && !is.active; }

/// The clauses that decided what a step changed.
class Reasons {
 public:
  explicit Reasons(const StepChange& change)
      : change_(change), event_(change.event()), unit_(event_.unit) {}

  std::vector<Clause> all() {
    if (takes_time(event_.kind)) {
      by_contact();
      by_days();
    } else {
      by_event();
    }
    add_if(goes_off(), "FX-ENC-1"_clause);
    by_expiry();
    return found_;
  }

 private:
  void add(Clause clause) {
    if (std::find(found_.begin(), found_.end(), clause) == found_.end()) found_.push_back(clause);
  }
  void add_if(bool holds, Clause clause) {
    if (holds) add(clause);
  }
  bool goes_off() const { return change_.now().failover_off && !change_.before().failover_off; }
  bool concerns_key() const { return change_.concerns(unit_, event_.key); }

  void by_contact() {
    const GroupSeen<Scalar>& was = change_.before();
    const GroupSeen<Scalar>& is = change_.now();
    add_if(is.apart, is.beyond ? "LOC-02"_clause : "LOC-01"_clause);
    add_if(was.apart && !is.apart, was.beyond ? "LOC-04"_clause : "LOC-03"_clause);
  }

  void by_days() {
    if (change_.passed() == Days{0}) return;
    if (event_.kind == EventKind::shut_down) add_if(change_.any_key(unit_, fell), "TMR-03"_clause);
    if (event_.kind == EventKind::together && change_.feature())
      by_count_down(entry(*change_.feature()).kind);
  }

  /// Keys that take turns, that run down at the same time, or each for itself; or none, as all of
  /// them are deactivated.
  void by_count_down(Kind kind) {
    const std::size_t running = change_.units_where(live);
    const std::size_t counted = change_.units_where(fell);
    const bool alone = change_.before().failover_off;
    if (running > 1 && !alone && taking_turns(kind))
      add(change_.cluster() ? "CMB-07"_clause : "CMB-06"_clause);
    else if (counted > 0)
      add(counted > 1 && !alone && kind == Kind::tier ? "CMB-03"_clause : "TMR-01"_clause);
    add_if(running == 0 && change_.units_where(stopped) > 0, "TMR-02"_clause);
  }

  /// A key waited all the time, or for the end of another.
  bool taking_turns(Kind kind) const {
    return change_.units_where(waited) > 0 ||
           (kind == Kind::flag && change_.units_where(ended) > 0);
  }

  void by_event() {
    switch (event_.kind) {
      case EventKind::activate:
      case EventKind::enter_key: return by_activation();
      case EventKind::deactivate: return add_if(concerns_key(), "TMR-02"_clause);
      case EventKind::enter_permanent: return by_permanent_key();
      case EventKind::reload: return by_reload();
      case EventKind::switch_over:
        return add(change_.now().failover_off ? "FX-ENC-1"_clause : "UPG-02"_clause);
      case EventKind::move_clock: return by_clock();
      case EventKind::old_software: return by_old_software();
      default: return;
    }
  }

  void by_activation() {
    const bool entered = event_.kind == EventKind::enter_key;
    const bool possible = change_.now().accepted;
    if (entered && change_.any_key(unit_, grew)) return add("STK-01"_clause);
    add_if(change_.any_key(unit_, put_out), "KEY-03"_clause);
    if (!concerns_key()) return;
    add_if(!possible && change_.blocked(unit_, event_.key), "KEY-05"_clause);
    add_if(possible, entered ? "TMR-01"_clause : "TMR-02"_clause);
  }

  void by_permanent_key() {
    const KeyedUnit<Scalar>& unit = change_.unit(unit_);
    add("ACT-01"_clause);
    add_if(unit.on_order != unit.unit && !change_.license_changed(), "UPG-03"_clause);
  }

  /// A clock that was moved back, or forward, since the last boot; else a new permanent key.
  void by_reload() {
    const auto behind = [](const Seen& was, const Seen& is) {
      return fell(was, is) && was.shut_down + was.clock_moved < Days{0};
    };
    const auto ahead = [&](const Seen& was, const Seen& is) {
      return fell(was, is) && !behind(was, is);
    };
    add_if(change_.any_key(unit_, behind), "TMR-05"_clause);
    add_if(change_.any_key(unit_, ahead), "TMR-04"_clause);
    add_if(found_.empty() && change_.license_changed(), "UPG-03"_clause);
    add_if(change_.units() > 1 && change_.carriers_changed(), "UPG-02"_clause);
  }

  /// It has no effect before the next boot.
  void by_clock() {
    if (event_.days == Days{0} || !change_.any_key(unit_, live)) return;
    add(event_.days < Days{0} ? "TMR-05"_clause : "TMR-04"_clause);
  }

  void by_old_software() {
    add_if(change_.any_key(unit_, put_out), "DWN-03"_clause);
    add_if(change_.units() > 1 && change_.license_changed(), "DWN-04"_clause);
  }

  void by_expiry() {
    for (std::size_t u = 0; u < change_.units(); ++u)
      for (std::size_t k = 0; k < change_.unit(u).keys.size(); ++k)
        if (change_.concerns(u, k) && change_.expired(u, k))
          add(change_.succeeded(u, k) ? "EXP-01"_clause : "EXP-02"_clause);
  }

  const StepChange& change_;
  const Event<Scalar>& event_;
  std::size_t unit_;
  std::vector<Clause> found_;
};

std::vector<Clause> decisions(const Course& course, std::size_t step,
                              std::optional<Feature> feature) {
  if (step == 0) return {};
  return Reasons(StepChange(course, step, feature)).all();
}

/// What decides the running license of the feature as it stands.
Clause standing(const Course& course, std::size_t step, Feature feature) {
  const bool alone = course.trace.units() == 1 || course.trace.group(step).failover_off;
  return alone ? "KEY-07"_clause : deciding_clause(entry(feature).kind);
}

void add_each_once(std::vector<Clause>& all, const std::vector<Clause>& more) {
  for (const Clause c : more)
    if (std::find(all.begin(), all.end(), c) == all.end()) all.push_back(c);
}

}  // namespace

std::vector<Clause> reasons(const Course& course, std::size_t step, Feature feature) {
  const auto found = decisions(course, step, feature);
  return found.empty() ? std::vector{standing(course, step, feature)} : found;
}

std::vector<Clause> reasons(const Course& course, std::size_t step) {
  const auto followed = followed_features(course);
  std::vector<Clause> all;
  for (const Feature f : followed) add_each_once(all, decisions(course, step, f));
  if (all.empty()) all = decisions(course, step, std::nullopt);
  if (!all.empty()) return all;
  for (const Feature f : followed) add_each_once(all, {standing(course, step, f)});
  return all;
}

}  // namespace asa::timeline
