#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/catalogue.hpp"
#include "model/platform.hpp"
#include "model/synthetic.hpp"

#include <array>

/// Synthetic platforms, because no law may depend on a figure of a real one.
namespace asa {

constexpr std::int32_t largest(Form form) {
  switch (form) {
    case Form::state: return 1;
    case Form::failover: return 2;
    case Form::amount: break;
  }
  return 20'000;
}

/// One limit for all amounts or, if every feature varies, one for each. In histories, no limit is
/// 0, so keys may grant any feature.
template <ValueSource S, class D = typename S::domain>
Values<D> draw_limits(S& source, const Scope& scope) {
  const std::array small{D::number_of(2), D::number_of(4)};
  const auto least = D::number_of(scope.of_histories() ? 1 : 0);
  constexpr std::array some{4, 20'000};
  const bool each = scope.factors.has(Factor::every_feature);
  const std::int32_t one = each ? 0 : some[source.form(some.size(), 1)];
  Values<D> limits;
  for (const FeatureEntry& f : features) {
    const auto most = D::number_of(largest(f.form));
    const bool drawn = each && f.form == Form::amount;
    limits[f.feature] = drawn ? source.number(least, most, small)
                              : min(most, D::number_of(each ? largest(f.form) : one));
  }
  return limits;
}

/// A large platform under CX-3 or a small one under CX-4; if every feature varies, of any size.
template <ValueSource S, class D = typename S::domain>
void draw_clustering(S& source, const Scope& scope, Platform<D>& rules) {
  const bool large = source.form(2, 1) == 0;
  rules.clusters = source.value(2, 3) == D::number_of(0);
  rules.clusters_by = large ? RefusingClause("CX-3"_clause) : RefusingClause("CX-4"_clause);
  rules.clusters_from =
      D::number_of(ordinal(large ? chassis_clusters_from : midrange_clusters_from));
  if (scope.factors.has(Factor::edition))
    rules.base_clusters = source.value(2, 1) == D::number_of(0);
  rules.cluster_units = D::number_of(large ? 8 : 2);
  rules.cluster_units_from_92 = D::number_of(large ? 16 : 4);
  if (!scope.factors.has(Factor::every_feature)) return;
  rules.cluster_units = source.number(D::number_of(2), D::number_of(8), {});
  rules.cluster_units_from_92 = source.number(rules.cluster_units, D::number_of(16), {});
}

/// The facts about a synthetic platform that the rules use.
template <ValueSource S, class D = typename S::domain>
Platform<D> draw_rules(S& source, const Scope& scope) {
  Platform<D> rules;
  const Factors amounts = Factor::one_feature | Factor::every_feature | only(Factor::use) |
                          Factor::change | Factor::tiers | Factor::permanent;
  rules.has.fill(true);
  rules.model = D::number_of(number(synthetic_model));
  rules.ten_gigabit_by_edition = D::truth_of(true);
  rules.limit.slots.fill(D::number_of(1));
  if ((scope.factors.bits & amounts.bits) != 0) rules.limit = draw_limits(source, scope);
  if (scope.factors.has(Factor::edition))
    rules.base_excluded = source.value(2, 1) == D::number_of(1);
  rules.edition_reloads = rules.base_excluded;
  if (scope.shape == Shape::cluster && !scope.of_histories()) draw_clustering(source, scope, rules);
  return rules;
}

/// A synthetic platform that differs from the given one in its edition rules, in whether it
/// clusters, and in the clause that grants clustering.
template <ValueDomain D>
Platform<D> another_synthetic(const Platform<D>& rules) {
  Platform<D> other = rules;
  other.model = D::number_of(number(synthetic_model) + 1);
  other.base_excluded = !rules.base_excluded;
  other.edition_reloads = other.base_excluded;
  other.excluded_by = "FX-SP-6"_clause;
  other.clusters = !rules.clusters;
  other.base_clusters = !rules.base_clusters;
  other.clusters_by = rules.clusters_by == "CX-3"_clause ? RefusingClause("CX-4"_clause)
                                                         : RefusingClause("CX-3"_clause);
  other.ten_gigabit_by_edition = !rules.ten_gigabit_by_edition;
  return other;
}

/// The next platform in the catalogue; for a synthetic platform, its own entry, whose rules
/// `another_synthetic` replaces.
inline const PlatformEntry& another_entry(const PlatformEntry& p) {
  const auto next = static_cast<std::size_t>(p.rules.model) + 1;
  const auto all = catalogue();
  return next > all.size() ? p : all[next % all.size()];
}

/// How synthetic platforms are sold, whatever the limits: with IPS only if every feature varies.
inline const PlatformEntry& synthetic_entry(const Scope& scope) {
  static const auto sold = [](bool ips) {
    Platform<Scalar> rules;
    for (const FeatureEntry& f : features) rules.limit[f.feature] = largest(f.form);
    PlatformEntry entry = synthetic_platform(rules);
    entry.ips = ips;
    return entry;
  };
  static const PlatformEntry plain = sold(false), with_ips = sold(true);
  return scope.factors.has(Factor::every_feature) ? with_ips : plain;
}

}  // namespace asa
