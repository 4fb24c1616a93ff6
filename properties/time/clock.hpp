#pragma once

#include "properties/time/histories.hpp"

/// Shutdowns and changes of the clock: TMR-03 to TMR-05.
namespace asa {

/// Factors for properties that add their own events to the history of a running key.
inline constexpr Factors a_running_key = Factor::keys | Factor::change | Factor::tiers;

struct ShutdownIsAsRunning {
  static constexpr PropertyInfo info{
      .id = "ShutdownIsAsRunning",
      .clauses = {"TMR-03"_clause},
      .statement = "A unit alone that is shut down for some days loses as many as one that runs.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::alone, a_running_key, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto off = then(h, event_on<D>(EventKind::shut_down, 0, h.change.days));
    const auto on = then(h, together_for<D>(h.change.days));
    j.expect("TMR-03"_clause, "its keys end alike", end_alike(system.trace(off), system.trace(on)));
    return j;
  }
};

struct ShutdownInAPairIsALossOfContact {
  static constexpr PropertyInfo info{
      .id = "ShutdownInAPairIsALossOfContact",
      .clauses = {"TMR-03"_clause, "LOC-03"_clause, "LOC-04"_clause},
      .statement =
          "A unit of a pair that is shut down and boots again costs both units what as many days "
          "without contact cost, inside the grace and beyond it.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, Factor::keys | Factor::tiers | Factor::change, "RD-DAY30"_reading, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    Event<D> apart = together_for<D>(h.change.days);
    apart.kind = EventKind::apart;
    apart.parts = Parts::all_alone();
    const auto lost = system.trace(reunited(then(h, apart)));
    const auto same = j.claim("TMR-03"_clause, "both units end alike");
    const auto back = j.claim("LOC-03"_clause, "it is in contact again");
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      const auto off = system.trace(then(h, event_on<D>(EventKind::shut_down, u, h.change.days)));
      j.expect(same, end_alike(off, lost));
      j.expect(back, D::truth_of(!off.group(off.steps() - 1).apart));
    }
    return j;
  }
};

/// The history, after which the unit's clock is moved by some days and the unit is reloaded.
template <ValueDomain D>
constexpr History<D> with_clock_moved(const History<D>& h, const typename D::days& days) {
  return then(then(h, event_on<D>(EventKind::move_clock, 0, days)),
              event_on<D>(EventKind::reload, 0));
}

struct ClockMovedForwardIsUsed {
  static constexpr PropertyInfo info{
      .id = "ClockMovedForwardIsUsed",
      .clauses = {"TMR-04"_clause},
      .statement =
          "A clock that was moved forward costs an active key as many days, at the next reload and "
          "not before.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::alone, a_running_key, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto& days = h.change.days;
    const auto passed = system.trace(then(h, together_for<D>(days)));
    j.expect("TMR-04"_clause, "after the reload it is as if the days had passed",
             end_alike(system.trace(with_clock_moved(h, days)), passed));
    const auto moved = system.trace(then(h, event_on<D>(EventKind::move_clock, 0, days)));
    j.expect("TMR-04"_clause, "before the reload nothing is charged",
             end_alike(moved, system.trace(h)));
    const auto again = then(with_clock_moved(h, days), event_on<D>(EventKind::reload, 0));
    j.expect("TMR-04"_clause, "another reload costs nothing more",
             end_alike(system.trace(again), passed));
    return j;
  }
};

/// A history that starts with the key in this state: the clock is moved, the key is entered, and
/// the unit reloads.
template <ValueDomain D>
History<D> entered_after_clock(const History<D>& h, const Account<D>& account,
                               const typename D::days& moved) {
  History<D> entered = h;
  entered.events.resize(0);
  entered.units[0].accounts[0] = account;
  entered.events.push_back(event_on<D>(EventKind::move_clock, 0, moved));
  entered.events.push_back(event_on<D>(EventKind::enter_key, 0, h.change.days));
  entered.events.push_back(event_on<D>(EventKind::reload, 0));
  return entered;
}

/// Expects clock changes before a key is entered to cost it nothing if it is new or was used up. A
/// key to which days are added keeps its past.
template <ValueDomain D, System<D> S>
void expect_past_from_installation(Judgement<D>& j, const S& system, const History<D>& h) {
  const auto back = no_days<D>() - D::days_of(Days{1});
  const auto left = [&](const Account<D>& account, const typename D::days& moved) {
    return system.trace(entered_after_clock(h, account, moved)).last(0).accounts[0].left;
  };
  Account<D> used_up;
  used_up.installed = D::truth_of(true);
  const auto is_new = j.claim("TMR-05"_clause, "a key that is new does not know the clock's past");
  for (const Account<D>& account : {Account<D>{}, used_up})
    for (const auto& moved : {back, h.change.days})
      j.expect(is_new, left(account, moved) == h.change.days);
  const Account<D>& running = h.units[0].accounts[0];
  j.expect("TMR-05"_clause, "a key that days are added to knows it",
           implies(running.live(), left(running, back) == no_days<D>()));
}

struct ClockMovedBackExpiresTheKey {
  static constexpr PropertyInfo info{
      .id = "ClockMovedBackExpiresTheKey",
      .clauses = {"TMR-05"_clause},
      .statement =
          "A clock that was moved back by more days than the unit was shut down since its key was "
          "installed ends the key at the next reload; by as many it changes nothing.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::alone, a_running_key, {}, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto rest = then(h, event_on<D>(EventKind::shut_down, 0, h.change.days));
    const auto moved = [&](Days more) {
      const auto back = no_days<D>() - h.change.days - D::days_of(more);
      return system.trace(with_clock_moved(rest, back));
    };
    j.expect("TMR-05"_clause, "by as many days as it was off: the key stays",
             end_alike(moved(Days{0}), system.trace(rest)));
    const auto kept = system.trace(rest), expired = moved(Days{1});
    const Account<D>&before = kept.last(0).accounts[0], &now = expired.last(0).accounts[0];
    j.expect("TMR-05"_clause, "by a day more: the key is used up",
             implies(before.live(), now.left == no_days<D>() && !now.active));
    expect_past_from_installation(j, system, h);
    return j;
  }
};

}  // namespace asa
