#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"

/// What must form: without these laws, a system that refuses everything would pass.
namespace asa {

/// The situation with every unit equal to the first, and with valid permanent keys.
template <ValueDomain D>
constexpr Situation<D> with_alike_units(const Situation<D>& s) {
  Situation<D> alike = s;
  for (std::size_t i = 0; i < s.units.size(); ++i) {
    alike.units[i] = s.units[0];
    alike.units[i].zero_key = D::truth_of(false);
  }
  return alike;
}

struct AlikeUnitsPair {
  static constexpr PropertyInfo info{
      .id = "AlikeUnitsPair",
      .clauses = {"FO-01"_clause, "FX-ENC-1"_clause, "FX-SP-1"_clause, "FX-IPS-4"_clause},
      .statement =
          "Two units alike in everything, with valid permanent keys, failover in "
          "their licenses, and Security Plus where Base is excluded, form a pair in every reading.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types | Factor::version, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("the first unit is not Base where Base is excluded",
            !s.units[0].platform.base_excluded || s.units[0].security_plus);
    j.given("its license includes failover", !s.units[0].license[failover_mode].none());
    j.expect("FO-01"_clause, "the pair forms", system.refusals(with_alike_units(s)).forms());
    return j;
  }
};

struct AlikeUnitsCluster {
  static constexpr PropertyInfo info{
      .id = "AlikeUnitsCluster",
      .clauses = {"CX-3"_clause, "CX-4"_clause, "CX-2"_clause, "CX-5"_clause},
      .statement =
          "Units alike in everything, each with a clustering license and the newest "
          "software, form a cluster of any size that the platform allows.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, member_types | Factor::ten_gigabit, {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Platform<D>& p = s.units[0].platform;
    const auto size = D::number_of(static_cast<std::int32_t>(s.units.size()));
    j.given("the platform clusters units of this edition",
            p.clusters && (p.base_clusters || s.units[0].security_plus));
    j.given("they are no more than the platform allows", size <= p.cluster_units_from_92);
    Situation<D> licensed = with_alike_units(s);
    for (std::size_t i = 0; i < s.units.size(); ++i) {
      licensed.units[i].license[clustering] = D::number_of(1);
      licensed.units[i].version = D::number_of(ordinal(usual_version));
    }
    j.expect(p.clusters_by, "the cluster forms", system.refusals(licensed).forms());
    return j;
  }
};

}  // namespace asa
