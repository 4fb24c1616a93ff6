#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the requirements on cluster members: CL-01, CX-1, CX-2, CX-5, FX-KEY-1, FX-HW.
namespace asa::mutant {

struct ClusterLicensesCompared : AltersClusters<ClusterLicensesCompared, "FO-02"_clause> {
  static constexpr MutantInfo info{"cluster-licenses-compared", "CL-01"_clause,
                                   "The members of a cluster need identical licenses."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto&) {
    return any_unit(s.units, [&](const Unit<D>& u) { return !same_license(s.units[0], u); });
  }
};

struct ClusteringLicenseInherited : AltersClusters<ClusteringLicenseInherited, "CX-1"_clause> {
  static constexpr MutantInfo info{"clustering-license-inherited", "CX-1"_clause,
                                   "The clustering license of any member counts for all."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto&) {
    return !any_unit(s.units, [](const Unit<D>& u) { return u.license[clustering].on(); });
  }
};

struct ClusteringLicenseOfTheMasterSuffices
    : AltersClusters<ClusteringLicenseOfTheMasterSuffices, "CX-1"_clause> {
  static constexpr MutantInfo info{"clustering-license-of-the-master-suffices", "CX-1"_clause,
                                   "Only the master is asked for a clustering license."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto&) {
    return !s.units[0].license[clustering].on();
  }
};

struct ClusterEncryptionUnchecked : Forgets<"CX-2"_clause> {
  static constexpr MutantInfo info{"cluster-encryption-unchecked", "CX-2"_clause,
                                   "Members with and without 3DES/AES form a cluster."};
};

struct ClusterEncryptionOfTwoCompared
    : AltersClusters<ClusterEncryptionOfTwoCompared, "CX-2"_clause> {
  static constexpr MutantInfo info{"cluster-encryption-of-two-compared", "CX-2"_clause,
                                   "Encryption is compared on the first two members only."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto&) {
    return unequal_encryption(s.readings, s.units[0], s.units[1]);
  }
};

struct DesClusterRefused : AltersClusters<DesClusterRefused, "CX-2"_clause> {
  static constexpr MutantInfo info{"des-cluster-refused", "CX-2"_clause,
                                   "A cluster needs 3DES/AES."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto& right) {
    return right || !s.units[0].strong_encryption();
  }
};

/// The cluster under different readings of the encryption license.
template <ValueDomain D>
constexpr Situation<D> reread(const Situation<D>& s, EncryptionReading encryption, NpeReading npe) {
  Situation<D> after = s;
  after.readings.encryption = encryption;
  after.readings.npe = npe;
  return after;
}

struct KindOfClusterKeyUnchecked : MistakesClusters<KindOfClusterKeyUnchecked> {
  static constexpr MutantInfo info{"kind-of-cluster-key-unchecked", "CX-2"_clause,
                                   "The kind of encryption key matters in no reading."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    return reread(s, EncryptionReading::state, s.readings.npe);
  }
};

struct ClusterPayloadEncryptionUnchecked : MistakesClusters<ClusterPayloadEncryptionUnchecked> {
  static constexpr MutantInfo info{
      "cluster-payload-encryption-unchecked", "CX-2"_clause,
      "A No Payload Encryption unit joins normal ones in every reading."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    return reread(s, s.readings.encryption, NpeReading::unspecified);
  }
};

struct TenGigabitUncheckedInClusters
    : AltersClusters<TenGigabitUncheckedInClusters, "CX-5"_clause> {
  static constexpr MutantInfo info{"ten-gigabit-unchecked-in-clusters", "CX-5"_clause,
                                   "Members that differ in 10GE I/O form a cluster."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const auto&) {
    return D::truth_of(false);
  }
};

struct TenGigabitBindsPairs : AltersPairs<TenGigabitBindsPairs, "CX-5"_clause> {
  static constexpr MutantInfo info{"ten-gigabit-binds-pairs", "CX-5"_clause,
                                   "10GE I/O must match in failover pairs in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return unequal_ten_gigabit(a, b);
  }
};

struct ZeroKeyBindsClusters : AltersClusters<ZeroKeyBindsClusters, "FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"zero-key-binds-clusters", "FX-KEY-1"_clause,
                                   "The note on all-zero keys binds clusters in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const auto&) {
    return any_unit(s.units, [](const Unit<D>& u) { return u.zero_key; });
  }
};

struct ClusterModelsUnchecked : AltersClusters<ClusterModelsUnchecked, "FX-HW"_clause> {
  static constexpr MutantInfo info{"cluster-models-unchecked", "FX-HW"_clause,
                                   "Two models form a cluster."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const auto&) {
    return D::truth_of(false);
  }
};

struct PlatformOfTheMasterDecides : MistakesClusters<PlatformOfTheMasterDecides> {
  static constexpr MutantInfo info{"platform-of-the-master-decides", "CX-3"_clause,
                                   "A slave of another model is judged as the master's."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    return on_the_first_platform(s);
  }
};

struct RefusalsNameTheMaster : Reference {
  static constexpr MutantInfo info{"refusals-name-the-master", "CX-1"_clause,
                                   "Whichever member is the cause, the master is named."};
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    const Refusals<D> right = Reference::refusals(s);
    return s.topology == Topology::cluster ? naming_the_first(right) : right;
  }
};

}  // namespace asa::mutant
