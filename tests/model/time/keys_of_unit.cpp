#include "model/time/keys_of_unit.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(KeysOfUnit, AKeyCountsFromItsActivationOn) {
  const auto unit = alone_with({inactive({botnet}, 10_days)});
  const auto before = after(unit, {together(3_days)});
  EXPECT_EQ(left(before, 0), 10_days);
  EXPECT_EQ(running(before, botnet_traffic_filter), 0);
  const auto end = after(unit, {together(3_days), activate(0, 0), together(3_days)});
  EXPECT_EQ(left(end, 0), 7_days);
  EXPECT_EQ(running(end, botnet_traffic_filter), 1);
}

TEST(KeysOfUnit, DeactivationStopsTheClockAndReactivationResumesIt) {
  const auto unit = alone_with({active({botnet}, 10_days)});
  const auto stopped = after(unit, {together(2_days), deactivate(0, 0), together(5_days)});
  EXPECT_EQ(left(stopped, 0), 8_days);
  EXPECT_TRUE(account(stopped, 0, 0).installed);
  EXPECT_EQ(running(stopped, botnet_traffic_filter), 0);
  const auto resumed =
      after(unit, {deactivate(0, 0), together(5_days), activate(0, 0), together(3_days)});
  EXPECT_EQ(left(resumed, 0), 7_days);
}

TEST(KeysOfUnit, ActivatingAKeyDeactivatesTheOtherOfItsFeature) {
  const auto end = after(alone_with({active({premium(500)}, 10_days), active({botnet}, 10_days),
                                     inactive({premium(1000)}, 10_days)}),
                         {activate(0, 2)});
  EXPECT_TRUE(accepted(end));
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_TRUE(is_active(end, 0, 1));
  EXPECT_TRUE(is_active(end, 0, 2));
}

TEST(KeysOfUnit, AnEvaluationKeyDisplacesAKeyOfEachOfItsFeatures) {
  const auto end =
      after(alone_with({active({premium(500)}, 10_days), active({botnet}, 10_days),
                        active({gtp}, 10_days), inactive({botnet, premium(1000)}, 10_days)}),
            {activate(0, 3)});
  EXPECT_TRUE(accepted(end));
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
  EXPECT_TRUE(is_active(end, 0, 2));
  EXPECT_TRUE(is_active(end, 0, 3));
}

TEST(KeysOfUnit, AnEvaluationKeyBlocksAnotherThatSharesAFeature) {
  const auto end = after(alone_with({active({botnet, premium(1000)}, 10_days),
                                     inactive({gtp, premium(500)}, 10_days)}),
                         {activate(0, 1)});
  EXPECT_FALSE(accepted(end));
  EXPECT_TRUE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, AnEvaluationKeyDoesNotBlockOtherFeatures) {
  const auto end =
      after(alone_with({active({botnet, premium(1000)}, 10_days), inactive({gtp}, 10_days)}),
            {activate(0, 1)});
  EXPECT_TRUE(accepted(end));
  EXPECT_TRUE(is_active(end, 0, 0));
}

TEST(KeysOfUnit, AUsedUpEvaluationKeyBlocksNothing) {
  const auto end = after(alone_with({active({botnet, premium(1000)}, 10_days),
                                     inactive({gtp, premium(500)}, 10_days)}),
                         {together(10_days), deactivate(0, 1), activate(0, 1)});
  EXPECT_TRUE(accepted(end));
}

TEST(KeysOfUnit, AKeyThatIsNotInstalledIsNotActivated) {
  const auto end = after(alone_with({at_hand({botnet})}), {activate(0, 0)});
  EXPECT_FALSE(accepted(end));
  EXPECT_FALSE(is_active(end, 0));
}

