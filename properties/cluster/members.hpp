#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"

/// Who the members are, and what does not matter about them: CL-01, CX-1 to CX-5.
namespace asa {

/// What a rule compares with the master or asks of each member.
inline constexpr Factors odd_members = Factor::size | Factor::encryption |
                                       only(Factor::cluster_license) | Factor::ten_gigabit |
                                       Factor::model;

constexpr bool clusters_of_three(const PlatformEntry& p) {
  return p.rules.clusters && p.rules.cluster_units_from_92 > 2;
}

struct MemberOrderIsIrrelevant {
  static constexpr PropertyInfo info{
      .id = "MemberOrderIsIrrelevant",
      .clauses = {"CX-2"_clause, "CX-1"_clause, "CX-5"_clause},
      .statement =
          "Which member is the master, and in which order the others join, changes "
          "nothing about whether the cluster forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {"clusters with one odd member, in every reading", Shape::cluster, odd_members,
                cluster_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    const auto same = j.claim("CX-2"_clause, "the same clauses refuse in another order");
    for (std::size_t i = 1; i < s.units.size(); ++i)
      j.expect(same, refusals.same_as(system.refusals(swapped(s, i - 1, i))));
    return j;
  }
};

struct SubClustersForm {
  static constexpr PropertyInfo info{
      .id = "SubClustersForm",
      .clauses = {"CX-1"_clause, "CX-2"_clause, "CX-3"_clause},
      .statement = "A cluster that forms still forms when any member leaves, down to two.",
      .kind = PropertyKind::metamorphic,
      .scope = {"clusters with one odd member", Shape::cluster, odd_members, {}},
      .concerns = clusters_of_three};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto formed = system.refusals(s).forms();
    const auto forms = j.claim("CX-1"_clause, "the rest forms");
    if (s.units.size() == 2) j.given(D::truth_of(false));
    j.given(formed);
    for (std::size_t i = 0; s.units.size() > 2 && i < s.units.size(); ++i) {
      Situation<D> rest = s;
      rest.units.erase(i);
      j.expect(forms, system.refusals(rest).forms());
    }
    return j;
  }
};

struct ClusterLicensesNeedNotMatch {
  static constexpr PropertyInfo info{
      .id = "ClusterLicensesNeedNotMatch",
      .clauses = {"CL-01"_clause},
      .statement =
          "Whatever a member holds of a feature that merges changes nothing about "
          "whether the cluster forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {"clusters with one odd member, one feature of one member changed",
                Shape::cluster,
                Factor::size | Factor::encryption | only(Factor::change),
                {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.expect("CL-01"_clause, "the same clauses refuse after the change",
             system.refusals(s).same_as(system.refusals(changed(s))));
    return j;
  }
};

}  // namespace asa
