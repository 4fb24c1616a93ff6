#pragma once

#include "properties/cluster/members.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// The algebra of combination: laws that hold on any platform, real or not.
namespace asa {

inline constexpr Scope one_feature_of_two{Shape::pair, only(Factor::one_feature), {}};
inline constexpr Scope one_feature_of_many{Shape::cluster, Factor::size | Factor::one_feature, {}};

/// What the primary or the master runs while it is active.
template <ValueDomain D, System<D> S>
constexpr Values<D> made_of(const S& system, const Situation<D>& s) {
  return system.running(s, 0, 0);
}

/// The same units with different licenses on the first two.
template <ValueDomain D>
constexpr Situation<D> holding(const Situation<D>& s, const Values<D>& first,
                               const Values<D>& second) {
  Situation<D> after = s;
  after.units[0].license = first;
  after.units[1].license = second;
  return after;
}

struct CombinationIsCommutative {
  static constexpr PropertyInfo info{
      .id = "CombinationIsCommutative",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement = "From 8.3(1) on two licenses make the same license in either order.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    const Values<D> ab = made_of(system, s), ba = made_of(system, holding(s, b, a));
    const auto same = j.claim_by_kind("b with a makes what a with b makes");
    for (const FeatureEntry& f : features)
      if (merges(f.kind)) j.expect_equal(same[f.kind], f.feature, ab[f.feature], ba[f.feature]);
    return j;
  }
};

struct CombinationIsAssociative {
  static constexpr PropertyInfo info{
      .id = "CombinationIsAssociative",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement =
          "A cluster runs the same license in whatever order its members' licenses are combined.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_many,
      .concerns = clusters_of_three};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("there are three members or more", D::truth_of(s.units.size() > 2));
    if (s.units.size() < 3) return j;
    j.given("all units are of one model and software", with_one_limit(s));
    const auto same = j.claim_by_kind("another order of the members makes the same");
    const Values<D> before = made_of(system, s);
    for (const Situation<D>& other : {swapped(s, 0, 1), rotated(s)}) {
      const Values<D> after = made_of(system, other);
      for (const FeatureEntry& f : features)
        if (merges(f.kind))
          j.expect_equal(same[f.kind], f.feature, before[f.feature], after[f.feature]);
    }
    return j;
  }
};

struct CombinationIsMonotone {
  static constexpr PropertyInfo info{
      .id = "CombinationIsMonotone",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement = "Buying more for a unit never leaves the pair with less.",
      .kind = PropertyKind::algebraic,
      .scope = {Shape::pair, Factor::one_feature | Factor::change, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    Situation<D> richer = changed(s);
    for (std::size_t u = 0; u < s.units.size(); ++u)
      for (const FeatureEntry& f : features) {
        auto& held = richer.units[u].license[f.feature];
        held = max(held, s.units[u].license[f.feature]);
      }
    const Values<D> before = made_of(system, s), after = made_of(system, richer);
    const auto kept = j.claim_by_kind("no feature is less than before");
    for (const FeatureEntry& f : features)
      if (merges(f.kind))
        j.expect_equal(kept[f.kind], f.feature, max(before[f.feature], after[f.feature]),
                       after[f.feature]);
    return j;
  }
};

struct OneFeatureNeverChangesAnother {
  static constexpr PropertyInfo info{
      .id = "OneFeatureNeverChangesAnother",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement = "What a unit holds of one feature decides nothing about any other.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, Factor::edition | Factor::change, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D> was = made_of(system, s), is = made_of(system, changed(s));
    const auto same = j.claim_by_kind("no other feature changes");
    for (const FeatureEntry& f : features) {
      const auto touched = s.change.feature == D::number_of(static_cast<std::int32_t>(f.feature));
      j.expect_equal(same[f.kind], f.feature, was[f.feature],
                     D::select(touched, was[f.feature], is[f.feature]));
    }
    return j;
  }
};

}  // namespace asa
