#pragma once

#include "model/clause.hpp"
#include "model/time/rules.hpp"

#include <optional>

namespace asa::timeline {

/// The rules as if one clause did not exist. If no clause is left out, these are the plain rules.
class Without final : public TimeRules<> {
 public:
  constexpr explicit Without(std::optional<Clause> clause) : clause_(clause) {}

  constexpr bool lacks(Clause clause) const { return clause_ == clause; }

  constexpr bool identical(const TimeBasedKey<>& a, const TimeBasedKey<>& b) const override {
    if (lacks("STK-03"_clause)) return a.shares_a_feature_with(b);
    return TimeRules::identical(a, b);
  }
  constexpr Days stacked(const Days& left, const Days& term) const override {
    return lacks("STK-01"_clause) ? left : TimeRules::stacked(left, term);
  }
  constexpr bool blocks(const TimeBasedKey<>& active, const TimeBasedKey<>& wanted) const override {
    return !lacks("KEY-05"_clause) && TimeRules::blocks(active, wanted);
  }
  constexpr bool displaces(const TimeBasedKey<>& wanted, const TimeBasedKey<>& active,
                           bool old_software) const override {
    const bool same_feature = wanted.shares_a_feature_with(active);
    if (lacks(same_feature ? "KEY-03"_clause : "DWN-03"_clause)) return false;
    return TimeRules::displaces(wanted, active, old_software);
  }
  constexpr Days kept_by_inactive(const Days& left) const override {
    return lacks("KEY-04"_clause) ? Days{0} : TimeRules::kept_by_inactive(left);
  }
  constexpr bool counts(const Account<>& account, const TimeBasedKey<>& key,
                        const Values<>& permanent) const override {
    if (lacks("TMR-01"_clause)) return false;
    if (lacks("TMR-02"_clause)) return account.installed && Days{0} < account.left;
    const bool counts = TimeRules::counts(account, key, permanent);
    return lacks("TMR-06"_clause) ? counts && is_in_use(key, permanent) : counts;
  }
  constexpr bool takes_over(const bool& could) const override {
    return !lacks("EXP-01"_clause) && TimeRules::takes_over(could);
  }
  constexpr Days charged_while_off(const Days& off) const override {
    return lacks("TMR-03"_clause) ? Days{0} : TimeRules::charged_while_off(off);
  }
  constexpr Days charged_for_clock(const Days& moved) const override {
    return lacks("TMR-04"_clause) ? Days{0} : TimeRules::charged_for_clock(moved);
  }
  constexpr bool expires_by_clock(const Account<>& account) const override {
    return !lacks("TMR-05"_clause) && TimeRules::expires_by_clock(account);
  }
  constexpr Account<> beside_new_permanent(const Account<>& account) const override {
    return lacks("ACT-01"_clause) ? Account<>{} : TimeRules::beside_new_permanent(account);
  }
  constexpr bool stays_in_old_software(const bool& last_activated) const override {
    return lacks("DWN-03"_clause) || TimeRules::stays_in_old_software(last_activated);
  }

  constexpr bool pooled(const Readings& readings, const FeatureEntry& f,
                        const bool& mixed) const override {
    if (lacks("CMB-03"_clause) && f.kind == Kind::tier) return true;
    return TimeRules::pooled(readings, f, mixed);
  }
  /// Without CMB-06 or CMB-07 no unit waits for another, so durations do not add either (CMB-05).
  constexpr bool precedes(Topology topology, std::size_t unit, std::size_t other) const override {
    const bool cluster = topology == Topology::cluster;
    if (lacks(cluster ? "CMB-07"_clause : "CMB-06"_clause)) return false;
    return TimeRules::precedes(topology, unit, other);
  }
  constexpr bool keeps_combined(const Readings& readings, const Days& lost) const override {
    if (lacks("LOC-01"_clause)) return false;
    if (lacks("LOC-02"_clause)) return true;
    return TimeRules::keeps_combined(readings, lost);
  }
  constexpr bool charged_together(const Readings& readings, const Days& lost) const override {
    if (lacks("LOC-03"_clause)) return false;
    if (lacks("LOC-04"_clause)) return true;
    return TimeRules::charged_together(readings, lost);
  }
  constexpr Days charged_apart(const Days& lost, const Days& days) const override {
    if (lacks("LOC-05"_clause)) return beyond_grace(lost + days) - beyond_grace(lost);
    return TimeRules::charged_apart(lost, days);
  }
  constexpr bool combines(bool old_software) const override {
    return lacks("DWN-04"_clause) || TimeRules::combines(old_software);
  }

  constexpr bool ends_failover(const Readings& readings, const bool& differ) const override {
    return !lacks("FX-ENC-1"_clause) && TimeRules::ends_failover(readings, differ);
  }
  constexpr bool leaves_one_active() const override {
    return !lacks("UPG-02"_clause) && TimeRules::leaves_one_active();
  }
  constexpr bool needs_reload(const Platform<>& p, const Unit<>& now,
                              const Unit<>& next) const override {
    return !lacks("UPG-03"_clause) && TimeRules::needs_reload(p, now, next);
  }
  /// Without UPG-02 the answer is reversed: switching over interrupts traffic, a reload does not.
  constexpr bool hands_over(EventKind kind) const override {
    return lacks("UPG-02"_clause) != TimeRules::hands_over(kind);
  }

 private:
  /// Whether a key grants more of any feature than the permanent license.
  static constexpr bool is_in_use(const TimeBasedKey<>& key, const Values<>& permanent) {
    bool in_use = false;
    for (const Grant<>& grant : key.grants)
      in_use = in_use || permanent[grant.feature] < grant.amount;
    return in_use;
  }
  static constexpr Days beyond_grace(const Days& lost) { return max(lost - grace, Days{0}); }

  std::optional<Clause> clause_;
};

}  // namespace asa::timeline
