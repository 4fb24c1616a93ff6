#pragma once

#include "generators/draw_license.hpp"
#include "generators/draw_unit.hpp"
#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/in_domain.hpp"
#include "model/time/history.hpp"
#include "model/time/rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace asa {

/// The features of time-based keys: one flag, or two if a unit has several keys. If tiers vary, one
/// that adds to the permanent key and one that does not. If every feature varies, all of these.
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
  std::size_t index_of(Feature f) const {
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

  InlineVector<Feature, feature_count> features_{};
};

inline constexpr std::int32_t longest_drawn = 400;  ///< days

/// A duration: one of a few around the grace or, if durations vary, any. It is often equal to
/// `other` or one day off.
template <Source S, class D = typename S::domain>
typename D::days draw_days(S& source, const Scope& scope, const typename D::days& other) {
  constexpr std::int32_t limit = static_cast<std::int32_t>(grace.count());
  constexpr std::array few{1, limit, limit + 1, 2 * limit + 1, 0};
  if (!scope.factors.has(Factor::durations))
    return D::days_of(Days{few[source.pick(few.size(), 1)]});
  const auto near = D::count(other), one = D::number_of(1);
  const std::array<typename D::number, 5> related{D::number_of(limit), D::number_of(limit + 1),
                                                  near, near - one, near + one};
  return D::in_days(source.number(D::number_of(0), D::number_of(longest_drawn), related));
}

/// What histories draw from: how the platform is sold, its rules, and the features that keys grant.
template <ValueDomain D>
struct Offer {
  const PlatformEntry& sold;
  const Platform<D>& rules;
  const Scope& scope;
  GrantedFeatures granted;
};

/// An amount of a feature: none, one or the limit; in clusters, one. If durations vary, any amount.
template <Source S, class D = typename S::domain>
typename D::number draw_some(S& source, const Offer<D>& offer, Feature f, std::int32_t least,
                             const typename D::number& other) {
  const auto& limit = offer.rules.limit[f];
  if (offer.scope.factors.has(Factor::durations)) {
    const auto standard = D::number_of(standard_of(offer.sold, f));
    return max(D::number_of(least), draw_related(source, standard, limit, other));
  }
  const std::array<typename D::number, 3> few{D::number_of(1), limit, D::number_of(0)};
  const std::size_t size = offer.scope.shape == Shape::cluster ? 1 : least > 0 ? 2 : 3;
  return few[source.pick(size, 1)];
}

/// A choice out of n, where `base` is the simplest and most frequent.
template <Source S>
std::size_t pick_near(S& source, std::size_t n, std::size_t base, std::size_t ordinary) {
  const std::size_t picked = source.pick(n, ordinary);
  return picked == 0 ? base : picked <= base ? picked - 1 : picked;
}

/// A time-based key for one feature, mostly the one of `like`, or for two.
template <Source S, class D = typename S::domain>
TimeBasedKey<D> draw_key(S& source, const Offer<D>& offer, const TimeBasedKey<D>* like) {
  TimeBasedKey<D> key;
  const GrantedFeatures& granted = offer.granted;
  const Grant<D> first = like ? like->grants[0] : Grant<D>{granted[0], D::number_of(0)};
  const std::size_t place = pick_near(source, granted.size(), granted.index_of(first.feature), 3);
  const bool evaluation =
      offer.scope.factors.has(Factor::evaluation) && granted.size() > 1 && source.pick(2, 2) == 1;
  const auto grant = [&](Feature f) {
    const auto other = f == first.feature ? first.amount : D::number_of(0);
    const bool state = entry(f).form == Form::state;
    key.grants.push_back({f, state ? D::number_of(1) : draw_some(source, offer, f, 1, other)});
  };
  grant(granted[place]);
  if (evaluation) grant(granted[(place + 1) % granted.size()]);
  std::sort(key.grants.begin(), key.grants.end(),
            [](const auto& a, const auto& b) { return a.feature < b.feature; });
  return key;
}

/// Whether a live key of the unit shares a feature with this one (KEY-03).
template <ValueDomain D>
typename D::truth clashes(const KeyedUnit<D>& unit, const TimeBasedKey<D>& key) {
  auto any = D::truth_of(false);
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    if (unit.keys[k].shares_a_feature_with(key)) any = any || unit.accounts[k].live();
  return any;
}

/// Gives a unit one more key, installed or not. An installed key is active unless a live key shares
/// a feature; if activation varies, it may be inactive anyway.
template <Source S, class D = typename S::domain>
void draw_account(S& source, const Scope& scope, const TimeBasedKey<D>& key,
                  const typename D::days& like, bool installed, KeyedUnit<D>& unit) {
  Account<D> account;
  account.installed = D::truth_of(installed);
  if (installed) account.left = draw_days(source, scope, like);
  auto idle = D::truth_of(!installed);
  if (installed && scope.factors.has(Factor::activation))
    idle = source.value(2, 2) == D::number_of(1);
  account.active = !idle && D::days_of(Days{0}) < account.left && !clashes(unit, key);
  const auto rank = D::number_of(static_cast<std::int32_t>(unit.accounts.size()) + 1);
  account.activation = D::select(account.active, rank, D::number_of(0));
  unit.keys.push_back(key);
  unit.accounts.push_back(account);
}

