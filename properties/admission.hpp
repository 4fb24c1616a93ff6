#pragma once

#include "properties/property.hpp"

#include <array>

/// Laws about the set of refusals as a whole, in pairs and in clusters.
namespace asa {

/// A cause of refusal and its cure: it gives a unit what the first unit has, or what it lacks. A
/// unit of another model has no cure: it would have to become another unit.
template <ValueDomain D>
struct Cure {
  RefusingClause clause;
  void (*apply)(Unit<D>& unit, const Unit<D>& first);
};

namespace cures {

template <ValueDomain D>
constexpr void license(Unit<D>& unit, const Unit<D>& first) {
  for (const FeatureEntry& f : features)
    if (is_bought(f)) unit.license[f.feature] = first.license[f.feature];
}
template <ValueDomain D, RefusingClause By>
constexpr void security_plus(Unit<D>& unit, const Unit<D>&) {
  if (unit.platform.excluded_by == By)
    unit.security_plus = unit.security_plus || unit.platform.base_excluded;
}
template <ValueDomain D>
constexpr void failover(Unit<D>& unit, const Unit<D>&) {
  unit.license[failover_mode] = max(unit.license[failover_mode].amount, D::number_of(1));
}
template <ValueDomain D>
constexpr void encryption(Unit<D>& unit, const Unit<D>& first) {
  unit.license[encryption_3des_aes] = first.license[encryption_3des_aes];
  unit.time_based_encryption = first.time_based_encryption;
  unit.no_payload_encryption = first.no_payload_encryption;
}
template <ValueDomain D>
constexpr void ips_part(Unit<D>& unit, const Unit<D>& first) {
  unit.ips_part = first.ips_part;
}
template <ValueDomain D>
constexpr void module(Unit<D>& unit, const Unit<D>& first) {
  unit.license[ips_module] = first.license[ips_module];
}
template <ValueDomain D>
constexpr void key(Unit<D>& unit, const Unit<D>&) {
  unit.zero_key = D::truth_of(false);
}
template <ValueDomain D>
constexpr void clustering_license(Unit<D>& unit, const Unit<D>&) {
  unit.license[clustering] = D::number_of(1);
}
template <ValueDomain D>
constexpr void ten_gigabit(Unit<D>& unit, const Unit<D>& first) {
  unit.license[ten_gigabit_io] = first.license[ten_gigabit_io];
}

}  // namespace cures

template <ValueDomain D>
inline constexpr std::array pair_cures{
    Cure<D>{"FO-02"_clause, cures::license},
    Cure<D>{"FX-SP-1"_clause, cures::security_plus<D, "FX-SP-1"_clause>},
    Cure<D>{"FX-SP-5"_clause, cures::failover},
    Cure<D>{"FX-SP-6"_clause, cures::security_plus<D, "FX-SP-6"_clause>},
    Cure<D>{"FX-ENC-1"_clause, cures::encryption},
    Cure<D>{"FX-IPS-4"_clause, cures::ips_part},
    Cure<D>{"FX-IPS-6"_clause, cures::module},
    Cure<D>{"FX-KEY-1"_clause, cures::key},
    Cure<D>{"CX-5"_clause, cures::ten_gigabit}};

template <ValueDomain D>
inline constexpr std::array cluster_cures{
    Cure<D>{"CX-1"_clause, cures::clustering_license}, Cure<D>{"CX-2"_clause, cures::encryption},
    Cure<D>{"CX-5"_clause, cures::ten_gigabit}, Cure<D>{"FX-KEY-1"_clause, cures::key}};

/// Every cure removes the refusal by its clause, if there is one, and no other.
template <ValueDomain D, System<D> S>
constexpr Judgement<D> each_cure_removes_its_refusal(const S& system, const Situation<D>& s,
                                                     const auto& all_cures) {
  Judgement<D> j;
  const auto before = system.refusals(s);
  j.given("it is refused", !before.forms());
  j.given("all units are of one model and software", with_one_limit(s));
  if (j.is_moot()) return j;
  for (const Cure<D>& cure : all_cures) {
    Situation<D> cured = s;
    for (std::size_t i = 0; i < s.units.size(); ++i) cure.apply(cured.units[i], s.units[0]);
    const auto after = system.refusals(cured);
    j.expect(cure.clause, "curing the cause removes this refusal only",
             implies(before[cure.clause], after.same_as(before.without(cure.clause))));
  }
  return j;
}

struct EachCauseRefusesAlone {
  static constexpr PropertyInfo info{
      .id = "EachCauseRefusesAlone",
      .clauses = {"FO-02"_clause, "FX-SP-1"_clause, "FX-ENC-1"_clause, "FX-IPS-4"_clause},
      .statement =
          "Removing the cause of one refusal of a pair of one model and software removes "
          "that refusal and no other.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, "RD-KEY"_reading | "RD-10GE"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    return each_cure_removes_its_refusal(system, s, pair_cures<D>);
  }
};

/// Elsewhere a member cannot be given one.
constexpr bool can_hold_a_clustering_license(const PlatformEntry& platform) {
  return platform.rules.offers(feature_id<Clustering>);
}

struct EachCauseRefusesAClusterAlone {
  static constexpr PropertyInfo info{
      .id = "EachCauseRefusesAClusterAlone",
      .clauses = {"CX-1"_clause, "CX-2"_clause, "CX-5"_clause},
      .statement =
          "Removing the cause of one refusal of a cluster of one model and software removes that "
          "refusal and no other.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster,
                Factor::size | Factor::encryption | only(Factor::cluster_license) |
                    Factor::ten_gigabit | Factor::key,
                "RD-KEY-CL"_reading},
      .concerns = can_hold_a_clustering_license};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    return each_cure_removes_its_refusal(system, s, cluster_cures<D>);
  }
};

struct SwappingRolesChangesNothing {
  static constexpr PropertyInfo info{
      .id = "SwappingRolesChangesNothing",
      .clauses = {"FO-03"_clause, "FX-SP-1"_clause},
      .statement = "Which unit is the primary changes nothing about whether the pair forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, pair_readings.without("RD-BASE"_reading)},
      .at_default = "RD-BASE"_reading};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.expect("FO-03"_clause, "the same clauses refuse with the roles swapped",
             system.refusals(s).same_as(system.refusals(swapped(s, 0, 1))));
    return j;
  }
};

}  // namespace asa
