#include "model/time/upgrade.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace asa {
namespace {

/// Whether going from one license to the other needs a reload (UPG-03).
template <class P>
constexpr bool reloads(const UnitOf<P>& now, const UnitOf<P>& next) {
  return TimeRules<>{}.needs_reload(detail::rules_of<P>, now.any(), next.any());
}
template <class P>
constexpr bool reloads_for_security_plus() {
  return reloads(UnitOf<P>{}.with_base(), UnitOf<P>{});
}

TEST(NeedsReload, TheEditionOfA5505Or5510) {
  static_assert(reloads_for_security_plus<Asa5505>());
  static_assert(reloads_for_security_plus<Asa5510>());
  static_assert(reloads(UnitOf<Asa5510>{}, UnitOf<Asa5510>{}.with_base()));
}

TEST(NeedsReload, NotTheEditionOfOtherModels) {
  static_assert(!reloads_for_security_plus<Asa5512X>());
  static_assert(!reloads_for_security_plus<Asa5585X_Ssp10>());
}

constexpr auto weak_5520 = unit_5520.with(encryption_3des_aes, 0);

TEST(NeedsReload, AnyChangeOfEncryption) {
  static_assert(reloads(weak_5520, unit_5520));
  static_assert(reloads(unit_5520, weak_5520));
}

template <FeatureType F>
constexpr bool reloads_5540(hana::basic_type<F> feature, std::int32_t now, std::int32_t next) {
  return reloads(unit_5540.with(feature, now), unit_5540.with(feature, next));
}

TEST(NeedsReload, ADowngradeFromTenToTwoContexts) {
  static_assert(reloads_5540(security_contexts, 10, 2));
  static_assert(reloads_5540(security_contexts, 10, 9));
}

TEST(NeedsReload, TheDowngradeOfAFlagAndOfTheLastFeature) {
  static_assert(reloads_5540(gtp_gprs, 1, 0));
  static_assert(reloads_5540(total_vpn, 2500, 750));
}

TEST(NeedsReload, ADowngradeBesideAnIncrease) {
  static_assert(reloads(unit_5540.with(security_contexts, 10),
                        unit_5540.with(anyconnect_premium, 500).with(gtp_gprs, 1)));
}

TEST(NeedsReload, TheLossOfALicenseThatIsPerUnit) {
  static_assert(reloads(member, UnitOf<Asa5585X_Ssp60>{}));
  static_assert(reloads(UnitOf<Asa5585X_Ssp10>{}.with(ten_gigabit_io, 1),
                        UnitOf<Asa5585X_Ssp10>{}.with(ten_gigabit_io, 0)));
}

TEST(NeedsReload, NoIncrease) {
  static_assert(!reloads_5540(anyconnect_premium, 2, 500));
  static_assert(!reloads_5540(anyconnect_essentials, 0, 1));
  static_assert(!reloads_5540(security_contexts, 2, 10));
}

TEST(NeedsReload, NoKeyThatChangesNothing) { static_assert(!reloads(unit_5540, unit_5540)); }

/// What is seen of who carries traffic, step by step.
struct Step {
  bool first, second;  ///< carry traffic
  bool uncovered, doubled;
  bool operator==(const Step&) const = default;
  friend std::ostream& operator<<(std::ostream& os, const Step& s) {
    return os << (s.first ? "first " : "") << (s.second ? "second " : "")
              << (s.uncovered ? "uncovered " : "") << (s.doubled ? "doubled" : "");
  }
};
constexpr Step first{true, false, false, false};
constexpr Step second{false, true, false, false};
constexpr Step both{true, true, false, true};

/// The steps after the start.
std::vector<Step> steps(const Trace<>& trace) {
  std::vector<Step> seen;
  for (std::size_t i = 1; i < trace.steps(); ++i)
    seen.push_back({trace.at(i, 0).carries, trace.at(i, 1).carries, trace.group(i).uncovered,
                    trace.group(i).doubled});
  return seen;
}
using Steps = std::vector<Step>;

template <class P>
constexpr History<> changing(const UnitOf<P>& now, const UnitOf<P>& next) {
  const auto unit = holding(now).ordering(next);
  return pair_of(unit, unit);
}
constexpr auto fewer_contexts = changing(unit_5540.with(security_contexts, 10), unit_5540);

TEST(Upgrade, StartsWithThePrimaryActive) {
  const auto start = after(fewer_contexts, {});
  EXPECT_TRUE(start.last(0).carries && !start.last(1).carries);
  EXPECT_FALSE(group(start).uncovered || group(start).doubled);
}

TEST(Upgrade, EveryMemberOfAClusterCarriesTraffic) {
  const auto start = after(cluster_with({botnet}, {1_days, 1_days, 1_days}), {});
  for (std::size_t u = 0; u < 3; ++u) EXPECT_TRUE(start.last(u).carries);
  EXPECT_FALSE(group(start).doubled);
}

TEST(Upgrade, InTheDocumentedOrderTrafficIsCarriedThroughout) {
  const auto end = after(fewer_contexts, {enter_permanent(0), enter_permanent(1), switch_over(1),
                                          reload(0), switch_over(0), reload(1)});
  EXPECT_EQ(steps(end), (Steps{first, first, second, second, first, first}));
  EXPECT_EQ(running(end, security_contexts), 4);
}

TEST(Upgrade, ADowngradeTakesEffectUnitByUnitAtItsReload) {
  const auto contexts_after = [](std::initializer_list<Event<>> events) {
    return running(after(fewer_contexts, events), security_contexts);
  };
  EXPECT_EQ(contexts_after({enter_permanent(0), enter_permanent(1)}), 20);
  EXPECT_EQ(contexts_after({enter_permanent(0), enter_permanent(1), reload(1)}), 12);
  EXPECT_EQ(contexts_after({enter_permanent(0), enter_permanent(1), reload(1), reload(0)}), 4);
  EXPECT_EQ(contexts_after({reload(1), enter_permanent(1)}), 20);
}

TEST(Upgrade, AnIncreaseTakesEffectAtOnce) {
  const auto more = changing(unit_5540, unit_5540.with(security_contexts, 10));
  const auto end = after(more, {enter_permanent(1)});
  EXPECT_EQ(running(end, security_contexts), 12);
  EXPECT_EQ(running(after(more, {enter_permanent(1), reload(1)}), security_contexts), 12);
}

TEST(Upgrade, ReloadingTheActiveUnitLeavesAnInstantUncovered) {
  const auto end = after(fewer_contexts, {reload(0), together(0_days)});
  EXPECT_EQ(steps(end), (Steps{{false, true, true, false}, second}));
}

TEST(Upgrade, ReloadingTheStandbyUnitDoesNot) {
  EXPECT_EQ(steps(after(fewer_contexts, {reload(1)})), (Steps{first}));
}

TEST(Upgrade, ShuttingDownTheActiveUnitLeavesAnInstantUncovered) {
  const auto end = after(fewer_contexts, {shut_down(0, 1_days), together(0_days)});
  EXPECT_EQ(steps(end), (Steps{{false, true, true, false}, second}));
}

TEST(Upgrade, ShuttingDownTheStandbyUnitDoesNot) {
  EXPECT_EQ(steps(after(fewer_contexts, {shut_down(1, 1_days)})), (Steps{first}));
}

TEST(Upgrade, AUnitIsInContactAgainOnceItHasBooted) {
  const auto end = after(fewer_contexts, {shut_down(0, 40_days), switch_over(0)});
  EXPECT_EQ(steps(end), (Steps{{false, true, true, false}, first}));
  EXPECT_TRUE(accepted(end));
}

TEST(Upgrade, ABootAfterAShutdownIsAsGoodAsAReload) {
  const auto alone_ordering_fewer =
      alone(holding(unit_5540.with(security_contexts, 10)).ordering(unit_5540));
  for (const Event<>& boot : {reload(0), shut_down(0, 1_days)}) {
    const auto contexts_after = [&](std::initializer_list<Event<>> events) {
      return running(after(alone_ordering_fewer, events), security_contexts);
    };
    EXPECT_EQ(contexts_after({boot}), 10);
    EXPECT_EQ(contexts_after({enter_permanent(0), boot}), 2);
  }
}

TEST(Upgrade, WithShutdownsInPlaceOfReloadsTrafficIsCarriedThroughout) {
  const auto end =
      after(fewer_contexts, {enter_permanent(0), enter_permanent(1), switch_over(1),
                             shut_down(0, 1_days), switch_over(0), shut_down(1, 1_days)});
  EXPECT_EQ(steps(end), (Steps{first, first, second, second, first, first}));
  EXPECT_EQ(running(end, security_contexts), 4);
}

TEST(Upgrade, ShuttingDownASingleUnitLeavesItUncovered) {
  const auto end = after(alone(holding(unit_5540)), {shut_down(0, 1_days)});
  EXPECT_TRUE(group(end).uncovered);
  EXPECT_TRUE(end.last(0).carries);
}

TEST(Upgrade, ShuttingDownAMemberOfAClusterDoesNot) {
  const auto end = after(cluster_with({botnet}, {1_days, 1_days, 1_days}), {shut_down(0, 0_days)});
  EXPECT_FALSE(group(end).uncovered);
  for (std::size_t u = 0; u < 3; ++u) EXPECT_TRUE(end.last(u).carries);
}

TEST(Upgrade, ReloadingASingleUnitLeavesItUncovered) {
  const auto end = after(alone(holding(unit_5540)), {reload(0)});
  EXPECT_TRUE(group(end).uncovered);
  EXPECT_TRUE(end.last(0).carries);
}

TEST(Upgrade, ReloadingAMemberOfAClusterDoesNot) {
  const auto end = after(cluster_with({botnet}, {1_days, 1_days, 1_days}), {reload(0)});
  EXPECT_FALSE(group(end).uncovered);
  for (std::size_t u = 0; u < 3; ++u) EXPECT_TRUE(end.last(u).carries);
}

TEST(Upgrade, OnlyAPairSwitchesOver) {
  EXPECT_FALSE(accepted(after(alone(holding(unit_5540)), {switch_over(0)})));
  EXPECT_FALSE(accepted(after(cluster_with({botnet}, {1_days, 1_days}), {switch_over(1)})));
}

constexpr auto encrypting = changing(weak_5520, unit_5520);
constexpr std::initializer_list<Event<>> documented_order = {
    enter_permanent(0), enter_permanent(1), switch_over(1), reload(0), switch_over(0), reload(1)};

TEST(Upgrade, FailoverGoesOffWhileTheUnitsDifferInEncryption) {
  const auto end = after(encrypting, documented_order);
  EXPECT_EQ(steps(end), (Steps{first, first, second, both, both, first}));
  EXPECT_FALSE(end.group(5).accepted);
  EXPECT_TRUE(accepted(after(
      encrypting, {enter_permanent(0), enter_permanent(1), reload(1), reload(0), switch_over(1)})));
}

TEST(Upgrade, FailoverStaysOnWhileTheUnitsDifferInTheOtherReading) {
  const auto end = after(in_reading({.roll = RollReading::stays_on}, encrypting), documented_order);
  EXPECT_EQ(steps(end), (Steps{first, first, second, second, first, first}));
  EXPECT_TRUE(end.group(5).accepted);
}

TEST(Upgrade, TheOtherReadingForgivesEncryptionOnly) {
  const auto zero = pair_of(holding(unit_5520), holding(weak_5520.with_zero_key()));
  EXPECT_FALSE(
      accepted(after(in_reading({.roll = RollReading::stays_on}, zero), {switch_over(1)})));
}

TEST(Upgrade, ASwitchOverThatIsRefusedChangesNothing) {
  const auto differing = pair_of(holding(unit_5520), holding(weak_5520));
  const auto end = after(differing, {switch_over(1)});
  EXPECT_FALSE(accepted(end));
  EXPECT_EQ(steps(end), (Steps{first}));
}

TEST(Upgrade, UnitsApartDoNotSwitchOver) {
  EXPECT_FALSE(accepted(after(fewer_contexts, {apart(1_days), switch_over(1)})));
  EXPECT_TRUE(accepted(after(fewer_contexts, {apart(1_days), together(0_days), switch_over(1)})));
}

TEST(Upgrade, WithFailoverOffNobodyTakesOverFromAUnitThatGoesDown) {
  const auto differing = pair_of(holding(unit_5520), holding(weak_5520));
  const Step gap{true, false, true, false};
  EXPECT_EQ(steps(after(differing, {reload(0)})), (Steps{gap}));
  EXPECT_EQ(steps(after(differing, {shut_down(0, 1_days)})), (Steps{gap}));
}

TEST(Upgrade, UnitsApartHandNothingOver) {
  const auto end = after(fewer_contexts, {apart(1_days), reload(0)});
  EXPECT_EQ(steps(end), (Steps{first, {true, false, true, false}}));
}

/// The secondary boots where it does not see that the primary is active.
constexpr std::initializer_list<Event<>> both_active = {apart(1_days), reload(1)};

TEST(Upgrade, AUnitThatBootsWithoutContactCarriesTrafficToo) {
  EXPECT_EQ(steps(after(fewer_contexts, both_active)), (Steps{first, both}));
  EXPECT_EQ(steps(after(fewer_contexts, {apart(1_days), shut_down(1, 1_days)})),
            (Steps{first, both}));
}

TEST(Upgrade, OfTwoActiveUnitsThatMeetThePrimaryStaysActive) {
  const auto end = after(fewer_contexts, {apart(1_days), reload(1), together(0_days)});
  EXPECT_EQ(steps(end), (Steps{first, both, first}));
}

TEST(Upgrade, ASecondaryThatIsActiveAloneStaysSo) {
  const auto end = after(fewer_contexts, {switch_over(1), apart(1_days), together(0_days)});
  EXPECT_EQ(steps(end), (Steps{second, second, second}));
}

TEST(Upgrade, WithFailoverOffTwoActiveUnitsThatMeetBothStayActive) {
  const auto differing = pair_of(holding(unit_5520), holding(weak_5520));
  EXPECT_EQ(steps(after(differing, {reload(1), together(1_days)})), (Steps{both, both}));
  EXPECT_EQ(steps(after(differing, {together(1_days)})), (Steps{first}));
}

TEST(Upgrade, MembersOfAClusterThatMeetAllStayActive) {
  const auto end =
      after(cluster_with({botnet}, {1_days, 1_days}), {apart(1_days), together(0_days)});
  EXPECT_TRUE(end.last(0).carries && end.last(1).carries);
}

/// A decision: contact is what the combined license needs, not failover (LOC-01).
TEST(Decision, WhileFailoverIsOffUnitsInContactRunTheCombinedLicense) {
  const auto sessions = unit_5540.with(anyconnect_premium, 500);
  const auto pair = changing(sessions.with(encryption_3des_aes, 0), sessions);
  const auto end = after(pair, {enter_permanent(1), reload(1)});
  EXPECT_TRUE(group(end).doubled);
  EXPECT_FALSE(accepted(after(pair, {enter_permanent(1), reload(1), switch_over(1)})));
  for (std::size_t u = 0; u < 2; ++u) EXPECT_EQ(running(end, anyconnect_premium, u), 1000);
}

TEST(Upgrade, AValidKeyInPlaceOfAZeroOneLetsThePairForm) {
  const auto zero =
      pair_of(holding(unit_5520), holding(unit_5520.with_zero_key()).ordering(unit_5520));
  EXPECT_FALSE(accepted(after(zero, {switch_over(1)})));
  EXPECT_TRUE(accepted(after(zero, {enter_permanent(1), switch_over(1)})));
}

TEST(Upgrade, AValidKeyThatNeedsAReloadWaitsForIt) {
  const auto zero = unit_5540.with(security_contexts, 10).with_zero_key();
  const auto pair = pair_of(holding(unit_5540), holding(zero).ordering(unit_5540));
  EXPECT_FALSE(accepted(after(pair, {enter_permanent(1), switch_over(1)})));
  EXPECT_TRUE(accepted(after(pair, {enter_permanent(1), reload(1), switch_over(1)})));
}

TEST(Upgrade, ANewEditionWaitsForTheReloadWithAllThatIsInItsKey) {
  const UnitOf<Asa5510> plus;
  const auto pair = pair_of(holding(plus), holding(plus.with_base()).ordering(plus));
  EXPECT_FALSE(accepted(after(pair, {enter_permanent(1), switch_over(1)})));
  EXPECT_TRUE(accepted(after(pair, {enter_permanent(1), reload(1), switch_over(1)})));
}

TEST(Upgrade, ANewKeyBringsEveryFeature) {
  auto unit = holding(unit_5540);
  unit.unit.on_order.license.slots.fill(7);
  const auto end = after(alone(unit), {enter_permanent(0), reload(0)});
  EXPECT_EQ(end.last(0).running, unit.unit.on_order.license);
}

TEST(Upgrade, WhatIsNoPartOfTheKeyStaysWithTheUnit) {
  auto unit = holding(unit_5540.with(security_contexts, 10));
  unit.unit.unit.time_based_encryption = true;
  const auto pair = in_reading({.encryption = EncryptionReading::state_and_key},
                               pair_of(unit, unit.ordering(unit_5540)));
  EXPECT_TRUE(accepted(after(pair, {switch_over(1)})));
  EXPECT_TRUE(accepted(after(pair, {enter_permanent(1), switch_over(1)})));
  EXPECT_TRUE(accepted(after(pair, {enter_permanent(1), reload(1), switch_over(1)})));
}

}  // namespace
}  // namespace asa