TEST(KeysOfUnit, AUsedUpKeyIsNotActivatedAndDisplacesNothing) {
  const auto end =
      after(alone_with({active({premium(1000)}, 10_days), inactive({premium(500)}, 0_days)}),
            {activate(0, 1)});
  EXPECT_FALSE(accepted(end));
  EXPECT_TRUE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, OnlyAnActiveKeyIsDeactivated) {
  const auto unit = alone_with({active({botnet}, 10_days)});
  EXPECT_TRUE(accepted(after(unit, {deactivate(0, 0)})));
  EXPECT_FALSE(accepted(after(unit, {deactivate(0, 0), deactivate(0, 0)})));
}

TEST(KeysOfUnit, DeactivationCallsNoOtherKey) {
  const auto end =
      after(alone_with({active({premium(1000)}, 10_days), inactive({premium(500)}, 10_days)}),
            {deactivate(0, 0)});
  EXPECT_FALSE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, EnteringAKeyInstallsAndActivatesIt) {
  const auto end = after(alone_with({at_hand({botnet})}), {enter_key(0, 0, 8_weeks)});
  EXPECT_TRUE(accepted(end));
  EXPECT_TRUE(account(end, 0, 0).installed);
  EXPECT_EQ(left(end, 0), 8_weeks);
  EXPECT_EQ(running(end, botnet_traffic_filter), 1);
}

TEST(KeysOfUnit, AKeyEnteredWhereAnEvaluationKeyBlocksIsInstalledOnly) {
  const auto end =
      after(alone_with({active({botnet, premium(1000)}, 8_weeks), at_hand({premium(2500)})}),
            {enter_key(0, 1, 8_weeks)});
  EXPECT_FALSE(accepted(end));
  EXPECT_TRUE(account(end, 0, 1).installed);
  EXPECT_EQ(left(end, 0, 1), 8_weeks);
  EXPECT_FALSE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, EnteringAnInactiveKeyAgainStacksAndActivatesIt) {
  const auto end = after(alone_with({inactive({botnet}, 2_weeks)}), {enter_key(0, 0, 8_weeks)});
  EXPECT_EQ(left(end, 0), 10_weeks);
  EXPECT_TRUE(is_active(end, 0));
}

TEST(KeysOfUnit, AnIdenticalKeyAddsItsTermToTheInstalledOne) {
  const auto end =
      after(alone_with({active({botnet}, 2_weeks), at_hand({botnet})}), {enter_key(0, 1, 8_weeks)});
  EXPECT_TRUE(accepted(end));
  EXPECT_EQ(left(end, 0, 0), 10_weeks);
  EXPECT_FALSE(account(end, 0, 1).installed);
}

TEST(KeysOfUnit, OfTwoIdenticalKeysOneGetsTheTerm) {
  const auto end =
      after(alone_with({active({botnet}, 2_weeks), inactive({botnet}, 3_weeks), at_hand({botnet})}),
            {enter_key(0, 2, 8_weeks)});
  EXPECT_EQ(left(end, 0, 0) + left(end, 0, 1), 13_weeks);
  EXPECT_FALSE(account(end, 0, 2).installed);
}

TEST(KeysOfUnit, AUsedUpKeyEnteredAgainRuns) {
  const auto end = after(alone_with({active({botnet}, 2_weeks)}),
                         {together(3_weeks), enter_key(0, 0, 8_weeks), together(1_weeks)});
  EXPECT_EQ(left(end, 0), 7_weeks);
  EXPECT_EQ(running(end, botnet_traffic_filter), 1);
}

TEST(KeysOfUnit, KeysThatShareAFeatureOnlyDoNotStack) {
  const auto end = after(alone_with({active({botnet}, 2_weeks), at_hand({botnet, gtp})}),
                         {enter_key(0, 1, 8_weeks)});
  EXPECT_EQ(left(end, 0, 0), 2_weeks);
  EXPECT_EQ(left(end, 0, 1), 8_weeks);
  EXPECT_TRUE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, ExpiryActivatesTheInstalledKeyOfTheFeature) {
  const auto end =
      after(alone_with({active({premium(500)}, 10_days), inactive({premium(1000)}, 10_days)}),
            {together(10_days)});
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_TRUE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, ExpiryActivatesOneKeyOnly) {
  const auto end =
      after(alone_with({active({premium(500)}, 10_days), inactive({premium(1000)}, 10_days),
                        inactive({premium(2500)}, 10_days)}),
            {together(10_days)});
  EXPECT_NE(is_active(end, 0, 1), is_active(end, 0, 2));
}

