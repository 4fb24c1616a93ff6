#pragma once

#include "properties/property.hpp"

/// The algebra of combination: laws that hold on any platform, real or not.
namespace asa {

inline constexpr Scope one_feature_of_two{Shape::pair, only(Factor::one_feature), {}};
inline constexpr Scope one_feature_of_three{Shape::triple, only(Factor::one_feature), {}};

/// The license that two make, without what was cut off.
template <ValueDomain D, System<D> S>
constexpr Values<D> join(const S& system, const Situation<D>& s, const Values<D>& a,
                         const Values<D>& b) {
  return system.combine(limits_of(s.units[0]), a, b).license;
}

struct CombinationIsCommutative {
  static constexpr PropertyInfo info{
      .id = "CombinationIsCommutative",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement = "Two licenses make the same license in either order.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    const Values<D> ab = join(system, s, a, b), ba = join(system, s, b, a);
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
      .statement = "Three licenses make the same license whichever two are combined first.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_three};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>&a = s.units[0].license, &b = s.units[1].license, &c = s.units[2].license;
    const Values<D> left = join(system, s, join(system, s, a, b), c);
    const Values<D> right = join(system, s, a, join(system, s, b, c));
    const auto same = j.claim_by_kind("a with (b with c) makes what (a with b) with c makes");
    for (const FeatureEntry& f : features)
      if (merges(f.kind))
        j.expect_equal(same[f.kind], f.feature, left[f.feature], right[f.feature]);
    return j;
  }
};

struct CombinationIsMonotone {
  static constexpr PropertyInfo info{
      .id = "CombinationIsMonotone",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement = "Buying more for a unit never leaves the pair with less.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_three};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    Values<D> more = a;
    for (const FeatureEntry& f : features)
      more[f.feature] = max(a[f.feature], s.units[2].license[f.feature]);
    const Values<D> before = join(system, s, a, b), after = join(system, s, more, b);
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
    const Situation<D> after = changed(s);
    const Values<D> was = join(system, s, s.units[0].license, s.units[1].license);
    const Values<D> is = join(system, s, after.units[0].license, after.units[1].license);
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
