#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the platforms, versions and sizes that may form a cluster: CX-3, CX-4, CX-6.
namespace asa::mutant {

/// Judges a cluster after `M::mistake` changes the platform of every member.
template <class M>
struct MistakesPlatforms : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    if (s.topology != Topology::cluster) return Reference::refusals(s);
    Situation<D> other = s;
    for (Unit<D>& unit : other.units) M::mistake(unit.platform);
    return Reference::refusals(other);
  }
};

struct EveryPlatformClusters : AltersClusters<EveryPlatformClusters, "CX-3"_clause> {
  static constexpr MutantInfo info{"every-platform-clusters", "CX-3"_clause,
                                   "Platforms that no clause grants clustering have it."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto& right) {
    return right && s.units[0].platform.clusters;
  }
};

struct OldSoftwareClusters : MistakesPlatforms<OldSoftwareClusters> {
  static constexpr MutantInfo info{"old-software-clusters", "CX-3"_clause,
                                   "Members before 9.0(1) form a cluster."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.clusters_from = D::number_of(0);
  }
};

struct MidrangeClustersFrom90 : MistakesPlatforms<MidrangeClustersFrom90> {
  static constexpr MutantInfo info{"midrange-clusters-from-90", "CX-4"_clause,
                                   "ASA 5500-X forms clusters from 9.0(1), not from 9.1(4)."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.clusters_from = D::number_of(ordinal(chassis_clusters_from));
  }
};

struct FirstVersionRefused : MistakesPlatforms<FirstVersionRefused> {
  static constexpr MutantInfo info{
      "first-version-refused", "CX-4"_clause,
      "Clusters form after the version that brings them, not with it."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.clusters_from = p.clusters_from + D::number_of(1);
  }
};

struct ClusterSizeOffByOne : MistakesPlatforms<ClusterSizeOffByOne> {
  static constexpr MutantInfo info{"cluster-size-off-by-one", "CX-3"_clause,
                                   "A cluster may have one unit more than the platform allows."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.cluster_units = p.cluster_units + D::number_of(1);
    p.cluster_units_from_92 = p.cluster_units_from_92 + D::number_of(1);
  }
};

struct BaseMemberAllowed : MistakesPlatforms<BaseMemberAllowed> {
  static constexpr MutantInfo info{"base-member-allowed", "CX-4"_clause,
                                   "ASA 5512-X joins a cluster without Security Plus."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.base_clusters = D::truth_of(true);
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

struct SixteenBefore92 : MistakesPlatforms<SixteenBefore92> {
  static constexpr MutantInfo info{"sixteen-before-92", "CX-6"_clause,
                                   "The size of 9.2(1) is allowed with older software."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.cluster_units = p.cluster_units_from_92;
  }
};

struct EightFrom92 : MistakesPlatforms<EightFrom92> {
  static constexpr MutantInfo info{"eight-from-92", "CX-6"_clause,
                                   "Version 9.2(1) changes nothing about the size."};
  template <ValueDomain D>
  static constexpr void mistake(Platform<D>& p) {
    p.cluster_units_from_92 = p.cluster_units;
  }
};

struct SoftwareOfTheMasterDecidesTheSize : MistakesClusters<SoftwareOfTheMasterDecidesTheSize> {
  static constexpr MutantInfo info{"software-of-the-master-decides-the-size", "CX-6"_clause,
                                   "A large cluster may have an old slave."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    Situation<D> lenient = s;
    for (Unit<D>& unit : lenient.units)
      unit.platform.cluster_units =
          D::select(before(s.units[0], large_clusters_from), unit.platform.cluster_units,
                    unit.platform.cluster_units_from_92);
    return lenient;
  }
};

}  // namespace asa::mutant
