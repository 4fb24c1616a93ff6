#pragma once

#include "model/combination.hpp"
#include "model/time/history.hpp"

/// The rules of keys and time, one function a rule, each named after what it decides. The machine
/// that runs a history asks them all, so a faulty system is these with one function changed.
namespace asa {

inline constexpr Days grace{30};  ///< LOC-01

struct TimeRules {
  /// What the keys of one unit make of a feature (CMB-01, KEY-07): sessions of UC proxies and
  /// contexts add up to the platform limit, of all else the higher counts.
  template <ValueDomain D>
  constexpr typename D::number merged(const FeatureEntry& f, const typename D::number& permanent,
                                      const typename D::number& time_based,
                                      const typename D::number& limit) const {
    if (f.on_unit == OnUnit::sum) return min(permanent + time_based, limit);
    return max(permanent, time_based);
  }

  /// Whether two keys are identical, so that they stack (STK-01, STK-03).
  template <ValueDomain D>
  constexpr typename D::truth identical(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) const {
    auto same = D::truth_of(a.grants.size() == b.grants.size());
    for (const Grant<D>& grant : a.grants) {
      auto found = D::truth_of(false);
      for (const Grant<D>& other : b.grants)
        if (other.feature == grant.feature) found = found || other.amount == grant.amount;
      same = same && found;
    }
    return same;
  }
  /// What is left of a key when an identical one is entered (STK-01).
  template <ValueDomain D>
  constexpr typename D::days stacked(const typename D::days& left,
                                     const typename D::days& term) const {
    return left + term;
  }
  /// Whether an active key keeps another from being activated (KEY-05).
  template <ValueDomain D>
  constexpr bool blocks(const TimeBasedKey<D>& active, const TimeBasedKey<D>& wanted) const {
    return active.is_evaluation() && active.shares_a_feature_with(wanted);
  }
  /// Whether activating a key deactivates another (KEY-03); under 8.2 or earlier any other
  /// (DWN-03).
  template <ValueDomain D>
  constexpr bool displaces(const TimeBasedKey<D>& wanted, const TimeBasedKey<D>& active,
                           bool old_software) const {
    return old_software || wanted.shares_a_feature_with(active);
  }
  /// What is left of a key that is deactivated or displaced (KEY-04).
  template <ValueDomain D>
  constexpr typename D::days kept_by_inactive(const typename D::days& left) const {
    return left;
  }
  /// Whether a key would count down if it were the only one (TMR-01, TMR-02, TMR-06): whatever the
  /// permanent license holds.
  template <ValueDomain D>
  constexpr typename D::truth counts(const Account<D>& account, const TimeBasedKey<D>&,
                                     const Values<D>&) const {
    return account.live();
  }
  /// Whether a key that could take the place of an expired one does (EXP-01).
  template <ValueDomain D>
  constexpr typename D::truth takes_over(const typename D::truth& could) const {
    return could;
  }
  /// How much of a shutdown an active key loses (TMR-03).
  template <ValueDomain D>
  constexpr typename D::days charged_while_off(const typename D::days& off) const {
    return off;
  }
  /// What a clock moved since the last boot costs an active key (TMR-04).
  template <ValueDomain D>
  constexpr typename D::days charged_for_clock(const typename D::days& moved) const {
    return max(moved, D::days_of(Days{0}));
  }
  /// Whether a key expires at a boot, having run for longer than the clock says (TMR-05). It ran
  /// whenever the unit was not off.
  template <ValueDomain D>
  constexpr typename D::truth expires_by_clock(const Account<D>& account) const {
    return account.shut_down + account.clock_moved < D::days_of(Days{0});
  }
  /// A time-based key after a permanent one was entered (ACT-01).
  template <ValueDomain D>
  constexpr Account<D> beside_new_permanent(const Account<D>& account) const {
    return account;
  }
  /// Whether a key stays active under 8.2 or earlier (DWN-03).
  template <ValueDomain D>
  constexpr typename D::truth stays_in_old_software(const typename D::truth& last_activated) const {
    return last_activated;
  }

