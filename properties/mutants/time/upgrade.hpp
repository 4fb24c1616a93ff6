#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in upgrading and downgrading: UPG, DWN.
namespace asa::mutant {
struct EveryKeyNeedsAReload : RunsBy<EveryKeyNeedsAReload> {
  static constexpr MutantInfo info{"every-key-needs-a-reload", "UPG-01"_clause,
                                   "Every new permanent key waits for a reload."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth needs_reload(const Platform<D>&, const AnyUnit<D>&,
                                             const AnyUnit<D>&) const {
      return D::truth_of(true);
    }
  };
};

struct SwitchingOverInterrupts : RunsBy<SwitchingOverInterrupts> {
  static constexpr MutantInfo info{"switching-over-interrupts", "UPG-02"_clause,
                                   "Switching over leaves an instant without traffic."};
  struct Rules : TimeRules {
    constexpr bool hands_over(EventKind) const { return false; }
  };
};

struct ReloadHandsOver : RunsBy<ReloadHandsOver> {
  static constexpr MutantInfo info{"reload-hands-over", "UPG-02"_clause,
                                   "A unit that is reloaded hands over its traffic in time."};
  struct Rules : TimeRules {
    constexpr bool hands_over(EventKind) const { return true; }
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

struct DowngradeWithoutReload : RunsBy<DowngradeWithoutReload> {
  static constexpr MutantInfo info{"downgrade-without-reload", "UPG-03"_clause,
                                   "What a key takes away is gone at once."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth needs_reload(const Platform<D>& p, const AnyUnit<D>& now,
                                             const AnyUnit<D>& next) const {
      const auto edition = p.edition_reloads && !iff(now.security_plus, next.security_plus);
      return edition || now.license[encryption_3des_aes] != next.license[encryption_3des_aes];
    }
  };
};

struct EncryptionWithoutReload : RunsBy<EncryptionWithoutReload> {
  static constexpr MutantInfo info{"encryption-without-reload", "UPG-03"_clause,
                                   "A new encryption license is in force at once."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth needs_reload(const Platform<D>& p, const AnyUnit<D>& now,
                                             const AnyUnit<D>& next) const {
      AnyUnit<D> same = next;
      same.license[encryption_3des_aes] = now.license[encryption_3des_aes];
      return TimeRules::needs_reload<D>(p, now, same);
    }
  };
};

struct EditionWithoutReload : RunsBy<EditionWithoutReload> {
  static constexpr MutantInfo info{"edition-without-reload", "UPG-03"_clause,
                                   "A new edition is in force at once on ASA 5505 and 5510 too."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth needs_reload(const Platform<D>& p, const AnyUnit<D>& now,
                                             const AnyUnit<D>& next) const {
      AnyUnit<D> same = next;
      same.security_plus = now.security_plus;
      return TimeRules::needs_reload<D>(p, now, same);
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
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth needs_reload(const Platform<D>& p, const AnyUnit<D>& now,
                                             const AnyUnit<D>& next) const {
      const auto more = now.license[anyconnect_premium] < next.license[anyconnect_premium];
      return more || TimeRules::needs_reload<D>(p, now, next);
    }
  };
};

struct OldSoftwareKeepsAllKeys : RunsBy<OldSoftwareKeepsAllKeys> {
  static constexpr MutantInfo info{"old-software-keeps-all-keys", "DWN-03"_clause,
                                   "Under old software all keys stay active."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr typename D::truth stays_in_old_software(const typename D::truth&) const {
      return D::truth_of(true);
    }
  };
};

struct OldSoftwareActivatesBeside : RunsBy<OldSoftwareActivatesBeside> {
  static constexpr MutantInfo info{"old-software-activates-beside", "DWN-03"_clause,
                                   "Under old software keys of two features can be activated."};
  struct Rules : TimeRules {
    template <ValueDomain D>
    constexpr bool displaces(const TimeBasedKey<D>& wanted, const TimeBasedKey<D>& active,
                             bool) const {
      return wanted.shares_a_feature_with(active);
    }
  };
};

struct OldSoftwareCombines : RunsBy<OldSoftwareCombines> {
  static constexpr MutantInfo info{"old-software-combines", "DWN-04"_clause,
                                   "Under old software a pair combines its licenses."};
  struct Rules : TimeRules {
    constexpr bool combines(bool) const { return true; }
  };
};

}  // namespace asa::mutant
