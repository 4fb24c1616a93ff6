#pragma once

#include "generators/draw_license.hpp"
#include "generators/draw_unit.hpp"
#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/time/history.hpp"
#include "model/time/rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace asa {

/// The features of time-based keys: a flag, or two where there are several keys; where tiers vary
/// one that adds to the permanent key and one that does not. Where every feature varies, all.
class GrantedFeatures {
 public:
  GrantedFeatures(const PlatformEntry& p, const Scope& scope) {
    const bool every = scope.factors.has(Factor::every_feature);
    const std::size_t flags = every                                   ? features.size()
                              : scope.factors.has(Factor::second_key) ? 2
                                                                      : 1;
    const std::size_t tiers = every ? features.size() : 1;
    add(p, flags, [](const FeatureEntry& f) { return f.kind == Kind::flag; });
    if (!scope.factors.has(Factor::tiers)) return;
    for (const OnUnit on_unit : {OnUnit::higher, OnUnit::sum})
      add(p, tiers,
          [&](const FeatureEntry& f) { return f.kind == Kind::tier && f.on_unit == on_unit; });
  }
  std::size_t size() const { return features_.size(); }
  Feature operator[](std::size_t i) const { return features_[i]; }
  std::size_t place_of(Feature f) const {
    return static_cast<std::size_t>(std::find(features_.begin(), features_.end(), f) -
                                    features_.begin());
  }
  const Feature* begin() const { return features_.begin(); }
  const Feature* end() const { return features_.end(); }

 private:
  void add(const PlatformEntry& p, std::size_t most, auto wanted) {
    std::size_t found = 0;
    for (const FeatureEntry& f : features)
      if (wanted(f) && p.rules.offers(f.feature) && p.rules.limit[f.feature] > 0 && found++ < most)
        features_.push_back(f.feature);
  }

  Few<Feature, feature_count> features_{};
};

/// A duration: one of a few around the grace, or, where every feature varies, any up to 400 days,
/// often in relation to another: equal, or a day off.
template <Source S>
Days draw_days(S& source, const Scope& scope, Days other) {
  constexpr std::int32_t limit = static_cast<std::int32_t>(grace.count());
  constexpr std::array few{1, limit, limit + 1, 2 * limit + 1, 0};
  if (!scope.factors.has(Factor::every_feature)) return Days{few[source.pick(few.size(), 1)]};
  const auto near = static_cast<std::int32_t>(other.count());
  const std::array related{limit, limit + 1, near, near - 1, near + 1};
  return Days{source.number(0, 400, related)};
}

/// An amount of a feature: none, one, or all; in clusters one. Where every feature varies, any.
template <Source S>
std::int32_t draw_some(S& source, const PlatformEntry& p, const Scope& scope, Feature f,
                       std::int32_t least, std::int32_t other) {
  const std::int32_t limit = p.rules.limit[f];
  if (scope.factors.has(Factor::every_feature))
    return max(least, draw_related(source, standard_of(p, f), limit, other));
  const std::array few{1, limit, 0};
  const std::size_t size = scope.shape == Shape::cluster ? 1 : least > 0 ? 2 : 3;
  return few[source.pick(size, 1)];
}

/// What a key grants: a feature, mostly that of the first unit's key, or two.
template <Source S>
TimeBasedKey<Scalar> draw_key(S& source, const PlatformEntry& p, const Scope& scope,
                              const GrantedFeatures& granted, const TimeBasedKey<Scalar>* like) {
  TimeBasedKey<Scalar> key;
  const Grant<Scalar> first = like ? like->grants[0] : Grant<Scalar>{granted[0], 0};
  const auto usual = static_cast<std::int32_t>(granted.place_of(first.feature));
  const auto place = static_cast<std::size_t>(value_near(source, granted.size(), usual, 3));
  const bool evaluation =
      scope.factors.has(Factor::evaluation) && granted.size() > 1 && source.pick(2, 2) == 1;
  const auto grant = [&](Feature f) {
    const std::int32_t other = f == first.feature ? first.amount : 0;
    const bool state = entry(f).form == Form::state;
    key.grants.push_back({f, state ? 1 : draw_some(source, p, scope, f, 1, other)});
  };
  grant(granted[place]);
  if (evaluation) grant(granted[(place + 1) % granted.size()]);
  std::sort(key.grants.begin(), key.grants.end(),
            [](const auto& a, const auto& b) { return a.feature < b.feature; });
  return key;
}

