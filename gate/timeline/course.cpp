#include "gate/timeline/course.hpp"

#include "model/time/simulate.hpp"

#include <utility>

namespace asa::timeline {

namespace {

using Machine = Group<>;

/// Everything that is seen of a group except the days left on its keys. During an event no earlier
/// picture comes back: keys are used up one after the other, and the grace runs out.
struct Picture {
  bool apart, beyond, failover_off;
  std::vector<bool> units{};
  std::vector<Values<Scalar>> running{};
  bool operator==(const Picture&) const = default;
};

/// The picture of a single unit: it has no contact to lose, and no other unit takes its traffic.
Picture of_a_unit_alone(Picture picture) {
  picture.apart = picture.beyond = false;
  picture.units.front() = true;
  return picture;
}

Picture picture_of(const Machine& group) {
  const GroupSeen<Scalar> seen = group.look();
  Picture picture{seen.apart, seen.beyond, seen.failover_off};
  group.look_at_units([&](const UnitSeen<Scalar>& unit) {
    picture.running.push_back(unit.running);
    picture.units.push_back(unit.carries);
    for (const Account<Scalar>& account : unit.accounts)
      for (const bool holds : {account.installed, account.active, account.left == Days{0}})
        picture.units.push_back(holds);
  });
  if (picture.running.size() == 1) return of_a_unit_alone(picture);
  return picture;
}

/// Walks through a history, event by event, and records a step wherever something changes.
class Walk {
 public:
  Walk(const History<Scalar>& history, std::vector<Change> changes)
      : course_{history, {history.units.size(), history.events.size()}, {}, {}, std::move(changes)},
        now_(history),
        state_(initial_state(history)) {}

  Course walk() {
    look(state_, machine(state_).look(), {});
    for (const Event<Scalar>& event : course_.history.events) {
      ++number_;
      uncovered_ = false;
      take_changes();
      if (takes_time(event.kind)) look_during(event);
      auto seen = machine(state_).apply(event);
      seen.uncovered = seen.uncovered && !uncovered_;
      if (takes_time(event.kind)) day_ += event.days;
      look(state_, seen, {number_, day_, false});
    }
    return std::move(course_);
  }

 private:
  Machine machine(GroupState<Scalar>& state) const { return {rules_, now_, state}; }

  void take_changes() {
    for (const Change& c : course_.changes) {
      if (c.event != number_) continue;
      change(state_, now_, c);
      now_.units[c.unit] = c.becomes;
    }
  }

  void look(GroupState<Scalar>& state, const GroupSeen<Scalar>& seen, const Moment& moment) {
    see(course_.trace, machine(state), seen);
    course_.moments.push_back(moment);
    const std::size_t step = course_.steps() - 1;
    std::vector<Accounts<Scalar>> accounts;
    for (std::size_t u = 0; u < course_.trace.units(); ++u)
      accounts.push_back(course_.trace.at(step, u).accounts);
    course_.terms.push_back(audit::terms_in(sharing(state, seen), now_, accounts));
  }

  Parts sharing(const GroupState<Scalar>& state, const GroupSeen<Scalar>& seen) const {
    bool alone = seen.failover_off;
    for (const UnitState<Scalar>& unit : state.units) alone = alone || unit.old_software;
    if (alone) return Parts::all_alone();
    return seen.beyond ? state.parts : Parts{};
  }

  /// The group after the given days of the event, and what is seen of it then.
  std::pair<GroupState<Scalar>, GroupSeen<Scalar>> after(Event<Scalar> event, Days days) const {
    event.days = days;
    std::pair<GroupState<Scalar>, GroupSeen<Scalar>> reached{state_, {}};
    reached.second = machine(reached.first).begin(event);
    return reached;
  }
  Picture picture(const Event<Scalar>& event, Days days) const {
    auto reached = after(event, days);
    return picture_of(machine(reached.first));
  }

