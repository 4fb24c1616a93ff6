#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the combination of two licenses: CMB-02 to CMB-11.
namespace asa::mutant {

/// Two limits identify ASA 5540, because the rules do not know platforms by name.
struct CapOffByOneOn5540 : Merges<CapOffByOneOn5540> {
  static constexpr MutantInfo info{"cap-off-by-one-on-5540", "CMB-02"_clause,
                                   "On ASA 5540 AnyConnect Premium may exceed the limit by one."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    const auto is_5540 = m.limits[anyconnect_premium].amount == D::number_of(2'500) &&
                         m.limits[vlans].amount == D::number_of(200);
    const auto one_more = min(m.a() + m.b(), m.limit() + D::number_of(1));
    return m.is(anyconnect_premium) ? D::select(is_5540, one_more, m.right) : m.right;
  }
};

struct OneTooManyUncutOn5540 : Merges<OneTooManyUncutOn5540> {
  static constexpr MutantInfo info{
      "one-too-many-uncut-on-5540", "CMB-02"_clause,
      "On ASA 5540 an AnyConnect Premium sum of exactly one above the limit is not cut."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    const auto is_5540 = m.limits[anyconnect_premium].amount == D::number_of(2'500) &&
                         m.limits[vlans].amount == D::number_of(200);
    const auto sum = m.a() + m.b();
    const auto one_above = is_5540 && sum == m.limit() + D::number_of(1);
    return m.is(anyconnect_premium) ? D::select(one_above, sum, m.right) : m.right;
  }
};

struct CapMissingForOneTier : Merges<CapMissingForOneTier> {
  static constexpr MutantInfo info{"cap-missing-for-one-tier", "CMB-02"_clause,
                                   "UC phone proxy sessions add without a limit."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(uc_phone_proxy) ? min(m.a() + m.b(), D::number_of(unlimited)) : m.right;
  }
};

/// The sum is still cut to `unlimited`, so that it stays within 32 bits.
struct SumWithoutCap : Merges<SumWithoutCap> {
  static constexpr MutantInfo info{"sum-without-cap", "CMB-02"_clause, "No tier has a limit."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(Kind::tier) ? min(m.a() + m.b(), D::number_of(unlimited)) : m.right;
  }
};

struct MaximumInsteadOfSum : Merges<MaximumInsteadOfSum> {
  static constexpr MutantInfo info{"maximum-instead-of-sum", "CMB-02"_clause,
                                   "Of a tier the pair runs what the better unit holds."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(Kind::tier) ? max(m.a(), m.b()) : m.right;
  }
};

struct ContextsLeakIntoPremium : Merges<ContextsLeakIntoPremium> {
  static constexpr MutantInfo info{"contexts-leak-into-premium", "CMB-02"_clause,
                                   "The contexts of the mate count as AnyConnect Premium too."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    const auto leaked = min(m.right + m.other[security_contexts].amount, m.limit());
    return m.is(anyconnect_premium) ? leaked : m.right;
  }
};

struct FlagsAnded : Merges<FlagsAnded> {
  static constexpr MutantInfo info{"flags-anded", "CMB-04"_clause,
                                   "A feature is enabled only where both units have it."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(Kind::flag) ? min(m.a(), m.b()) : m.right;
  }
};

struct FlagsAdded : Merges<FlagsAdded> {
  static constexpr MutantInfo info{"flags-added", "CMB-04"_clause,
                                   "A feature that both units have is enabled twice."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(Kind::flag) ? m.a() + m.b() : m.right;
  }
};

struct CapacitiesAdded : Merges<CapacitiesAdded> {
  static constexpr MutantInfo info{"capacities-added", "CMB-09"_clause,
                                   "VLANs, connections and VPN totals add."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(Kind::capacity) ? min(m.a() + m.b(), D::number_of(unlimited)) : m.right;
  }
};

struct DefaultsDoNotAdd : Merges<DefaultsDoNotAdd> {
  static constexpr MutantInfo info{"defaults-do-not-add", "CMB-10"_clause,
                                   "Two that nobody bought and two more make two."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    const auto two = D::number_of(2);
    const auto nobody_bought = m.a() == two && m.b() == two;
    return m.is(Kind::tier) ? D::select(nobody_bought, two, m.right) : m.right;
  }
};

struct EncryptionMergedLikeAFlag : Merges<EncryptionMergedLikeAFlag> {
  static constexpr MutantInfo info{"encryption-merged-like-a-flag", "CMB-11"_clause,
                                   "A DES unit runs 3DES/AES because its mate has it."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(encryption_3des_aes) ? max(m.a(), m.b()) : m.right;
  }
};

struct ClusteringLicenseMerged : Merges<ClusteringLicenseMerged> {
  static constexpr MutantInfo info{"clustering-license-merged", "CMB-11"_clause,
                                   "Every member runs the clustering license of any."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(clustering) ? max(m.a(), m.b()) : m.right;
  }
};

struct SubscriptionMerged : Merges<SubscriptionMerged> {
  static constexpr MutantInfo info{"subscription-merged", "CMB-11"_clause,
                                   "The signature subscription merges like a flag."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(ips_signatures) ? max(m.a(), m.b()) : m.right;
  }
};

}  // namespace asa::mutant
