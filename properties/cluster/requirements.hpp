#pragma once

#include "properties/property.hpp"
#include "properties/units.hpp"

/// What each member of a cluster must hold: CX-1 to CX-4, RD-KEY-CL.
namespace asa {

constexpr bool has_clustering(const PlatformEntry& p) { return p.rules.clusters; }
constexpr bool has_no_clustering(const PlatformEntry& p) { return !p.rules.clusters; }
constexpr bool base_may_not_cluster(const PlatformEntry& p) {
  return p.rules.clusters && !p.rules.base_clusters;
}

/// Factors that most scopes of clusters share.
inline constexpr Factors member_types =
    Factor::size | Factor::encryption | only(Factor::cluster_license) | Factor::edition;

struct ClusteringLicenseIsPerUnit {
  static constexpr PropertyInfo info{
      .id = "ClusteringLicenseIsPerUnit",
      .clauses = {"CX-1"_clause, "CMB-11"_clause},
      .statement =
          "Every member of a cluster that forms holds a clustering license of its own, "
          "and none inherits one.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, member_types, {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refused = system.refusals(s)["CX-1"_clause];
    auto all = D::truth_of(true);
    for (const Unit<D>& unit : s.units) all = all && unit.license[clustering].on();
    j.expect("CX-1"_clause, "refused exactly where a member has no license", iff(refused, !all));
    const auto own = j.claim("CMB-11"_clause, "the member keeps its own clustering license");
    for (std::size_t i = 0; i < s.units.size(); ++i)
      j.expect_equal(own, s.units[i].license[clustering], system.running(s, i, 0)[clustering]);
    return j;
  }
};

struct ClusterEncryptionIsEqual {
  static constexpr PropertyInfo info{
      .id = "ClusterEncryptionIsEqual",
      .clauses = {"CX-2"_clause},
      .statement =
          "Encryption-3DES-AES is in the same state on every member of a cluster that "
          "forms, and members that differ are refused by this clause.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster,
                Factor::size | Factor::encryption | only(Factor::encryption_key) |
                    Factor::cluster_license,
                "RD-ENC"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    auto equal = D::truth_of(true);
    for (const Unit<D>& unit : s.units)
      equal = equal && unit.license[encryption_3des_aes] == s.units[0].license[encryption_3des_aes];
    j.expect("CX-2"_clause, "members that differ are refused by CX-2",
             implies(!equal, refusals["CX-2"_clause]));
    j.expect("CX-2"_clause, "a cluster that forms is equal", implies(refusals.forms(), equal));
    return j;
  }
};

struct EqualClusterEncryptionIsNotRefused {
  static constexpr PropertyInfo info{
      .id = "EqualClusterEncryptionIsNotRefused",
      .clauses = {"CX-2"_clause},
      .statement =
          "CX-2 refuses no cluster whose members have the same encryption license, even if all "
          "have DES only.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster,
                Factor::size | Factor::encryption | only(Factor::encryption_key) |
                    Factor::cluster_license,
                "RD-ENC"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    Situation<D> alike = s;
    for (std::size_t i = 0; i < s.units.size(); ++i) {
      alike.units[i].license[encryption_3des_aes] = s.units[0].license[encryption_3des_aes];
      alike.units[i].time_based_encryption = s.units[0].time_based_encryption;
      alike.units[i].no_payload_encryption = s.units[0].no_payload_encryption;
    }
    j.expect("CX-2"_clause, "CX-2 does not refuse", !system.refusals(alike)["CX-2"_clause]);
    return j;
  }
};

struct ZeroKeyInClustersPerReading {
  static constexpr PropertyInfo info{
      .id = "ZeroKeyInClustersPerReading",
      .clauses = {"FX-KEY-1"_clause},
      .statement =
          "A cluster with an all-zero permanent key on a member is refused only in the "
          "reading that has the note bind clusters.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::cluster, Factor::size | Factor::key, "RD-KEY-CL"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto zero = some(s.units, [](const Unit<D>& u) { return u.zero_key; });
    const bool binds = s.readings.cluster_key == ClusterKeyReading::bound;
    j.expect("FX-KEY-1"_clause, "refused exactly where a key is missing and the reading binds",
             iff(system.refusals(s)["FX-KEY-1"_clause], zero && D::truth_of(binds)));
    return j;
  }
};

struct OtherPlatformsNeverCluster {
  static constexpr PropertyInfo info{
      .id = "OtherPlatformsNeverCluster",
      .clauses = {"CX-3"_clause},
      .statement = "A platform that no clause grants clustering forms no cluster of any size.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::size | Factor::version, {}},
      .concerns = has_no_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("the platform of a unit has no clustering",
            some(s.units, [](const Unit<D>& u) { return !u.platform.clusters; }));
    const auto refusals = system.refusals(s);
    j.expect("CX-3"_clause, "CX-3 refuses", refusals["CX-3"_clause] && !refusals.forms());
    return j;
  }
};

struct BaseMemberIsRefused {
  static constexpr PropertyInfo info{
      .id = "BaseMemberIsRefused",
      .clauses = {"CX-4"_clause},
      .statement = "An ASA 5512-X is in a cluster that forms only with Security Plus.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, member_types, {}},
      .concerns = base_may_not_cluster};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Platform<D>& p = s.units[0].platform;
    j.given("the platform clusters, but not with Base", p.clusters && !p.base_clusters);
    j.given("CX-4 grants its clustering, and that of all units",
            D::truth_of(p.clusters_by == "CX-4"_clause) && of_one_model(s));
    const auto base = some(s.units, [](const Unit<D>& u) { return !u.security_plus; });
    j.expect("CX-4"_clause, "a Base member is refused",
             implies(base, system.refusals(s)["CX-4"_clause]));
    return j;
  }
};

}  // namespace asa