  /// Whether units wait for each other's keys of a feature (CMB-05); of a tier only in the other
  /// reading, where some unit holds it permanently only (CMB-03, RD-MIX).
  template <ValueDomain D>
  constexpr typename D::truth pooled(const Readings& readings, const FeatureEntry& f,
                                     const typename D::truth& mixed) const {
    if (f.kind == Kind::flag) return D::truth_of(true);
    const bool primary_first = readings.mix == MixReading::primary_first;
    return D::truth_of(f.kind == Kind::tier && primary_first) && mixed;
  }
  /// Whether the key of one unit counts down before that of another (CMB-06, CMB-07).
  constexpr bool precedes(Topology, std::size_t unit, std::size_t other) const {
    return unit < other;
  }
  /// Whether communication lost for so long is inside the grace (LOC-01, RD-DAY30).
  template <ValueDomain D>
  constexpr typename D::truth within_grace(const Readings& readings,
                                           const typename D::days& lost) const {
    const auto limit = D::days_of(grace);
    return readings.day_30 == Day30Reading::inside_the_grace ? lost <= limit : lost < limit;
  }
  /// Whether units that lost contact still run the combined license (LOC-01, LOC-02).
  template <ValueDomain D>
  constexpr typename D::truth keeps_combined(const Readings& readings,
                                             const typename D::days& lost) const {
    return within_grace<D>(readings, lost);
  }
  /// Whether a unit's license counts towards another's while they have no contact and the grace is
  /// over (LOC-02).
  constexpr bool reaches(const Parts& parts, std::size_t unit, std::size_t other) const {
    return parts.joins(unit, other);
  }
  /// Whether units that meet again are charged as if they had never parted (LOC-03), not each for
  /// itself (LOC-04).
  template <ValueDomain D>
  constexpr typename D::truth charged_together(const Readings& readings,
                                               const typename D::days& lost) const {
    return within_grace<D>(readings, lost);
  }
  /// What of an event without contact is charged to each unit for itself, should the grace run out:
  /// all of it, the grace included (LOC-04, LOC-05).
  template <ValueDomain D>
  constexpr typename D::days charged_apart(const typename D::days& /*lost before*/,
                                           const typename D::days& days) const {
    return days;
  }
  /// Whether units whose software is 8.2 or earlier combine their licenses (DWN-04).
  constexpr bool combines(bool old_software) const { return !old_software; }

  /// Whether failover goes off where time-based keys make the encryption licenses of a pair differ
  /// (FX-ENC-1, UPG-06, RD-ROLL).
  template <ValueDomain D>
  constexpr typename D::truth ends_failover(const Readings& readings,
                                            const typename D::truth& differ) const {
    return differ && D::truth_of(readings.roll == RollReading::goes_off);
  }
  /// Whether a unit has its encryption license by a time-based key, where the reading tells kinds
  /// of keys apart (RD-ENC): not if its permanent key grants it, too.
  template <ValueDomain D>
  constexpr typename D::truth by_time_based_key(const AnyUnit<D>& unit,
                                                const AnyUnit<D>& permanent) const {
    return unit.strong_encryption() && !permanent.strong_encryption();
  }
  /// Whether units that are a pair again, since their keys made their encryption alike, leave one
  /// of them active (UPG-02).
  constexpr bool leaves_one_active() const { return true; }
  /// Whether a unit whose failover is off runs its own license only, from the first day: no source
  /// gives it the grace of lost contact.
  template <ValueDomain D>
  constexpr typename D::truth runs_alone(const typename D::truth& failover_off) const {
    return failover_off;
  }
  /// Whether it uses up its own keys, and none waits for those of its mate.
  template <ValueDomain D>
  constexpr typename D::truth charged_alone(const typename D::truth& failover_off) const {
    return failover_off;
  }

  /// Whether a new permanent key takes effect at a reload only (UPG-03).
  template <ValueDomain D>
  constexpr typename D::truth needs_reload(const Platform<D>& p, const AnyUnit<D>& now,
                                           const AnyUnit<D>& next) const {
    auto needed = p.edition_reloads && !iff(now.security_plus, next.security_plus);
    needed = needed || now.license[encryption_3des_aes] != next.license[encryption_3des_aes];
    for (const FeatureEntry& f : features)
      needed = needed || next.license[f.feature] < now.license[f.feature];
    return needed;
  }
  /// Whether the active unit hands its traffic to its mate without an instant between (UPG-02): by
  /// switching over, not by a reload.
  constexpr bool hands_over(EventKind kind) const { return kind == EventKind::switch_over; }
};

}  // namespace asa