  /// Records a step wherever the picture changes before the end of the event.
  void look_during(const Event<Scalar>& event) {
    if (event.days == Days{0}) return;
    if (picture(event, Days{0}) != picture_of(machine(state_))) look_at(event, Days{0});
    const Days last = event.days - Days{1};
    for (Days day{0}; picture(event, last) != picture(event, day);)
      look_at(event, day = next_change(event, day, last));
  }

  /// The first day after `same` on which the picture differs; on `other` it is known to differ.
  Days next_change(const Event<Scalar>& event, Days same, Days other) const {
    const Picture before = picture(event, same);
    while (same + Days{1} < other) {
      const Days middle = same + (other - same) / 2;
      (picture(event, middle) == before ? same : other) = middle;
    }
    return other;
  }

  void look_at(const Event<Scalar>& event, Days day) {
    auto [state, seen] = after(event, day);
    const bool told = std::exchange(uncovered_, uncovered_ || seen.uncovered);
    seen.uncovered = seen.uncovered && !told;
    look(state, seen, {number_, day_ + day, true});
  }

  const TimeRules<> rules_{};
  Course course_;
  History<Scalar> now_;  ///< with the units as they are
  GroupState<Scalar> state_;
  std::size_t number_ = 0;
  Days day_{0};
  bool uncovered_ = false;  ///< an earlier step of this event says so
};

}  // namespace

const Change* Course::change_at(std::size_t step) const {
  for (const Change& c : changes)
    if (c.event == moments[step].event) return &c;
  return nullptr;
}

History<Scalar> Course::history_at(std::size_t step) const {
  History<Scalar> now = history;
  for (const Change& c : changes)
    if (c.event <= moments[step].event) now.units[c.unit] = c.becomes;
  return now;
}

bool Course::is_replaced(std::size_t step, std::size_t unit) const {
  const Change* const c = change_at(step);
  const bool first = step > 0 && moments[step - 1].event != moments[step].event;
  return c != nullptr && first && c->replaced && c->unit == unit;
}

bool Course::is_off(std::size_t step, std::size_t unit) const {
  if (!moments[step].during) return false;
  return event_of(step).kind == EventKind::shut_down && event_of(step).unit == unit;
}

Course course_of(const History<Scalar>& history, const Trace<Scalar>& trace) {
  Course course{history, trace, {{}}, {}};
  Days at{0};
  for (const Event<Scalar>& event : history.events) {
    if (takes_time(event.kind)) at += event.days;
    course.moments.push_back({course.moments.size(), at, false});
  }
  return course;
}

Course dated_course(const History<Scalar>& history, std::vector<Change> changes) {
  return Walk(history, std::move(changes)).walk();
}

Trace<Scalar> trace_of(const Course& course) {
  Trace<Scalar> trace(course.trace.units(), course.history.events.size());
  for (std::size_t step = 0; step < course.steps(); ++step) {
    if (course.moments[step].during) continue;
    trace.step(course.trace.group(step));
    for (std::size_t u = 0; u < trace.units(); ++u) trace.unit(course.trace.at(step, u));
  }
  return trace;
}

void change(GroupState<Scalar>& state, const History<Scalar>& before, const Change& change) {
  const TimeRules rules;
  if (change.replaced && state.apart)
    Machine(rules, before, state).apply({.kind = EventKind::together});
  UnitState<Scalar>& unit = state.units[change.unit];
  if (change.replaced) {
    unit = {.unit = change.becomes.unit, .flash = change.becomes.unit, .carries = unit.carries};
    state.together[change.unit] = change.becomes.accounts;
    if (state.apart) state.separate[change.unit] = change.becomes.accounts;
    return;
  }
  for (Ledger<Scalar>* ledger : {&state.together, &state.separate})
    while (ledger->size() > change.unit &&
           (*ledger)[change.unit].size() < change.becomes.keys.size())
      (*ledger)[change.unit].push_back({});
}

}  // namespace asa::timeline
