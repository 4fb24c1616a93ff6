#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// How many units may form a cluster, by software: CX-3, CX-4, CX-6.
namespace asa {

/// The cluster with the newest software on every member, and with Security Plus where Base does not
/// cluster.
template <ValueDomain D>
constexpr Situation<D> with_newest_software(const Situation<D>& s) {
  Situation<D> after = s;
  for (std::size_t i = 0; i < s.units.size(); ++i) {
    Unit<D>& unit = after.units[i];
    unit.version = D::number_of(ordinal(usual_version));
    unit.security_plus = unit.security_plus || !unit.platform.base_clusters;
  }
  return after;
}

template <ValueDomain D>
constexpr typename D::number size_of(const Situation<D>& s) {
  return D::number_of(static_cast<std::int32_t>(s.units.size()));
}

struct ClusterNeedsItsVersion {
  static constexpr PropertyInfo info{
      .id = "ClusterNeedsItsVersion",
      .clauses = {"CX-3"_clause, "CX-4"_clause},
      .statement =
          "Every member of a cluster that forms runs 9.0(1) or later, on ASA 5500-X "
          "9.1(4) or later.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::size | Factor::version, {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Platform<D>& p = s.units[0].platform;
    j.given("the platform clusters", p.clusters);
    j.given("all units are of one model", of_one_model(s));
    const auto refusals = system.refusals(s);
    const auto refused = refusals[p.clusters_by];
    const auto aged = j.claim(p.clusters_by, "a member that is too old is refused");
    const auto fits = size_of(s) <= p.cluster_units;
    const auto plus = !some(s.units, [](const Unit<D>& u) { return !u.security_plus; });
    auto old = D::truth_of(false);
    for (const Unit<D>& unit : s.units) {
      old = old || unit.version < p.clusters_from;
      j.expect(aged, implies(older(unit, chassis_clusters_from), !refusals.forms()));
    }
    j.expect(aged, implies(old, refused));
    j.expect(p.clusters_by, "members that are not too old are not refused for it",
             implies(refused && fits && (p.base_clusters || plus), old));
    const bool by_chassis = p.clusters_by == "CX-3"_clause;
    const RefusingClause other =
        by_chassis ? RefusingClause("CX-4"_clause) : RefusingClause("CX-3"_clause);
    j.expect(other, "the clause of the other platforms does not refuse", !refusals[other]);
    return j;
  }
};

struct ClusterSizeIsLimited {
  static constexpr PropertyInfo info{
      .id = "ClusterSizeIsLimited",
      .clauses = {"CX-3"_clause, "CX-4"_clause, "CX-6"_clause},
      .statement =
          "With the newest software, a cluster is refused for its size exactly where it "
          "has more units than the platform allows: 2, 8 or 16.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, only(Factor::size), {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Platform<D>& p = s.units[0].platform;
    j.given("the platform clusters",
            p.clusters && p.clusters_from <= D::number_of(ordinal(usual_version)));
    j.given("all units are of one model", of_one_model(s));
    if (j.is_moot()) return j;
    const auto refusals = system.refusals(with_newest_software(s));
    const auto large = p.cluster_units_from_92 < size_of(s);
    j.expect("CX-6"_clause, "refused exactly where it is too large",
             iff(refusals["CX-3"_clause] || refusals["CX-4"_clause], large));
    return j;
  }
};

struct OldSoftwareLimitsTheCluster {
  static constexpr PropertyInfo info{
      .id = "OldSoftwareLimitsTheCluster",
      .clauses = {"CX-6"_clause, "CX-3"_clause},
      .statement =
          "One member before 9.2(1) limits the cluster to the units that were allowed "
          "then: 8 on ASA 5580 and 5585-X.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, Factor::size | Factor::version, {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Platform<D>& p = s.units[0].platform;
    const auto old = some_older(s.units, large_clusters_from);
    j.given("there is an old member, and more than 9.0 allows",
            p.clusters && p.cluster_units < size_of(s) && old);
    j.expect("CX-6"_clause, "a large cluster with an old member is refused",
             system.refusals(s)[p.clusters_by]);
    return j;
  }
};

}  // namespace asa
