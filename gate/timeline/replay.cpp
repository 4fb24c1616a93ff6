#include "gate/timeline/replay.hpp"

#include "gate/timeline/without.hpp"
#include "model/time/group.hpp"

#include <algorithm>

namespace asa::timeline {

namespace {

using Machine = Group<>;

Outcome outcome_of(const Machine& machine, const GroupSeen<Scalar>& group) {
  Outcome outcome{group, {}};
  machine.look_at_units([&](const UnitSeen<Scalar>& unit) { outcome.units.push_back(unit); });
  return outcome;
}

/// The days that a boot leaves on a key whose unit's clock was moved.
Days left_by_boot(const Without& rules, const Account<Scalar>& account) {
  if (!account.live()) return account.left;
  if (rules.expires_by_clock(account)) return Days{0};
  return std::max(account.left - rules.charged_for_clock(account.clock_pending), Days{0});
}

/// Keys as they would be if activating one did not start its count (TMR-01), or if activating one
/// did not resume its count and deactivating one did not stop it (TMR-02).
class KeysLeftAlone {
 public:
  KeysLeftAlone(const Without& rules, const Event<Scalar>& event) : rules_(rules), event_(event) {}

  void in(Ledger<Scalar>& ledger, const Ledger<Scalar>& before) const {
    Accounts<Scalar>& accounts = ledger[event_.unit];
    for (std::size_t k = 0; k < accounts.size(); ++k)
      if (is_without_effect(before[event_.unit][k], accounts[k]))
        accounts[k].active = !accounts[k].active;
  }

 private:
  bool is_without_effect(const Account<Scalar>& was, const Account<Scalar>& is) const {
    const bool stopped = event_.kind == EventKind::deactivate && was.active && !is.active;
    const bool started = !was.active && is.active;
    const bool resumed = started && event_.kind == EventKind::activate && was.activation > 0;
    if (stopped || resumed) return rules_.lacks("TMR-02"_clause);
    return started && rules_.lacks("TMR-01"_clause);
  }

  const Without& rules_;
  const Event<Scalar>& event_;
};

/// Undoes what the event itself did by the clause that is left out.
void undo(const Without& rules, const Event<Scalar>& event, const GroupState<Scalar>& before,
          GroupState<Scalar>& state) {
  if (event.kind == EventKind::enter_permanent && rules.lacks("ACT-01"_clause))
    state.units = before.units;
  if (!concerns_a_key(event.kind)) return;
  const KeysLeftAlone keys(rules, event);
  keys.in(state.together, before.together);
  if (state.apart) keys.in(state.separate, before.separate);
}

/// Drops permanent keys that wait for a reload.
void forget_waiting_keys(GroupState<Scalar>& state) {
  for (UnitState<Scalar>& unit : state.units) unit.flash = unit.unit;
}

}  // namespace

/// The part of the event that the step covers: the days since the previous step.
Event<Scalar> Replay::part_of_event() const {
  Event<Scalar> event = course_.event_of(step_);
  if (takes_time(event.kind))
    event.days = course_.moments[step_].at - course_.moments[step_ - 1].at;
  return event;
}

Outcome Replay::before() const {
  const Without rules(std::nullopt);
  GroupState<Scalar> state = before_;
  const Machine machine(rules, history_, state);
  return outcome_of(machine, machine.look());
}

Outcome Replay::after(std::optional<Clause> without, GroupState<Scalar>& state) const {
  const Without rules(without);
  const Event<Scalar> event = part_of_event();
  Machine machine(rules, history_, state = before_);
  if (rules.lacks("UPG-03"_clause)) forget_waiting_keys(state);
  const GroupSeen<Scalar> seen = machine.begin(event);
  if (event.kind == EventKind::shut_down && !course_.moments[step_].during)
    machine.end_shutdown(course_.event_of(step_), before_event_);
  undo(rules, event, before_, state);
  Outcome outcome = outcome_of(machine, machine.look(seen));
  if (event.kind == EventKind::move_clock)
    for (Account<Scalar>& account : outcome.units[event.unit].accounts)
      account.left = left_by_boot(rules, account);
  return outcome;
}

}  // namespace asa::timeline
