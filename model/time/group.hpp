#pragma once

#include "model/combination.hpp"
#include "model/select.hpp"
#include "model/time/count_down.hpp"
#include "model/time/group_state.hpp"
#include "model/time/upgrade.hpp"

#include <cstddef>

namespace asa {

/// The state machine: applies events to the state of a group.
template <ValueDomain D = Scalar>
class Group {
 public:
  using truth = typename D::truth;
  using days = typename D::days;

  constexpr Group(const TimeRules<D>& rules, const History<D>& history, GroupState<D>& state)
      : rules_(rules), history_(history), state_(state) {}

  /// Applies an event; returns what can be seen of the group after it.
  constexpr GroupSeen<D> apply(const Event<D>& event) {
    Upgrade<D> upgrade = upgrade_of(state_.apart);
    GroupSeen<D> seen;
    switch (event.kind) {
      case EventKind::together: together(event.days); break;
      case EventKind::apart: apart(event.parts, event.days, {}); break;
      case EventKind::shut_down: shut_down(upgrade, event.unit, event.days); break;
      case EventKind::activate:
      case EventKind::deactivate:
      case EventKind::enter_key:
        seen.accepted = on_keys(event);
        meet_by_keys(upgrade);
        break;
      case EventKind::enter_permanent: enter_permanent(upgrade, event.unit); break;
      case EventKind::reload:
        upgrade.go_down(event.unit);
        boot(upgrade, event.unit);
        break;
      case EventKind::switch_over: seen.accepted = upgrade.switch_over(event.unit); break;
      case EventKind::move_clock: move_clock(event.unit, event.days); break;
      case EventKind::old_software: enter_old_software(event.unit); break;
    }
    seen.uncovered = upgrade.uncovered();
    return look(seen);
  }

  /// Applies an event except for its end: a unit that is shut down stays off.
  constexpr GroupSeen<D> begin(const Event<D>& event) {
    if (event.kind != EventKind::shut_down) return apply(event);
    Upgrade<D> upgrade = upgrade_of(state_.apart);
    go_off(upgrade, event.unit, event.days);
    return look({.uncovered = upgrade.uncovered()});
  }

  /// Ends a shutdown whose days have passed; `before` is the state of the group before it began.
  constexpr void end_shutdown(const Event<D>& event, const GroupState<D>& before) {
    Upgrade<D> upgrade = upgrade_of(before.apart);
    come_back(upgrade, event.unit, event.days, contact_in(before));
  }

  /// What can be seen of the group now.
  constexpr GroupSeen<D> look(GroupSeen<D> seen = {}) const {
    seen.apart = state_.apart;
    seen.lost = state_.lost;
    seen.beyond = D::truth_of(state_.apart) && !kept();
    const bool pair = history_.topology == Topology::failover_pair && state_.units.size() == 2;
    if (pair) seen.doubled = state_.units[0].carries && state_.units[1].carries;
    seen.failover_off = failover_is_off();
    return seen;
  }

  /// Calls `see` with what can be seen of each unit now, in order.
  constexpr void look_at_units(auto see) const {
    const auto beyond = D::truth_of(state_.apart) && !kept();
    const LicensesOfAll joined = licenses(state_.together);
    const LicensesOfAll parted = state_.apart ? licenses(state_.separate) : LicensesOfAll{};
    for (std::size_t u = 0; u < state_.units.size(); ++u) {
      UnitSeen<D> seen;
      seen.carries = state_.units[u].carries;
      seen.accounts = accounts(u);
      seen.running = running(u, beyond, joined, parted);
      see(seen);
    }
  }

 private:
  using LicensesOfAll = InlineVector<Values<D>, max_units>;

  constexpr truth kept() const { return rules_.keeps_combined(history_.readings, state_.lost); }
  constexpr truth charged_together() const {
    return rules_.charged_together(history_.readings, state_.lost);
  }
  constexpr bool any_old() const {
    for (const UnitState<D>& unit : state_.units)
      if (unit.old_software) return true;
    return false;
  }
  /// Which units share licenses while all are in contact.
  constexpr Parts everyone() const {
    return rules_.combines(any_old()) ? Parts{} : Parts::all_alone();
  }

  constexpr void together(const days& d) {
    if (state_.apart) settle();
    Upgrade<D> upgrade = upgrade_of(false);
    upgrade.meet();
    count_down(state_.together, everyone(), d, {});
    meet_by_keys(upgrade);
  }

