#pragma once

#include "model/time/history.hpp"

#include <algorithm>
#include <cstddef>

/// The keys of the units of a history, as levels.
namespace asa::levels {

using KeyedUnits = InlineVector<KeyedUnit<Scalar>, max_units>;

/// The most keys on a unit: none, one, two, more.
inline std::size_t max_keys_of_a_unit(const History<Scalar>& h) {
  std::size_t most = 0;
  for (const KeyedUnit<Scalar>& unit : h.units) most = std::max(most, unit.keys.size());
  return std::min<std::size_t>(most, 3);
}

/// 1 if a predicate holds for any key of any unit, else 0.
inline std::size_t of_any_key(const History<Scalar>& h, auto holds) {
  for (const KeyedUnit<Scalar>& unit : h.units)
    for (std::size_t k = 0; k < unit.keys.size(); ++k)
      if (holds(unit, unit.keys[k], unit.accounts[k])) return 1;
  return 0;
}

inline std::size_t evaluation_keys(const History<Scalar>& h) {
  return of_any_key(h,
                    [](const auto&, const auto& key, const auto&) { return key.is_evaluation(); });
}

inline std::size_t inactive_keys(const History<Scalar>& h) {
  return of_any_key(h, [](const auto&, const auto&, const Account<Scalar>& account) {
    return account.installed && !account.active && account.left > Days{0};
  });
}

inline std::size_t used_up_keys(const History<Scalar>& h) {
  return of_any_key(h, [](const auto&, const auto&, const Account<Scalar>& account) {
    return account.installed && account.left == Days{0};
  });
}

inline std::size_t keys_of_tiers(const History<Scalar>& h) {
  return of_any_key(h, [](const auto&, const TimeBasedKey<Scalar>& key, const auto&) {
    return std::any_of(key.grants.begin(), key.grants.end(),
                       [](const auto& grant) { return entry(grant.feature).kind == Kind::tier; });
  });
}

/// Whether a permanent key holds a feature that a time-based key of its unit grants.
inline std::size_t beside_permanent(const History<Scalar>& h) {
  return of_any_key(h, [](const auto& keyed, const TimeBasedKey<Scalar>& key, const auto&) {
    return std::any_of(key.grants.begin(), key.grants.end(),
                       [&](const auto& grant) { return keyed.unit.license[grant.feature] > 0; });
  });
}

/// 0 if no keys of two units share a feature; 1 if some keys share one; 2 if some are identical.
inline std::size_t likeness(const KeyedUnit<Scalar>& a, const KeyedUnit<Scalar>& b) {
  std::size_t level = 0;
  for (const TimeBasedKey<Scalar>& key : a.keys)
    for (const TimeBasedKey<Scalar>& other : b.keys)
      if (&key != &other && key.shares_a_feature_with(other))
        level = std::max<std::size_t>(level, key == other ? 2 : 1);
  return level;
}

/// How alike keys of one unit are.
inline std::size_t keys_on_one_unit(const History<Scalar>& h) {
  std::size_t level = 0;
  for (const KeyedUnit<Scalar>& unit : h.units) level = std::max(level, likeness(unit, unit));
  return level;
}

/// How alike the keys of the first unit and those of others are.
inline std::size_t keys_of_mates(const History<Scalar>& h) {
  std::size_t level = 0;
  for (std::size_t u = 1; u < h.units.size(); ++u)
    level = std::max(level, likeness(h.units[0], h.units[u]));
  return level;
}

/// What the permanent key on order changes on some unit: nothing, other amounts, the encryption
/// license, the edition.
inline std::size_t permanent_on_order(const History<Scalar>& h) {
  std::size_t level = 0;
  for (const auto& [now, next, keys, accounts] : h.units) {
    const bool edition = now.security_plus != next.security_plus;
    const bool encryption = now.strong_encryption() != next.strong_encryption();
    const bool amounts = now.license != next.license;
    level = std::max<std::size_t>(level, edition ? 3 : encryption ? 2 : amounts ? 1 : 0);
  }
  return level;
}

}  // namespace asa::levels
