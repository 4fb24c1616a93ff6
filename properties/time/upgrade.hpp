#pragma once

#include "properties/time/histories.hpp"

#include <utility>

/// Upgrading a pair unit by unit: UPG-01 to UPG-09.
namespace asa {

/// What may happen during an upgrade: changes of time-based keys or clocks.
inline constexpr Factors meanwhile = Factor::keys | Factor::activation | Factor::clock;

inline constexpr Factors new_keys = Factor::on_order | Factor::tiers | Factor::contact;

/// The units of a history, before any event, as a situation.
template <ValueDomain D>
Situation<D> situation_of(const History<D>& h, bool upgraded) {
  Situation<D> s;
  s.topology = h.topology;
  s.readings = h.readings;
  for (const KeyedUnit<D>& unit : h.units) s.units.push_back(upgraded ? unit.on_order : unit.unit);
  return s;
}

/// The documented upgrade amid the incidents of a history: both keys are entered, then each unit
/// reloads as standby, `first` before the other.
template <ValueDomain D>
History<D> documented_upgrade(const History<D>& h, std::size_t first) {
  using enum EventKind;
  const std::size_t other = 1 - first;
  return amid(h, {{enter_permanent, first},
                  {enter_permanent, other},
                  {switch_over, other},
                  {reload, first},
                  {switch_over, first},
                  {reload, other}});
}

template <ValueDomain D>
typename D::truth ever_uncovered(const Trace<D>& t) {
  auto ever = D::truth_of(false);
  for (std::size_t step = 0; step < t.steps(); ++step) ever = ever || t.group(step).uncovered;
  return ever;
}
template <ValueDomain D>
typename D::truth ever_doubled(const Trace<D>& t) {
  auto ever = D::truth_of(false);
  for (std::size_t step = 0; step < t.steps(); ++step) ever = ever || t.group(step).doubled;
  return ever;
}

template <ValueDomain D>
typename D::truth changes_encryption(const KeyedUnit<D>& unit) {
  return unit.unit.license[encryption_3des_aes] != unit.on_order.license[encryption_3des_aes];
}

struct DocumentedOrderNeverInterrupts {
  static constexpr PropertyInfo info{
      .id = "DocumentedOrderNeverInterrupts",
      .clauses = {"UPG-02"_clause, "UPG-01"_clause},
      .statement =
          "Entering both permanent keys and reloading the units in turn, each after switching over "
          "to its mate, leaves no instant without a unit that carries traffic, whatever happens to "
          "time-based keys, and though contact is lost and found again before each step.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, "RD-ROLL"_reading, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    j.given("the pair forms", system.refusals(situation_of(h, false)).forms());
    const auto always = j.claim("UPG-02"_clause, "some unit carries traffic at every instant");
    for (const std::size_t first : {std::size_t{0}, std::size_t{1}})
      j.expect(always, !ever_uncovered(system.trace(documented_upgrade(h, first))));
    return j;
  }
};

constexpr bool boots(EventKind kind) {
  return kind == EventKind::reload || kind == EventKind::shut_down;
}

struct ReloadingTheActiveUnitInterrupts {
  static constexpr PropertyInfo info{
      .id = "ReloadingTheActiveUnitInterrupts",
      .clauses = {"UPG-02"_clause},
      .statement =
          "Traffic is interrupted for an instant exactly when the only unit that carried it "
          "reloads or is shut down, whatever else happens, before and after new keys.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys | Factor::upgrade, "RD-ROLL"_reading, 1, anything}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto exactly = j.claim("UPG-02"_clause, "exactly then no unit carries traffic");
    const History<D> plan =
        followed_by(h, {{enter_permanent, 0}, {enter_permanent, 1}, {reload, 1}, {reload, 0}});
    const auto t = system.trace(plan);
    for (std::size_t step = 1; step < t.steps(); ++step) {
      const Event<D>& event = plan.events[step - 1];
      const auto& mate = t.at(step - 1, 1 - event.unit);
      j.expect(exactly,
               iff(t.group(step).uncovered, D::truth_of(boots(event.kind)) && !mate.carries));
    }
    return j;
  }
};

struct FailoverIsOnWhereTheNewKeysForm {
  static constexpr PropertyInfo info{
      .id = "FailoverIsOnWhereTheNewKeysForm",
      .clauses = {"UPG-01"_clause, "FX-SP-1"_clause, "FX-KEY-1"_clause},
      .statement =
          "Once both units run on their new permanent keys, the secondary can be made the active "
          "unit exactly where the pair forms with these keys, be they valid or all zeros, whatever "
          "happens to time-based keys and contact meanwhile.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile},
      .at_default = "RD-ROLL"_reading};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto on = j.claim("UPG-01"_clause, "it becomes active exactly where the pair forms");
    const auto both = j.claim("UPG-01"_clause, "else each unit is active for itself");
    for (const bool zero : {false, true}) {
      History<D> plan = amid(h, {{enter_permanent, 0},
                                 {enter_permanent, 1},
                                 {reload, 0},
                                 {reload, 1},
                                 {together, 0},
                                 {switch_over, 1}});
      plan.units[0].on_order.zero_key = D::truth_of(zero);
      const auto t = system.trace(plan);
      const auto forms = system.refusals(situation_of(plan, true)).forms();
      const GroupSeen<D>& end = t.group(t.steps() - 1);
      j.expect(on, iff(end.accepted, forms));
      j.expect(both, iff(end.doubled, !forms));
    }
    return j;
  }
};

