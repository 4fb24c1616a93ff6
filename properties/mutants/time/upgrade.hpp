#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in upgrading and downgrading: UPG, DWN.
namespace asa::mutant {
struct EveryKeyNeedsAReload : RunsBy<EveryKeyNeedsAReload> {
  static constexpr MutantInfo info{"every-key-needs-a-reload", "UPG-01"_clause,
                                   "Every new permanent key waits for a reload."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth needs_reload(const Platform<D>&, const Unit<D>&,
                                   const Unit<D>&) const override {
      return D::truth_of(true);
    }
  };
};

struct SwitchingOverInterrupts : RunsBy<SwitchingOverInterrupts> {
  static constexpr MutantInfo info{"switching-over-interrupts", "UPG-02"_clause,
                                   "Switching over leaves an instant without traffic."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool hands_over(EventKind) const override { return false; }
  };
};

struct ReloadHandsOver : RunsBy<ReloadHandsOver> {
  static constexpr MutantInfo info{"reload-hands-over", "UPG-02"_clause,
                                   "A unit that is reloaded hands over its traffic in time."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool hands_over(EventKind) const override { return true; }
  };
};

struct ReloadedUnitIsActive : SeesUnits<ReloadedUnitIsActive> {
  static constexpr MutantInfo info{"reloaded-unit-is-active", "UPG-02"_clause,
                                   "A unit that has reloaded is active, whatever its mate does."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    if (step == 0 || step > h.events.size()) return;
    const Event<D>& event = h.events[step - 1];
    if (event.kind == EventKind::reload && event.unit == unit)
      seen.at(step, unit).carries = D::truth_of(true);
  }
};

struct MadeActiveBesideItsMate : SeesUnits<MadeActiveBesideItsMate> {
  static constexpr MutantInfo info{"made-active-beside-its-mate", "UPG-02"_clause,
                                   "A unit that is made active leaves its mate active."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    if (step == 0 || h.events[step - 1].kind != EventKind::switch_over) return;
    seen.at(step, unit).carries = seen.at(step, unit).carries || seen.at(step - 1, unit).carries;
  }
};

/// Runs by the rules, but lets `M::see` change which units of a pair carry traffic at each step.
template <class M>
struct SeesTrafficOfPairs : Reference {
  template <ValueDomain D>
  Trace<D> trace(const History<D>& h) const {
    Trace<D> seen = Reference::trace(h);
    if (h.topology == Topology::cluster || h.units.size() != 2) return seen;
    for (std::size_t step = 1; step < seen.steps(); ++step) M::see(h.events[step - 1], seen, step);
    return seen;
  }
};

struct BootedUnitTakesBack : SeesTrafficOfPairs<BootedUnitTakesBack> {
  static constexpr MutantInfo info{
      "booted-unit-takes-back", "UPG-02"_clause,
      "A unit that was active before it reloaded is active again, and its mate is standby."};
  template <ValueDomain D>
  static void see(const Event<D>& event, Trace<D>& seen, std::size_t step) {
    if (event.kind != EventKind::reload || seen.group(step).apart) return;
    auto &own = seen.at(step, event.unit).carries, &mate = seen.at(step, 1 - event.unit).carries;
    const auto back = seen.at(step - 1, event.unit).carries && !own;
    own = own || back;
    mate = mate && !back;
  }
};

struct ClusterTakenForAPair : MistakesHistories<ClusterTakenForAPair> {
  static constexpr MutantInfo info{"cluster-taken-for-a-pair", "UPG-02"_clause,
                                   "A cluster of two hands over traffic as a pair does."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> other = h;
    if (h.units.size() == 2) other.topology = Topology::failover_pair;
    return other;
  }
};

struct TakesOverWithoutFailover : SeesTrafficOfPairs<TakesOverWithoutFailover> {
  static constexpr MutantInfo info{
      "takes-over-without-failover", "UPG-02"_clause,
      "The mate of a unit that reloads takes over, though failover is off."};
  template <ValueDomain D>
  static void see(const Event<D>& event, Trace<D>& seen, std::size_t step) {
    if (event.kind == EventKind::reload) seen.at(step, 1 - event.unit).carries = D::truth_of(true);
  }
};

struct SecondIsActiveWhenUnitsMeet : SeesTrafficOfPairs<SecondIsActiveWhenUnitsMeet> {
  static constexpr MutantInfo info{
      "second-is-active-when-units-meet", "UPG-02"_clause,
      "Of two units that were active the secondary stays so when they meet."};
  template <ValueDomain D>
  static void see(const Event<D>&, Trace<D>& seen, std::size_t step) {
    const auto ends = seen.group(step - 1).doubled && !seen.group(step).doubled;
    if (seen.group(step).apart) return;
    for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
      seen.at(step, u).carries =
          (ends && D::truth_of(u == 1)) || (!ends && seen.at(step, u).carries);
  }
};

struct PrimaryIsActiveWhenUnitsMeet : SeesTrafficOfPairs<PrimaryIsActiveWhenUnitsMeet> {
  static constexpr MutantInfo info{"primary-is-active-when-units-meet", "UPG-02"_clause,
                                   "When units meet the primary becomes active, whoever was."};
  template <ValueDomain D>
  static void see(const Event<D>& event, Trace<D>& seen, std::size_t step) {
    if (event.kind != EventKind::together || !seen.group(step - 1).apart) return;
    const auto one = !seen.group(step).doubled;
    for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
      seen.at(step, u).carries = (one && D::truth_of(u == 0)) || (!one && seen.at(step, u).carries);
  }
};

struct NewKeysLeaveBothActive : SeesTrafficOfPairs<NewKeysLeaveBothActive> {
  static constexpr MutantInfo info{
      "new-keys-leave-both-active", "UPG-01"_clause,
      "Units that come to form a pair by a new key both stay active until they reload."};
  template <ValueDomain D>
  static void see(const Event<D>& event, Trace<D>& seen, std::size_t step) {
    if (event.kind != EventKind::enter_permanent) return;
    for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
      seen.at(step, u).carries = seen.at(step, u).carries || seen.at(step - 1, u).carries;
  }
};

struct ZeroKeyGoneOnceReplaced : MistakesHistories<ZeroKeyGoneOnceReplaced> {
  static constexpr MutantInfo info{
      "zero-key-gone-once-replaced", "UPG-03"_clause,
      "An all-zero permanent key counts no more once another was entered, reloaded or not."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> other = h;
    for (const Event<D>& event : h.events)
      if (event.kind == EventKind::enter_permanent)
        other.units[event.unit].unit.zero_key = D::truth_of(false);
    return other;
  }
};

struct DowngradeWithoutReload : RunsBy<DowngradeWithoutReload> {
  static constexpr MutantInfo info{"downgrade-without-reload", "UPG-03"_clause,
                                   "What a key takes away is gone at once."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                   const Unit<D>& next) const override {
      const auto edition = p.edition_reloads && !iff(now.security_plus, next.security_plus);
      return edition || now.license[encryption_3des_aes] != next.license[encryption_3des_aes];
    }
  };
};