  constexpr Upgrade<D> upgrade_of(bool apart) {
    return {rules_, history_, state_.units, state_.together, apart};
  }
  /// Rejoins a pair whose encryption licenses match again after a change of keys.
  constexpr void meet_by_keys(Upgrade<D>& upgrade) {
    if (rules_.leaves_one_active() && keys_decide_encryption(history_)) upgrade.meet();
  }

  constexpr truth off_by(const Ledger<D>& ledger) const {
    return failover_off(rules_, history_, state_.units, ledger);
  }
  /// Whether failover is off, by the ledger that applies.
  constexpr truth failover_is_off() const {
    const auto joined = off_by(state_.together);
    if (!state_.apart || !keys_decide_encryption(history_)) return joined;
    const auto as_one = charged_together();
    return (as_one && joined) || (!as_one && off_by(state_.separate));
  }

  /// Restores contact; how long it was lost decides which ledger applies.
  constexpr void settle() {
    const auto as_one = charged_together();
    for (std::size_t u = 0; u < state_.units.size(); ++u)
      for (std::size_t k = 0; k < state_.together[u].size(); ++k)
        state_.together[u][k] = select(as_one, state_.together[u][k], state_.separate[u][k]);
    state_.apart = false;
    state_.lost = D::days_of(Days{0});
  }

  /// Passes days without contact between parts; `off` is the unit that is shut down, if any.
  constexpr void apart(const Parts& parts, const days& d, InlineVector<std::size_t, 1> off) {
    if (!state_.apart) state_.separate = state_.together;
    state_.apart = true;
    state_.parts = parts;
    const auto alone = rules_.charged_apart(state_.lost, d);
    count_down(state_.together, everyone(), d, {});
    count_down(state_.separate, rules_.combines(any_old()) ? parts : Parts::all_alone(), alone,
               off);
    state_.lost = state_.lost + d;
  }

  /// The first part without any other unit.
  constexpr std::size_t free_part(const Parts& parts, std::size_t unit) const {
    std::size_t part = 0;
    const auto taken = [&] {
      for (std::size_t u = 0; u < state_.units.size(); ++u)
        if (u != unit && parts.of(u) == part) return true;
      return false;
    };
    while (taken()) ++part;
    return part;
  }

  /// Which units are in contact, and whether all are.
  struct ContactOfAll {
    bool apart;
    Parts parts;
  };
  static constexpr ContactOfAll contact_in(const GroupState<D>& state) {
    return {state.apart, state.apart ? state.parts : Parts{}};
  }

  /// Turns a unit off for some days. It has no contact with the others until it has booted.
  constexpr void shut_down(Upgrade<D>& upgrade, std::size_t u, const days& d) {
    const ContactOfAll before = contact_in(state_);
    go_off(upgrade, u, d);
    come_back(upgrade, u, d, before);
  }
  constexpr void go_off(Upgrade<D>& upgrade, std::size_t u, const days& d) {
    InlineVector<std::size_t, 1> off;
    off.push_back(u);
    const Parts parts = contact_in(state_).parts;
    upgrade.go_down(u);
    if (state_.units.size() == 1)
      count_down(state_.together, everyone(), d, off);
    else
      apart(parts.with(u, free_part(parts, u)), d, off);
  }
  constexpr void come_back(Upgrade<D>& upgrade, std::size_t u, const days& d,
                           const ContactOfAll& before) {
    for_each_account(u, [&](Account<D>& account) { account.shut_down = account.shut_down + d; });
    boot(upgrade, u);
    state_.parts = before.parts;
    if (state_.apart && !before.apart) settle();
  }

  /// Counts down part by part. TMR-03 decides the charge to a unit that is off.
  constexpr void count_down(Ledger<D>& ledger, const Parts& parts, const days& d,
                            InlineVector<std::size_t, 1> off) {
    if (D::known(d == D::days_of(Days{0}))) return;
    for (std::size_t u = 0; u < state_.units.size(); ++u) {
      if (!is_first_of_its_part(parts, u)) continue;
      const bool is_off = off.size() == 1 && off[0] == u;
      CountDown<D>(rules_, history_, state_.units, parts, u, ledger)
          .run(is_off ? rules_.charged_while_off(d) : d);
    }
  }
  static constexpr bool is_first_of_its_part(const Parts& parts, std::size_t unit) {
    for (std::size_t before = 0; before < unit; ++before)
      if (parts.joins(before, unit)) return false;
    return true;
  }

