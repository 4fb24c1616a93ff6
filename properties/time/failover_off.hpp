#pragma once

#include "properties/time/histories.hpp"

/// Encryption from time-based keys, and what happens to a pair when it differs: FX-ENC-1, UPG-06.
namespace asa {

/// Whether a unit has 3DES/AES after a step, from any key.
template <ValueDomain D>
typename D::truth encrypts(const History<D>& h, const Trace<D>& t, std::size_t step,
                           std::size_t unit) {
  constexpr Feature encryption = feature_id<Encryption3DesAes>;
  return h.units[unit].unit.license[encryption] == D::number_of(1) ||
         has_live_key(h, t, step, unit, encryption);
}

/// Whether failover must be off after a step, for a pair that formed.
template <ValueDomain D>
typename D::truth encryption_differs(const History<D>& h, const Trace<D>& t, std::size_t step) {
  const auto alike = iff(encrypts(h, t, step, 0), encrypts(h, t, step, 1));
  return !alike && D::truth_of(h.readings.roll == RollReading::goes_off);
}

/// The units at the start of a history, as a situation, with encryption from all their keys.
template <ValueDomain D>
Situation<D> encrypted_situation(const History<D>& h, const Trace<D>& t) {
  Situation<D> s;
  s.topology = h.topology;
  s.readings = h.readings;
  for (std::size_t u = 0; u < h.units.size(); ++u) {
    Unit<D> unit = h.units[u].unit;
    unit.license[encryption_3des_aes] =
        D::select(encrypts(h, t, 0, u), D::number_of(1), D::number_of(0));
    s.units.push_back(unit);
  }
  return s;
}

/// The trace of a unit that is alone for some days, with its keys as they were after a step.
template <ValueDomain D, System<D> S>
Trace<D> alone_from(const S& system, const History<D>& h, const Trace<D>& t, std::size_t step,
                    std::size_t unit, const typename D::days& days) {
  const auto is_it = [&](std::size_t u) { return u == unit; };
  return system.trace(by_themselves(h, t, step, is_it, days));
}

/// Expects failover to be off exactly at the steps after which encryption differs. Each unit then
/// runs only its own license.
template <ValueDomain D, System<D> S>
void expect_off_where_encryption_differs(Judgement<D>& j, const S& system, const History<D>& h) {
  const auto off =
      j.claim("FX-ENC-1"_clause, "failover is off exactly while the encryption licenses differ");
  const auto own = j.claim("FX-ENC-1"_clause, "a unit whose failover is off runs its own license");
  const auto t = system.trace(h);
  for (std::size_t step = 0; step < t.steps(); ++step) {
    const auto differs = encryption_differs(h, t, step);
    j.expect(off, iff(t.group(step).failover_off, differs));
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      const auto alone = alone_from(system, h, t, step, u, no_days<D>());
      j.expect(own, implies(differs, run_the_same(alone.last(0).running, t.at(step, u).running)));
    }
  }
}

/// Expects that, if encryption differs at the end of a history, no unit can be switched to or waits
/// for the other's keys.
template <ValueDomain D, System<D> S>
void expect_no_pair_at_the_end(Judgement<D>& j, const S& system, const History<D>& h) {
  const auto switched = j.claim("UPG-06"_clause, "without failover no unit can be switched to");
  const auto charged = j.claim("UPG-06"_clause, "without failover each unit uses up its own keys");
  const auto days = D::days_of(Days{10});
  const auto t = system.trace(h);
  const std::size_t end = t.steps() - 1;
  if (t.group(end).apart) return;
  const auto differs = encryption_differs(h, t, end);
  const auto asked = system.trace(then(h, event_on<D>(EventKind::switch_over, 1)));
  j.expect(switched, iff(asked.group(end + 1).accepted, !differs));
  const auto later = system.trace(then(h, together_for<D>(days)));
  for (std::size_t u = 0; u < h.units.size(); ++u)
    j.expect(charged, implies(differs && encryption_differs(h, later, end + 1),
                              alike(later.last(u).accounts,
                                    alone_from(system, h, t, end, u, days).last(0).accounts)));
}

/// The history with its first event split in two, the first of which lasts `days`.
template <ValueDomain D>
History<D> split_after(const History<D>& h, const typename D::days& days) {
  History<D> split = h;
  split.events.resize(0);
  for (std::size_t i = 0; i < h.events.size(); ++i) {
    split.events.push_back(h.events[i]);
    if (i > 0) continue;
    const auto first = min(days, h.events[0].days);
    split.events[0].days = first;
    split.events.push_back(h.events[0]);
    split.events[1].days = h.events[0].days - first;
  }
  return split;
}

