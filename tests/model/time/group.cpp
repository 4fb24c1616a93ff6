#include "model/time/group.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr auto year_each = pair_with_botnet(52_weeks, 52_weeks);

/// How many days each unit's first key has lost since the start.
struct Lost {
  Term first, second;
  bool operator==(const Lost&) const = default;
  friend std::ostream& operator<<(std::ostream& os, const Lost& lost) {
    return os << lost.first << " and " << lost.second;
  }
};

Lost lost(const History<>& pair, std::initializer_list<Event<>> events) {
  const auto start = after(pair, {}), end = after(pair, events);
  return {left(start, 0) - left(end, 0), left(start, 1) - left(end, 1)};
}

TEST(Contact, IsThereAtTheStart) {
  const auto start = after(year_each, {});
  EXPECT_FALSE(group(start).apart || group(start).beyond);
  EXPECT_EQ(Term(group(start).lost), 0_days);
}

TEST(Contact, IsLostWithinTheGraceAndThenBeyondIt) {
  const auto within = after(year_each, {apart(30_days)});
  EXPECT_TRUE(group(within).apart && !group(within).beyond);
  const auto beyond = after(year_each, {apart(30_days), apart(1_days)});
  EXPECT_TRUE(group(beyond).apart && group(beyond).beyond);
  EXPECT_EQ(Term(group(beyond).lost), 31_days);
}

TEST(Contact, IsBackWhereTheUnitsAreTogether) {
  const auto back = after(year_each, {apart(31_days), together(0_days)});
  EXPECT_FALSE(group(back).apart || group(back).beyond);
  EXPECT_EQ(Term(group(back).lost), 0_days);
}

/// Two 5540, each with 500 sessions for good and a flag of its own for a time.
constexpr History<> two_that_differ() {
  const auto unit = unit_5540.with(anyconnect_premium, 500);
  return pair_of(holding(unit, {active({botnet}, 52_weeks)}),
                 holding(unit, {active({gtp}, 52_weeks)}));
}

TEST(Contact, LostWithinTheGraceLeavesTheCombinedLicense) {
  const auto within = after(two_that_differ(), {apart(30_days)});
  for (std::size_t u = 0; u < 2; ++u) {
    EXPECT_EQ(running(within, anyconnect_premium, u), 1000);
    EXPECT_EQ(running(within, botnet_traffic_filter, u), 1);
    EXPECT_EQ(running(within, gtp_gprs, u), 1);
  }
}

TEST(Contact, LostBeyondTheGraceLeavesEachItsOwnLicense) {
  const auto beyond = after(two_that_differ(), {apart(31_days)});
  EXPECT_EQ(running(beyond, anyconnect_premium, 0), 500);
  EXPECT_EQ(running(beyond, anyconnect_premium, 1), 500);
  EXPECT_EQ(running(beyond, gtp_gprs, 0), 0);
  EXPECT_EQ(running(beyond, botnet_traffic_filter, 1), 0);
}

TEST(Contact, BackAfterTheGraceBringsTheCombinedLicenseBack) {
  const auto back = after(two_that_differ(), {apart(31_days), together(0_days)});
  EXPECT_EQ(running(back, anyconnect_premium, 0), 1000);
  EXPECT_EQ(running(back, gtp_gprs, 0), 1);
}

TEST(Contact, LostForThirtyDaysIsBeyondTheGraceInTheOtherReading) {
  const auto pair = in_reading({.day_30 = Day30Reading::beyond_it}, two_that_differ());
  EXPECT_FALSE(group(after(pair, {apart(29_days)})).beyond);
  EXPECT_EQ(running(after(pair, {apart(29_days)}), anyconnect_premium), 1000);
  EXPECT_TRUE(group(after(pair, {apart(30_days)})).beyond);
  EXPECT_EQ(running(after(pair, {apart(30_days)}), anyconnect_premium), 500);
}

TEST(Contact, BeyondTheGraceAKeyUsedUpIsGoneFromItsUnitOnly) {
  const auto pair = pair_with_botnet(52_weeks, 31_days);
  const auto end = after(pair, {apart(31_days)});
  EXPECT_EQ(running(end, botnet_traffic_filter, 0), 1);
  EXPECT_EQ(running(end, botnet_traffic_filter, 1), 0);
}

TEST(Separations, EachHasAGraceOfItsOwn) {
  EXPECT_EQ(lost(year_each, {apart(20_days), together(0_days), apart(20_days), together(0_days)}),
            (Lost{40_days, 0_days}));
}

