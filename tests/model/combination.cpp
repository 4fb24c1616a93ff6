#include "model/combination.hpp"

#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr std::int32_t premium_of_5520s(std::int32_t first, std::int32_t second) {
  const UnitOf<Asa5520> unit;
  return FailoverPair(unit.with(anyconnect_premium, first), unit.with(anyconnect_premium, second))
      .running()[anyconnect_premium]
      .amount;
}

TEST(Combination, TenAndTenSessionsMakeTwenty) { static_assert(premium_of_5520s(10, 10) == 20); }

TEST(Combination, SessionsStopAtTheLimitOfThe5520) {
  static_assert(premium_of_5520s(500, 500) == 750);
}

TEST(Combination, TiersMeetTheLimitExactly) { static_assert(premium_of_5520s(250, 500) == 750); }

TEST(Combination, DefaultSessionsAddNothingAtTheLimit) {
  static_assert(premium_of_5520s(750, 2) == 750);
}

TEST(Combination, TwentyAndTenContextsMakeThirty) {
  constexpr UnitOf<Asa5540> unit;
  constexpr FailoverPair pair(unit.with(security_contexts, 20), unit.with(security_contexts, 10));
  static_assert(pair.running()[security_contexts].amount == 30);
}

TEST(Combination, TenContextsOnEach5585XMakeTwenty) {
  constexpr auto unit = UnitOf<Asa5585X_Ssp10>{}.with(security_contexts, 10);
  static_assert(FailoverPair(unit, unit).running()[security_contexts].amount == 20);
}

TEST(Combination, Two5516XRunWhatADevicePrinted) {
  constexpr UnitOf<Asa5516X> unit;
  constexpr auto running = FailoverPair(unit, unit).running();
  static_assert(running[security_contexts].amount == 4);
  static_assert(running[anyconnect_premium].amount == 8);
  static_assert(running[vlans].amount == 150);
  static_assert(running[total_vpn].amount == 300);
}

TEST(Combination, DefaultContextsOfAPairAdd) {
  constexpr UnitOf<Asa5540> unit;
  static_assert(FailoverPair(unit, unit).running()[security_contexts].amount == 4);
}

TEST(Combination, DefaultContextsOfAClusterAdd) {
  constexpr UnitOf<Asa5585X_Ssp60> unit;
  static_assert(Cluster(unit, unit, unit, unit).running()[security_contexts].amount == 8);
}

TEST(Combination, FlagOfEitherUnitIsEnabled) {
  constexpr UnitOf<Asa5520> without;
  constexpr auto with = without.with(gtp_gprs, 1);
  static_assert(FailoverPair(with, without).running()[gtp_gprs].amount == 1);
  static_assert(FailoverPair(without, with).running()[gtp_gprs].amount == 1);
  static_assert(FailoverPair(without, without).running()[gtp_gprs].amount == 0);
}

TEST(Combination, EncryptionOfTheMateIsNotMerged) {
  constexpr UnitOf<Asa5520> strong;
  constexpr auto weak = strong.with(encryption_3des_aes, 0);
  static_assert(FailoverPair(weak, strong).running()[encryption_3des_aes].amount == 0);
  static_assert(FailoverPair(strong, weak).running()[encryption_3des_aes].amount == 1);
}

TEST(Combination, ClusteringLicenseOfTheMateIsNotMerged) {
  constexpr UnitOf<Asa5580_20> without;
  constexpr auto with = without.with(clustering, 1);
  static_assert(FailoverPair(without, with).running()[clustering].amount == 0);
}

TEST(Combination, UnlimitedTiersStillAdd) {
  constexpr auto unit = UnitOf<Asa5540>{}.with(shared_premium, unlimited);
  static_assert(FailoverPair(unit, unit).running()[shared_premium].amount == unlimited);
}

}  // namespace
}  // namespace asa
