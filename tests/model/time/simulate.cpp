#include "model/time/simulate.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace asa {
namespace {

testing::AssertionResult same(const Trace<>& a, std::size_t step, const Trace<>& b) {
  const GroupSeen<>&of_a = a.group(step), &of_b = group(b);
  if (of_a.apart != of_b.apart || of_a.beyond != of_b.beyond || of_a.lost != of_b.lost)
    return testing::AssertionFailure() << "contact differs";
  for (std::size_t u = 0; u < a.units(); ++u) {
    if (a.at(step, u).accounts != b.last(u).accounts)
      return testing::AssertionFailure() << "keys of unit " << u << " differ";
    if (a.at(step, u).running != b.last(u).running)
      return testing::AssertionFailure() << "licenses of unit " << u << " differ";
  }
  return testing::AssertionSuccess();
}

TEST(Simulate, SaysWhatIsSeenAtTheStartAndAfterEachEvent) {
  const auto pair = pair_with_botnet(10_days, 20_days);
  const auto trace = after(pair, {together(3_days), apart(31_days), together(1_days)});
  ASSERT_EQ(trace.steps(), 4u);
  EXPECT_EQ(trace.units(), 2u);
  EXPECT_TRUE(same(trace, 0, after(pair, {})));
  EXPECT_TRUE(same(trace, 1, after(pair, {together(3_days)})));
  EXPECT_TRUE(same(trace, 2, after(pair, {together(3_days), apart(31_days)})));
}

template <ValueDomain D>
struct StoppedByAShutdown : TimeRules<D> {
  typename D::days charged_while_off(const typename D::days&) const override {
    return D::days_of(Days{0});
  }
};

TEST(Simulate, GoesByTheRulesThatItIsGiven) {
  auto pair = pair_with_botnet(52_weeks, 52_weeks);
  pair.events.push_back(shut_down(1, 31_days));
  const auto end = simulate(pair, StoppedByAShutdown<Scalar>{});
  EXPECT_EQ(left(end, 0), 52_weeks - 31_days);
  EXPECT_EQ(left(end, 1), 52_weeks);
}

TEST(Simulate, GoesByTheRulesOfAUnitAloneToo) {
  auto unit = alone_with({active({botnet}, 52_weeks)});
  unit.events.push_back(shut_down(0, 31_days));
  unit.events.push_back(shut_down(0, 10_days));
  EXPECT_EQ(left(simulate(unit, StoppedByAShutdown<Scalar>{}), 0), 52_weeks);
}

template <ValueDomain D>
struct LostWhenStopped : TimeRules<D> {
  typename D::days kept_by_inactive(const typename D::days&) const override {
    return D::days_of(Days{0});
  }
};

TEST(Simulate, ActivatingAKeyThatIsActiveDoesNotStopIt) {
  auto unit = alone_with({active({botnet}, 30_days)});
  unit.events.push_back(activate(0, 0));
  EXPECT_EQ(left(simulate(unit, LostWhenStopped<Scalar>{}), 0), 30_days);
  unit.events.push_back(deactivate(0, 0));
  EXPECT_EQ(left(simulate(unit, LostWhenStopped<Scalar>{}), 0), 0_days);
}

/// The history with the event at a place broken in two, the first of so many days.
History<> split(const History<>& history, std::size_t place, Days days) {
  History<> broken = history;
  broken.events.resize(0);
  for (std::size_t i = 0; i < history.events.size(); ++i) {
    Event<> e = history.events[i];
    if (i == place) {
      Event<> begin = e;
      begin.days = days;
      broken.events.push_back(begin);
      e.days -= days;
    }
    broken.events.push_back(e);
  }
  return broken;
}

/// Breaking any event in two in any way makes no difference to the end.
void expect_additive(const History<>& history) {
  const auto whole = simulate(history);
  for (std::size_t place = 0; place < history.events.size(); ++place)
    for (Days days{0}; days <= history.events[place].days; ++days) {
      const auto broken = simulate(split(history, place, days));
      EXPECT_TRUE(same(whole, whole.steps() - 1, broken))
          << "event " << place << " after " << days.count() << " days";
    }
}

/// Units with all sorts of keys: a flag, a tier, an evaluation key, and successors.
constexpr History<> cluster_of_all_sorts(Days first, Days second) {
  return cluster_of(
      {holding(member, {active({botnet}, first), inactive({botnet, gtp}, 3_days)}),
       holding(member, {active({botnet, premium(500)}, second), inactive({premium(250)}, 2_days)}),
       holding(member.with(anyconnect_premium, 100), {active({botnet}, 2_days)})});
}

constexpr std::array both_mixes{MixReading::run_down_together, MixReading::primary_first};

void expect_additive_in_each_mix(Days first, Days second, std::initializer_list<Event<>> events) {
  for (const MixReading mix : both_mixes) {
    auto history = in_reading({.mix = mix}, cluster_of_all_sorts(first, second));
    for (const Event<>& e : events) history.events.push_back(e);
    expect_additive(history);
  }
}

TEST(Additivity, OfDaysTogether) {
  for (Days first{0}; first < Days{4}; ++first)
    for (Days second{0}; second < Days{4}; ++second)
      for (Days days{0}; days < Days{9}; ++days)
        expect_additive_in_each_mix(first, second, {together(days)});
}

TEST(Additivity, OfDaysApartAcrossTheGrace) {
  for (Days days{28}; days < Days{33}; ++days) {
    expect_additive_in_each_mix(20_days, 40_days, {together(2_days), apart(days)});
    expect_additive_in_each_mix(2_days, 29_days,
                                {apart(parts({{0, 2}, {1}}), days), together(3_days)});
  }
}

TEST(Additivity, OfShutdownsOfAUnitThatStandsAlone) {
  for (Days days{0}; days < Days{9}; ++days) {
    auto unit = alone_with({active({botnet}, 3_days), inactive({botnet, gtp}, 4_days),
                            active({premium(500)}, 5_days), inactive({premium(250)}, 2_days)});
    unit.events.push_back(shut_down(0, days));
    unit.events.push_back(together(1_days));
    expect_additive(unit);
  }
}

/// A shutdown of a unit in a group is a loss of contact of its own that ends with its boot; two are
/// two losses, so one of 31 days broken in two is within the grace.
TEST(Additivity, OfShutdownsInAGroupIsThatOfALossOfContactEach) {
  for (const std::size_t unit : {0u, 1u}) {
    auto pair = pair_with_botnet(52_weeks, 52_weeks);
    pair.events.push_back(shut_down(unit, 30_days));
    expect_additive(pair);
    pair.events[0].days = 31_days;
    EXPECT_EQ(left(simulate(pair), 1), 52_weeks - 31_days);
    for (Days days{1}; days < Days{31}; ++days)
      EXPECT_EQ(left(simulate(split(pair, 0, days)), 1), 52_weeks);
  }
}

TEST(Additivity, OfMovesOfTheClock) {
  expect_additive_in_each_mix(20_days, 40_days, {move_clock(0, 9_days), reload(0), reload(1)});
}

TEST(Additivity, OfTermsThatStack) {
  for (Days days{1}; days < Days{5}; ++days) {
    auto history = alone_with({active({botnet}, 3_days)});
    history.events.push_back(enter_key(0, 0, 5_days));
    EXPECT_EQ(left(simulate(history), 0), left(simulate(split(history, 0, days)), 0));
  }
}

}  // namespace
}  // namespace asa
