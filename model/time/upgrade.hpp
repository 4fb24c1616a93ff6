#pragma once

#include "model/admission.hpp"
#include "model/select.hpp"
#include "model/time/group_state.hpp"
#include "model/time/keys_of_unit.hpp"

#include <cstddef>

/// New permanent keys on a pair, reloads, and who carries traffic during them: UPG-01 to UPG-06.
namespace asa {

/// Whether some time-based key of a pair grants encryption.
template <ValueDomain D>
constexpr bool keys_decide_encryption(const History<D>& history) {
  if (history.topology == Topology::cluster || history.units.size() != 2) return false;
  return grants_encryption(history.units[0]) || grants_encryption(history.units[1]);
}

/// Whether a pair's failover is off because time-based keys made its encryption licenses differ
/// (FX-ENC-1). With the keys as they were at the start, the licenses would match.
template <ValueDomain D>
constexpr typename D::truth failover_off(const TimeRules<D>& rules, const History<D>& history,
                                         const UnitStates<D>& units, const Ledger<D>& ledger) {
  if (!keys_decide_encryption(history)) return D::truth_of(false);
  const auto differ = [&](auto accounts_of) {
    const auto unit = [&](std::size_t u) {
      return with_encryption(rules, history.units[u], units[u].unit, accounts_of(u));
    };
    return unequal_encryption(history.readings, unit(0), unit(1));
  };
  const auto now = differ([&](std::size_t u) -> const Accounts<D>& { return ledger[u]; });
  const auto at_first =
      differ([&](std::size_t u) -> const Accounts<D>& { return history.units[u].accounts; });
  return rules.ends_failover(history.readings, now && !at_first);
}

/// Unit `no` with the permanent key of `yes` if `c` holds: its license, its edition, and whether
/// the key is all zeros.
template <ValueDomain D>
constexpr Unit<D> with_key_of(const typename D::truth& c, const Unit<D>& yes, const Unit<D>& no) {
  Unit<D> unit = no;
  unit.license = select(c, yes.license, no.license);
  unit.security_plus = (c && yes.security_plus) || (!c && no.security_plus);
  unit.zero_key = (c && yes.zero_key) || (!c && no.zero_key);
  return unit;
}

/// The steps of an upgrade on a pair or on a standalone unit.
template <ValueDomain D>
class Upgrade {
 public:
  using truth = typename D::truth;

  constexpr Upgrade(const TimeRules<D>& rules, const History<D>& history, UnitStates<D>& units,
                    const Ledger<D>& ledger, bool apart)
      : rules_(rules), history_(history), units_(units), ledger_(ledger), apart_(apart) {}

  /// Enters the permanent key on order; it takes effect at once, or at the next reload.
  constexpr void enter_permanent(std::size_t u) {
    Unit<D>& now = units_[u].unit;
    const Unit<D>& next = history_.units[u].on_order;
    const auto at_once = !rules_.needs_reload(now.platform, now, next);
    units_[u].flash = with_key_of(D::truth_of(true), next, now);
    now = with_key_of(at_once, next, now);
  }

  /// Makes a unit the active one if failover is on; returns whether it did.
  constexpr truth switch_over(std::size_t u) {
    const auto possible = formed();
    const auto handed = D::truth_of(rules_.hands_over(EventKind::switch_over));
    for (std::size_t i = 0; i < units_.size(); ++i)
      units_[i].carries = (possible && D::truth_of(i == u)) || (!possible && units_[i].carries);
    uncovered_ = uncovered_ || (possible && !handed);
    return possible;
  }

  /// Takes a unit down. Its mate keeps carrying traffic if it did before, or takes over an instant
  /// later if failover is on.
  constexpr void go_down(std::size_t u) {
    const auto others = carried_by_others(u);
    const auto taken = formed() && !others;
    const auto handed = taken && D::truth_of(rules_.hands_over(EventKind::reload));
    uncovered_ = uncovered_ || (!others && !handed);
    units_[u].carries = D::truth_of(false);
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (i != u) units_[i].carries = units_[i].carries || taken;
  }

  /// Brings a unit up with its latest key: as standby if failover is on and its mate is active,
  /// otherwise as active.
  constexpr void come_up(std::size_t u) {
    units_[u].unit = units_[u].flash;
    units_[u].carries = !(formed() && carried_by_others(u));
  }

  /// Joins units that were apart or newly form a pair; only one of them stays active.
  constexpr void meet() {
    const auto one = formed() && carried_by_others(1);
    if (units_.size() == 2) units_[1].carries = units_[1].carries && !one;
  }

  /// Whether the units are in contact and may form a pair as they run, with encryption from
  /// time-based keys included.
  constexpr truth formed() const {
    if (history_.topology == Topology::cluster || units_.size() != 2) return D::truth_of(false);
    Situation<D> s;
    s.topology = history_.topology;
    s.readings = history_.readings;
    for (std::size_t u = 0; u < units_.size(); ++u)
      s.units.push_back(with_encryption(rules_, history_.units[u], units_[u].unit, ledger_[u]));
    auto refusals = admission(s);
    if (s.readings.roll == RollReading::stays_on) refusals = refusals.without("FX-ENC-1"_clause);
    return D::truth_of(!apart_) && refusals.forms();
  }

  /// Whether no unit carried traffic for an instant.
  constexpr truth uncovered() const { return uncovered_; }

 private:
  constexpr truth carried_by_others(std::size_t u) const {
    auto carried = D::truth_of(false);
    for (std::size_t i = 0; i < units_.size(); ++i)
      if (i != u) carried = carried || units_[i].carries;
    return carried;
  }

  const TimeRules<D>& rules_;
  const History<D>& history_;
  UnitStates<D>& units_;
  const Ledger<D>& ledger_;
  bool apart_;
  truth uncovered_ = D::truth_of(false);
};

}  // namespace asa
