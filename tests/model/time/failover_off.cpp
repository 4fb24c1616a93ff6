#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr Grant<> encryption{feature_id<Encryption3DesAes>, 1};

/// A 5520 with 10 contexts and a botnet key, and 3DES/AES by the other keys, if at all.
constexpr Keyed<Asa5520> by_keys(Days flag, std::initializer_list<Key> keys) {
  auto unit = holding(unit_5520.with(security_contexts, 10).with(encryption_3des_aes, 0),
                      {active({botnet}, flag)});
  for (const Key& key : keys) {
    unit.unit.keys.push_back(key.key);
    unit.unit.accounts.push_back(key.account);
  }
  return unit;
}
constexpr Keyed<Asa5520> permanently(Days flag) {
  return holding(unit_5520.with(security_contexts, 5), {active({botnet}, flag)});
}

/// The secondary's 3DES/AES ends after 30 days.
constexpr History<> thirty_days() {
  return pair_of(permanently(100_days), by_keys(100_days, {active({encryption}, 30_days)}));
}

TEST(FailoverOff, FromTheDayOnWhichEncryptionDiffers) {
  EXPECT_FALSE(group(after(thirty_days(), {})).failover_off);
  EXPECT_FALSE(group(after(thirty_days(), {together(29_days)})).failover_off);
  EXPECT_TRUE(group(after(thirty_days(), {together(30_days)})).failover_off);
  EXPECT_TRUE(group(after(thirty_days(), {together(40_days)})).failover_off);
}

TEST(FailoverOff, LeavesEachUnitItsOwnLicense) {
  const auto on = after(thirty_days(), {together(29_days)});
  const auto off = after(thirty_days(), {together(30_days)});
  for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
    EXPECT_EQ(running(on, security_contexts, u), 15);
  EXPECT_EQ(running(off, security_contexts, 0), 5);
  EXPECT_EQ(running(off, security_contexts, 1), 10);
}

TEST(FailoverOff, ChargesEachUnitFromThatDayOn) {
  const auto end = after(thirty_days(), {together(40_days)});
  EXPECT_EQ(left(end, 0), 60_days);
  EXPECT_EQ(left(end, 1), 90_days);
}

TEST(FailoverOff, HasNoSwitchingOverAndLeavesWhoCarriesTraffic) {
  const auto end = after(thirty_days(), {together(30_days), switch_over(1)});
  EXPECT_FALSE(accepted(end));
  EXPECT_FALSE(group(end).doubled);
  EXPECT_TRUE(group(after(thirty_days(), {together(30_days), reload(1)})).doubled);
}

TEST(FailoverOff, IsOverOnceEncryptionIsAlike) {
  const auto both = pair_of(by_keys(100_days, {active({encryption}, 50_days)}),
                            by_keys(100_days, {active({encryption}, 30_days)}));
  const auto off = after(both, {together(30_days), reload(1), together(19_days)});
  EXPECT_TRUE(group(off).failover_off && group(off).doubled);
  const auto again = after(both, {together(30_days), reload(1), together(21_days)});
  EXPECT_FALSE(group(again).failover_off || group(again).doubled);
  EXPECT_EQ(running(again, security_contexts, 1), 20);
  EXPECT_EQ(left(again, 0), 49_days);
  EXPECT_EQ(left(again, 1), 80_days);
}

TEST(FailoverOff, ByAKeyThatIsDeactivatedUntilItIsActivated) {
  const auto off = after(thirty_days(), {deactivate(1, 1), reload(1)});
  EXPECT_TRUE(group(off).failover_off && group(off).doubled);
  const auto on = after(thirty_days(), {deactivate(1, 1), reload(1), activate(1, 1)});
  EXPECT_FALSE(group(on).failover_off || group(on).doubled);
}

TEST(FailoverOff, NotInTheOtherReading) {
  const auto pair = in_reading({.roll = RollReading::stays_on}, thirty_days());
  const auto end = after(pair, {together(40_days), switch_over(1)});
  EXPECT_TRUE(accepted(end));
  EXPECT_FALSE(group(end).failover_off);
  EXPECT_EQ(running(end, security_contexts, 1), 15);
  EXPECT_EQ(left(end, 1), 100_days);
}

TEST(FailoverOff, NotWhereEncryptionDifferedFromTheStart) {
  const auto pair = pair_of(permanently(100_days), by_keys(100_days, {}));
  const auto end = after(pair, {together(40_days)});
  EXPECT_FALSE(group(end).failover_off);
  EXPECT_EQ(running(end, security_contexts, 1), 15);
}

TEST(FailoverOff, WhileContactIsLostToo) {
  const auto apart_for = [](Days days) { return after(thirty_days(), {apart(days)}); };
  EXPECT_EQ(running(apart_for(29_days), security_contexts, 1), 15);
  EXPECT_EQ(running(apart_for(30_days), security_contexts, 1), 10);
  EXPECT_TRUE(group(apart_for(31_days)).failover_off);
}

TEST(FailoverOff, ByAClockThatEndsTheKeyAtABoot) {
  const auto end = after(thirty_days(), {move_clock(1, 30_days), reload(1)});
  EXPECT_TRUE(group(end).failover_off && group(end).doubled);
}

TEST(FailoverOff, ComparesTheKindOfKeyInTheOtherReading) {
  const auto kinds = Readings{.encryption = EncryptionReading::state_and_key};
  const auto both = pair_of(by_keys(100_days, {active({encryption}, 50_days)}),
                            by_keys(100_days, {active({encryption}, 30_days)}));
  EXPECT_TRUE(accepted(after(in_reading(kinds, both), {switch_over(1)})));
  EXPECT_FALSE(accepted(after(in_reading(kinds, thirty_days()), {switch_over(1)})));
}

}  // namespace
}  // namespace asa
