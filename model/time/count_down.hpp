#pragma once

#include "model/time/keys_of_unit.hpp"
#include "model/time/upgrade.hpp"

#include <array>
#include <cstddef>
#include <span>

namespace asa {

/// Counts down the keys of units that are in contact. A key waits while keys of earlier units serve
/// everything it grants (CMB-03, CMB-05 to CMB-07).
template <ValueDomain D>
class CountDown {
 public:
  using truth = typename D::truth;
  using days = typename D::days;

  /// Covers the part that contains `unit`.
  constexpr CountDown(const TimeRules<D>& rules, const History<D>& history,
                      const UnitStates<D>& units, const Parts& parts, std::size_t unit,
                      Ledger<D>& ledger)
      : rules_(rules), history_(history), units_(units), ledger_(ledger) {
    for (std::size_t other = 0; other < units.size(); ++other)
      if (parts.joins(unit, other)) members_[size_++] = other;
  }

  constexpr void run(const days& d) {
    auto rest = d;
    for (std::size_t round = 0; round <= keys(); ++round) {
      if (D::known(rest == D::days_of(Days{0}))) return;
      rest = rest - step(rest);
    }
  }

 private:
  constexpr std::span<const std::size_t> members() const { return {members_.data(), size_}; }
  constexpr const Values<D>& permanent(std::size_t u) const { return units_[u].unit.license; }

  /// The number of keys that can expire, which bounds the number of steps.
  constexpr std::size_t keys() const {
    std::size_t sum = 0;
    for (const std::size_t u : members()) sum += ledger_[u].size();
    return sum;
  }

  /// Passes days up to the first expiry, but at most `rest`; returns how many.
  constexpr days step(const days& rest) {
    alone_ = rules_.charged_alone(failover_off(rules_, history_, units_, ledger_));
    std::array<std::array<truth, max_keys>, max_units> counting;
    auto passed = rest;
    for (const std::size_t u : members())
      for (std::size_t k = 0; k < ledger_[u].size(); ++k) {
        counting[u][k] = counts(u, k);
        passed = D::select(counting[u][k], min(passed, ledger_[u][k].left), passed);
      }
    for (const std::size_t u : members())
      for (std::size_t k = 0; k < ledger_[u].size(); ++k) {
        auto& left = ledger_[u][k].left;
        left = D::select(counting[u][k], left - passed, left);
      }
    for (const std::size_t u : members())
      for (std::size_t k = 0; k < ledger_[u].size(); ++k)
        KeysOfUnit<D>(rules_, history_.units[u], ledger_[u], units_[u].old_software)
            .expire(k, counting[u][k] && ledger_[u][k].left == D::days_of(Days{0}));
    return passed;
  }

  constexpr truth counts(std::size_t u, std::size_t k) const {
    const TimeBasedKey<D>& key = history_.units[u].keys[k];
    const auto would = rules_.counts(ledger_[u][k], key, permanent(u));
    if (D::known(!would)) return would;
    auto waits = D::truth_of(true);
    for (const Grant<D>& grant : key.grants) waits = waits && served(u, grant.feature);
    return would && !waits;
  }

  /// Whether this unit's key for a feature waits for a live key of an earlier unit.
  constexpr truth served(std::size_t u, Feature f) const {
    auto before = D::truth_of(false);
    for (const std::size_t other : members())
      if (other != u && rules_.precedes(history_.topology, other, u))
        before = before || has_live(other, f);
    if (D::known(!before)) return before;
    return before && !alone_ && rules_.pooled(history_.readings, entry(f), mixed(f));
  }

  constexpr truth has_live(std::size_t u, Feature f) const {
    auto live = D::truth_of(false);
    for (std::size_t k = 0; k < ledger_[u].size(); ++k)
      if (history_.units[u].keys[k].grants_any(f)) live = live || ledger_[u][k].live();
    return live;
  }

  /// Whether some unit holds the feature only by its permanent key.
  constexpr truth mixed(Feature f) const {
    auto any = D::truth_of(false);
    for (const std::size_t u : members())
      any = any || (D::number_of(0) < permanent(u)[f] && !has_live(u, f));
    return any;
  }

  const TimeRules<D>& rules_;
  const History<D>& history_;
  const UnitStates<D>& units_;
  Ledger<D>& ledger_;
  std::array<std::size_t, max_units> members_;
  std::size_t size_ = 0;
  truth alone_ = D::truth_of(false);  ///< failover is off: no unit waits for another
};

}  // namespace asa