TEST(KeysOfUnit, ExpiryActivatesNoKeyOfAnotherFeatureNorOneUsedUpOrNotInstalled) {
  const auto end = after(alone_with({active({premium(500)}, 10_days), inactive({botnet}, 10_days),
                                     inactive({premium(1000)}, 0_days), at_hand({premium(2500)})}),
                         {together(10_days)});
  for (std::size_t k = 0; k < 4; ++k) EXPECT_FALSE(is_active(end, 0, k)) << k;
  EXPECT_EQ(running(end, anyconnect_premium), 2);
}

TEST(KeysOfUnit, ExpiryPassesOverAKeyThatWouldDisplaceAnother) {
  const auto end = after(
      alone_with({active({premium(500)}, 10_days), active({botnet}, 20_days),
                  inactive({botnet, premium(1000)}, 10_days), inactive({premium(250)}, 10_days)}),
      {together(10_days)});
  EXPECT_TRUE(is_active(end, 0, 1));
  EXPECT_FALSE(is_active(end, 0, 2));
  EXPECT_TRUE(is_active(end, 0, 3));
}

TEST(KeysOfUnit, ExpiryActivatesAKeyOfSeveralFeaturesWhereNoneIsActiveElsewhere) {
  const auto end = after(alone_with({active({premium(500)}, 10_days), active({gtp}, 20_days),
                                     inactive({botnet, premium(1000)}, 10_days)}),
                         {together(10_days)});
  EXPECT_TRUE(is_active(end, 0, 2));
  EXPECT_EQ(running(end, botnet_traffic_filter), 1);
}

TEST(KeysOfUnit, AnExpiredEvaluationKeyHasASuccessorForEachFeature) {
  const auto end =
      after(alone_with({active({botnet, premium(1000)}, 10_days), inactive({premium(500)}, 10_days),
                        inactive({botnet}, 10_days)}),
            {together(10_days)});
  EXPECT_TRUE(is_active(end, 0, 1));
  EXPECT_TRUE(is_active(end, 0, 2));
}

TEST(KeysOfUnit, UnderOldSoftwareOnlyTheLastActivatedStaysActive) {
  const auto end = after(alone_with({active({botnet}, 10_days), active({gtp}, 10_days),
                                     active({premium(500)}, 10_days)}),
                         {old_software(0)});
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
  EXPECT_TRUE(is_active(end, 0, 2));
}

TEST(KeysOfUnit, ReactivationMakesAKeyTheLastActivated) {
  const auto end =
      after(alone_with({active({botnet}, 10_days), active({gtp}, 10_days), at_hand({proxies(24)})}),
            {enter_key(0, 2, 10_days), deactivate(0, 0), activate(0, 0), old_software(0)});
  EXPECT_TRUE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
  EXPECT_FALSE(is_active(end, 0, 2));
}

TEST(KeysOfUnit, StackingMakesAKeyTheLastActivated) {
  const auto end =
      after(alone_with({active({botnet}, 10_days), active({gtp}, 10_days), at_hand({botnet})}),
            {enter_key(0, 2, 10_days), old_software(0)});
  EXPECT_TRUE(is_active(end, 0, 0));
  EXPECT_FALSE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, ASuccessorIsTheLastActivated) {
  const auto end = after(alone_with({active({premium(500)}, 10_days), active({gtp}, 20_days),
                                     inactive({premium(1000)}, 10_days)}),
                         {together(10_days), old_software(0)});
  EXPECT_FALSE(is_active(end, 0, 1));
  EXPECT_TRUE(is_active(end, 0, 2));
}

