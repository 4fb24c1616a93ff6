#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// The order and number of members, and the differences that do not matter: CL-01, CX-1 to CX-5.
namespace asa {

/// Factors that a rule compares with the master or checks on each member.
inline constexpr Factors odd_members = Factor::size | Factor::encryption |
                                       only(Factor::cluster_license) | Factor::ten_gigabit |
                                       Factor::model;

constexpr bool clusters_of_three(const PlatformEntry& p) {
  return p.rules.clusters && p.rules.cluster_units_from_92 > 2;
}

/// The members rotated by one, so that the second comes first. Rotations and exchanges of the
/// first two make every order.
template <ValueDomain D>
constexpr Situation<D> rotated(const Situation<D>& s) {
  Situation<D> other = s;
  for (std::size_t u = 0; u < s.units.size(); ++u)
    other.units[u] = s.units[(u + 1) % s.units.size()];
  return other;
}

struct MemberOrderIsIrrelevant {
  static constexpr PropertyInfo info{
      .id = "MemberOrderIsIrrelevant",
      .clauses = {"CX-2"_clause, "CX-1"_clause, "CX-5"_clause},
      .statement =
          "Which member is the master, and in which order the others join, changes "
          "nothing about whether the cluster forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, odd_members, cluster_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    const auto same = j.claim("CX-2"_clause, "the same clauses refuse in another order");
    j.expect(same, refusals.same_as(system.refusals(swapped(s, 0, 1))));
    j.expect(same, refusals.same_as(system.refusals(rotated(s))));
    return j;
  }
};

struct SubClustersForm {
  static constexpr PropertyInfo info{
      .id = "SubClustersForm",
      .clauses = {"CX-1"_clause, "CX-2"_clause, "CX-3"_clause},
      .statement = "A cluster that forms still forms when any member leaves, down to two.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, odd_members, {}},
      .concerns = clusters_of_three};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto formed = system.refusals(s).forms();
    const auto forms = j.claim("CX-1"_clause, "the rest forms");
    j.given("there are three members or more", D::truth_of(s.units.size() > 2));
    j.given("the cluster forms", formed);
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
      .scope = {Shape::cluster, Factor::size | Factor::encryption | only(Factor::change), {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.expect("CL-01"_clause, "the same clauses refuse after the change",
             system.refusals(s).same_as(system.refusals(changed(s))));
    return j;
  }
};

struct ClusterModelsMatch {
  static constexpr PropertyInfo info{
      .id = "ClusterModelsMatch",
      .clauses = {"FX-HW"_clause},
      .statement = "Units of two models never form a cluster, whatever their licenses.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, odd_members, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.expect("FX-HW"_clause, "two models are refused, one model is not",
             iff(!of_one_model(s), system.refusals(s)["FX-HW"_clause]));
    return j;
  }
};

struct KindOfClusterEncryptionKeyPerReading {
  static constexpr PropertyInfo info{
      .id = "KindOfClusterEncryptionKeyPerReading",
      .clauses = {"CX-2"_clause},
      .statement =
          "Members that all have 3DES/AES, but one from a time-based key or one with No "
          "Payload Encryption, are refused as the reading says.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster,
                Factor::size | Factor::encryption | only(Factor::encryption_key) | Factor::payload,
                cluster_readings.without("RD-KEY-CL"_reading)}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    auto keys = D::truth_of(false), payload = D::truth_of(false);
    auto strong = D::truth_of(true);
    for (const Unit<D>& unit : s.units) {
      strong = strong && unit.strong_encryption();
      keys = keys || !iff(unit.time_based_encryption, s.units[0].time_based_encryption);
      payload = payload || !iff(unit.no_payload_encryption, s.units[0].no_payload_encryption);
    }
    j.given("every member has 3DES/AES", strong);
    keys = keys && D::truth_of(s.readings.encryption == EncryptionReading::state_and_key);
    payload = payload && D::truth_of(s.readings.npe == NpeReading::refused);
    j.expect("CX-2"_clause, "refused exactly where the reading tells the members apart",
             iff(keys || payload, system.refusals(s)["CX-2"_clause]));
    return j;
  }
};

}  // namespace asa
