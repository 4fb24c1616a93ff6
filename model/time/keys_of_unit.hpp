#pragma once

#include "model/time/rules.hpp"

#include <cstddef>

/// The time-based keys of one unit: which are active, and how they change its license.
namespace asa {

/// The license of a running unit: its permanent key combined with its live time-based keys.
template <ValueDomain D>
constexpr Values<D> unit_license(const TimeRules<D>& rules, const KeyedUnit<D>& unit,
                                 const Unit<D>& runs, const Accounts<D>& accounts) {
  const Values<D>& permanent = runs.license;
  const Values<D> limits = limits_of(unit.unit);
  Values<D> license = permanent;
  for (std::size_t k = 0; k < accounts.size(); ++k) {
    const auto live = accounts[k].live();
    if (D::known(!live)) continue;
    for (const Grant<D>& grant : unit.keys[k].grants) {
      const Feature f = grant.feature;
      const auto both = rules.merged(entry(f), permanent[f], grant.amount, limits[f]);
      license[f] = D::select(live, both, license[f]);
    }
  }
  return license;
}

template <ValueDomain D>
constexpr bool grants_encryption(const KeyedUnit<D>& unit) {
  for (const TimeBasedKey<D>& key : unit.keys)
    if (key.grants_any(feature_id<Encryption3DesAes>)) return true;
  return false;
}

/// A unit with the encryption license of all its keys, and the kind of key that grants it (RD-ENC).
template <ValueDomain D>
constexpr Unit<D> with_encryption(const TimeRules<D>& rules, const KeyedUnit<D>& unit,
                                  const Unit<D>& permanent, const Accounts<D>& accounts) {
  if (!grants_encryption(unit)) return permanent;
  Unit<D> made = permanent;
  made.license[encryption_3des_aes] =
      unit_license(rules, unit, permanent, accounts)[encryption_3des_aes];
  made.time_based_encryption = rules.by_time_based_key(made, permanent);
  return made;
}

/// The keys of a unit and their accounts, with the changes that events make to them.
template <ValueDomain D>
class KeysOfUnit {
 public:
  using truth = typename D::truth;
  using days = typename D::days;

  constexpr KeysOfUnit(const TimeRules<D>& rules, const KeyedUnit<D>& unit, Accounts<D>& accounts,
                       bool old_software = false)
      : rules_(rules), keys_(unit.keys), accounts_(accounts), old_software_(old_software) {}

  /// Activates a key if it is installed, not used up and not blocked; returns whether it did.
  constexpr truth activate(std::size_t k, const truth& asked) {
    const auto possible = asked && ready(k) && !blocked(k);
    for (std::size_t j = 0; j < keys_.size(); ++j)
      if (j != k && rules_.displaces(keys_[k], keys_[j], old_software_)) stop(j, possible);
    accounts_[k].active = accounts_[k].active || possible;
    note_activation(k, possible);
    return possible;
  }

  constexpr truth deactivate(std::size_t k) {
    const auto was = accounts_[k].active;
    stop(k, D::truth_of(true));
    return was;
  }

  /// Installs a key with its term, or adds the term to an identical key; then activates it.
  constexpr truth enter(std::size_t k, const days& term) {
    auto stacks = D::truth_of(false), activated = D::truth_of(false);
    for (std::size_t j = 0; j < keys_.size(); ++j) {
      const auto here = !stacks && accounts_[j].installed && rules_.identical(keys_[j], keys_[k]);
      const auto left = accounts_[j].left;
      accounts_[j].left = D::select(here, rules_.stacked(left, term), left);
      begin_anew(j, here && left == D::days_of(Days{0}));
      activated = activate(j, here) || activated;
      stacks = stacks || here;
    }
    install(k, term, !stacks);
    return activate(k, !stacks) || activated;
  }

  /// Expires a key if `ended` holds; another key takes its place (EXP-01).
  constexpr void expire(std::size_t k, const truth& ended) {
    if (D::known(!ended)) return;
    accounts_[k].active = accounts_[k].active && !ended;
    for (const Grant<D>& grant : keys_[k].grants) find_successor(grant.feature, k, ended);
  }