TEST(Separations, WithoutContactBetweenThemAreOne) {
  EXPECT_EQ(lost(year_each, {apart(20_days), apart(20_days), together(0_days)}),
            (Lost{40_days, 40_days}));
}

TEST(Separations, ALongOneIsChargedOnceAndForAll) {
  EXPECT_EQ(lost(year_each, {apart(31_days), together(10_days), apart(30_days), together(0_days)}),
            (Lost{71_days, 31_days}));
}

TEST(Separations, AreChargedAsIfTheyEndedNow) {
  EXPECT_EQ(lost(year_each, {apart(30_days)}), (Lost{30_days, 0_days}));
  EXPECT_EQ(lost(year_each, {apart(31_days)}), (Lost{31_days, 31_days}));
}

TEST(Separations, RunTiersDownOnAllUnitsAsTogether) {
  const auto unit = holding(unit_5520, {active({premium(500)}, 52_weeks)});
  EXPECT_EQ(lost(pair_of(unit, unit), {apart(20_days), together(0_days)}),
            (Lost{20_days, 20_days}));
}

constexpr auto two_and_two = parts({{0, 1}, {2, 3}});
constexpr auto crosswise = parts({{0, 2}, {1, 3}});

std::vector<Term> left_of_four(std::initializer_list<Event<>> events) {
  const auto end = after(cluster_with({botnet}, {100_days, 100_days, 100_days, 100_days}), events);
  return {left(end, 0), left(end, 1), left(end, 2), left(end, 3)};
}
using FourTerms = std::vector<Term>;

TEST(Partition, WithinTheGraceTheMasterIsCharged) {
  EXPECT_EQ(left_of_four({apart(two_and_two, 30_days), together(0_days)}),
            (FourTerms{70_days, 100_days, 100_days, 100_days}));
}

TEST(Partition, BeyondTheGraceTheFirstUnitOfEachPartIsCharged) {
  EXPECT_EQ(left_of_four({apart(two_and_two, 40_days), together(0_days)}),
            (FourTerms{60_days, 100_days, 60_days, 100_days}));
}

TEST(Partition, AUnitAloneIsAPart) {
  EXPECT_EQ(left_of_four({apart(parts({{0, 1, 2}}), 40_days), together(0_days)}),
            (FourTerms{60_days, 100_days, 100_days, 60_days}));
}

TEST(Partition, AnotherOnesDaysAreChargedByItsOwnParts) {
  EXPECT_EQ(
      left_of_four({apart(two_and_two, 20_days), apart(crosswise, 20_days), together(0_days)}),
      (FourTerms{60_days, 80_days, 80_days, 100_days}));
}

TEST(Partition, BeyondTheGraceEachPartRunsWhatItsUnitsHold) {
  const auto with = [](std::int32_t sessions) {
    return holding(member.with(anyconnect_premium, sessions));
  };
  const auto cluster = cluster_of({with(100), with(250), with(500), with(1000)});
  const auto end = after(cluster, {apart(two_and_two, 31_days)});
  EXPECT_EQ(running(end, anyconnect_premium, 0), 350);
  EXPECT_EQ(running(end, anyconnect_premium, 1), 350);
  EXPECT_EQ(running(end, anyconnect_premium, 2), 1500);
  EXPECT_EQ(running(end, anyconnect_premium, 3), 1500);
  const auto other = after(cluster, {apart(two_and_two, 31_days), apart(crosswise, 0_days)});
  EXPECT_EQ(running(other, anyconnect_premium, 0), 600);
  EXPECT_EQ(running(other, anyconnect_premium, 3), 1250);
}

/// A pair whose secondary has its key still to activate.
const auto secondary_inactive = pair_of(holding(unit_5520, {active({botnet}, 52_weeks)}),
                                        holding(unit_5520, {inactive({botnet}, 52_weeks)}));

TEST(KeysWhileApart, AnActivationCountsWithinTheGrace) {
  const auto end =
      after(secondary_inactive, {apart(10_days), activate(1, 0), apart(10_days), together(0_days),
                                 deactivate(0, 0), together(5_days)});
  EXPECT_EQ(left(end, 0), 52_weeks - 20_days);
  EXPECT_EQ(left(end, 1), 52_weeks - 5_days);
}

