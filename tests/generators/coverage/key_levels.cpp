#include "tests/generators/coverage/histories.hpp"
#include "tests/generators/coverage/level_of.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace asa::test {
namespace {

using Keys = std::initializer_list<TimeBasedKey<Scalar>>;

/// A pair whose units hold these keys.
History<Scalar> pair_with(Keys first, Keys second = {}) {
  History<Scalar> h = history_of(2);
  for (const auto& key : first) install(h.units[0], key);
  for (const auto& key : second) install(h.units[1], key);
  return h;
}

std::string_view level(std::string_view factor, Keys first, Keys second = {}) {
  return level_of(pair_with(first, second), factor);
}

TEST(KeyLevels, CountTheKeysOfTheUnitThatHasMost) {
  EXPECT_EQ(level("keys of a unit", {}), "none");
  EXPECT_EQ(level("keys of a unit", {}, {botnet_key}), "one");
  EXPECT_EQ(level("keys of a unit", {botnet_key, premium_key}, {botnet_key}), "two");
  EXPECT_EQ(level("keys of a unit", {botnet_key, botnet_key, premium_key}), "more");
}

TEST(KeyLevels, SayWhatKeysGrant) {
  EXPECT_EQ(level("evaluation keys", {botnet_key}), "no");
  EXPECT_EQ(level("evaluation keys", {botnet_key, evaluation_key}), "yes");
  EXPECT_EQ(level("keys of tiers", {evaluation_key}), "no");
  EXPECT_EQ(level("keys of tiers", {}, {premium_key}), "yes");
}

TEST(KeyLevels, SayWhetherKeysAreInactiveOrUsedUp) {
  History<Scalar> h = pair_with({botnet_key});
  Account<Scalar>& account = h.units[0].accounts[0];
  const auto expect = [&](std::string_view inactive, std::string_view used_up) {
    EXPECT_EQ(level_of(h, "inactive keys"), inactive);
    EXPECT_EQ(level_of(h, "used-up keys"), used_up);
  };
  expect("no", "no");
  account.active = false;
  expect("yes", "no");
  account.left = Days{0};
  expect("no", "yes");
  account.installed = false;
  expect("no", "no");
}

TEST(KeyLevels, SayHowAlikeTheKeysOfOneUnitAre) {
  EXPECT_EQ(level("keys on one unit", {botnet_key}, {botnet_key}), "unlike");
  EXPECT_EQ(level("keys on one unit", {botnet_key, premium_key}), "unlike");
  EXPECT_EQ(level("keys on one unit", {botnet_key, evaluation_key}), "sharing a feature");
  EXPECT_EQ(level("keys on one unit", {}, {botnet_key, botnet_key}), "identical");
}

TEST(KeyLevels, SayHowAlikeTheKeysOfMatesAre) {
  EXPECT_EQ(level("keys of mates", {botnet_key, botnet_key}), "unlike");
  EXPECT_EQ(level("keys of mates", {botnet_key}, {premium_key}), "unlike");
  EXPECT_EQ(level("keys of mates", {botnet_key}, {evaluation_key}), "sharing a feature");
  EXPECT_EQ(level("keys of mates", {botnet_key}, {premium_key, botnet_key}), "identical");
}

/// An ASA 5540 comes with two sessions of AnyConnect Premium and without the filter.
TEST(KeyLevels, SayWhetherThePermanentKeyHoldsWhatAKeyGrants) {
  constexpr std::string_view factor = "a key's feature held permanently";
  EXPECT_EQ(level(factor, {botnet_key}), "no");
  EXPECT_EQ(level(factor, {premium_key}), "yes");
}

TEST(KeyLevels, SayWhatThePermanentKeyOnOrderChanges) {
  History<Scalar> h = history_of(2);
  const auto level = [&] { return level_of(h, "permanent key on order"); };
  EXPECT_EQ(level(), "the same");
  h.units[1].on_order.license[gtp_gprs] = 1;
  EXPECT_EQ(level(), "other amounts");
  h.units[1].on_order.license[encryption_3des_aes] = 0;
  EXPECT_EQ(level(), "encryption");
  h.units[0].on_order.security_plus = true;
  EXPECT_EQ(level(), "edition");
}

}  // namespace
}  // namespace asa::test