/// The number of keys on a unit at the start of a history.
template <Source S>
std::size_t draw_key_count(S& source, const Scope& scope) {
  if (!scope.factors.has(Factor::keys)) return 0;
  if (!scope.factors.has(Factor::second_key)) return 1;
  const std::size_t most = scope.factors.has(Factor::every_feature) ? 4 : 2;
  return 1 + source.pick(most, 1);
}

/// Draws the permanent amounts of the features that a unit's time-based keys grant.
template <Source S, class D = typename S::domain>
void draw_permanent(S& source, const Offer<D>& offer, KeyedUnit<D>& unit) {
  for (const TimeBasedKey<D>& key : unit.keys)
    for (const Grant<D>& grant : key.grants)
      unit.unit.license[grant.feature] = draw_some(source, offer, grant.feature, 0, grant.amount);
}

/// A copy with the Base edition and its standard amounts of the features that merge.
template <ValueDomain D>
Unit<D> with_base(const PlatformEntry& p, const Unit<D>& unit) {
  Unit<D> base = unit;
  base.security_plus = D::truth_of(false);
  for (const FeatureEntry& f : features)
    if (merges(f.kind))
      base.license[f.feature] = D::number_of(p.allowance(f.feature, false).standard.value);
  return base;
}

/// Draws the permanent key on order: the same, a different amount of a feature, a different
/// encryption license, or a different edition.
template <Source S, class D = typename S::domain>
void draw_on_order(S& source, const Offer<D>& offer, KeyedUnit<D>& unit) {
  Unit<D>&now = unit.unit, &next = unit.on_order;
  const PlatformEntry& p = offer.sold;
  const std::size_t what = source.pick(p.security_plus ? 4 : 3, 1);
  const Feature f = offer.granted[source.pick(what == 1 ? offer.granted.size() : 1, 1)];
  if (what == 1) now.license[f] = draw_some(source, offer, f, 0, D::number_of(0));
  next = now;
  if (what == 1) next.license[f] = draw_some(source, offer, f, 0, now.license[f]);
  if (what == 2 && p.rules.offers(feature_id<Encryption3DesAes>))
    next.license[encryption_3des_aes] = D::number_of(1) - now.license[encryption_3des_aes].amount;
  if (what == 3) next = with_base(p, now);
  if (what == 3 && source.pick(2, 1) == 1) std::swap(now, next);
}

/// Draws what gives a unit 3DES/AES: its permanent key, an extra time-based key, neither or, if
/// RD-ENC varies, both.
template <Source S, class D = typename S::domain>
void draw_encryption(S& source, const Offer<D>& offer, const typename D::days& like,
                     KeyedUnit<D>& unit) {
  constexpr Feature encryption = feature_id<Encryption3DesAes>;
  if (!offer.sold.rules.offers(encryption)) return;
  const bool kinds_differ = offer.scope.readings.has(place_of_reading("RD-ENC"));
  const std::size_t by = source.pick(kinds_differ ? 4 : 3, 1);
  if (by == 0) return;
  if (by != 3) unit.unit.license[encryption] = D::number_of(0);
  TimeBasedKey<D> key;
  key.grants.push_back({encryption, D::number_of(1)});
  if (by != 2) draw_account(source, offer.scope, key, like, true, unit);
}

/// A unit with its keys; those of a mate resemble the first unit's.
template <Source S, class D = typename S::domain>
KeyedUnit<D> draw_keyed_unit(S& source, const Offer<D>& offer, const KeyedUnit<D>* first) {
  KeyedUnit<D> unit;
  const Scope& scope = offer.scope;
  unit.unit = in_domain<D>(usual_unit(offer.sold));
  unit.unit.platform = offer.rules;
  const std::size_t installed = draw_key_count(source, scope);
  const std::size_t all = installed + (scope.factors.has(Factor::entry) ? 1 : 0);
  for (std::size_t k = 0; k < all; ++k) {
    const KeyedUnit<D>* like = k > 0 ? &unit : first;
    const auto key = draw_key(source, offer, like ? &like->keys[0] : nullptr);
    const auto days = like ? like->accounts[0].left : D::days_of(grace);
    draw_account(source, scope, key, days, k < installed, unit);
  }
  if (scope.factors.has(Factor::permanent)) draw_permanent(source, offer, unit);
  if (scope.factors.has(Factor::encryption_keys))
    draw_encryption(source, offer, unit.accounts[0].left, unit);
  unit.on_order = unit.unit;
  if (!scope.factors.has(Factor::upgrade) && !scope.factors.has(Factor::on_order)) return unit;
  const bool as_first = first != nullptr && source.pick(2, 3) == 0;
  if (as_first) unit.unit = first->unit, unit.on_order = first->on_order;
  if (first == nullptr) draw_on_order(source, offer, unit);
  return unit;
}

}  // namespace asa
