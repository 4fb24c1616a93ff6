#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/situation.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// Whether amounts of a feature are drawn, which they are if it merges. The failover feature is
/// drawn with the unit instead, because a clause checks it on each unit (FX-SP-5).
constexpr bool is_drawn(const PlatformEntry& p, const FeatureEntry& f) {
  return merges(f.kind) && f.feature != feature_id<FailoverMode> && p.rules.offers(f.feature);
}

/// The features of a platform whose amounts are drawn.
class DrawnFeatures {
 public:
  explicit DrawnFeatures(const PlatformEntry& p) {
    for (const FeatureEntry& f : features)
      if (is_drawn(p, f)) drawn_[size_++] = f.feature;
  }
  std::size_t size() const { return size_; }
  Feature operator[](std::size_t i) const { return drawn_[i]; }
  const Feature* begin() const { return drawn_.data(); }
  const Feature* end() const { return drawn_.data() + size_; }

 private:
  std::array<Feature, feature_count> drawn_{};
  std::size_t size_ = 0;
};

/// An amount of a feature, often related to the first unit's: equal to it or one off, or filling
/// the sum to the limit or one off.
template <ValueSource S, class D = typename S::domain>
typename D::number draw_related(S& source, const typename D::number& standard,
                                const typename D::number& limit, const typename D::number& first) {
  if constexpr (GivesAll<S>) return source.number(D::number_of(0), limit, {});
  const auto one = D::number_of(1);
  const auto rest = limit - first;
  const std::array<typename D::number, 7> related{standard,   first, first - one, first + one,
                                                  rest - one, rest,  rest + one};
  return source.number(D::number_of(0), limit, related);
}

/// The standard amount under the better edition.
inline std::int32_t standard_of(const PlatformEntry& p, Feature f) {
  return p.allowance(f, p.security_plus).standard.value;
}

/// How random amounts lean, tuned by the measured number of cases to a kill. Pairs that fill the
/// limit expose faults at the limit; pairs that are mostly alike expose a single difference.
enum class AmountBias { alike, some, fill };

template <ValueSource S>
AmountBias draw_bias(S& source) {
  constexpr std::array biases{AmountBias::some, AmountBias::alike, AmountBias::fill,
                              AmountBias::fill, AmountBias::fill,  AmountBias::fill};
  return biases[source.bias(biases.size())];
}

/// How many times a feature stays as it is for each time it changes.
constexpr std::size_t ordinary_times(AmountBias bias) {
  switch (bias) {
    case AmountBias::alike: return 1'000;
    case AmountBias::some: return 2;
    case AmountBias::fill: break;
  }
  return 0;
}

/// An amount that fills the sum to the limit, one more (half the time), or one less.
template <ValueSource S, class D = typename S::domain>
typename D::number draw_filling(S& source, const typename D::number& limit,
                                const typename D::number& first) {
  const auto one = D::number_of(1), rest = limit - first;
  const std::array<typename D::number, 4> filling{rest + one, rest + one, rest, rest - one};
  return source.among(D::number_of(0), limit, filling);
}

/// Draws the amounts of one feature on the first `size` units.
template <ValueSource S, class D = typename S::domain>
void draw_feature(S& source, const PlatformEntry& p, const typename D::number& limit, Feature f,
                  AmountBias bias, std::size_t size, Units<D>& units) {
  const std::array standard{D::number_of(standard_of(p, f))};
  const auto first = source.number(D::number_of(0), limit, standard);
  units[0].license[f] = first;
  for (std::size_t i = 1; i < size; ++i)
    units[i].license[f] = bias == AmountBias::fill
                              ? draw_filling(source, limit, first)
                              : draw_related(source, standard[0], limit, first);
}

/// The amount of a feature on each unit.
template <ValueDomain D>
InlineVector<typename D::number, max_units> amounts_of(const Units<D>& units, Feature f) {
  InlineVector<typename D::number, max_units> amounts;
  for (const Unit<D>& unit : units) amounts.push_back(unit.license[f]);
  return amounts;
}

