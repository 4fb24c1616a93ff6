#include "model/admission.hpp"
#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

/// The examples of the guide that have time in them, with its figures.
namespace asa {
namespace {

/// Two 5520 with 500 sessions each for a year.
constexpr History<> two_with_500() {
  const auto unit = holding(unit_5520, {active({premium(500)}, 52_weeks)});
  return pair_of(unit, unit);
}

TEST(WorkedExamples, Ex02TwoTimesFiveHundredSessionsStopAtTheLimitOfThe5520) {
  EXPECT_EQ(running(after(two_with_500(), {}), anyconnect_premium), 750);
}

TEST(WorkedExamples, Ex03BothKeysRunDownThoughAThirdOfTheirSessionsIsOfNoUse) {
  const auto end = after(two_with_500(), {together(10_weeks)});
  EXPECT_EQ(left(end, 0), 42_weeks);
  EXPECT_EQ(left(end, 1), 42_weeks);
}

TEST(WorkedExamples, Ex03DeactivatingOneKeyKeepsItsTime) {
  const auto end = after(two_with_500(), {deactivate(1, 0), together(10_weeks)});
  EXPECT_EQ(left(end, 0), 42_weeks);
  EXPECT_EQ(left(end, 1), 52_weeks);
  EXPECT_EQ(running(end, anyconnect_premium), 500 + 2);
}

TEST(WorkedExamples, Ex06TwiceFortyEightWeeksOfBotnetLastNinetySix) {
  const auto pair = pair_with_botnet(48_weeks, 48_weeks);
  EXPECT_EQ(running(after(pair, {together(96_weeks - 1_days)}), botnet_traffic_filter), 1);
  EXPECT_EQ(running(after(pair, {together(96_weeks)}), botnet_traffic_filter), 0);
}

/// What is left on the primary, on the secondary, and of both.
struct Row {
  Term primary, secondary, combined;
  bool operator==(const Row&) const = default;
  friend std::ostream& operator<<(std::ostream& os, const Row& p) {
    return os << p.primary << " + " << p.secondary << " = " << p.combined;
  }
};

Row after_events(std::initializer_list<Event<>> events) {
  const auto end = after(pair_with_botnet(52_weeks, 52_weeks), events);
  return {left(end, 0), left(end, 1), left(end, 0) + left(end, 1)};
}

TEST(LossOfCommunication, TableOfSection3BeginsWithTwoYears) {
  EXPECT_EQ(after_events({}), (Row{52_weeks, 52_weeks, 104_weeks}));
}

TEST(LossOfCommunication, TableOfSection3TogetherThePrimaryIsCharged) {
  EXPECT_EQ(after_events({together(10_weeks)}), (Row{42_weeks, 52_weeks, 94_weeks}));
}

TEST(LossOfCommunication, TableOfSection3TheSurvivorCountsOnFromThere) {
  EXPECT_EQ(after_events({together(10_weeks), apart(0_days)}), (Row{42_weeks, 52_weeks, 94_weeks}));
}

TEST(LossOfCommunication, TableOfSection3FourWeeksAreChargedToThePrimary) {
  EXPECT_EQ(after_events({together(10_weeks), apart(4_weeks), together(0_days)}),
            (Row{38_weeks, 52_weeks, 90_weeks}));
}

TEST(LossOfCommunication, TableOfSection3SixWeeksAreChargedToBoth) {
  EXPECT_EQ(after_events({together(10_weeks), apart(6_weeks), together(0_days)}),
            (Row{36_weeks, 46_weeks, 82_weeks}));
}

/// LOC-07: the total of the six weeks as it is remembered to be printed. The parts printed beside
/// it, 36 and 46 weeks, add up to 82; the parts are taken for the rule.
constexpr Term printed_total = 84_weeks;

TEST(LossOfCommunication, Loc07ThePrintedTotalIsNotTheSumOfItsParts) {
  const auto six_weeks = after_events({together(10_weeks), apart(6_weeks), together(0_days)});
  EXPECT_EQ(six_weeks.combined, 36_weeks + 46_weeks);
  EXPECT_EQ(printed_total - six_weeks.combined, 2_weeks);
}

TEST(Stacking, Stk01TwentySevenWeeksLeftAndAYearMakeSeventyNine) {
  const auto end = after(alone_with({active({botnet}, 52_weeks)}),
                         {together(25_weeks), enter_key(0, 0, 52_weeks)});
  EXPECT_EQ(left(end, 0), 79_weeks);
}

TEST(Stacking, Stk02SixWeeksLeftAndEightMakeFourteen) {
  const auto end = after(alone_with({active({premium(1000)}, 8_weeks)}),
                         {together(2_weeks), enter_key(0, 0, 8_weeks)});
  EXPECT_EQ(left(end, 0), 14_weeks);
}

TEST(Stacking, Stk03AThousandAndTwoThousandFiveHundredDoNotStack) {
  const auto end = after(alone_with({active({premium(1000)}, 8_weeks), at_hand({premium(2500)})}),
                         {together(2_weeks), enter_key(0, 1, 8_weeks)});
  EXPECT_EQ(left(end, 0, 0), 6_weeks);
  EXPECT_EQ(left(end, 0, 1), 8_weeks);
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_EQ(running(end, anyconnect_premium), 2500);
}

TEST(Expiry, Exp03SessionsFallToTheInstalledKeyAndThenToThePermanentOne) {
  const auto unit =
      alone(holding(unit_5540.with(anyconnect_premium, 500),
                    {active({premium(2500)}, 8_weeks), inactive({premium(1000)}, 8_weeks)}));
  const auto sessions = [&](Days days) {
    return running(after(unit, {together(days)}), anyconnect_premium);
  };
  EXPECT_EQ(sessions(8_weeks - 1_days), 2500);
  EXPECT_EQ(sessions(8_weeks), 1000);
  EXPECT_EQ(sessions(16_weeks - 1_days), 1000);
  EXPECT_EQ(sessions(16_weeks), 500);
}

TEST(Keys, Key04OfTwoKeysOfAFeatureOneIsActiveAndTheOtherStaysInstalled) {
  const auto end =
      after(alone_with({active({premium(1000)}, 8_weeks), inactive({premium(2500)}, 8_weeks)}),
            {activate(0, 1), together(1_weeks)});
  EXPECT_TRUE(account(end, 0, 0).installed);
  EXPECT_FALSE(is_active(end, 0, 0));
  EXPECT_TRUE(is_active(end, 0, 1));
  EXPECT_EQ(left(end, 0, 0), 8_weeks);
}

TEST(Keys, Key05AnEvaluationKeyKeepsOutAKeyOfAnyOfItsFeatures) {
  const auto unit =
      alone_with({active({botnet, premium(1000)}, 8_weeks), inactive({premium(2500)}, 8_weeks)});
  const auto refused = after(unit, {activate(0, 1)});
  EXPECT_FALSE(accepted(refused));
  EXPECT_EQ(running(refused, anyconnect_premium), 1000);
  const auto free = after(unit, {deactivate(0, 0), activate(0, 1)});
  EXPECT_TRUE(accepted(free));
  EXPECT_EQ(running(free, anyconnect_premium), 2500);
  EXPECT_EQ(running(free, botnet_traffic_filter), 0);
}

TEST(Timer, Tmr06AKeyCountsDownWhileThePermanentValueIsInUse) {
  const auto end = after(
      alone(holding(unit_5540.with(anyconnect_premium, 1000), {active({premium(500)}, 8_weeks)})),
      {together(3_weeks)});
  EXPECT_EQ(running(end, anyconnect_premium), 1000);
  EXPECT_EQ(left(end, 0), 5_weeks);
}

template <class P, FeatureType F>
std::int32_t on_one_unit(hana::basic_type<F> feature, std::int32_t permanent,
                         std::int32_t time_based) {
  const Grant<> grant{feature_id<F>, time_based};
  return running(
      after(alone(holding(UnitOf<P>{}.with(feature, permanent), {active({grant}, 62_days)})), {}),
      feature);
}

TEST(OneUnit, SessionsAreTheHigherOfTheTwo) {
  EXPECT_EQ(on_one_unit<Asa5540>(anyconnect_premium, 1000, 2500), 2500);
  EXPECT_EQ(on_one_unit<Asa5540>(anyconnect_premium, 1000, 500), 1000);
}

TEST(OneUnit, UcProxySessionsAdd) {
  EXPECT_EQ(on_one_unit<Asa5585X_Ssp60>(uc_proxy, 2500, 1000), 3500);
}

TEST(OneUnit, UcProxySessionsAddAsADevicePrintedThem) {
  EXPECT_EQ(on_one_unit<Asa5520>(uc_proxy, 2, 10), 12);
}

TEST(OneUnit, ContextsAdd) { EXPECT_EQ(on_one_unit<Asa5540>(security_contexts, 10, 20), 30); }

TEST(OneUnit, ContextsAddToThePlatformLimit) {
  EXPECT_EQ(on_one_unit<Asa5520>(security_contexts, 10, 20), 20);
}

TEST(OneUnit, EnabledBeatsDisabled) {
  EXPECT_EQ(on_one_unit<Asa5540>(gtp_gprs, 0, 1), 1);
  EXPECT_EQ(on_one_unit<Asa5540>(gtp_gprs, 1, 0), 1);
}

TEST(EdgeCases, Case5AZeroKeyIsRefusedDespiteAnActiveTimeBasedKey) {
  const auto pair = pair_of(holding(unit_5520),
                            holding(unit_5520.with_zero_key(), {active({premium(500)}, 8_weeks)}));
  EXPECT_FALSE(accepted(after(pair, {switch_over(1)})));
}

TEST(EdgeCases, Case5AnAllZeroTimeBasedSlotIsNot) {
  auto standby = holding(unit_5520);
  standby.unit.unit.zero_time_based_slot = true;
  EXPECT_TRUE(accepted(after(pair_of(holding(unit_5520), standby), {switch_over(1)})));
}

TEST(EdgeCases, Case6TheHigherOnAUnitAndTheSumAcrossUnits) {
  const auto unit = unit_5540.with(anyconnect_premium, 500);
  const auto pair = pair_of(holding(unit, {active({premium(1000)}, 8_weeks)}), holding(unit));
  EXPECT_EQ(running(after(pair, {together(8_weeks - 1_days)}), anyconnect_premium), 1500);
  EXPECT_EQ(running(after(pair, {together(8_weeks)}), anyconnect_premium), 1000);
}

template <class P>
std::int32_t contexts_of_case_7() {
  const auto unit = UnitOf<P>{}.with(security_contexts, 10);
  const auto pair = pair_of(holding(unit, {active({contexts(20)}, 8_weeks)}), holding(unit));
  return running(after(pair, {}), security_contexts);
}

TEST(EdgeCases, Case7ContextsAddOnAUnitAndAcrossUnits) {
  EXPECT_EQ(contexts_of_case_7<Asa5540>(), 40);
  EXPECT_EQ(contexts_of_case_7<Asa5520>(), 20);
}

/// What the units of the pair have lost after so many days apart.
Row lost_apart(const History<>& pair, Days days) {
  const auto start = after(pair, {});
  const auto end = after(pair, {apart(days), together(0_days)});
  const Term primary = left(start, 0) - left(end, 0), secondary = left(start, 1) - left(end, 1);
  return {primary, secondary, primary + secondary};
}

TEST(EdgeCases, Case8ThirtyDaysAreInsideTheGrace) {
  EXPECT_EQ(lost_apart(pair_with_botnet(52_weeks, 52_weeks), 30_days),
            (Row{30_days, 0_days, 30_days}));
}

TEST(EdgeCases, Case8ThirtyOneDaysAreBeyondIt) {
  EXPECT_EQ(lost_apart(pair_with_botnet(52_weeks, 52_weeks), 31_days),
            (Row{31_days, 31_days, 62_days}));
}

TEST(EdgeCases, Case8WhatThePrimaryHasNotIsChargedToTheSecondary) {
  EXPECT_EQ(lost_apart(pair_with_botnet(10_days, 52_weeks), 30_days),
            (Row{10_days, 20_days, 30_days}));
}

TEST(EdgeCases, Case8InTheOtherReadingThirtyDaysAreBeyondTheGrace) {
  const auto pair =
      in_reading({.day_30 = Day30Reading::beyond_it}, pair_with_botnet(52_weeks, 52_weeks));
  EXPECT_EQ(lost_apart(pair, 29_days), (Row{29_days, 0_days, 29_days}));
  EXPECT_EQ(lost_apart(pair, 30_days), (Row{30_days, 30_days, 60_days}));
}

}  // namespace
}  // namespace asa
