#pragma once

#include "model/clause.hpp"
#include "model/time/rules.hpp"

#include <optional>

namespace asa::timeline {

/// The rules as if one clause did not exist. If no clause is left out, these are the plain rules.
class Without : public TimeRules {
 public:
  constexpr explicit Without(std::optional<Clause> clause) : clause_(clause) {}

  constexpr bool lacks(Clause clause) const { return clause_ == clause; }

  template <ValueDomain D>
  constexpr typename D::truth identical(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) const {
    if (lacks("STK-03"_clause)) return D::truth_of(a.shares_a_feature_with(b));
    return TimeRules::identical<D>(a, b);
  }
  template <ValueDomain D>
  constexpr typename D::days stacked(const typename D::days& left,
                                     const typename D::days& term) const {
    return lacks("STK-01"_clause) ? left : TimeRules::stacked<D>(left, term);
  }
  template <ValueDomain D>
  constexpr bool blocks(const TimeBasedKey<D>& active, const TimeBasedKey<D>& wanted) const {
    return !lacks("KEY-05"_clause) && TimeRules::blocks<D>(active, wanted);
  }
  template <ValueDomain D>
  constexpr bool displaces(const TimeBasedKey<D>& wanted, const TimeBasedKey<D>& active,
                           bool old_software) const {
    const bool same_feature = wanted.shares_a_feature_with(active);
    if (lacks(same_feature ? "KEY-03"_clause : "DWN-03"_clause)) return false;
    return TimeRules::displaces<D>(wanted, active, old_software);
  }
  template <ValueDomain D>
  constexpr typename D::days kept_by_inactive(const typename D::days& left) const {
    return lacks("KEY-04"_clause) ? D::days_of(Days{0}) : TimeRules::kept_by_inactive<D>(left);
  }
  template <ValueDomain D>
  constexpr typename D::truth counts(const Account<D>& account, const TimeBasedKey<D>& key,
                                     const Values<D>& permanent) const {
    if (lacks("TMR-01"_clause)) return D::truth_of(false);
    if (lacks("TMR-02"_clause)) return account.installed && D::days_of(Days{0}) < account.left;
    const auto counts = TimeRules::counts<D>(account, key, permanent);
    return lacks("TMR-06"_clause) ? counts && is_in_use(key, permanent) : counts;
  }
  template <ValueDomain D>
  constexpr typename D::truth takes_over(const typename D::truth& could) const {
    return lacks("EXP-01"_clause) ? D::truth_of(false) : TimeRules::takes_over<D>(could);
  }
  template <ValueDomain D>
  constexpr typename D::days charged_while_off(const typename D::days& off) const {
    return lacks("TMR-03"_clause) ? D::days_of(Days{0}) : TimeRules::charged_while_off<D>(off);
  }
  template <ValueDomain D>
  constexpr typename D::days charged_for_clock(const typename D::days& moved) const {
    return lacks("TMR-04"_clause) ? D::days_of(Days{0}) : TimeRules::charged_for_clock<D>(moved);
  }
  template <ValueDomain D>
  constexpr typename D::truth expires_by_clock(const Account<D>& account) const {
    return lacks("TMR-05"_clause) ? D::truth_of(false) : TimeRules::expires_by_clock<D>(account);
  }
  template <ValueDomain D>
  constexpr Account<D> beside_new_permanent(const Account<D>& account) const {
    return lacks("ACT-01"_clause) ? Account<D>{} : TimeRules::beside_new_permanent<D>(account);
  }
  template <ValueDomain D>
  constexpr typename D::truth stays_in_old_software(const typename D::truth& last_activated) const {
    return lacks("DWN-03"_clause) ? D::truth_of(true)
                                  : TimeRules::stays_in_old_software<D>(last_activated);
  }

  template <ValueDomain D>
  constexpr typename D::truth pooled(const Readings& readings, const FeatureEntry& f,
                                     const typename D::truth& mixed) const {
    if (lacks("CMB-03"_clause) && f.kind == Kind::tier) return D::truth_of(true);
    return TimeRules::pooled<D>(readings, f, mixed);
  }
  /// Without CMB-06 or CMB-07 no unit waits for another, so durations do not add either (CMB-05).
  constexpr bool precedes(Topology topology, std::size_t unit, std::size_t other) const {
    const bool cluster = topology == Topology::cluster;
    if (lacks(cluster ? "CMB-07"_clause : "CMB-06"_clause)) return false;
    return TimeRules::precedes(topology, unit, other);
  }
  template <ValueDomain D>
  constexpr typename D::truth keeps_combined(const Readings& readings,
                                             const typename D::days& lost) const {
    if (lacks("LOC-01"_clause)) return D::truth_of(false);
    if (lacks("LOC-02"_clause)) return D::truth_of(true);
    return TimeRules::keeps_combined<D>(readings, lost);
  }
  template <ValueDomain D>
  constexpr typename D::truth charged_together(const Readings& readings,
                                               const typename D::days& lost) const {
    if (lacks("LOC-03"_clause)) return D::truth_of(false);
    if (lacks("LOC-04"_clause)) return D::truth_of(true);
    return TimeRules::charged_together<D>(readings, lost);
  }
  template <ValueDomain D>
  constexpr typename D::days charged_apart(const typename D::days& lost,
                                           const typename D::days& days) const {
    if (lacks("LOC-05"_clause)) return beyond_grace<D>(lost + days) - beyond_grace<D>(lost);
    return TimeRules::charged_apart<D>(lost, days);
  }
  constexpr bool combines(bool old_software) const {
    return lacks("DWN-04"_clause) || TimeRules::combines(old_software);
  }

  template <ValueDomain D>
  constexpr typename D::truth ends_failover(const Readings& readings,
                                            const typename D::truth& differ) const {
    return lacks("FX-ENC-1"_clause) ? D::truth_of(false)
                                    : TimeRules::ends_failover<D>(readings, differ);
  }
  constexpr bool leaves_one_active() const {
    return !lacks("UPG-02"_clause) && TimeRules::leaves_one_active();
  }
  template <ValueDomain D>
  constexpr typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                           const Unit<D>& next) const {
    return lacks("UPG-03"_clause) ? D::truth_of(false) : TimeRules::needs_reload<D>(p, now, next);
  }
  /// Without UPG-02 the answer is reversed: switching over interrupts traffic, a reload does not.
  constexpr bool hands_over(EventKind kind) const {
    return lacks("UPG-02"_clause) != TimeRules::hands_over(kind);
  }

 private:
  /// Whether a key grants more of any feature than the permanent license.
  template <ValueDomain D>
  static constexpr typename D::truth is_in_use(const TimeBasedKey<D>& key,
                                               const Values<D>& permanent) {
    auto in_use = D::truth_of(false);
    for (const Grant<D>& grant : key.grants)
      in_use = in_use || permanent[grant.feature] < grant.amount;
    return in_use;
  }
  template <ValueDomain D>
  static constexpr typename D::days beyond_grace(const typename D::days& lost) {
    return max(lost - D::days_of(grace), D::days_of(Days{0}));
  }

  std::optional<Clause> clause_;
};

}  // namespace asa::timeline