/// Draws the amounts of a feature on every unit, or leaves them as they are, as `bias` says.
template <ValueSource S, class D = typename S::domain>
void draw_feature_or_not(S& source, const PlatformEntry& p, const typename D::number& limit,
                         Feature f, AmountBias bias, Units<D>& units) {
  const std::size_t ordinary = ordinary_times(bias);
  if constexpr (GivesAll<S>) {
    const auto before = amounts_of(units, f);
    const auto stays = source.stays(ordinary);
    draw_feature(source, p, limit, f, bias, units.size(), units);
    source.go_on();
    for (std::size_t i = 0; i < units.size(); ++i)
      units[i].license[f] = D::select(stays, before[i], units[i].license[f]);
  } else if (source.form(2, ordinary) == 1) {
    draw_feature(source, p, limit, f, bias, units.size(), units);
  }
}

/// Draws the amounts of some or all features on every unit.
template <ValueSource S, class D = typename S::domain>
void draw_every_feature(S& source, const PlatformEntry& p, const DrawnFeatures& drawn,
                        const Platform<D>& rules, Units<D>& units) {
  const AmountBias bias = draw_bias(source);
  for (const Feature f : drawn) draw_feature_or_not(source, p, rules.limit[f], f, bias, units);
}

/// Draws the amounts that the factors free: one feature on the first units, or every feature on
/// every unit. The first units are two in a cluster, and all units otherwise.
template <ValueSource S, class D = typename S::domain>
void draw_amounts(S& source, const PlatformEntry& p, const DrawnFeatures& drawn,
                  const Platform<D>& rules, const Scope& scope, Units<D>& units) {
  if (scope.factors.has(Factor::every_feature)) draw_every_feature(source, p, drawn, rules, units);
  if (!scope.factors.has(Factor::one_feature)) return;
  const Feature f = drawn[source.form(drawn.size(), 1)];
  const std::size_t size = scope.shape == Shape::cluster ? 2 : units.size();
  draw_feature(source, p, rules.limit[f], f, AmountBias::some, size, units);
}

template <ValueDomain D>
constexpr typename D::number number_of_feature(Feature f) {
  return D::number_of(static_cast<std::int32_t>(f));
}

/// The result of `number_of` for the drawn feature at a place.
template <ValueDomain D>
typename D::number one_of_drawn(const DrawnFeatures& drawn, const typename D::number& place,
                                auto number_of) {
  auto found = number_of(drawn[0]);
  for (std::size_t i = 1; i < drawn.size(); ++i)
    found =
        D::select(place == D::number_of(static_cast<std::int32_t>(i)), number_of(drawn[i]), found);
  return found;
}

/// Draws the change that a property makes: the first or the last unit, a feature, and an amount.
template <ValueSource S, class D = typename S::domain>
Change<D> draw_change(S& source, const PlatformEntry& p, const DrawnFeatures& drawn,
                      const Platform<D>& rules, const Units<D>& units) {
  const std::size_t unit = source.form(2, 1) == 0 ? 0 : units.size() - 1;
  const auto change = [&](const auto& feature, const auto& standard, const auto& limit,
                          const auto& held) -> Change<D> {
    return {unit, feature, draw_related(source, standard, limit, held)};
  };
  if constexpr (GivesAll<S>) {
    const auto place = source.value(drawn.size(), 1);
    const auto any_of = [&](auto number_of) { return one_of_drawn<D>(drawn, place, number_of); };
    return change(any_of([](Feature f) { return number_of_feature<D>(f); }),
                  any_of([&](Feature f) { return D::number_of(standard_of(p, f)); }),
                  any_of([&](Feature f) { return rules.limit[f]; }),
                  any_of([&](Feature f) { return units[unit].license[f]; }));
  } else {
    const Feature f = drawn[source.form(drawn.size(), 1)];
    return change(number_of_feature<D>(f), D::number_of(standard_of(p, f)), rules.limit[f],
                  units[unit].license[f]);
  }
}

/// Draws the contexts in use on each unit, often near what is left of the platform limit.
template <ValueSource S, class D = typename S::domain>
void draw_use(S& source, const Platform<D>& rules, Units<D>& units) {
  const auto zero = D::number_of(0), limit = rules.limit[security_contexts].amount;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto rest = limit - (i == 0 ? zero : units[0].contexts_in_use);
    const std::array<typename D::number, 3> related{units[0].license[security_contexts].amount,
                                                    rest, rest + D::number_of(1)};
    units[i].contexts_in_use = source.number(zero, limit, related);
  }
}

}  // namespace asa