TEST(KeysOfUnit, UnderOldSoftwareAUsedUpKeyIsNotTheLastActivated) {
  const auto end = after(alone_with({active({botnet}, 20_days), active({gtp}, 10_days)}),
                         {together(10_days), old_software(0)});
  EXPECT_TRUE(is_active(end, 0, 0));
}

TEST(KeysOfUnit, ARefusedActivationDoesNotMakeAKeyTheLast) {
  const auto end = after(alone_with({active({botnet, gtp}, 10_days),
                                     active({premium(500)}, 10_days), inactive({gtp}, 10_days)}),
                         {activate(0, 2), old_software(0)});
  EXPECT_TRUE(is_active(end, 0, 1));
}

TEST(KeysOfUnit, AreIdenticalWhateverTheOrderOfTheirFeatures) {
  const auto end = after(alone_with({active({botnet, gtp}, 30_days), at_hand({gtp, botnet})}),
                         {enter_key(0, 1, 10_days)});
  EXPECT_EQ(left(end, 0, 0), 40_days);
  EXPECT_FALSE(account(end, 0, 1).installed);
}

TEST(KeysOfUnit, UnderOldSoftwareActivatingAKeyDeactivatesAnyOther) {
  const auto unit = alone_with({active({botnet}, 30_days), inactive({gtp}, 30_days)});
  const auto end = after(unit, {old_software(0), activate(0, 1)});
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_TRUE(is_active(end, 0, 1));
  const auto newer = after(unit, {activate(0, 1), activate(0, 0)});
  EXPECT_TRUE(is_active(newer, 0, 0) && is_active(newer, 0, 1));
}

TEST(KeysOfUnit, UnderOldSoftwareARefusedActivationDeactivatesNothing) {
  const auto end = after(alone_with({active({botnet}, 30_days), inactive({gtp}, 0_days)}),
                         {old_software(0), activate(0, 1)});
  EXPECT_FALSE(accepted(end));
  EXPECT_TRUE(is_active(end, 0, 0));
}

TEST(KeysOfUnit, UnderOldSoftwareAKeyEnteredOrStackedIsTheOnlyActiveOne) {
  const auto unit =
      alone_with({inactive({botnet}, 30_days), active({gtp}, 30_days), at_hand({premium(500)})});
  const auto entered = after(unit, {old_software(0), enter_key(0, 2, 8_weeks)});
  EXPECT_FALSE(is_active(entered, 0, 1));
  EXPECT_TRUE(is_active(entered, 0, 2));
  const auto stacked = after(unit, {old_software(0), enter_key(0, 0, 8_weeks)});
  EXPECT_FALSE(is_active(stacked, 0, 1));
  EXPECT_TRUE(is_active(stacked, 0, 0));
}

TEST(KeysOfUnit, UnderOldSoftwareAnExpiredKeyHasOneSuccessorForAllItsFeatures) {
  const auto unit = alone_with({active({botnet, premium(1000)}, 10_days),
                                inactive({premium(500)}, 10_days), inactive({botnet}, 10_days)});
  const auto end = after(unit, {old_software(0), together(10_days)});
  EXPECT_NE(is_active(end, 0, 1), is_active(end, 0, 2));
}

TEST(KeysOfUnit, UnderOldSoftwareAKeyThatTheClockEndsHasOneSuccessor) {
  const auto unit = alone_with({active({botnet, premium(1000)}, 10_days),
                                inactive({premium(500)}, 30_days), inactive({botnet}, 30_days)});
  const auto end = after(unit, {old_software(0), move_clock(0, 10_days), reload(0)});
  EXPECT_NE(is_active(end, 0, 1), is_active(end, 0, 2));
}

TEST(KeysOfUnit, AKeyEnteredAfterTheClockWasMovedLosesNothing) {
  const auto unit = alone_with({at_hand({botnet})});
  const auto end = after(unit, {move_clock(0, 10_days), enter_key(0, 0, 30_days), reload(0)});
  EXPECT_EQ(left(end, 0), 30_days);
}

