#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/platform.hpp"

#include <array>

/// Synthetic platforms: no law may lean on a figure of a real one.
namespace asa {

inline constexpr ModelId synthetic_model{1'000};

/// A platform with every feature and nothing that comes with it.
constexpr PlatformEntry synthetic_platform(const Platform<Scalar>& rules) {
  PlatformEntry p{.name = "synthetic",
                  .label = "synthetic",
                  .hardware = "synthetic",
                  .model = synthetic_model,
                  .security_plus = true,
                  .ips = true};
  for (const FeatureEntry& f : features) {
    const Figure none{0, Standing::unknown, "drawn"};
    const Figure most{rules.limit[f.feature], Standing::unknown, "drawn"};
    p.allowances[place_of(f.feature)] = upto(none, most);
  }
  p.rules = rules;
  p.rules.has.fill(true);
  return p;
}

constexpr std::int32_t largest(Form form) {
  switch (form) {
    case Form::state: return 1;
    case Form::failover: return 2;
    case Form::amount: break;
  }
  return 20'000;
}

/// One limit for all amounts, or each its own where every feature varies.
template <Source S>
Values<Scalar> draw_limits(S& source, const Scope& scope) {
  constexpr std::array small{2, 4};
  constexpr std::array some{4, 20'000};
  const bool each = scope.factors.has(Factor::every_feature);
  const std::int32_t one = each ? 0 : some[source.pick(some.size(), 1)];
  Values<Scalar> limits;
  for (const FeatureEntry& f : features) {
    const std::int32_t most = largest(f.form);
    if (most < 20'000)
      limits[f.feature] = most;
    else
      limits[f.feature] = each ? source.number(0, most, small) : one;
  }
  return limits;
}

/// A large platform granted by CX-3 or a small one by CX-4, or, where every feature varies, any.
template <Source S>
void draw_clustering(S& source, const Scope& scope, Platform<Scalar>& rules) {
  const bool large = source.pick(2, 1) == 0;
  rules.clusters = source.pick(2, 3) == 0;
  rules.clusters_by = large ? "CX-3"_clause : "CX-4"_clause;
  rules.clusters_from = ordinal(large ? chassis_clusters_from : midrange_clusters_from);
  if (scope.factors.has(Factor::edition)) rules.base_clusters = source.pick(2, 1) == 0;
  rules.cluster_units = large ? 8 : 2;
  rules.cluster_units_from_92 = 2 * rules.cluster_units;
  if (!scope.factors.has(Factor::every_feature)) return;
  rules.cluster_units = source.number(2, 8, {});
  rules.cluster_units_from_92 = source.number(rules.cluster_units, 16, {});
}

template <Source S>
PlatformEntry draw_platform(S& source, const Scope& scope) {
  Platform<Scalar> rules;
  const Factors amounts = Factor::one_feature | Factor::every_feature | only(Factor::use) |
                          Factor::change | Factor::tiers | Factor::permanent;
  rules.limit.slots.fill(1);
  if ((scope.factors.bits & amounts.bits) != 0) rules.limit = draw_limits(source, scope);
  if (scope.factors.has(Factor::edition)) rules.base_excluded = source.pick(2, 1) == 1;
  rules.edition_reloads = rules.base_excluded;
  if (scope.shape == Shape::cluster && !scope.of_histories()) draw_clustering(source, scope, rules);
  PlatformEntry platform = synthetic_platform(rules);
  platform.ips = scope.factors.has(Factor::every_feature);
  return platform;
}

}  // namespace asa
