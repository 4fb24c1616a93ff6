#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the licenses, editions and models that may pair: FO-01 to FO-03, FX-SP-1 to FX-SP-6,
/// FX-HW.
namespace asa::mutant {

struct UnlikeLicensesRefusedAfter83 : AltersPairs<UnlikeLicensesRefusedAfter83, "FO-02"_clause> {
  static constexpr MutantInfo info{"unlike-licenses-refused-after-83", "FO-01"_clause,
                                   "Licenses must be identical whatever the software."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return !same_license(a, b);
  }
};

struct UnlikeLicensesRefusedIn831 : AltersPairs<UnlikeLicensesRefusedIn831, "FO-02"_clause> {
  static constexpr MutantInfo info{"unlike-licenses-refused-in-831", "FO-02"_clause,
                                   "Version 8.3(1) still counts as before 8.3(1)."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return either_before(a, b, Version{8, 3, 2}) && !same_license(a, b);
  }
};

struct UnlikeLicensesAllowedBefore83 : Forgets<"FO-02"_clause> {
  static constexpr MutantInfo info{"unlike-licenses-allowed-before-83", "FO-02"_clause,
                                   "Unlike licenses pair with any software."};
};

struct OnlyAnOldPrimaryAsksForIdenticalLicenses
    : AltersPairs<OnlyAnOldPrimaryAsksForIdenticalLicenses, "FO-02"_clause> {
  static constexpr MutantInfo info{"only-an-old-primary-asks-for-identical-licenses",
                                   "FO-02"_clause, "The software of the secondary is not asked."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>&,
                                const auto& right) {
    return right && before(a, unlike_licenses_pair_from);
  }
};

struct SwappedRolesRefused : AltersPairs<SwappedRolesRefused, "FO-02"_clause> {
  static constexpr MutantInfo info{
      "swapped-roles-refused", "FO-03"_clause,
      "A secondary that holds more contexts than the primary is refused."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto& right) {
    return right || !(b.license[security_contexts] <= a.license[security_contexts]);
  }
};

/// 5512-X is the one platform whose Base units may neither fail over nor cluster.
struct BaseAllowedOn5512X : AltersPairs<BaseAllowedOn5512X, "FX-SP-1"_clause> {
  static constexpr MutantInfo info{"base-allowed-on-5512-x", "FX-SP-1"_clause,
                                   "ASA 5512-X is missing among the platforms without Base."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>&,
                                const auto& right) {
    return right && (a.platform.base_clusters || !a.platform.clusters);
  }
};

struct BaseRefusedEverywhere : AltersPairs<BaseRefusedEverywhere, "FX-SP-1"_clause> {
  static constexpr MutantInfo info{"base-refused-everywhere", "FX-SP-1"_clause,
                                   "Base is refused on every platform."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return !a.security_plus || !b.security_plus;
  }
};

struct OnlySecondaryBaseRefused : AltersPairs<OnlySecondaryBaseRefused, "FX-SP-1"_clause> {
  static constexpr MutantInfo info{"only-secondary-base-refused", "FX-SP-2"_clause,
                                   "A Base primary is accepted in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>&, const Unit<D>& b,
                                const auto& right) {
    return right && !b.security_plus;
  }
};

struct BaseAllowedOnLaterModels : Forgets<"FX-SP-6"_clause> {
  static constexpr MutantInfo info{"base-allowed-on-later-models", "FX-SP-6"_clause,
                                   "ASA 5506-X and ISA 3000 fail over with Base."};
};

struct DisabledFailoverUnchecked : Forgets<"FX-SP-5"_clause> {
  static constexpr MutantInfo info{"disabled-failover-unchecked", "FX-SP-5"_clause,
                                   "A unit that prints failover as disabled may pair."};
};

struct FailoverOfEitherUnitSuffices : AltersPairs<FailoverOfEitherUnitSuffices, "FX-SP-5"_clause> {
  static constexpr MutantInfo info{"failover-of-either-unit-suffices", "FX-SP-5"_clause,
                                   "Failover in the license of one unit counts for its mate."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return a.license[failover_mode].none() && b.license[failover_mode].none();
  }
};

struct PlatformOfThePrimaryDecides : MistakesPairs<PlatformOfThePrimaryDecides> {
  static constexpr MutantInfo info{"platform-of-the-primary-decides", "FX-SP-1"_clause,
                                   "A secondary of another model is judged as the primary's."};
  template <ValueDomain D>
  static constexpr Situation<D> mistake(const Situation<D>& s) {
    return on_the_first_platform(s);
  }
};

struct RefusalsNameThePrimary : Reference {
  static constexpr MutantInfo info{"refusals-name-the-primary", "FX-KEY-1"_clause,
                                   "Whichever unit is the cause, the primary is named."};
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    const Refusals<D> right = Reference::refusals(s);
    return s.topology == Topology::failover_pair ? naming_the_first(right) : right;
  }
};

struct SecurityPlusUnchecked : Forgets<"FX-SP-1"_clause> {
  static constexpr MutantInfo info{"security-plus-unchecked", "FX-SP-3"_clause,
                                   "Nobody needs Security Plus to fail over."};
};

struct SecurityPlusOfEitherUnitSuffices
    : AltersPairs<SecurityPlusOfEitherUnitSuffices, "FX-SP-1"_clause> {
  static constexpr MutantInfo info{"security-plus-of-either-unit-suffices", "FX-SP-4"_clause,
                                   "Security Plus on one unit counts for its mate."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto& right) {
    return right && !a.security_plus && !b.security_plus;
  }
};

struct ModelsUnchecked : AltersPairs<ModelsUnchecked, "FX-HW"_clause> {
  static constexpr MutantInfo info{"models-unchecked", "FX-HW"_clause, "Two models may pair."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>&, const Unit<D>&, const auto&) {
    return D::truth_of(false);
  }
};

}  // namespace asa::mutant
