#pragma once

#include "properties/combination/laws.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// How each kind of feature combines: CMB-02, CMB-04, CMB-08 to CMB-11.
namespace asa {

struct TiersAddExactly {
  static constexpr PropertyInfo info{
      .id = "TiersAddExactly",
      .clauses = {"CMB-02"_clause},
      .statement =
          "From 8.3(1) on the pair runs the sum of both licenses of every tier, up to the platform "
          "limit.",
      .kind = PropertyKind::postcondition,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    const Values<D> limits = limits_of(s.units[0]), made = made_of(system, s);
    const auto exact = j.claim("CMB-02"_clause, "the sum, or the limit if the sum is more");
    for (const FeatureEntry& f : features)
      if (f.kind == Kind::tier)
        j.expect_equal(exact, f.feature, min(a[f.feature] + b[f.feature], limits[f.feature]),
                       made[f.feature]);
    return j;
  }
};

struct BetweenOwnAndLimit {
  static constexpr PropertyInfo info{
      .id = "BetweenOwnAndLimit",
      .clauses = {"CMB-02"_clause, "CMB-04"_clause, "CMB-09"_clause},
      .statement =
          "From 8.3(1) on the pair runs no less of anything than either unit holds, and no more "
          "than the platform limit.",
      .kind = PropertyKind::invariant,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    j.given("all units are of one model and software", with_one_limit(s));
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    const Values<D> made = made_of(system, s);
    const auto least = j.claim_by_kind("no less than either unit holds");
    const auto most = j.claim_by_kind("no more than the platform limit");
    for (const FeatureEntry& f : features) {
      if (!merges(f.kind)) continue;
      const auto& seen = made[f.feature];
      j.expect_equal(least[f.kind], f.feature, max(max(a[f.feature], b[f.feature]), seen), seen);
      j.expect_equal(most[f.kind], f.feature, min(seen, limits_of(s.units[0])[f.feature]), seen);
    }
    return j;
  }
};

struct FlagsJoin {
  static constexpr PropertyInfo info{
      .id = "FlagsJoin",
      .clauses = {"CMB-04"_clause},
      .statement =
          "A feature is enabled for the pair exactly where either unit has it, and a "
          "license with itself makes the same flags.",
      .kind = PropertyKind::algebraic,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    const Values<D> ab = made_of(system, s), aa = made_of(system, holding(s, a, a));
    const auto either = j.claim("CMB-04"_clause, "enabled exactly where either has it");
    const auto idempotent = j.claim("CMB-04"_clause, "a license with itself changes no flag");
    for (const FeatureEntry& f : features) {
      if (f.kind != Kind::flag) continue;
      const auto has = a[f.feature] == D::number_of(1) || b[f.feature] == D::number_of(1);
      j.expect_equal(either, f.feature, D::select(has, D::number_of(1), D::number_of(0)),
                     ab[f.feature]);
      j.expect_equal(idempotent, f.feature, a[f.feature], aa[f.feature]);
    }
    return j;
  }
};

struct CapacityIsNotAdded {
  static constexpr PropertyInfo info{
      .id = "CapacityIsNotAdded",
      .clauses = {"CMB-09"_clause},
      .statement = "What the hardware gives is the same for the pair as for each unit.",
      .kind = PropertyKind::invariant,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>& own = s.units[0].license;
    Situation<D> alike = s;
    alike.units[1] = s.units[0];
    const Values<D> made = made_of(system, alike);
    const auto untouched =
        j.claim("CMB-09"_clause, "the capacity of two alike units is that of one");
    for (const FeatureEntry& f : features)
      if (f.kind == Kind::capacity)
        j.expect_equal(untouched, f.feature, own[f.feature], made[f.feature]);
    return j;
  }
};

struct DefaultsAdd {
  static constexpr PropertyInfo info{
      .id = "DefaultsAdd",
      .clauses = {"CMB-10"_clause},
      .statement =
          "From 8.3(1) on a license that nobody bought adds like any other: giving a tier to a "
          "unit that "
          "had none of it adds as much to the pair, up to the limit.",
      .kind = PropertyKind::metamorphic,
      .scope = one_feature_of_two};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    const Values<D>&a = s.units[0].license, &b = s.units[1].license;
    Values<D> without = b;
    for (const FeatureEntry& f : features)
      if (f.kind == Kind::tier) without[f.feature] = D::number_of(0);
    const Values<D> alone = made_of(system, holding(s, a, without)), both = made_of(system, s);
    const auto added = j.claim("CMB-10"_clause, "the pair has as much more, up to the limit");
    for (const FeatureEntry& f : features)
      if (f.kind == Kind::tier)
        j.expect_equal(added, f.feature,
                       min(alone[f.feature] + b[f.feature], limits_of(s.units[0])[f.feature]),
                       both[f.feature]);
    return j;
  }
};

struct ExemptFeaturesStay {
  static constexpr PropertyInfo info{
      .id = "ExemptFeaturesStay",
      .clauses = {"CMB-11"_clause},
      .statement =
          "Encryption, 10GE I/O, the clustering license and the signature subscription "
          "of a unit stay its own.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, unit_types | Factor::cluster_license | Factor::ten_gigabit, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Values<D>& own = s.units[0].license;
    const Values<D> made = made_of(system, s);
    const auto kept = j.claim("CMB-11"_clause, "the unit keeps its own");
    for (const FeatureEntry& f : features)
      if (!merges(f.kind)) j.expect_equal(kept, f.feature, own[f.feature], made[f.feature]);
    return j;
  }
};

}  // namespace asa