TEST(KeysWhileApart, AnActivationCountsBeyondTheGrace) {
  EXPECT_EQ(
      lost(secondary_inactive, {apart(10_days), activate(1, 0), apart(25_days), together(0_days)}),
      (Lost{35_days, 25_days}));
}

TEST(KeysWhileApart, ADeactivationCountsInEitherOutcome) {
  EXPECT_EQ(lost(year_each, {apart(10_days), deactivate(0, 0), apart(10_days), together(0_days)}),
            (Lost{10_days, 10_days}));
  EXPECT_EQ(lost(year_each, {apart(10_days), deactivate(0, 0), apart(25_days), together(0_days)}),
            (Lost{10_days, 35_days}));
}

TEST(KeysWhileApart, AnEnteredKeyStacksInEitherOutcome) {
  for (const Term rest : {10_days, 25_days}) {
    const auto end =
        after(year_each, {apart(10_days), enter_key(0, 0, 8_weeks), apart(rest), together(0_days)});
    EXPECT_EQ(left(end, 0), 60_weeks - 10_days - rest);
  }
}

TEST(KeysWhileApart, ASuccessorIsActiveOnlyWhereTheKeyBeforeItIsUsedUp) {
  const auto secondary = {active({botnet}, 10_days), inactive({botnet, gtp}, 52_weeks)};
  const auto pair =
      pair_of(holding(unit_5520, {active({botnet}, 52_weeks)}), holding(unit_5520, secondary));
  const auto within = after(pair, {apart(30_days), together(0_days)});
  EXPECT_TRUE(is_active(within, 1, 0) && !is_active(within, 1, 1));
  const auto beyond = after(pair, {apart(31_days), together(0_days)});
  EXPECT_TRUE(!is_active(beyond, 1, 0) && is_active(beyond, 1, 1));
  EXPECT_EQ(left(beyond, 1, 1), 52_weeks - 21_days);
}

TEST(KeysWhileApart, TheLastActivatedIsThatOfTheOutcome) {
  const auto secondary = {active({botnet}, 10_days), active({gtp}, 52_weeks)};
  const auto pair =
      pair_of(holding(unit_5520, {active({botnet}, 52_weeks)}), holding(unit_5520, secondary));
  const auto last_is_botnet = [&](Days days) {
    return is_active(after(pair, {apart(20_days), activate(1, 0), apart(days), together(0_days),
                                  old_software(1)}),
                     1, 0);
  };
  EXPECT_TRUE(last_is_botnet(10_days));
  EXPECT_FALSE(last_is_botnet(11_days));
}

/// The secondary's key is used up after 20 days only where the units are charged apart: entered
/// again it begins anew in that outcome. What is left of it in either.
std::vector<Term> left_in_either(const Event<>& before_entry, const Event<>& after_entry) {
  std::vector<Term> lefts;
  for (const Term rest : {5_days, 6_days}) {
    const auto end = after(pair_with_botnet(52_weeks, 20_days),
                           {apart(20_days), before_entry, enter_key(1, 0, 60_days), after_entry,
                            apart(rest), together(0_days), reload(1)});
    lefts.push_back(left(end, 1));
  }
  return lefts;
}
using TwoTerms = std::vector<Term>;

TEST(KeysWhileApart, TheClockIsHeldAgainstAKeyAsInTheOutcome) {
  const auto moved_before_entry = [](Term by) {
    return left_in_either(move_clock(1, by), apart(5_days));
  };
  EXPECT_EQ(moved_before_entry(0_days), (TwoTerms{80_days, 49_days}));
  EXPECT_EQ(moved_before_entry(5_days), (TwoTerms{75_days, 49_days}));
  EXPECT_EQ(moved_before_entry(-5_days), (TwoTerms{0_days, 49_days}));
}

TEST(KeysWhileApart, AShutdownSavesAKeyAsInTheOutcome) {
  const auto moved_after_entry = [](Term by) {
    return left_in_either(shut_down(1, 5_days), move_clock(1, by));
  };
  EXPECT_EQ(moved_after_entry(0_days), (TwoTerms{80_days, 54_days}));
  EXPECT_EQ(moved_after_entry(-5_days), (TwoTerms{80_days, 0_days}));
}

TEST(KeysWhileApart, AreChangedIfTheyCanAsTheyAreChargedNow) {
  const auto pair = pair_with_botnet(52_weeks, 31_days);
  EXPECT_TRUE(accepted(after(pair, {apart(30_days), deactivate(1, 0)})));
  EXPECT_FALSE(accepted(after(pair, {apart(31_days), deactivate(1, 0)})));
}

