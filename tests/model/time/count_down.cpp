#include "model/time/count_down.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace asa {
namespace {

/// What is left of each unit's first key.
std::vector<std::int64_t> days_left(const Trace<>& trace) {
  std::vector<std::int64_t> days;
  for (std::size_t u = 0; u < trace.units(); ++u) days.push_back(left(trace, u).count());
  return days;
}
using Left = std::vector<std::int64_t>;

constexpr auto primary_first = Readings{.mix = MixReading::primary_first};

TEST(CountDown, OfAFlagThePrimaryIsFirst) {
  EXPECT_EQ(days_left(after(pair_with_botnet(10_days, 20_days), {together(9_days)})),
            (Left{1, 20}));
}

TEST(CountDown, OfAFlagTheSecondaryFollowsInTheMiddleOfAnInterval) {
  EXPECT_EQ(days_left(after(pair_with_botnet(10_days, 20_days), {together(15_days)})),
            (Left{0, 15}));
}

TEST(CountDown, OfAFlagTheMembersOfAClusterFollowEachOther) {
  const auto cluster = cluster_with({botnet}, {10_days, 20_days, 30_days});
  EXPECT_EQ(days_left(after(cluster, {together(5_days)})), (Left{5, 20, 30}));
  EXPECT_EQ(days_left(after(cluster, {together(25_days)})), (Left{0, 5, 30}));
  EXPECT_EQ(days_left(after(cluster, {together(59_days)})), (Left{0, 0, 1}));
}

TEST(CountDown, AFlagIsOnUntilTheLastMemberIsThrough) {
  const auto cluster = cluster_with({botnet}, {10_days, 20_days, 30_days});
  EXPECT_EQ(running(after(cluster, {together(59_days)}), botnet_traffic_filter), 1);
  EXPECT_EQ(running(after(cluster, {together(60_days)}), botnet_traffic_filter), 0);
}

TEST(CountDown, SixteenMembersFollowEachOther) {
  auto cluster = cluster_with({botnet}, {});
  for (std::size_t u = 0; u < max_units; ++u)
    cluster.units.push_back(holding(member, {active({botnet}, 1_days)}).unit);
  const auto end = after(cluster, {together(15_days)});
  EXPECT_EQ(left(end, 14), 0_days);
  EXPECT_EQ(left(end, 15), 1_days);
}

TEST(CountDown, OfATierAllRunDownAtTheSameTime) {
  const auto cluster = cluster_with({premium(500)}, {10_days, 20_days, 30_days});
  EXPECT_EQ(days_left(after(cluster, {together(15_days)})), (Left{0, 5, 15}));
}

TEST(CountDown, AFlagHeldForGoodDoesNotStopTheClock) {
  const auto permanent = unit_5520.with(botnet_traffic_filter, 1);
  const auto pair = pair_of(holding(permanent), holding(unit_5520, {active({botnet}, 10_days)}));
  EXPECT_EQ(left(after(pair, {together(4_days)}), 1), 6_days);
}

TEST(CountDown, FlagsOfTwoFeaturesDoNotWaitForEachOther) {
  const auto pair = pair_of(holding(unit_5520, {active({botnet}, 10_days)}),
                            holding(unit_5520, {active({gtp}, 10_days)}));
  EXPECT_EQ(days_left(after(pair, {together(4_days)})), (Left{6, 6}));
}

TEST(CountDown, KeysOfOneUnitDoNotWaitForEachOther) {
  const auto end =
      after(alone_with({active({botnet}, 10_days), active({gtp}, 10_days)}), {together(4_days)});
  EXPECT_EQ(left(end, 0, 0), 6_days);
  EXPECT_EQ(left(end, 0, 1), 6_days);
}

TEST(CountDown, NoKeyWaitsForAnInactiveOne) {
  const auto pair = pair_of(holding(unit_5520, {inactive({botnet}, 10_days)}),
                            holding(unit_5520, {active({botnet}, 10_days)}));
  EXPECT_EQ(days_left(after(pair, {together(4_days)})), (Left{10, 6}));
}

TEST(CountDown, TheSecondaryWaitsAgainOnceThePrimaryIsActivated) {
  const auto pair = pair_of(holding(unit_5520, {inactive({botnet}, 10_days)}),
                            holding(unit_5520, {active({botnet}, 10_days)}));
  const auto end = after(pair, {together(4_days), activate(0, 0), together(12_days)});
  EXPECT_EQ(days_left(end), (Left{0, 4}));
}

TEST(CountDown, AnEvaluationKeyHasOneClock) {
  const auto unit = alone_with({active({botnet, premium(1000)}, 10_days)});
  const auto end = after(unit, {together(10_days)});
  EXPECT_EQ(left(end, 0), 0_days);
  EXPECT_EQ(running(end, botnet_traffic_filter), 0);
  EXPECT_EQ(running(end, anyconnect_premium), 2);
}

TEST(CountDown, AnEvaluationKeyDoesNotWaitWhileItsTierIsNotServed) {
  const auto pair = pair_of(holding(unit_5540, {active({botnet}, 10_days)}),
                            holding(unit_5540, {active({botnet, premium(1000)}, 10_days)}));
  EXPECT_EQ(days_left(after(pair, {together(4_days)})), (Left{6, 6}));
}

TEST(CountDown, AFlagKeyWaitsForAnEvaluationKeyOfThePrimary) {
  const auto pair = pair_of(holding(unit_5540, {active({botnet, premium(1000)}, 10_days)}),
                            holding(unit_5540, {active({botnet}, 10_days)}));
  EXPECT_EQ(days_left(after(pair, {together(4_days)})), (Left{6, 10}));
}

TEST(CountDown, AnEvaluationKeyOfFlagsWaitsWhileTwoUnitsServeThem) {
  const auto cluster = cluster_of({holding(member, {active({botnet}, 10_days)}),
                                   holding(member, {active({gtp}, 20_days)}),
                                   holding(member, {active({botnet, gtp}, 10_days)})});
  EXPECT_EQ(days_left(after(cluster, {together(10_days)})), (Left{0, 10, 10}));
  EXPECT_EQ(days_left(after(cluster, {together(14_days)})), (Left{0, 6, 6}));
}

/// Two units with sessions for a time, and one with its own for good.
constexpr History<> mixed_cluster() {
  return cluster_of({holding(member, {active({premium(500)}, 10_days)}),
                     holding(member, {active({premium(500)}, 10_days)}),
                     holding(member.with(anyconnect_premium, 250))});
}

TEST(CountDown, AMixedTierRunsDownTogether) {
  const auto end = after(mixed_cluster(), {together(4_days)});
  EXPECT_EQ(left(end, 0), 6_days);
  EXPECT_EQ(left(end, 1), 6_days);
}

TEST(CountDown, AMixedTierIsThePrimarysFirstInTheOtherReading) {
  const auto cluster = in_reading(primary_first, mixed_cluster());
  const auto end = after(cluster, {together(4_days)});
  EXPECT_EQ(left(end, 0), 6_days);
  EXPECT_EQ(left(end, 1), 10_days);
  EXPECT_EQ(left(after(cluster, {together(14_days)}), 1), 6_days);
}

TEST(CountDown, AMixedTierDropsByThePartThatEnds) {
  const auto all = after(mixed_cluster(), {});
  const auto end = after(mixed_cluster(), {together(10_days)});
  EXPECT_EQ(running(all, anyconnect_premium), 500 + 500 + 250);
  EXPECT_EQ(running(end, anyconnect_premium), 2 + 2 + 250);
}

TEST(CountDown, ATierThatNobodyHasForGoodRunsDownTogetherInEitherReading) {
  const auto cluster =
      in_reading(primary_first, cluster_with({premium(500)}, {10_days, 10_days, 10_days}));
  EXPECT_EQ(days_left(after(cluster, {together(4_days)})), (Left{6, 6, 6}));
}

/// A decision: a unit whose key is used up holds what its permanent key gives, and so makes a mix
/// (RD-MIX).
TEST(Decision, ATierIsMixedOnceTheKeyOfAUnitIsUsedUp) {
  const auto cluster =
      in_reading(primary_first, cluster_with({premium(500)}, {10_days, 20_days, 20_days}));
  EXPECT_EQ(days_left(after(cluster, {together(10_days)})), (Left{0, 10, 10}));
  EXPECT_EQ(days_left(after(cluster, {together(15_days)})), (Left{0, 5, 10}));
}

/// Without even the two sessions that come with the unit.
constexpr auto member_without_sessions = member.with(anyconnect_premium, 0);

TEST(CountDown, AUnitWithoutTheTierMakesNoMix) {
  const auto cluster =
      in_reading(primary_first, cluster_of({holding(member, {active({premium(500)}, 10_days)}),
                                            holding(member, {active({premium(500)}, 10_days)}),
                                            holding(member_without_sessions)}));
  const auto end = after(cluster, {together(4_days)});
  EXPECT_EQ(left(end, 0), 6_days);
  EXPECT_EQ(left(end, 1), 6_days);
}

TEST(CountDown, AMixedTierMakesAnEvaluationKeyWaitOnlyWithItsFlag) {
  const auto cluster_after = [](Grants first) {
    const auto cluster = cluster_of({holding(member, {active(first, 10_days)}),
                                     holding(member, {active({botnet, premium(500)}, 10_days)}),
                                     holding(member.with(anyconnect_premium, 250))});
    return left(after(in_reading(primary_first, cluster), {together(4_days)}), 1);
  };
  EXPECT_EQ(cluster_after({botnet, premium(500)}), 10_days);
  EXPECT_EQ(cluster_after({premium(500)}), 6_days);
  EXPECT_EQ(cluster_after({botnet}), 6_days);
}

TEST(CountDown, ASuccessorOnThePrimaryGoesBeforeTheSecondary) {
  const auto pair =
      pair_of(holding(unit_5520, {active({botnet}, 10_days), inactive({botnet, gtp}, 20_days)}),
              holding(unit_5520, {active({botnet}, 30_days)}));
  const auto end = after(pair, {together(15_days)});
  EXPECT_EQ(left(end, 0, 0), 0_days);
  EXPECT_EQ(left(end, 0, 1), 15_days);
  EXPECT_EQ(left(end, 1), 30_days);
}

TEST(CountDown, SeveralKeysEndInOneInterval) {
  const auto unit = alone_with({active({premium(1000)}, 10_days), inactive({premium(500)}, 10_days),
                                inactive({premium(250)}, 10_days)});
  const auto end = after(unit, {together(25_days)});
  EXPECT_EQ(left(end, 0, 0), 0_days);
  EXPECT_EQ(left(end, 0, 1), 0_days);
  EXPECT_EQ(left(end, 0, 2), 5_days);
  EXPECT_EQ(running(end, anyconnect_premium), 250);
}

TEST(CountDown, EveryKeyOfEveryUnitEndsInOneInterval) {
  const auto unit =
      holding(member, {active({premium(1000)}, 3_days), inactive({premium(500)}, 4_days),
                       active({gtp}, 5_days), active({botnet}, 6_days)});
  const auto end = after(cluster_of({unit, unit, unit}), {together(100_days)});
  for (std::size_t u = 0; u < 3; ++u)
    for (std::size_t k = 0; k < 4; ++k) EXPECT_EQ(left(end, u, k), 0_days);
}

TEST(CountDown, TwoKeysEndOnOneDay) {
  const auto unit = alone_with(
      {active({botnet}, 10_days), active({gtp}, 10_days), inactive({botnet, gtp}, 10_days)});
  const auto end = after(unit, {together(12_days)});
  EXPECT_EQ(left(end, 0, 0), 0_days);
  EXPECT_EQ(left(end, 0, 1), 0_days);
  EXPECT_EQ(left(end, 0, 2), 8_days);
}

TEST(CountDown, NoDaysChangeNothing) {
  const auto pair = pair_with_botnet(10_days, 20_days);
  const auto start = after(pair, {}), end = after(pair, {together(0_days)});
  for (std::size_t u = 0; u < 2; ++u) EXPECT_EQ(start.last(u).accounts, end.last(u).accounts);
}

inline constexpr Term longest = Days(UINT32_MAX);

TEST(CountDown, TheLongestTermsFollowEachOther) {
  const auto pair = pair_with_botnet(longest, longest);
  EXPECT_EQ(left(after(pair, {together(longest), together(1_days)}), 1), longest - 1_days);
}

TEST(CountDown, SixtyFourOfTheLongestTermsStackAndRunDown) {
  auto unit = alone_with({active({botnet}, longest)});
  for (int i = 1; i < 64; ++i) unit.events.push_back(enter_key(0, 0, longest));
  EXPECT_EQ(left(simulate(unit), 0), longest * 64);
  EXPECT_EQ(left(after(alone_with({active({botnet}, longest * 64)}), {together(longest * 63)}), 0),
            longest);
}

}  // namespace
}  // namespace asa
