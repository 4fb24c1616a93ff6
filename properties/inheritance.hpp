#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

/// Which unit runs which license: FO-03 to FO-05, CL-02, CL-03.
namespace asa {

/// Expects two running licenses to be equal in every feature that merges.
template <ValueDomain D>
constexpr void expect_same_running(Judgement<D>& j, std::size_t claim, const Values<D>& expected,
                                   const Values<D>& seen) {
  for (const FeatureEntry& f : features)
    if (merges(f.kind)) j.expect_equal(claim, f.feature, expected[f.feature], seen[f.feature]);
}

/// The situation with the software of the first unit on every unit (FX-SW).
template <ValueDomain D>
constexpr Situation<D> with_software_of_the_first(const Situation<D>& s) {
  Situation<D> alike = s;
  for (Unit<D>& unit : alike.units) unit.version = s.units[0].version;
  return alike;
}

struct OneRunningLicense {
  static constexpr PropertyInfo info{
      .id = "OneRunningLicense",
      .clauses = {"FO-05"_clause},
      .statement =
          "From 8.3(1) on both units of a pair run one and the same license, whichever is "
          "active.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, only(Factor::one_feature), {}},
      .at_default = "RD-WHEN"_reading};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    j.given("all units are of one model and software", with_one_limit(s));
    const auto same = j.claim("FO-05"_clause, "the secondary runs what the primary runs");
    for (const std::size_t active : {std::size_t{0}, std::size_t{1}})
      expect_same_running(j, same, system.running(s, 0, active), system.running(s, 1, active));
    return j;
  }
};

struct SecondaryRunsItOnceActive {
  static constexpr PropertyInfo info{
      .id = "SecondaryRunsItOnceActive",
      .clauses = {"FO-04"_clause},
      .statement =
          "From 8.3(1) on and in every reading a secondary that becomes active runs what the "
          "primary ran.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, only(Factor::one_feature), "RD-WHEN"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    j.given("all units are of one model and software", with_one_limit(s));
    const auto taken_over = j.claim("FO-04"_clause, "after switchover the license is as before");
    expect_same_running(j, taken_over, system.running(s, 0, 0), system.running(s, 1, 1));
    const auto waiting = j.claim("FO-04"_clause, "a standby unit runs what the reading says");
    const bool waits = s.readings.force == ForceReading::once_active;
    for (const std::size_t standby : {std::size_t{1}, std::size_t{0}})
      expect_same_running(j, waiting, waits ? s.units[standby].license : system.running(s, 0, 0),
                          system.running(s, standby, 1 - standby));
    return j;
  }
};

struct BuyingForEitherUnitIsTheSame {
  static constexpr PropertyInfo info{
      .id = "BuyingForEitherUnitIsTheSame",
      .clauses = {"FO-03"_clause},
      .statement =
          "From 8.3(1) on a license bought for the secondary makes the same running license as if "
          "it had been bought for the primary.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, only(Factor::one_feature), {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units run 8.3(1) or later", where_licenses_combine(s));
    Situation<D> exchanged = s;
    exchanged.units[0].license = s.units[1].license;
    exchanged.units[1].license = s.units[0].license;
    const auto same = j.claim("FO-03"_clause, "the running license is as before the exchange");
    const Values<D> before = system.running(s, 0, 0);
    expect_same_running(j, same, before, system.running(exchanged, 0, 0));
    return j;
  }
};

struct MasterLicenseReachesEverySlave {
  static constexpr PropertyInfo info{
      .id = "MasterLicenseReachesEverySlave",
      .clauses = {"CL-02"_clause, "CL-03"_clause},
      .statement =
          "Every member of a cluster of one model and software runs what the master runs, and no "
          "less than the master's own license.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::size | Factor::one_feature, {}},
      .at_default = "RD-WHEN"_reading,
      .concerns = has_clustering,
      .about_a_fold = true};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("all units are of one model", of_one_model(s));
    const Situation<D> alike = with_software_of_the_first(s);
    const Values<D> master = system.running(alike, 0, 0);
    const auto same = j.claim("CL-03"_clause, "the member runs what the master runs");
    const auto kept = j.claim("CL-02"_clause, "what the master bought reaches the member");
    for (std::size_t i = 1; i < s.units.size(); ++i) {
      const Values<D> slave = system.running(alike, i, 0);
      expect_same_running(j, same, master, slave);
      for (const FeatureEntry& f : features)
        if (merges(f.kind))
          j.expect(kept, min(s.units[0].license[f.feature], limits_of(s.units[0])[f.feature]) <=
                             slave[f.feature]);
    }
    return j;
  }
};

struct ClusterOfTwoCombinesAsAPair {
  static constexpr PropertyInfo info{
      .id = "ClusterOfTwoCombinesAsAPair",
      .clauses = {"CL-03"_clause, "FO-05"_clause},
      .statement = "Two units run the same license as a cluster and as a failover pair.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, only(Factor::one_feature), {}},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    Situation<D> cluster = s;
    cluster.units.resize(2);
    j.given("all units are of one model and software", with_one_limit(cluster));
    Situation<D> pair = cluster;
    pair.topology = Topology::failover_pair;
    const auto same = j.claim("CL-03"_clause, "a cluster of two runs what the pair runs");
    for (const std::size_t viewer : {std::size_t{0}, std::size_t{1}})
      expect_same_running(j, same, system.running(pair, viewer, 0),
                          system.running(cluster, viewer, 0));
    return j;
  }
};

}  // namespace asa
