#include "gate/timeline/reasons.hpp"

#include "gate/timeline/deciders.hpp"
#include "model/time/simulate.hpp"
#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace asa::timeline {
namespace {

using testing::Contains;
using testing::ElementsAre;

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature premium = feature_id<AnyConnectPremium>;
constexpr Feature proxies = feature_id<UcProxy>;
constexpr Feature contexts = feature_id<SecurityContexts>;
constexpr Feature encryption = feature_id<Encryption3DesAes>;

std::vector<std::string> ids(const std::vector<Clause>& clauses) {
  std::vector<std::string> ids;
  for (const Clause c : clauses) ids.emplace_back(id(c));
  return ids;
}

/// What decided a step after each event, or the last.
std::vector<std::string> at(const History<Scalar>& history, std::size_t step, Feature f) {
  const Course course = course_of(history, simulate(history));
  return ids(Reasons(course).of(step, f));
}
std::vector<std::string> last(const History<Scalar>& history, Feature f) {
  return at(history, history.events.size(), f);
}
std::vector<std::string> last(const Report& report, Feature f) { return last(report.history, f); }

const Names premium_keys{"5540-premium-keys.txt"}, evaluation{"5540-evaluation.txt"};
const Names two_keys{"5520-two-keys.txt"};
const Names mixed_pair{"5520-two-keys.txt", "5520-botnet-secondary.txt"};

/// Two units with the same two keys.
History<Scalar> twins(const std::string& events) {
  Request two = request({"5520-two-keys.txt", "5520-two-keys.txt"}, events);
  std::string& text = two.inputs[1].text;
  text.replace(text.find("JMX0000TL03"), 11, "JMX0000TL09");
  return run(two).history;
}
/// A key is entered on a unit that has another of the same feature.
History<Scalar> another_key() {
  History<Scalar> history = run(premium_keys, "enter 1 2 8w").history;
  history.units[0].accounts[1] = {};
  return history;
}
/// Its permanent license is as high as that of its keys.
History<Scalar> served_by_the_permanent_license() {
  History<Scalar> history = run(premium_keys, "together 1d").history;
  history.units[0].unit.license[premium] = 2500;
  return history;
}
/// A permanent key changes how many contexts the secondary has.
History<Scalar> contexts_become(int amount, const std::string& events) {
  History<Scalar> history = run(botnet_pair, events).history;
  history.units[1].unit.license[contexts] = 10;
  history.units[1].on_order.license[contexts] = amount;
  return history;
}

TEST(Reasons, AtTheStartAreThoseOfTheRunningLicense) {
  EXPECT_THAT(at(units_of(botnet_pair), 0, botnet), ElementsAre("CMB-04"));
  EXPECT_THAT(at(units_of(botnet_pair), 0, premium), ElementsAre("CMB-02"));
  EXPECT_THAT(at(units_of(two_keys), 0, proxies), ElementsAre("KEY-07"));
}

TEST(Reasons, AreThoseOfTheRunningLicenseWhereNothingIsDecided) {
  EXPECT_THAT(last(run(botnet_pair, "together 10w"), contexts), ElementsAre("CMB-02"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; together 0d"), contexts), ElementsAre("CMB-02"));
  EXPECT_THAT(last(run(premium_keys, "activate 1 1"), premium), ElementsAre("KEY-07"));
  EXPECT_THAT(last(run(two_keys, "reload 1"), proxies), ElementsAre("KEY-07"));
}

TEST(Reasons, OfTheGuidesExample) {
  EXPECT_THAT(last(run(botnet_pair, "together 10w"), botnet), ElementsAre("CMB-06"));
  EXPECT_THAT(last(run(botnet_pair, "apart 0d"), botnet), ElementsAre("LOC-01"));
  EXPECT_THAT(last(run(botnet_pair, "apart 4w"), botnet), ElementsAre("LOC-01", "LOC-03"));
  EXPECT_THAT(last(run(botnet_pair, "apart 4w; together 0d"), botnet), ElementsAre("LOC-03"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w"), botnet), ElementsAre("LOC-02", "LOC-05"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; apart 1d"), botnet),
              ElementsAre("LOC-02", "LOC-04"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; together 0d"), botnet), ElementsAre("LOC-04"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; together 1d"), botnet),
              ElementsAre("LOC-04", "CMB-06"));
}

TEST(Reasons, ApartAreThoseOfCountingWhereEachUnitCountsAsInContact) {
  EXPECT_THAT(last(run(mixed_pair, "apart 4w"), proxies), ElementsAre("LOC-01", "TMR-01"));
  EXPECT_THAT(last(twins("apart 4w"), proxies), ElementsAre("LOC-01", "CMB-03"));
  EXPECT_THAT(last(run(mixed_pair, "apart 4w; together 0d"), proxies), ElementsAre("CMB-02"));
}

TEST(Reasons, NameTheEndOfAKey) {
  EXPECT_THAT(last(run(botnet_pair, "together 52w"), botnet), ElementsAre("CMB-06", "EXP-02"));
  EXPECT_THAT(last(run(premium_keys, "together 30d"), premium), ElementsAre("TMR-01", "EXP-01"));
  EXPECT_THAT(last(run(premium_keys, "together 86d"), premium),
              ElementsAre("TMR-01", "EXP-01", "EXP-02"));
}

TEST(Reasons, OfAClusterTakingTurns) {
  EXPECT_THAT(last(run(botnet_pair, "together 1d", {"master", "slave"}), botnet),
              ElementsAre("CMB-07"));
  EXPECT_THAT(last(run(botnet_pair, "apart 1d", {"master", "slave"}), botnet),
              ElementsAre("LOC-01", "LOC-03"));
}

TEST(Reasons, OfTiersRunningDownTogether) {
  EXPECT_THAT(last(twins("together 1d"), proxies), ElementsAre("CMB-03"));
  EXPECT_THAT(last(twins("together 1d"), botnet), ElementsAre("CMB-06"));
}

TEST(Reasons, OfAKeyThatRunsDownBesideAPermanentLicenseAsHigh) {
  EXPECT_THAT(last(served_by_the_permanent_license(), premium), ElementsAre("TMR-06"));
}

TEST(Reasons, OfActivation) {
  EXPECT_THAT(last(run(premium_keys, "activate 1 2"), premium), ElementsAre("KEY-03", "TMR-01"));
  EXPECT_THAT(last(run(premium_keys, "activate 1 2; activate 1 1"), premium),
              ElementsAre("KEY-03", "TMR-02"));
  EXPECT_THAT(last(run(premium_keys, "deactivate 1 1"), premium), ElementsAre("TMR-02", "KEY-04"));
  EXPECT_THAT(last(run(premium_keys, "deactivate 1 1; together 1d"), premium),
              ElementsAre("TMR-02"));
  EXPECT_THAT(last(run(premium_keys, "deactivate 1 1; deactivate 1 1"), premium),
              ElementsAre("KEY-07"));
}

/// A key that is displaced takes all it grants with it, were it not for KEY-05.
TEST(Reasons, OfAnActivationThatIsNotPossible) {
  EXPECT_THAT(last(run(evaluation, "activate 1 2"), premium), ElementsAre("KEY-05"));
  EXPECT_THAT(last(run(evaluation, "activate 1 2"), botnet), ElementsAre("KEY-05"));
  EXPECT_THAT(last(run(evaluation, "together 76d; activate 1 2"), premium), ElementsAre("KEY-07"));
}

TEST(Reasons, OfKeysEntered) {
  EXPECT_THAT(last(run(premium_keys, "enter 1 1 8w"), premium), ElementsAre("STK-01"));
  EXPECT_THAT(last(run(premium_keys, "enter 1 2 8w"), premium),
              ElementsAre("STK-01", "KEY-03", "TMR-01"));
  EXPECT_THAT(last(another_key(), premium), ElementsAre("STK-03", "KEY-03", "TMR-01"));
}

TEST(Reasons, OfShutdowns) {
  EXPECT_THAT(last(run(two_keys, "shutdown 1 5d"), botnet), ElementsAre("TMR-03"));
  EXPECT_THAT(last(run(two_keys, "shutdown 1 62d"), proxies), ElementsAre("TMR-03", "EXP-02"));
  EXPECT_THAT(last(run(two_keys, "deactivate 1 botnet; shutdown 1 5d"), botnet),
              ElementsAre("TMR-02"));
  EXPECT_THAT(last(run(botnet_pair, "shutdown 2 5d"), botnet), ElementsAre("LOC-03"));
  EXPECT_THAT(last(run(botnet_pair, "shutdown 1 5d"), botnet), ElementsAre("LOC-03", "UPG-02"));
  EXPECT_THAT(last(run(botnet_pair, "shutdown 2 6w"), botnet), ElementsAre("LOC-05", "TMR-03"));
}

TEST(Reasons, OfAClockAreThoseOfTheNextBoot) {
  EXPECT_THAT(last(run(two_keys, "clock 1 +5d"), botnet), ElementsAre("TMR-04"));
  EXPECT_THAT(last(run(two_keys, "clock 1 +5d; reload 1"), botnet), ElementsAre("TMR-04"));
  EXPECT_THAT(last(run(two_keys, "clock 1 -5d"), botnet), ElementsAre("TMR-05"));
  EXPECT_THAT(last(run(two_keys, "clock 1 -5d; reload 1"), botnet),
              ElementsAre("TMR-05", "EXP-02"));
  EXPECT_THAT(last(run(two_keys, "shutdown 1 10d; clock 1 -5d"), botnet), ElementsAre("KEY-07"));
}

TEST(Reasons, OfPermanentKeys) {
  EXPECT_THAT(at(contexts_become(2, "permanent 2; reload 2"), 1, contexts), ElementsAre("UPG-03"));
  EXPECT_THAT(at(contexts_become(2, "permanent 2; reload 2"), 1, botnet),
              ElementsAre("ACT-01", "UPG-03"));
  EXPECT_THAT(at(contexts_become(2, "permanent 2; reload 2"), 2, contexts), ElementsAre("UPG-03"));
  EXPECT_THAT(at(contexts_become(20, "permanent 2"), 1, contexts), ElementsAre("ACT-01"));
}

TEST(Reasons, OfTraffic) {
  EXPECT_THAT(last(run(botnet_pair, "switch 2"), botnet), ElementsAre("UPG-02"));
  EXPECT_THAT(last(run(botnet_pair, "reload 1"), botnet), ElementsAre("UPG-02"));
  EXPECT_THAT(last(run(botnet_pair, "reload 2"), botnet), ElementsAre("CMB-04"));
}

TEST(Reasons, OfOldSoftware) {
  EXPECT_THAT(last(run(mixed_pair, "old-software 1"), botnet), ElementsAre("DWN-03", "DWN-04"));
  EXPECT_THAT(last(run(mixed_pair, "old-software 1"), proxies), ElementsAre("DWN-04"));
  EXPECT_THAT(last(run(mixed_pair, "old-software 1; together 1d"), contexts),
              ElementsAre("DWN-04"));
  EXPECT_THAT(last(run(two_keys, "old-software 1; activate 1 botnet"), proxies),
              ElementsAre("DWN-03"));
}

TEST(Reasons, OfEncryptionThatRunsOut) {
  const History<Scalar> pair =
      run(encryption_for_30_days("together 30d; together 1d; switch 2")).history;
  EXPECT_THAT(at(pair, 1, contexts), ElementsAre("FX-ENC-1"));
  EXPECT_THAT(at(pair, 1, encryption), ElementsAre("TMR-01", "FX-ENC-1", "EXP-02"));
  EXPECT_THAT(at(pair, 2, contexts), ElementsAre("FX-ENC-1"));
  EXPECT_THAT(at(pair, 2, botnet), ElementsAre("TMR-01", "FX-ENC-1"));
  EXPECT_THAT(at(pair, 3, contexts), ElementsAre("FX-ENC-1"));
}

TEST(Reasons, OfAWholeStepAreThoseOfEveryFeature) {
  const Report r = run(two_keys, "together 62d");
  const Course course = course_of(r.history, r.trace);
  EXPECT_THAT(ids(Reasons(course).of(0)), ElementsAre("KEY-07"));
  EXPECT_THAT(ids(Reasons(course).of(1)), ElementsAre("TMR-01", "EXP-02"));
}

/// Every clause that is named in the course of the histories.
std::vector<std::string> named_in(const std::vector<History<Scalar>>& histories) {
  std::vector<std::string> all;
  for (const History<Scalar>& history : histories) {
    const Course course = dated_course(history);
    const Reasons reasons(course);
    for (std::size_t step = 0; step < course.steps(); ++step)
      std::ranges::copy(ids(reasons.of(step)), std::back_inserter(all));
  }
  return all;
}

TEST(Reasons, NameEveryDeciderInSomeHistory) {
  const auto named = named_in({
      twins("together 1d"),
      another_key(),
      served_by_the_permanent_license(),
      contexts_become(2, "permanent 2; switch 2"),
      run(botnet_pair, "together 1d", {"master", "slave"}).history,
      run(botnet_pair, "apart 1d; apart 40d; together 0d; shutdown 2 40d; old-software 1").history,
      run(premium_keys, "activate 1 2; activate 1 1; enter 1 1 1d; together 100d").history,
      run(two_keys, "deactivate 1 2; clock 1 +1d; reload 1; clock 1 -9d; old-software 1").history,
      run(mixed_pair, "old-software 1").history,
      run(evaluation, "activate 1 2").history,
      run(encryption_for_30_days("together 30d")).history,
  });
  for (const Decider& decider : deciders) EXPECT_THAT(named, Contains(id(decider.clause)));
}

TEST(Reasons, AreNamedInPlaceOfDecidersOnly) {
  for (const Decider& decider : deciders)
    EXPECT_TRUE(std::ranges::any_of(deciders, [&](const Decider& other) {
      return !decider.in_place_of || other.clause == *decider.in_place_of;
    }));
}

}  // namespace
}  // namespace asa::timeline