TEST(ShutDown, DoesNotStopTheClockOfAnActiveKey) {
  const auto unit = alone_with({active({botnet}, 30_days)});
  EXPECT_EQ(left(after(unit, {shut_down(0, 10_days)}), 0), 20_days);
  EXPECT_EQ(left(after(unit, {deactivate(0, 0), shut_down(0, 10_days)}), 0), 30_days);
}

TEST(ShutDown, OfEitherUnitOfAPairIsALossOfContact) {
  for (const std::size_t unit : {0u, 1u}) {
    EXPECT_EQ(lost(year_each, {shut_down(unit, 30_days), together(0_days)}),
              (Lost{30_days, 0_days}));
    EXPECT_EQ(lost(year_each, {shut_down(unit, 31_days), together(0_days)}),
              (Lost{31_days, 31_days}));
  }
}

TEST(ShutDown, LeavesTheOtherMembersOfAClusterInContact) {
  const auto end = after(cluster_with({botnet}, {100_days, 100_days, 100_days}),
                         {shut_down(1, 40_days), together(0_days)});
  EXPECT_EQ(left(end, 0), 60_days);
  EXPECT_EQ(left(end, 1), 60_days);
  EXPECT_EQ(left(end, 2), 100_days);
}

TEST(ShutDown, EndsWithContact) {
  const auto end = after(two_that_differ(), {shut_down(1, 40_days)});
  EXPECT_FALSE(group(end).apart || group(end).beyond);
  EXPECT_EQ(Term(group(end).lost), 0_days);
  for (std::size_t u = 0; u < 2; ++u) EXPECT_EQ(running(end, anyconnect_premium, u), 1000);
}

TEST(ShutDown, OfOneMemberAfterAnotherIsTwoLossesOfContact) {
  const auto end = after(cluster_with({botnet}, {100_days, 100_days, 100_days}),
                         {shut_down(1, 20_days), shut_down(2, 20_days), together(0_days)});
  EXPECT_EQ(left(end, 0), 60_days);
  EXPECT_EQ(left(end, 1), 100_days);
  EXPECT_EQ(left(end, 2), 100_days);
}

TEST(ShutDown, TwiceOfAUnitIsTwoLossesOfContact) {
  EXPECT_EQ(lost(year_each, {shut_down(1, 20_days), shut_down(1, 20_days)}),
            (Lost{40_days, 0_days}));
  EXPECT_EQ(lost(year_each, {shut_down(1, 40_days)}), (Lost{40_days, 40_days}));
}

TEST(ShutDown, BeforeOrAfterALossOfContactIsAnotherOne) {
  EXPECT_EQ(lost(year_each, {shut_down(1, 20_days), apart(20_days), together(0_days)}),
            (Lost{40_days, 0_days}));
  EXPECT_EQ(
      lost(year_each, {apart(20_days), together(0_days), shut_down(1, 20_days), together(0_days)}),
      (Lost{40_days, 0_days}));
}

TEST(ShutDown, WithoutContactGoesOnWithTheLossThatThereIs) {
  const auto during = after(year_each, {apart(20_days), shut_down(1, 10_days)});
  EXPECT_TRUE(group(during).apart && !group(during).beyond);
  EXPECT_EQ(Term(group(during).lost), 30_days);
  EXPECT_EQ(lost(year_each, {apart(20_days), shut_down(1, 10_days), together(0_days)}),
            (Lost{30_days, 0_days}));
  EXPECT_EQ(lost(year_each, {apart(20_days), shut_down(1, 11_days), together(0_days)}),
            (Lost{31_days, 31_days}));
}

TEST(ShutDown, WithoutContactLeavesTheUnitInItsPartAfterTheBoot) {
  const auto unit = holding(member.with(anyconnect_premium, 500));
  const auto end = after(cluster_of({unit, unit, unit, unit}),
                         {apart(two_and_two, 31_days), shut_down(1, 1_days)});
  for (std::size_t u = 0; u < 4; ++u) EXPECT_EQ(running(end, anyconnect_premium, u), 1000);
}

TEST(ShutDown, WithoutContactLeavesItsPartWithoutTheUnit) {
  EXPECT_EQ(left_of_four({apart(two_and_two, 31_days), shut_down(1, 10_days), together(0_days)}),
            (FourTerms{59_days, 90_days, 59_days, 100_days}));
}

