#include "model/time/rules.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

/// What the histories of the other tests cannot tell apart.
namespace asa {
namespace {

constexpr TimeRules<> rules;

constexpr TimeBasedKey<> granting(Grants grants) { return at_hand(grants).key; }

TEST(TimeRules, IdenticalKeysAgreeInFeaturesAndAmounts) {
  const auto identical = [](Grants a, Grants b) {
    return rules.identical(granting(a), granting(b));
  };
  EXPECT_TRUE(identical({botnet, premium(500)}, {botnet, premium(500)}));
  EXPECT_FALSE(identical({botnet, premium(500)}, {botnet, premium(250)}));
  EXPECT_FALSE(identical({botnet, premium(500)}, {gtp, premium(500)}));
  EXPECT_FALSE(identical({botnet}, {botnet, gtp}));
  EXPECT_FALSE(identical({botnet, gtp}, {botnet}));
}

TEST(TimeRules, AKeyIsNotIdenticalToOneThatLostAFeature) {
  auto shorter = granting({botnet, gtp});
  shorter.grants.erase(1);
  EXPECT_FALSE(rules.identical(granting({botnet, gtp}), shorter));
}

TEST(TimeRules, FlagsArePooledInEveryReadingAndTiersInOneIfMixed) {
  const auto pooled = [](MixReading mix, Grant<> grant, bool mixed) {
    return rules.pooled({.mix = mix}, entry(grant.feature), mixed);
  };
  for (const MixReading mix : {MixReading::run_down_together, MixReading::primary_first})
    EXPECT_TRUE(pooled(mix, botnet, false) && pooled(mix, botnet, true));
  EXPECT_FALSE(pooled(MixReading::run_down_together, premium(500), true));
  EXPECT_FALSE(pooled(MixReading::primary_first, premium(500), false));
  EXPECT_TRUE(pooled(MixReading::primary_first, premium(500), true));
}

TEST(TimeRules, OfTheEncryptionLicenseNoKeyWaitsForAnother) {
  EXPECT_FALSE(
      rules.pooled({.mix = MixReading::primary_first}, entry(feature_id<Encryption3DesAes>), true));
}

TEST(TimeRules, SessionsAreTheHigherAndContextsAddToTheLimit) {
  static_assert(rules.merged(entry(premium(0).feature), 500, 1000, 2500) == 1000);
  static_assert(rules.merged(entry(contexts(0).feature), 10, 20, 30) == 30);
  static_assert(rules.merged(entry(contexts(0).feature), 10, 20, 29) == 29);
}

}  // namespace
}  // namespace asa