  constexpr truth on_keys(const Event<D>& event) {
    const auto here = change_keys(event, state_.together);
    if (!state_.apart) return here;
    const auto there = change_keys(event, state_.separate);
    const auto as_one = kept();
    return (as_one && here) || (!as_one && there);
  }
  constexpr truth change_keys(const Event<D>& event, Ledger<D>& ledger) {
    KeysOfUnit<D> keys = keys_of(event.unit, ledger);
    if (event.kind == EventKind::activate) return keys.activate(event.key, D::truth_of(true));
    if (event.kind == EventKind::deactivate) return keys.deactivate(event.key);
    return keys.enter(event.key, event.days);
  }

  constexpr void enter_permanent(Upgrade<D>& upgrade, std::size_t u) {
    upgrade.enter_permanent(u);
    upgrade.meet();
    for_each_account(u,
                     [&](Account<D>& account) { account = rules_.beside_new_permanent(account); });
  }

  constexpr void move_clock(std::size_t u, const days& d) {
    keys_of(u, state_.together).move_clock(d);
    if (state_.apart) keys_of(u, state_.separate).move_clock(d);
  }

  constexpr void boot(Upgrade<D>& upgrade, std::size_t u) {
    keys_of(u, state_.together).boot();
    if (state_.apart) keys_of(u, state_.separate).boot();
    upgrade.come_up(u);
  }

  constexpr void enter_old_software(std::size_t u) {
    state_.units[u].old_software = true;
    const auto old = D::number_of(ordinal(newest_old_software));
    for (Unit<D>* unit : {&state_.units[u].unit, &state_.units[u].flash})
      unit->version = min(unit->version, old);
    keys_of(u, state_.together).enter_old_software();
    if (state_.apart) keys_of(u, state_.separate).enter_old_software();
  }

  constexpr KeysOfUnit<D> keys_of(std::size_t u, Ledger<D>& ledger) const {
    return {rules_, history_.units[u], ledger[u], state_.units[u].old_software};
  }
  constexpr void for_each_account(std::size_t u, auto change) {
    for (Account<D>& account : state_.together[u]) change(account);
    if (state_.apart)
      for (Account<D>& account : state_.separate[u]) change(account);
  }

  constexpr Accounts<D> accounts(std::size_t u) const {
    if (!state_.apart) return state_.together[u];
    Accounts<D> seen = state_.together[u];
    const auto as_one = charged_together();
    for (std::size_t k = 0; k < seen.size(); ++k)
      seen[k] = select(as_one, state_.together[u][k], state_.separate[u][k]);
    return seen;
  }

  constexpr LicensesOfAll licenses(const Ledger<D>& ledger) const {
    LicensesOfAll all;
    for (std::size_t u = 0; u < state_.units.size(); ++u)
      all.push_back(unit_license(rules_, history_.units[u], state_.units[u].unit, ledger[u]));
    return all;
  }

  /// The license of a unit, combined with the licenses that reach it.
  constexpr Values<D> combined(std::size_t u, const LicensesOfAll& all, auto reaches) const {
    const Values<D> limits = limits_of(history_.units[u].unit);
    Values<D> total = all[u];
    for (std::size_t other = 0; other < all.size(); ++other)
      if (other != u && reaches(other)) total = combine(limits, total, all[other]);
    return total;
  }

  /// The same, but only the unit's own license if failover is off by this ledger.
  constexpr Values<D> shared(std::size_t u, const LicensesOfAll& all, const Ledger<D>& ledger,
                             auto reaches) const {
    const Values<D> total = combined(u, all, reaches);
    const auto alone = rules_.runs_alone(off_by(ledger));
    return D::known(!alone) ? total : select(alone, all[u], total);
  }

  constexpr Values<D> running(std::size_t u, const truth& beyond, const LicensesOfAll& joined,
                              const LicensesOfAll& parted) const {
    const bool shares = rules_.combines(any_old());
    const Values<D> kept = shared(u, joined, state_.together, [&](std::size_t) { return shares; });
    if (!state_.apart || D::known(!beyond)) return kept;
    return select(
        beyond,
        shared(u, parted, state_.separate,
               [&](std::size_t other) { return shares && rules_.reaches(state_.parts, u, other); }),
        kept);
  }

  const TimeRules<D>& rules_;
  const History<D>& history_;
  GroupState<D>& state_;
};

}  // namespace asa