TEST(ShutDown, OfNoDaysIsAReload) {
  for (const std::size_t unit : {0u, 1u}) {
    const auto off = after(two_that_differ(), {move_clock(unit, 5_days), shut_down(unit, 0_days)});
    const auto reloaded = after(two_that_differ(), {move_clock(unit, 5_days), reload(unit)});
    for (std::size_t u = 0; u < 2; ++u) {
      EXPECT_EQ(off.last(u).accounts, reloaded.last(u).accounts);
      EXPECT_EQ(off.last(u).carries, reloaded.last(u).carries);
    }
    EXPECT_EQ(group(off).uncovered, group(reloaded).uncovered);
  }
}

/// What is seen of a pair that was shut down in one go, and day by day.
TEST(ShutDown, IsTheSameDayByDay) {
  const TimeRules<> rules;
  for (const Event<>& first : {together(0_days), apart(3_days)}) {
    History<> pair = year_each;
    GroupState<> before = initial_state(pair);
    Group<>(rules, pair, before).apply(first);
    GroupState<> whole = before, split = before;
    Group<> at_once(rules, pair, whole), daily(rules, pair, split);
    at_once.apply(shut_down(0, 40_days));
    for (int day = 0; day < 40; ++day) daily.begin(shut_down(0, 1_days));
    daily.end_shutdown(shut_down(0, 40_days), before);
    EXPECT_EQ(split.together, whole.together);
    EXPECT_EQ(split.apart, whole.apart);
    for (std::size_t u = 0; u < 2; ++u) EXPECT_EQ(split.units[u].carries, whole.units[u].carries);
  }
}

const auto thirty_days = alone_with({active({botnet}, 30_days)});

TEST(Clock, MovedForwardCountsAsUsedAfterAReload) {
  EXPECT_EQ(left(after(thirty_days, {move_clock(0, 10_days)}), 0), 30_days);
  EXPECT_EQ(left(after(thirty_days, {move_clock(0, 10_days), reload(0)}), 0), 20_days);
}

TEST(Clock, MovedForwardTwiceCountsOnceEach) {
  const auto end = after(thirty_days, {move_clock(0, 3_days), move_clock(0, 4_days), reload(0),
                                       reload(0), move_clock(0, 5_days), reload(0)});
  EXPECT_EQ(left(end, 0), 18_days);
}

TEST(Clock, MovedForwardByMoreThanIsLeftEndsTheKey) {
  const auto end = after(thirty_days, {move_clock(0, 31_days), reload(0)});
  EXPECT_EQ(left(end, 0), 0_days);
  EXPECT_FALSE(is_active(end, 0));
}

TEST(Clock, OfAnInactiveKeyDoesNotCount) {
  const auto unit = alone_with({inactive({botnet}, 30_days)});
  EXPECT_EQ(left(after(unit, {move_clock(0, 10_days), reload(0)}), 0), 30_days);
  EXPECT_EQ(left(after(unit, {move_clock(0, -10_days), reload(0)}), 0), 30_days);
}

TEST(Clock, MovedBackEndsTheKeyAtTheReload) {
  EXPECT_EQ(left(after(thirty_days, {move_clock(0, -1_days)}), 0), 30_days);
  const auto end = after(thirty_days, {move_clock(0, -1_days), reload(0)});
  EXPECT_EQ(left(end, 0), 0_days);
  EXPECT_EQ(running(end, botnet_traffic_filter), 0);
}

TEST(Clock, MovedForwardAndBackChangesNothing) {
  EXPECT_EQ(
      left(after(thirty_days, {move_clock(0, 10_days), move_clock(0, -10_days), reload(0)}), 0),
      30_days);
}

TEST(Clock, MovedForwardAReloadAndBackIsChargedOnly) {
  const auto end =
      after(thirty_days, {move_clock(0, 10_days), reload(0), move_clock(0, -10_days), reload(0)});
  EXPECT_EQ(left(end, 0), 20_days);
}

TEST(Clock, MovedBackByNoMoreThanTheUnitWasOffEndsNothing) {
  const auto back = [](Days days) {
    return left(after(thirty_days, {shut_down(0, 10_days), move_clock(0, -days), reload(0)}), 0);
  };
  EXPECT_EQ(back(10_days), 20_days);
  EXPECT_EQ(back(11_days), 0_days);
}