struct EncryptionThatRunsOutEndsFailover {
  static constexpr PropertyInfo info{
      .id = "EncryptionThatRunsOutEndsFailover",
      .clauses = {"FX-ENC-1"_clause, "UPG-06"_clause},
      .statement =
          "From the day on which time-based keys make the encryption licenses of a pair differ, "
          "failover is off and each unit runs and uses up its own license only; in the other "
          "reading failover stays on.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::keys | Factor::contact | Factor::encryption_keys,
                "RD-ROLL"_reading, 1},
      .at_default = "RD-ENC"_reading};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    j.given("the pair forms", system.refusals(encrypted_situation(h, t)).forms());
    const auto same_day = j.claim("FX-ENC-1"_clause, "all of that from the very day");
    expect_off_where_encryption_differs(j, system, h);
    expect_no_pair_at_the_end(j, system, h);
    for (std::size_t u = 0; u < h.units.size(); ++u)
      for_each_key(h.units[u], feature_id<Encryption3DesAes>, [&](std::size_t k) {
        Event<D> deactivate = event_on<D>(EventKind::deactivate, u);
        deactivate.key = static_cast<std::uint8_t>(k);
        expect_off_where_encryption_differs(j, system, then(h, deactivate));
        const auto split = split_after(h, h.units[u].accounts[k].left);
        j.expect(same_day, end_alike(t, system.trace(split)));
      });
    return j;
  }
};

struct AlikeAgainLeavesOneActive {
  static constexpr PropertyInfo info{
      .id = "AlikeAgainLeavesOneActive",
      .clauses = {"UPG-02"_clause, "FX-ENC-1"_clause},
      .statement =
          "When time-based keys make the encryption licenses of a pair alike again, after both of "
          "its units were active, only one of them stays active.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::keys | Factor::encryption_keys, {}, 1},
      .at_default = "RD-ENC"_reading};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto first = system.trace(h);
    j.given("the pair forms", system.refusals(encrypted_situation(h, first)).forms());
    const auto one = j.claim("UPG-02"_clause, "units that are alike again are not both active");
    const auto expect_one = [&](const History<D>& plan) {
      const auto t = system.trace(plan);
      j.expect(one, implies(!encryption_differs(plan, t, t.steps() - 1),
                            !t.group(t.steps() - 1).doubled));
    };
    const History<D> reloaded = then(h, event_on<D>(EventKind::reload, 1));
    expect_one(then(reloaded, together_for<D>(D::days_of(Days{20}))));
    for (std::size_t u = 0; u < h.units.size(); ++u)
      for_each_key(h.units[u], feature_id<Encryption3DesAes>, [&](std::size_t k) {
        for (const EventKind kind : {EventKind::activate, EventKind::deactivate}) {
          Event<D> event = event_on<D>(kind, u);
          event.key = static_cast<std::uint8_t>(k);
          expect_one(then(reloaded, event));
        }
      });
    return j;
  }
};

struct KindOfKeyInTimePerReading {
  static constexpr PropertyInfo info{
      .id = "KindOfKeyInTimePerReading",
      .clauses = {"FX-ENC-1"_clause, "FX-ENC-2"_clause},
      .statement =
          "The secondary of a pair whose units both have 3DES/AES, one by a permanent and one by a "
          "time-based key, can become active except in the reading that tells kinds of keys apart; "
          "one whose units differ in 3DES/AES never can.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::keys | Factor::encryption_keys, "RD-ENC"_reading, 1},
      .at_default = "RD-ROLL"_reading};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(then(h, event_on<D>(EventKind::switch_over, 1)));
    const std::size_t end = h.events.size();
    j.given("the pair forms", system.refusals(encrypted_situation(h, t)).forms());
    const auto has_by_key = [&](std::size_t u) {
      return encrypts(h, t, end, u) && h.units[u].unit.license[encryption_3des_aes].none();
    };
    const auto alike = iff(encrypts(h, t, end, 0), encrypts(h, t, end, 1));
    const auto of_one_kind = D::truth_of(h.readings.encryption == EncryptionReading::state) ||
                             iff(has_by_key(0), has_by_key(1));
    j.expect("FX-ENC-1"_clause, "the secondary becomes active exactly if the licenses are the same",
             iff(t.group(end + 1).accepted, alike && of_one_kind));
    return j;
  }
};

}  // namespace asa
