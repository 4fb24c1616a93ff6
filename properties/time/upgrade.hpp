#pragma once

#include "properties/time/histories.hpp"

#include <initializer_list>
#include <utility>

/// Upgrading a pair unit by unit: UPG-01 to UPG-09.
namespace asa {

inline constexpr Factors an_upgrade = Factor::upgrade | Factor::tiers;

/// The units of a history, before any event, as a situation.
template <ValueDomain D>
Situation<D> situation_of(const History<D>& h, bool upgraded) {
  Situation<D> s;
  s.topology = h.topology;
  s.readings = h.readings;
  for (const KeyedUnit<D>& unit : h.units) s.units.push_back(upgraded ? unit.on_order : unit.unit);
  return s;
}

/// The history with these events on units instead of its own.
template <ValueDomain D>
History<D> with_steps(const History<D>& h,
                      std::initializer_list<std::pair<EventKind, std::size_t>> steps) {
  History<D> plan = h;
  plan.events.resize(0);
  for (const auto& [kind, unit] : steps) plan.events.push_back(event_on<D>(kind, unit));
  return plan;
}

/// Both keys entered, then the units reloaded in turn, each as standby, that one first.
template <ValueDomain D>
History<D> documented_upgrade(const History<D>& h, std::size_t first) {
  using enum EventKind;
  const std::size_t other = 1 - first;
  return with_steps(h, {{enter_permanent, first},
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
          "to its mate, leaves no instant without a unit that carries traffic.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, "RD-ROLL"_reading, 0}};

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

struct ReloadingTheActiveUnitInterrupts {
  static constexpr PropertyInfo info{
      .id = "ReloadingTheActiveUnitInterrupts",
      .clauses = {"UPG-02"_clause},
      .statement =
          "The same steps with the active unit reloaded first leave an instant without a unit that "
          "carries traffic; the standby reloaded first leaves none.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, {}, 0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto reloaded = [&](std::size_t unit) {
      return system.trace(
          with_steps(h, {{enter_permanent, 0}, {enter_permanent, 1}, {reload, unit}}));
    };
    j.expect("UPG-02"_clause, "the active unit first: no unit carries traffic for an instant",
             ever_uncovered(reloaded(0)));
    j.expect("UPG-02"_clause, "the standby first: the active unit carries on",
             !ever_uncovered(reloaded(1)));
    return j;
  }
};

struct OneUnitOfAPairCarriesTraffic {
  static constexpr PropertyInfo info{
      .id = "OneUnitOfAPairCarriesTraffic",
      .clauses = {"UPG-02"_clause},
      .statement =
          "In a pair that forms, a unit that reloads comes back as standby of its mate; of units "
          "that both carried traffic while they were apart, only the first does when they meet.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, {}, 0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    j.given("the pair forms", system.refusals(situation_of(h, false)).forms());
    const auto mate = j.claim("UPG-02"_clause, "the mate of a unit that reloads is active");
    for (const EventKind boots : {reload, shut_down})
      for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
        const auto t = system.trace(with_steps(h, {{switch_over, unit}, {boots, unit}}));
        j.expect(mate, t.group(2).accepted && t.last(1 - unit).carries && !t.last(unit).carries);
      }
    const auto none = j.claim("UPG-02"_clause, "alone or in a cluster nothing is handed over");
    for (const EventKind boots : {reload, shut_down})
      for (const bool alone : {true, false}) {
        History<D> no_pair = with_steps(h, {{switch_over, 0}, {boots, 0}});
        if (alone) no_pair.units.resize(1);
        if (!alone) no_pair.topology = Topology::cluster;
        const auto t = system.trace(no_pair);
        j.expect(none, !t.group(1).accepted && t.last(0).carries && !t.group(2).doubled);
      }
    History<D> parted = with_steps(h, {{apart, 0}, {reload, 1}, {together, 0}});
    parted.events[0].parts = Parts::all_alone();
    parted.events[0].days = D::days_of(Days{1});
    const auto t = system.trace(parted);
    j.expect("UPG-02"_clause, "apart, both are active", t.group(2).doubled);
    j.expect("UPG-02"_clause, "the first is when they meet",
             t.last(0).carries && !t.last(1).carries);
    const auto met = system.trace(with_steps(h, {{switch_over, 1}, {together, 0}}));
    j.expect("UPG-02"_clause, "the second stays so if it alone was",
             met.last(1).carries && !met.last(0).carries);
    return j;
  }
};

struct FailoverIsOnWhereTheNewKeysForm {
  static constexpr PropertyInfo info{
      .id = "FailoverIsOnWhereTheNewKeysForm",
      .clauses = {"UPG-01"_clause, "FX-SP-1"_clause, "FX-KEY-1"_clause},
      .statement =
          "Once both units run on their new permanent keys, the secondary can be made the active "
          "unit exactly where the pair forms with these keys, be they valid or all zeros.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, {}, 0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    using enum EventKind;
    const auto on = j.claim("UPG-01"_clause, "it becomes active exactly where the pair forms");
    const auto both = j.claim("UPG-01"_clause, "else each unit is active for itself");
    for (const bool zero : {false, true}) {
      History<D> plan = with_steps(h, {{enter_permanent, 0},
                                       {enter_permanent, 1},
                                       {reload, 0},
                                       {reload, 1},
                                       {together, 0},
                                       {switch_over, 1}});
      plan.units[0].on_order.zero_key = D::truth_of(zero);
      const auto t = system.trace(plan);
      const auto forms = system.refusals(situation_of(plan, true)).forms();
      j.expect(on, iff(t.group(6).accepted, forms));
      j.expect(both, iff(t.group(5).doubled, !forms));
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
          "other change that both units share ever does.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, "RD-ROLL"_reading, 0}};

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
          "the new permanent keys.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, an_upgrade, {}, 0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto one = system.trace(documented_upgrade(h, 0));
    const auto other = system.trace(documented_upgrade(h, 1));
    j.expect("UPG-01"_clause, "all units end alike", end_alike(one, other));
    History<D> upgraded = with_steps(h, {});
    for (std::size_t u = 0; u < h.units.size(); ++u) upgraded.units[u].unit = h.units[u].on_order;
    j.expect("ACT-01"_clause, "and as if they had always had the new keys",
             end_alike(one, system.trace(upgraded)));
    return j;
  }
};

/// The way back: from the keys on order to those that the units have.
template <ValueDomain D>
History<D> undone(const History<D>& h) {
  History<D> back = h;
  for (KeyedUnit<D>& unit : back.units) std::swap(unit.unit, unit.on_order);
  return back;
}

/// Whether the first unit's key on order is one of those that need a reload.
template <ValueDomain D>
typename D::truth waits_for_a_reload(const History<D>& h) {
  const AnyUnit<D>&now = h.units[0].unit, &next = h.units[0].on_order;
  auto waits = changes_encryption(h.units[0]) ||
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
          "A new permanent key waits for a reload where it changes the encryption license or takes "
          "something away, and, on ASA 5505 and 5510, where it changes the edition; else it takes "
          "effect at once.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, an_upgrade, {}, 0}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto waiting = j.claim("UPG-03"_clause, "it waits: nothing changes before the reload");
    const auto at_once = j.claim("UPG-01"_clause, "it does not wait: the new key is in force");
    for (const History<D>& upgrade : {h, undone(h)}) {
      const auto waits = waits_for_a_reload(upgrade);
      const auto entered = system.trace(with_steps(upgrade, {{EventKind::enter_permanent, 0}}));
      History<D> upgraded = with_steps(upgrade, {});
      upgraded.units[0].unit = upgrade.units[0].on_order;
      j.expect(waiting, implies(waits, end_alike(entered, system.trace(with_steps(upgrade, {})))));
      j.expect(at_once, waits || end_alike(entered, system.trace(upgraded)));
    }
    return j;
  }
};

}  // namespace asa