TEST(Clock, MovedBackBeforeAKeyIsInstalledDoesNotEndIt) {
  const auto unit = alone_with({at_hand({botnet})});
  const auto end = after(unit, {move_clock(0, -10_days), enter_key(0, 0, 30_days), reload(0)});
  EXPECT_EQ(left(end, 0), 30_days);
}

TEST(Clock, AShutdownBeforeAKeyIsInstalledDoesNotSaveIt) {
  const auto unit = alone_with({at_hand({botnet})});
  const auto end = after(
      unit, {shut_down(0, 10_days), enter_key(0, 0, 30_days), move_clock(0, -10_days), reload(0)});
  EXPECT_EQ(left(end, 0), 0_days);
}

TEST(Clock, EndingAKeyActivatesTheInstalledOne) {
  const auto unit =
      alone_with({inactive({premium(500)}, 30_days), active({premium(1000)}, 5_days)});
  EXPECT_TRUE(is_active(after(unit, {move_clock(0, 5_days), reload(0)}), 0, 0));
  EXPECT_TRUE(is_active(after(unit, {move_clock(0, -1_days), reload(0)}), 0, 0));
}

TEST(Clock, OfOneUnitIsNotThatOfItsMate) {
  EXPECT_EQ(lost(year_each, {move_clock(1, 10_days), reload(0), reload(1)}),
            (Lost{0_days, 10_days}));
}

TEST(Clock, CountsAtTheBootAfterAShutdown) {
  EXPECT_EQ(left(after(thirty_days, {move_clock(0, 5_days), shut_down(0, 10_days)}), 0), 15_days);
}

TEST(Clock, CountsAtTheBootAfterAShutdownInEitherOutcome) {
  EXPECT_EQ(lost(year_each, {move_clock(1, 5_days), shut_down(1, 30_days)}),
            (Lost{30_days, 5_days}));
  EXPECT_EQ(lost(year_each, {move_clock(1, 5_days), shut_down(1, 31_days)}),
            (Lost{31_days, 36_days}));
}

TEST(Clock, MovedBackByNoMoreThanAUnitOfAPairWasOffEndsNothing) {
  for (const Term days : {30_days, 31_days}) {
    const auto back = [&](Term by) {
      return left(after(year_each, {shut_down(1, days), move_clock(1, -by), reload(1)}), 1);
    };
    EXPECT_GT(back(days), 0_days);
    EXPECT_EQ(back(days + 1_days), 0_days);
  }
}

/// A decision: the clock is held against the time since a key was installed, not only against that
/// in which it ran (TMR-05).
TEST(Decision, AKeyThatWasPausedIsHeldToTheClockAllTheSame) {
  const auto end = after(alone_with({active({botnet}, 60_days)}),
                         {together(10_days), deactivate(0, 0), together(100_days),
                          move_clock(0, -20_days), activate(0, 0), reload(0)});
  EXPECT_EQ(left(end, 0), 0_days);
}

TEST(Clock, MovedWhileApartCountsInEitherOutcome) {
  for (const Term days : {30_days, 31_days}) {
    const Term of_secondary = days == 30_days ? 0_days : days;
    EXPECT_EQ(lost(year_each, {apart(days), move_clock(1, 5_days), reload(1), together(0_days)}),
              (Lost{days, of_secondary + 5_days}));
  }
}

TEST(Clock, MovedBackWhileApartEndsTheKeyInEitherOutcome) {
  for (const Term days : {30_days, 31_days}) {
    const auto end =
        after(year_each, {apart(days), move_clock(1, -1_days), reload(1), together(0_days)});
    EXPECT_EQ(left(end, 0), 52_weeks - days);
    EXPECT_EQ(left(end, 1), 0_days);
  }
}

TEST(Reload, WithoutAClockMovedLeavesKeysAndLicensesAlone) {
  for (const Event<>& before : {together(10_days), apart(30_days), apart(31_days)}) {
    const auto end = after(two_that_differ(), {before, reload(1), reload(0)});
    const auto same = after(two_that_differ(), {before});
    for (std::size_t u = 0; u < 2; ++u) {
      EXPECT_EQ(end.last(u).accounts, same.last(u).accounts);
      EXPECT_EQ(end.last(u).running, same.last(u).running);
    }
  }
}

