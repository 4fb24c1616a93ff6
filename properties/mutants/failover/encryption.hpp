#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the encryption license of a pair: FX-ENC-1, FX-ENC-2.
namespace asa::mutant {

struct EncryptionUnchecked : Forgets<"FX-ENC-1"_clause> {
  static constexpr MutantInfo info{"encryption-unchecked", "FX-ENC-1"_clause,
                                   "3DES/AES pairs with DES."};
};

struct EncryptionRefusedUnderAnotherClause : Reference {
  static constexpr MutantInfo info{"encryption-refused-under-another-clause", "FX-ENC-1"_clause,
                                   "Unequal encryption is reported as a missing key."};
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    refused.refuse_all("FX-KEY-1"_clause, refused["FX-ENC-1"_clause]);
    return refused.without("FX-ENC-1"_clause);
  }
};

struct EncryptionUncheckedBesideOtherRefusals
    : AltersPairs<EncryptionUncheckedBesideOtherRefusals, "FX-ENC-1"_clause> {
  static constexpr MutantInfo info{"encryption-unchecked-beside-other-refusals", "FX-ENC-1"_clause,
                                   "Encryption is not compared once another clause refuses."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const Unit<D>&, const Unit<D>&,
                                const auto& right) {
    return right && admission(s).without("FX-ENC-1"_clause).forms();
  }
};

struct DesRefused : AltersPairs<DesRefused, "FX-ENC-1"_clause> {
  static constexpr MutantInfo info{"des-refused", "FX-ENC-1"_clause,
                                   "Both units need 3DES/AES: DES with DES is refused."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto& right) {
    return right || !a.strong_encryption() || !b.strong_encryption();
  }
};

struct PayloadEncryptionUnchecked : AltersPairs<PayloadEncryptionUnchecked, "FX-ENC-1"_clause> {
  static constexpr MutantInfo info{
      "payload-encryption-unchecked", "FX-ENC-1"_clause,
      "A No Payload Encryption unit pairs with a normal one in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    Readings lenient = s.readings;
    lenient.npe = NpeReading::unspecified;
    return unequal_encryption(lenient, a, b);
  }
};

struct EncryptionDesCompared : AltersPairs<EncryptionDesCompared, "FX-ENC-1"_clause> {
  static constexpr MutantInfo info{"encryption-des-compared", "FX-ENC-2"_clause,
                                   "Encryption-DES is compared instead of Encryption-3DES-AES."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return a.license[encryption_des] != b.license[encryption_des];
  }
};

struct KindOfKeyCompared : AltersPairs<KindOfKeyCompared, "FX-ENC-1"_clause> {
  static constexpr MutantInfo info{
      "kind-of-key-compared", "FX-ENC-2"_clause,
      "3DES/AES from a time-based key is refused beside a permanent one in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>& s, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    Readings strict = s.readings;
    strict.encryption = EncryptionReading::state_and_key;
    return unequal_encryption(strict, a, b);
  }
};

}  // namespace asa::mutant