struct EncryptionChangePerReading {
  static constexpr PropertyInfo info{
      .id = "EncryptionChangePerReading",
      .clauses = {"UPG-06"_clause, "UPG-02"_clause},
      .statement =
          "Changing the encryption license of a pair by the documented order has both units carry "
          "traffic for a while, because failover goes off; in the other reading it never does. No "
          "other change that both units share ever does, nor anything that happens to time-based "
          "keys and contact meanwhile.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, "RD-ROLL"_reading, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    j.given("the pair forms before and after", system.refusals(situation_of(h, false)).forms() &&
                                                   system.refusals(situation_of(h, true)).forms());
    const auto differ =
        changes_encryption(h.units[0]) && D::truth_of(h.readings.roll == RollReading::goes_off);
    const auto doubled =
        j.claim("UPG-06"_clause, "both units carry traffic exactly where the reading says");
    for (const std::size_t first : {std::size_t{0}, std::size_t{1}})
      j.expect(doubled, iff(ever_doubled(system.trace(documented_upgrade(h, first))), differ));
    return j;
  }
};

struct EitherUnitFirstIsTheSame {
  static constexpr PropertyInfo info{
      .id = "EitherUnitFirstIsTheSame",
      .clauses = {"UPG-01"_clause, "ACT-01"_clause},
      .statement =
          "Upgrading the primary first or the secondary first ends in the same licenses, those of "
          "the new permanent keys, and leaves the same of time-based keys, whatever happens to "
          "these and to contact meanwhile.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile.without(only(Factor::clock))}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto one = system.trace(documented_upgrade(h, 0));
    const auto other = system.trace(documented_upgrade(h, 1));
    j.expect("UPG-01"_clause, "all units end alike", end_alike(one, other));
    History<D> upgraded = incidents_of(documented_upgrade(h, 0));
    for (std::size_t u = 0; u < h.units.size(); ++u) upgraded.units[u].unit = h.units[u].on_order;
    j.expect("ACT-01"_clause, "and as if they had always had the new keys",
             end_alike(one, system.trace(upgraded)));
    return j;
  }
};

/// The way back: from the keys on order to the keys that the units have.
template <ValueDomain D>
History<D> undone(const History<D>& h) {
  History<D> back = h;
  for (KeyedUnit<D>& unit : back.units) std::swap(unit.unit, unit.on_order);
  return back;
}

/// Whether a unit's key on order needs a reload.
template <ValueDomain D>
typename D::truth waits_for_a_reload(const History<D>& h, std::size_t unit) {
  const Unit<D>&now = h.units[unit].unit, &next = h.units[unit].on_order;
  auto waits = changes_encryption(h.units[unit]) ||
               (now.platform.edition_reloads && !iff(now.security_plus, next.security_plus));
  for (const FeatureEntry& f : features)
    waits = waits || next.license[f.feature] < now.license[f.feature];
  return waits;
}