TEST(KeysOfUnit, AKeyThatTheClockEndedAndThatIsEnteredAgainLives) {
  const auto unit = alone_with({active({botnet}, 30_days)});
  const auto end =
      after(unit, {move_clock(0, -10_days), reload(0), enter_key(0, 0, 30_days), reload(0)});
  EXPECT_EQ(left(end, 0), 30_days);
  EXPECT_TRUE(is_active(end, 0));
}

TEST(KeysOfUnit, AUsedUpKeyThatIsEnteredAgainBeginsAnew) {
  const auto unit = alone_with({active({botnet}, 10_days)});
  const auto lives = [&](Days days, std::initializer_list<Event<>> before) {
    auto history = unit;
    for (const Event<>& e : before) history.events.push_back(e);
    return left(after(history, {enter_key(0, 0, 30_days), move_clock(0, days), reload(0)}), 0);
  };
  EXPECT_EQ(lives(0_days, {move_clock(0, 5_days), together(10_days)}), 30_days);
  EXPECT_EQ(lives(-1_days, {shut_down(0, 10_days)}), 0_days);
  EXPECT_EQ(lives(-1_days, {together(10_days), move_clock(0, 5_days)}), 0_days);
}

TEST(KeysOfUnit, AKeyThatStacksKeepsItsPast) {
  const auto unit = alone_with({active({botnet}, 10_days)});
  EXPECT_EQ(left(after(unit, {move_clock(0, 5_days), enter_key(0, 0, 30_days), reload(0)}), 0),
            35_days);
  EXPECT_EQ(left(after(unit, {move_clock(0, -5_days), enter_key(0, 0, 30_days), reload(0)}), 0),
            0_days);
}

TEST(KeysOfUnit, TheClockCostsAKeyWhatItWasMovedByWhileItWasActive) {
  const auto unit = alone_with({inactive({botnet}, 30_days)});
  const auto end =
      after(unit, {move_clock(0, 3_days), activate(0, 0), move_clock(0, 4_days), reload(0)});
  EXPECT_EQ(left(end, 0), 26_days);
}

TEST(KeysOfUnit, TheClockCostsAKeyNothingThatIsInactiveAtTheBoot) {
  const auto unit = alone_with({active({botnet}, 30_days)});
  const auto end =
      after(unit, {move_clock(0, 10_days), deactivate(0, 0), reload(0), activate(0, 0), reload(0)});
  EXPECT_EQ(left(end, 0), 30_days);
  EXPECT_EQ(
      left(after(unit, {move_clock(0, 10_days), deactivate(0, 0), activate(0, 0), reload(0)}), 0),
      20_days);
}

TEST(KeysOfUnit, ASuccessorAtABootIsChargedNothingWhereverItStands) {
  const Key short_one = active({premium(1000)}, 5_days), next = inactive({premium(500)}, 30_days);
  for (const Term days : {10_days, Term(-10_days)}) {
    const std::initializer_list<Event<>> events = {move_clock(0, days), reload(0)};
    const auto later = after(alone_with({short_one, next}), events);
    const auto earlier = after(alone_with({next, short_one}), events);
    EXPECT_TRUE(is_active(later, 0, 1) && is_active(earlier, 0, 0));
    EXPECT_EQ(left(later, 0, 1), 30_days);
    EXPECT_EQ(left(earlier, 0, 0), 30_days);
  }
}

TEST(UnitLicense, TakesLiveKeysOnly) {
  const auto unit = alone_with(
      {active({premium(500)}, 0_days), inactive({gtp}, 10_days), at_hand({contexts(10)})});
  const auto start = after(unit, {});
  EXPECT_EQ(running(start, anyconnect_premium), 2);
  EXPECT_EQ(running(start, gtp_gprs), 0);
  EXPECT_EQ(running(start, security_contexts), 2);
}

}  // namespace
}  // namespace asa