TEST(PermanentKey, OverwritesThePermanentOneAndLeavesTheOthersAlone) {
  const auto unit = unit_5540.with(anyconnect_premium, 500);
  const auto keys = {active({botnet}, 30_days), inactive({gtp}, 30_days)};
  const auto history = alone(holding(unit, keys).ordering(unit.with(anyconnect_premium, 1000)));
  const auto end = after(history, {together(4_days), enter_permanent(0)});
  EXPECT_EQ(running(end, anyconnect_premium), 1000);
  EXPECT_EQ(end.last(0).accounts, after(history, {together(4_days)}).last(0).accounts);
  EXPECT_EQ(left(after(history, {enter_permanent(0), together(4_days)}), 0), 26_days);
}

TEST(OldSoftware, OnEitherUnitEndsTheCombinedLicense) {
  for (const std::size_t unit : {0u, 1u}) {
    const auto end = after(two_that_differ(), {old_software(unit)});
    for (std::size_t u = 0; u < 2; ++u) EXPECT_EQ(running(end, anyconnect_premium, u), 500);
    EXPECT_EQ(running(end, gtp_gprs, 0), 0);
    EXPECT_EQ(running(end, botnet_traffic_filter, 1), 0);
  }
}

TEST(OldSoftware, ChargesEachUnitForItself) {
  EXPECT_EQ(lost(year_each, {old_software(1), together(10_days)}), (Lost{10_days, 10_days}));
  EXPECT_EQ(lost(year_each, {old_software(1), apart(10_days), together(0_days)}),
            (Lost{10_days, 10_days}));
}

TEST(OldSoftware, LeavesEachToItselfInsideAPartToo) {
  const auto unit = holding(member.with(anyconnect_premium, 500), {active({botnet}, 52_weeks)});
  const auto end = after(cluster_of({unit, unit, unit}),
                         {old_software(2), apart(parts({{0, 1}, {2}}), 31_days)});
  for (std::size_t u = 0; u < 3; ++u) {
    EXPECT_EQ(left(end, u), 52_weeks - 31_days);
    EXPECT_EQ(running(end, anyconnect_premium, u), 500);
  }
}

TEST(OldSoftware, WhileApartCountsInEitherOutcome) {
  const auto keys = {active({botnet}, 52_weeks), active({gtp}, 52_weeks)};
  const auto pair = pair_of(holding(unit_5520, keys), holding(unit_5520));
  for (const Term days : {10_days, 31_days})
    EXPECT_FALSE(is_active(after(pair, {apart(days), old_software(0), together(0_days)}), 0, 0));
}

TEST(OldSoftware, WithUnlikeLicensesTurnsFailoverOff) {
  const auto pair = pair_of(holding(unit_5520), holding(unit_5520.with(gtp_gprs, 1)));
  EXPECT_TRUE(accepted(after(pair, {switch_over(1)})));
  EXPECT_FALSE(accepted(after(pair, {old_software(0), switch_over(1)})));
}

TEST(OldSoftware, WithLikeLicensesLeavesFailoverOn) {
  const auto pair = pair_of(holding(unit_5520), holding(unit_5520));
  EXPECT_TRUE(accepted(after(pair, {old_software(0), old_software(1), switch_over(1)})));
}

TEST(OldSoftware, StaysWhateverPermanentKeyIsEntered) {
  const auto pair = pair_of(holding(unit_5520), holding(unit_5520.with(gtp_gprs, 1)));
  EXPECT_FALSE(accepted(after(pair, {old_software(0), old_software(1), enter_permanent(0),
                                     enter_permanent(1), switch_over(1)})));
}

TEST(OldSoftware, StaysAtABoot) {
  const auto pair = pair_of(holding(unit_5520), holding(unit_5520.with(gtp_gprs, 1)));
  for (const Event<>& boot : {reload(0), shut_down(0, 1_days)})
    EXPECT_FALSE(accepted(after(pair, {old_software(0), boot, switch_over(1)})));
}

TEST(OldSoftware, WhileApartLeavesOneActiveKeyInEitherOutcome) {
  const auto keys = {active({botnet}, 52_weeks), inactive({gtp}, 52_weeks)};
  const auto pair = pair_of(holding(unit_5520, keys), holding(unit_5520));
  for (const Term days : {10_days, 31_days}) {
    const auto end = after(pair, {apart(days), old_software(0), activate(0, 1), together(0_days)});
    EXPECT_TRUE(!is_active(end, 0, 0) && is_active(end, 0, 1));
  }
}

}  // namespace
}  // namespace asa
