#pragma once

#include "properties/property.hpp"

/// The encryption license of a pair: FX-ENC-1, FX-ENC-2.
namespace asa {

inline constexpr Factors encryption_factors =
    Factor::encryption | Factor::encryption_key | only(Factor::payload);

struct EncryptionIsEqual {
  static constexpr PropertyInfo info{
      .id = "EncryptionIsEqual",
      .clauses = {"FX-ENC-1"_clause, "FX-ENC-2"_clause},
      .statement =
          "In every pair that forms, Encryption-3DES-AES is in the same state on both "
          "units.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, unit_types, pair_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("the pair forms", system.refusals(s).forms());
    const auto equal = j.claim("FX-ENC-1"_clause, "the pair does not form, or both are equal");
    j.expect_equal(equal, s.units[0].license[encryption_3des_aes],
                   s.units[1].license[encryption_3des_aes]);
    return j;
  }
};

struct UnequalEncryptionIsRefused {
  static constexpr PropertyInfo info{
      .id = "UnequalEncryptionIsRefused",
      .clauses = {"FX-ENC-1"_clause, "FX-ENC-2"_clause},
      .statement =
          "FX-ENC-1 refuses every pair in which only one unit has 3DES/AES, even if other clauses "
          "refuse it.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types, pair_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("the encryption licenses differ",
            s.units[0].license[encryption_3des_aes] != s.units[1].license[encryption_3des_aes]);
    j.expect("FX-ENC-1"_clause, "FX-ENC-1 is among the refusals",
             system.refusals(s)["FX-ENC-1"_clause]);
    return j;
  }
};

struct DesWithDesMayPair {
  static constexpr PropertyInfo info{
      .id = "DesWithDesMayPair",
      .clauses = {"FX-ENC-1"_clause},
      .statement =
          "Two units with the same encryption license are not refused for it, and both "
          "having only DES is as good as both having 3DES/AES.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, encryption_factors | unit_types, "RD-ENC"_reading | "RD-NPE"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto both_at = [&](std::int32_t state) {
      Situation<D> alike = s;
      for (std::size_t i = 0; i < s.units.size(); ++i) {
        alike.units[i].license[encryption_3des_aes] = D::number_of(state);
        alike.units[i].time_based_encryption = s.units[0].time_based_encryption;
        alike.units[i].no_payload_encryption = s.units[0].no_payload_encryption;
      }
      return system.refusals(alike);
    };
    const auto weak = both_at(0), strong = both_at(1);
    j.expect("FX-ENC-1"_clause, "DES with DES is not refused", !weak["FX-ENC-1"_clause]);
    j.expect("FX-ENC-1"_clause, "3DES/AES on both changes nothing", weak.same_as(strong));
    return j;
  }
};

struct KindOfEncryptionKeyPerReading {
  static constexpr PropertyInfo info{
      .id = "KindOfEncryptionKeyPerReading",
      .clauses = {"FX-ENC-1"_clause, "FX-ENC-2"_clause},
      .statement =
          "3DES/AES from a permanent key with 3DES/AES from a time-based key, and a No "
          "Payload Encryption unit with a normal one, are refused as the reading says.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, encryption_factors, "RD-ENC"_reading | "RD-NPE"_reading}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Unit<D>&a = s.units[0], &b = s.units[1];
    j.given("both units have 3DES/AES", a.strong_encryption() && b.strong_encryption());
    const auto keys = D::truth_of(s.readings.encryption == EncryptionReading::state_and_key) &&
                      !iff(a.time_based_encryption, b.time_based_encryption);
    const auto payload = D::truth_of(s.readings.npe == NpeReading::refused) &&
                         !iff(a.no_payload_encryption, b.no_payload_encryption);
    j.expect("FX-ENC-1"_clause, "refused exactly where the reading tells the two apart",
             iff(keys || payload, system.refusals(s)["FX-ENC-1"_clause]));
    return j;
  }
};

struct EncryptionIsNeverMerged {
  static constexpr PropertyInfo info{.id = "EncryptionIsNeverMerged",
                                     .clauses = {"CMB-11"_clause, "FX-ENC-1"_clause},
                                     .statement = "No unit runs 3DES/AES because its mate has it.",
                                     .kind = PropertyKind::invariant,
                                     .scope = {Shape::pair, encryption_factors, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto own = j.claim("CMB-11"_clause, "each unit keeps its own encryption license");
    for (std::size_t viewer = 0; viewer < s.units.size(); ++viewer)
      j.expect_equal(own, s.units[viewer].license[encryption_3des_aes],
                     system.running(s, viewer, viewer)[encryption_3des_aes]);
    return j;
  }
};

}  // namespace asa
