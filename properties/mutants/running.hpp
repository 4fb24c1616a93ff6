#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in who runs the combined license, and how much of it may be used: FO-03 to FO-05, CL-02,
/// CL-03, CMB-08.
namespace asa::mutant {

/// The combined license is in force as the reference says, unless `M::apart` makes the viewer run
/// its own.
template <class M>
struct KeepsApart : Reference {
  template <ValueDomain D>
  constexpr typename D::truth in_force(const Situation<D>& s, std::size_t viewer,
                                       std::size_t active) const {
    return D::truth_of(!M::apart(s.topology, viewer)) && Reference::in_force(s, viewer, active);
  }
};

struct PrimaryKeepsItsOwnLicense : KeepsApart<PrimaryKeepsItsOwnLicense> {
  static constexpr MutantInfo info{"primary-keeps-its-own-license", "FO-03"_clause,
                                   "What was bought for the secondary never reaches the primary."};
  static constexpr bool apart(Topology topology, std::size_t viewer) {
    return topology == Topology::failover_pair && viewer == 0;
  }
};

struct SecondaryKeepsItsOwnLicense : KeepsApart<SecondaryKeepsItsOwnLicense> {
  static constexpr MutantInfo info{"secondary-keeps-its-own-license", "FO-04"_clause,
                                   "A secondary that becomes active runs its own license."};
  static constexpr bool apart(Topology topology, std::size_t viewer) {
    return topology == Topology::failover_pair && viewer == 1;
  }
};

struct PairNeverCombines : KeepsApart<PairNeverCombines> {
  static constexpr MutantInfo info{"pair-never-combines", "FO-05"_clause,
                                   "Each unit of a pair runs its own license."};
  static constexpr bool apart(Topology topology, std::size_t) {
    return topology == Topology::failover_pair;
  }
};

struct SlavesKeepTheirOwnLicenses : KeepsApart<SlavesKeepTheirOwnLicenses> {
  static constexpr MutantInfo info{"slaves-keep-their-own-licenses", "CL-02"_clause,
                                   "Only the master of a cluster runs the combined license."};
  static constexpr bool apart(Topology topology, std::size_t viewer) {
    return topology == Topology::cluster && viewer != 0;
  }
};

struct ClusterNeverCombines : KeepsApart<ClusterNeverCombines> {
  static constexpr MutantInfo info{"cluster-never-combines", "CL-03"_clause,
                                   "Each member of a cluster runs its own license."};
  static constexpr bool apart(Topology topology, std::size_t) {
    return topology == Topology::cluster;
  }
};

struct StandbyNeverWaits : Reference {
  static constexpr MutantInfo info{"standby-never-waits", "FO-04"_clause,
                                   "A standby unit runs the combined license in every reading."};
  template <ValueDomain D>
  constexpr typename D::truth in_force(const Situation<D>&, std::size_t, std::size_t) const {
    return D::truth_of(true);
  }
};

struct ActiveActiveChecksEachUnitAlone : Reference {
  static constexpr MutantInfo info{"active-active-checks-each-unit-alone", "CMB-08"_clause,
                                   "Each unit of a pair may use all contexts of the pair."};
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    const auto alone =
        !any_unit(s.units, [&](const Unit<D>& u) { return !(u.contexts_in_use <= contexts); });
    return s.topology == Topology::failover_pair ? alone : Reference::fits(s, contexts);
  }
};

struct LastContextUnused : Reference {
  static constexpr MutantInfo info{"last-context-unused", "CMB-08"_clause,
                                   "One context of the license may not be used."};
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    return Reference::fits(s, max(contexts - D::number_of(1), D::number_of(0)));
  }
};

struct ContextsMustAllBeUsed : Reference {
  static constexpr MutantInfo info{"contexts-must-all-be-used", "CMB-08"_clause,
                                   "A pair has to use all contexts of its license."};
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    if (s.topology == Topology::cluster) return Reference::fits(s, contexts);
    const auto one_less = max(contexts - D::number_of(1), D::number_of(0));
    const auto all_used = contexts == D::number_of(0) || !Reference::fits(s, one_less);
    return all_used && Reference::fits(s, contexts);
  }
};

struct ContextsAlwaysSharedOut : Reference {
  static constexpr MutantInfo info{"contexts-always-shared-out", "CL-03"_clause,
                                   "The members share the contexts in every reading."};
  template <ValueDomain D>
  constexpr typename D::truth fits(const Situation<D>& s,
                                   const typename D::number& contexts) const {
    Situation<D> shared = s;
    shared.readings.contexts = ContextReading::shared_out;
    return Reference::fits(shared, contexts);
  }
};

}  // namespace asa::mutant