struct EncryptionWithoutReload : RunsBy<EncryptionWithoutReload> {
  static constexpr MutantInfo info{"encryption-without-reload", "UPG-03"_clause,
                                   "A new encryption license is in force at once."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                   const Unit<D>& next) const override {
      Unit<D> same = next;
      same.license[encryption_3des_aes] = now.license[encryption_3des_aes];
      return TimeRules<D>::needs_reload(p, now, same);
    }
  };
};

struct EditionWithoutReload : RunsBy<EditionWithoutReload> {
  static constexpr MutantInfo info{"edition-without-reload", "UPG-03"_clause,
                                   "A new edition is in force at once on ASA 5505 and 5510 too."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                   const Unit<D>& next) const override {
      Unit<D> same = next;
      same.security_plus = now.security_plus;
      return TimeRules<D>::needs_reload(p, now, same);
    }
  };
};

struct FailoverStaysOn : MistakesHistories<FailoverStaysOn> {
  static constexpr MutantInfo info{"failover-stays-on", "UPG-06"_clause,
                                   "Failover stays on while the encryption licenses differ."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> other = h;
    other.readings.roll = RollReading::stays_on;
    return other;
  }
};

struct AnyConnectNeedsAReload : RunsBy<AnyConnectNeedsAReload> {
  static constexpr MutantInfo info{"anyconnect-needs-a-reload", "UPG-09"_clause,
                                   "More AnyConnect sessions wait for a reload."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                   const Unit<D>& next) const override {
      const auto more = !(next.license[anyconnect_premium] <= now.license[anyconnect_premium]);
      return more || TimeRules<D>::needs_reload(p, now, next);
    }
  };
};

