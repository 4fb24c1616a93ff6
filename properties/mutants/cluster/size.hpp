#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in which platforms, versions and sizes make a cluster: CX-3, CX-4, CX-6.
namespace asa::mutant {

struct EveryPlatformClusters : AltersClusters<EveryPlatformClusters, "CX-3"_clause> {
  static constexpr MutantInfo info{"every-platform-clusters", "CX-3"_clause,
                                   "Platforms that no clause grants clustering have it."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto& right) {
    return right && s.platform.clusters;
  }
};

struct OldSoftwareClusters : MistakesClusters<OldSoftwareClusters> {
  static constexpr MutantInfo info{"old-software-clusters", "CX-3"_clause,
                                   "Members before 9.0(1) form a cluster."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.platform.clusters_from = D::number_of(0);
    return lenient;
  }
};

struct MidrangeClustersFrom90 : MistakesClusters<MidrangeClustersFrom90> {
  static constexpr MutantInfo info{"midrange-clusters-from-90", "CX-4"_clause,
                                   "ASA 5500-X forms clusters from 9.0(1), not from 9.1(4)."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.platform.clusters_from = D::number_of(ordinal(chassis_clusters_from));
    return lenient;
  }
};

struct FirstVersionRefused : MistakesClusters<FirstVersionRefused> {
  static constexpr MutantInfo info{
      "first-version-refused", "CX-4"_clause,
      "Clusters form after the version that brings them, not with it."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> strict = s;
    strict.platform.clusters_from = s.platform.clusters_from + D::number_of(1);
    return strict;
  }
};

struct ClusterSizeOffByOne : MistakesClusters<ClusterSizeOffByOne> {
  static constexpr MutantInfo info{"cluster-size-off-by-one", "CX-3"_clause,
                                   "A cluster may have one unit more than the platform allows."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    const auto one = D::number_of(1);
    lenient.platform.cluster_units = s.platform.cluster_units + one;
    lenient.platform.cluster_units_from_92 = s.platform.cluster_units_from_92 + one;
    return lenient;
  }
};

struct BaseMemberAllowed : MistakesClusters<BaseMemberAllowed> {
  static constexpr MutantInfo info{"base-member-allowed", "CX-4"_clause,
                                   "ASA 5512-X joins a cluster without Security Plus."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.platform.base_clusters = D::truth_of(true);
    return lenient;
  }
};

struct BaseMasterAllowed : MistakesClusters<BaseMasterAllowed> {
  static constexpr MutantInfo info{"base-master-allowed", "CX-4"_clause,
                                   "Only the slaves of ASA 5512-X need Security Plus."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.units[0].security_plus = D::truth_of(true);
    return lenient;
  }
};

struct SixteenBefore92 : MistakesClusters<SixteenBefore92> {
  static constexpr MutantInfo info{"sixteen-before-92", "CX-6"_clause,
                                   "The size of 9.2(1) is allowed with older software."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.platform.cluster_units = s.platform.cluster_units_from_92;
    return lenient;
  }
};

struct EightFrom92 : MistakesClusters<EightFrom92> {
  static constexpr MutantInfo info{"eight-from-92", "CX-6"_clause,
                                   "Version 9.2(1) changes nothing about the size."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> strict = s;
    strict.platform.cluster_units_from_92 = s.platform.cluster_units;
    return strict;
  }
};

struct SoftwareOfTheMasterDecidesTheSize : MistakesClusters<SoftwareOfTheMasterDecidesTheSize> {
  static constexpr MutantInfo info{"software-of-the-master-decides-the-size", "CX-6"_clause,
                                   "A large cluster may have an old slave."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    lenient.platform.cluster_units =
        D::select(failover::before(s.units[0], large_clusters_from), s.platform.cluster_units,
                  s.platform.cluster_units_from_92);
    return lenient;
  }
};

}  // namespace asa::mutant