  /// Moves the clock of the unit.
  constexpr void move_clock(const days& by) {
    for (Account<D>& account : accounts_) {
      account.clock_moved = account.clock_moved + by;
      account.clock_pending =
          D::select(account.live(), account.clock_pending + by, account.clock_pending);
    }
  }

  /// Boots the unit; only now do changes of its clock count (TMR-04, TMR-05).
  constexpr void boot() {
    const auto zero = D::days_of(Days{0});
    const Accounts<D> before = accounts_;
    for (Account<D>& account : accounts_) {
      const auto used = rules_.charged_for_clock(account.clock_pending);
      const auto rest =
          D::select(rules_.expires_by_clock(account), zero, max(account.left - used, zero));
      account.left = D::select(account.live(), rest, account.left);
      account.clock_pending = zero;
    }
    for (std::size_t k = 0; k < keys_.size(); ++k)
      expire(k, before[k].live() && accounts_[k].left == zero);
  }

  /// Downgrades to 8.2 or earlier, where only the last activated key stays active (DWN-03).
  constexpr void enter_old_software() {
    auto last = D::number_of(0);
    for (const Account<D>& a : accounts_) last = D::select(a.live(), max(last, a.activation), last);
    for (Account<D>& a : accounts_)
      a.active = a.active && rules_.stays_in_old_software(a.live() && a.activation == last);
  }

 private:
  constexpr void stop(std::size_t k, const truth& asked) {
    Account<D>& account = accounts_[k];
    const auto stops = account.active && asked;
    account.left = D::select(stops, rules_.kept_by_inactive(account.left), account.left);
    account.active = account.active && !asked;
  }
  constexpr truth ready(std::size_t k) const {
    return accounts_[k].installed && D::days_of(Days{0}) < accounts_[k].left;
  }
  constexpr truth blocked(std::size_t k) const {
    auto by_any = D::truth_of(false);
    for (std::size_t j = 0; j < keys_.size(); ++j)
      if (j != k && rules_.blocks(keys_[j], keys_[k])) by_any = by_any || accounts_[j].live();
    return by_any;
  }
  constexpr truth clashes_with_live(std::size_t k) const {
    auto clashes = D::truth_of(false);
    for (std::size_t j = 0; j < keys_.size(); ++j)
      if (j != k && (old_software_ || keys_[j].shares_a_feature_with(keys_[k])))
        clashes = clashes || accounts_[j].live();
    return clashes;
  }
  constexpr void install(std::size_t k, const days& term, const truth& asked) {
    Account<D>& account = accounts_[k];
    account.installed = account.installed || asked;
    account.left = D::select(asked, term, account.left);
    begin_anew(k, asked);
  }
  /// Clears what happened to the unit before, because it does not affect a new or renewed key.
  constexpr void begin_anew(std::size_t k, const truth& asked) {
    Account<D>& account = accounts_[k];
    for (days* past : {&account.shut_down, &account.clock_moved, &account.clock_pending})
      *past = D::select(asked, D::days_of(Days{0}), *past);
  }
  constexpr void note_activation(std::size_t k, const truth& activated) {
    auto last = D::number_of(0);
    for (const Account<D>& a : accounts_) last = max(last, a.activation);
    accounts_[k].activation = D::select(activated, last + D::number_of(1), accounts_[k].activation);
  }
  /// Activates the first installed key for the feature. No source says which one a device picks
  /// (EXP-02).
  constexpr void find_successor(Feature f, std::size_t expired, const truth& ended) {
    for (std::size_t j = 0; j < keys_.size(); ++j) {
      if (j == expired || !keys_[j].grants_any(f)) continue;
      const auto could = ended && ready(j) && !clashes_with_live(j);
      const auto does = rules_.takes_over(could);
      accounts_[j].active = accounts_[j].active || does;
      note_activation(j, does);
    }
  }

  const TimeRules<D>& rules_;
  const InlineVector<TimeBasedKey<D>, max_keys>& keys_;
  Accounts<D>& accounts_;
  bool old_software_;
};

}  // namespace asa