struct OldSoftwareKeepsAllKeys : RunsBy<OldSoftwareKeepsAllKeys> {
  static constexpr MutantInfo info{"old-software-keeps-all-keys", "DWN-03"_clause,
                                   "Under old software all keys stay active."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth stays_in_old_software(const typename D::truth&) const override {
      return D::truth_of(true);
    }
  };
};

struct OldSoftwareActivatesBeside : RunsBy<OldSoftwareActivatesBeside> {
  static constexpr MutantInfo info{"old-software-activates-beside", "DWN-03"_clause,
                                   "Under old software keys of two features can be activated."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool displaces(const TimeBasedKey<D>& wanted, const TimeBasedKey<D>& active,
                   bool) const override {
      return wanted.shares_a_feature_with(active);
    }
  };
};

struct OldSoftwareCombines : RunsBy<OldSoftwareCombines> {
  static constexpr MutantInfo info{"old-software-combines", "DWN-04"_clause,
                                   "Under old software a pair combines its licenses."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool combines(bool) const override { return true; }
  };
};

struct DowngradeApartForgotten : Reference {
  static constexpr MutantInfo info{
      "downgrade-apart-forgotten", "DWN-03"_clause,
      "A downgrade beyond the grace leaves the keys as they are until contact is found again."};
  template <ValueDomain D>
  Trace<D> trace(const History<D>& h) const {
    Trace<D> seen = Reference::trace(h);
    for (std::size_t step = 1; step < seen.steps(); ++step) {
      const Event<D>& event = h.events[step - 1];
      if (event.kind != EventKind::old_software) continue;
      Accounts<D>& now = seen.at(step, event.unit).accounts;
      for (std::size_t k = 0; k < now.size(); ++k)
        now[k].active = now[k].active || (seen.group(step).beyond &&
                                          seen.at(step - 1, event.unit).accounts[k].active);
    }
    return seen;
  }
};

struct DowngradedUnitJudgedAsBefore : Reference {
  static constexpr MutantInfo info{"downgraded-unit-judged-as-before", "DWN-04"_clause,
                                   "A downgrade does not change whether failover is possible."};
  template <ValueDomain D>
  Trace<D> trace(const History<D>& h) const {
    const Trace<D> right = Reference::trace(h), as_before = Reference::trace(without_downgrades(h));
    Trace<D> seen(right.units(), h.events.size());
    for (std::size_t step = 0; step < right.steps(); ++step) {
      GroupSeen<D> group = right.group(step);
      group.accepted = as_before.group(step).accepted;
      seen.step(group);
      for (std::size_t u = 0; u < right.units(); ++u) seen.unit(right.at(step, u));
    }
    return seen;
  }

 private:
  /// The history with each downgrade replaced by moving a clock by 0 days, which changes nothing.
  template <ValueDomain D>
  static History<D> without_downgrades(const History<D>& h) {
    History<D> other = h;
    for (Event<D>& event : other.events)
      if (event.kind == EventKind::old_software) event.kind = EventKind::move_clock;
    return other;
  }
};

}  // namespace asa::mutant