/// Whether a key of the unit that is active grants a feature of this one (KEY-03).
inline bool clashes(const KeyedUnit<Scalar>& unit, const TimeBasedKey<Scalar>& key) {
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    if (unit.accounts[k].live() && unit.keys[k].shares_a_feature_with(key)) return true;
  return false;
}

/// Gives a unit one more key: installed or not, active unless another of its features is, or where
/// activation varies.
template <Source S>
void draw_account(S& source, const Scope& scope, const TimeBasedKey<Scalar>& key, Days like,
                  bool installed, KeyedUnit<Scalar>& unit) {
  Account<Scalar> account;
  account.installed = installed;
  if (installed) account.left = draw_days(source, scope, like);
  const bool idle = installed && scope.factors.has(Factor::activation) && source.pick(2, 2) == 1;
  account.active = installed && !idle && account.left > Days{0} && !clashes(unit, key);
  if (account.active) account.activation = static_cast<std::int32_t>(unit.accounts.size()) + 1;
  unit.keys.push_back(key);
  unit.accounts.push_back(account);
}

/// How many keys a unit has at first, and later.
template <Source S>
std::size_t draw_key_count(S& source, const Scope& scope) {
  if (!scope.factors.has(Factor::keys)) return 0;
  if (!scope.factors.has(Factor::second_key)) return 1;
  const std::size_t most = scope.factors.has(Factor::every_feature) ? 4 : 2;
  return 1 + source.pick(most, 1);
}

/// What the permanent key holds of the features that the time-based keys of the unit grant.
template <Source S>
void draw_permanent(S& source, const PlatformEntry& p, const Scope& scope,
                    KeyedUnit<Scalar>& unit) {
  for (const TimeBasedKey<Scalar>& key : unit.keys)
    for (const Grant<Scalar>& grant : key.grants)
      unit.unit.license[grant.feature] =
          draw_some(source, p, scope, grant.feature, 0, grant.amount);
}

/// The unit with the license that comes with Base, as far as Base differs.
inline AnyUnit<Scalar> with_base(const PlatformEntry& p, const AnyUnit<Scalar>& unit) {
  AnyUnit<Scalar> base = unit;
  base.security_plus = false;
  for (const FeatureEntry& f : features)
    if (merges(f.kind)) base.license[f.feature] = p.allowance(f.feature, false).standard.value;
  return base;
}

/// The permanent key on order: as before, another amount of a feature, another encryption license,
/// or another edition.
template <Source S>
void draw_on_order(S& source, const PlatformEntry& p, const Scope& scope,
                   const GrantedFeatures& granted, KeyedUnit<Scalar>& unit) {
  AnyUnit<Scalar>&now = unit.unit, &next = unit.on_order;
  const std::size_t what = source.pick(p.security_plus ? 4 : 3, 1);
  const Feature f = granted[source.pick(what == 1 ? granted.size() : 1, 1)];
  if (what == 1) now.license[f] = draw_some(source, p, scope, f, 0, 0);
  next = now;
  if (what == 1) next.license[f] = draw_some(source, p, scope, f, 0, now.license[f]);
  if (what == 2 && p.rules.offers(feature_id<Encryption3DesAes>))
    next.license[encryption_3des_aes] = 1 - now.license[encryption_3des_aes];
  if (what == 3) next = with_base(p, now);
  if (what == 3 && source.pick(2, 1) == 1) std::swap(now, next);
}

/// A unit with its keys; those of a mate resemble the first unit's.
template <Source S>
KeyedUnit<Scalar> draw_keyed_unit(S& source, const PlatformEntry& p, const Scope& scope,
                                  const GrantedFeatures& granted, const KeyedUnit<Scalar>* first) {
  KeyedUnit<Scalar> unit;
  unit.unit = usual_unit(p);
  const std::size_t installed = draw_key_count(source, scope);
  const std::size_t all = installed + (scope.factors.has(Factor::entry) ? 1 : 0);
  for (std::size_t k = 0; k < all; ++k) {
    const KeyedUnit<Scalar>* like = k > 0 ? &unit : first;
    const auto key = draw_key(source, p, scope, granted, like ? &like->keys[0] : nullptr);
    draw_account(source, scope, key, like ? like->accounts[0].left : grace, k < installed, unit);
  }
  if (scope.factors.has(Factor::permanent)) draw_permanent(source, p, scope, unit);
  unit.on_order = unit.unit;
  if (!scope.factors.has(Factor::upgrade)) return unit;
  const bool as_first = first != nullptr && source.pick(2, 3) == 0;
  if (as_first) unit.unit = first->unit, unit.on_order = first->on_order;
  if (first == nullptr) draw_on_order(source, p, scope, granted, unit);
  return unit;
}

}  // namespace asa