struct ReloadIsNeededForWhatIsListed {
  static constexpr PropertyInfo info{
      .id = "ReloadIsNeededForWhatIsListed",
      .clauses = {"UPG-03"_clause, "UPG-01"_clause, "UPG-09"_clause},
      .statement =
          "A new permanent key waits for a reload if it changes the encryption license, takes "
          "something away or, on ASA 5505 and 5510, changes the edition; otherwise it takes effect "
          "at once, whatever else happens before and after it is entered.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto waiting = j.claim("UPG-03"_clause, "it waits: nothing changes before the reload");
    const auto at_once = j.claim("UPG-01"_clause, "it does not wait: the new key is in force");
    for (const History<D>& upgrade : {h, undone(h)}) {
      const auto waits = waits_for_a_reload(upgrade, 0);
      const History<D> entered =
          amid(upgrade, {{EventKind::enter_permanent, 0}, {EventKind::together, 0}});
      const History<D> before = incidents_of(entered);
      History<D> upgraded = before;
      upgraded.units[0].unit = upgrade.units[0].on_order;
      const auto t = system.trace(entered);
      j.expect(waiting, implies(waits, end_alike(t, system.trace(before))));
      j.expect(at_once, waits || end_alike(t, system.trace(upgraded)));
    }
    return j;
  }
};

struct FailoverFollowsTheKeyInForce {
  static constexpr PropertyInfo info{
      .id = "FailoverFollowsTheKeyInForce",
      .clauses = {"UPG-03"_clause, "FX-KEY-1"_clause},
      .statement =
          "After a new permanent key is entered on the primary, the secondary can become active "
          "exactly if the pair forms with the key in force: the new one, or the old one if the new "
          "one waits for a reload. Either key may be all zeros.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto on = j.claim("UPG-03"_clause, "it becomes active exactly where that forms");
    for (const auto& [now_zero, next_zero] :
         {std::pair{false, false}, std::pair{true, false}, std::pair{false, true}}) {
      History<D> plan = amid(h, {{EventKind::enter_permanent, 0}, {EventKind::switch_over, 1}});
      plan.units[0].unit.zero_key = D::truth_of(now_zero);
      plan.units[0].on_order.zero_key = D::truth_of(next_zero);
      const Situation<D> with_old = situation_of(plan, false);
      Situation<D> with_new = with_old;
      with_new.units[0] = plan.units[0].on_order;
      const auto waits = waits_for_a_reload(plan, 0);
      const auto forms = (waits && system.refusals(with_old).forms()) ||
                         (!waits && system.refusals(with_new).forms());
      const auto t = system.trace(plan);
      j.expect(on, iff(t.group(t.steps() - 1).accepted, forms));
    }
    return j;
  }
};

struct KeysThatFormThePairLeaveOneActive {
  static constexpr PropertyInfo info{
      .id = "KeysThatFormThePairLeaveOneActive",
      .clauses = {"UPG-01"_clause, "UPG-02"_clause},
      .statement =
          "Where both units are active because the pair does not form, and new permanent keys that "
          "need no reload form it, only the primary stays active.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, new_keys, {}, 1, meanwhile}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    History<D> plan = amid(h, {{reload, 1}, {enter_permanent, 0}, {enter_permanent, 1}});
    plan.units[0].unit.zero_key = D::truth_of(true);
    j.given("the pair forms with the new keys, and not with an all-zero one",
            system.refusals(situation_of(plan, true)).forms() &&
                !system.refusals(situation_of(plan, false)).forms());
    j.given("neither key waits for a reload",
            !waits_for_a_reload(plan, 0) && !waits_for_a_reload(plan, 1));
    const auto t = system.trace(plan);
    j.expect("UPG-02"_clause, "the primary is active, and the secondary is not",
             t.last(0).carries && !t.last(1).carries);
    return j;
  }
};

}  // namespace asa
