#include "gate/timeline/reasons.hpp"

#include "model/time/simulate.hpp"
#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

using testing::ElementsAre;

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature premium = feature_id<AnyConnectPremium>;
constexpr Feature proxies = feature_id<UcProxy>;

std::vector<std::string> ids(const std::vector<Clause>& clauses) {
  std::vector<std::string> ids;
  for (const Clause c : clauses) ids.emplace_back(id(c));
  return ids;
}

/// What decided the last step.
std::vector<std::string> last(const Report& r, Feature f) {
  return ids(reasons(course_of(r.history, r.trace), r.trace.steps() - 1, f));
}

TEST(Reasons, AtTheStartAreThoseOfTheRunningLicense) {
  const Report pair = run(botnet_pair, "together 0d");
  EXPECT_THAT(ids(reasons(course_of(pair.history, pair.trace), 0, botnet)), ElementsAre("CMB-04"));
  EXPECT_THAT(ids(reasons(course_of(pair.history, pair.trace), 0, premium)), ElementsAre("CMB-02"));
  const Report unit = run({"5520-two-keys.txt"}, "together 0d");
  EXPECT_THAT(ids(reasons(course_of(unit.history, unit.trace), 0, proxies)), ElementsAre("KEY-07"));
}

TEST(Reasons, OfTheGuidesExample) {
  EXPECT_THAT(last(run(botnet_pair, "together 10w"), botnet), ElementsAre("CMB-06"));
  EXPECT_THAT(last(run(botnet_pair, "apart 4w"), botnet), ElementsAre("LOC-01"));
  EXPECT_THAT(last(run(botnet_pair, "apart 4w; together 0d"), botnet), ElementsAre("LOC-03"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w"), botnet), ElementsAre("LOC-02"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; together 0d"), botnet), ElementsAre("LOC-04"));
  EXPECT_THAT(last(run(botnet_pair, "apart 6w; together 1d"), botnet),
              ElementsAre("LOC-04", "CMB-06"));
}

TEST(Reasons, NameTheEndOfAKey) {
  EXPECT_THAT(last(run(botnet_pair, "together 52w"), botnet), ElementsAre("CMB-06", "EXP-02"));
  EXPECT_THAT(last(run({"5540-premium-keys.txt"}, "together 30d"), premium),
              ElementsAre("TMR-01", "EXP-01"));
  EXPECT_THAT(last(run({"5540-premium-keys.txt"}, "together 86d"), premium),
              ElementsAre("TMR-01", "EXP-01", "EXP-02"));
}

TEST(Reasons, OfAClusterTakingTurns) {
  EXPECT_THAT(last(run(botnet_pair, "together 1d", {"master", "slave"}), botnet),
              ElementsAre("CMB-07"));
}

TEST(Reasons, OfTiersRunningDownTogether) {
  Request two = request({"5520-two-keys.txt", "5520-two-keys.txt"}, "together 1d");
  std::string& text = two.inputs[1].text;
  text.replace(text.find("JMX0000TL03"), 11, "JMX0000TL09");
  EXPECT_THAT(last(run(two), proxies), ElementsAre("CMB-03"));
  EXPECT_THAT(last(run(two), botnet), ElementsAre("CMB-06"));
}

TEST(Reasons, OfActivation) {
  const Names unit{"5540-premium-keys.txt"}, trial{"5540-evaluation.txt"};
  EXPECT_THAT(last(run(unit, "activate 1 2"), premium), ElementsAre("KEY-03", "TMR-02"));
  EXPECT_THAT(last(run(unit, "deactivate 1 1"), premium), ElementsAre("TMR-02"));
  EXPECT_THAT(last(run(unit, "deactivate 1 1; together 1d"), premium), ElementsAre("TMR-02"));
  EXPECT_THAT(last(run(trial, "activate 1 2"), premium), ElementsAre("KEY-05"));
  EXPECT_THAT(last(run(trial, "activate 1 2"), botnet), ElementsAre("KEY-07"));
}

TEST(Reasons, OfKeysEntered) {
  const Names unit{"5540-premium-keys.txt"};
  EXPECT_THAT(last(run(unit, "enter 1 1 8w"), premium), ElementsAre("STK-01"));
  Report later = run(unit, "enter 1 2 8w");
  later.history.units[0].accounts[1] = {};
  later.trace = simulate(later.history);
  EXPECT_THAT(last(later, premium), ElementsAre("KEY-03", "TMR-01"));
}

TEST(Reasons, OfShutdownsAndClocks) {
  const Names unit{"5520-two-keys.txt"};
  EXPECT_THAT(last(run(unit, "shutdown 1 5d"), botnet), ElementsAre("TMR-03"));
  EXPECT_THAT(last(run(unit, "shutdown 1 62d"), proxies), ElementsAre("TMR-03", "EXP-02"));
  EXPECT_THAT(last(run(unit, "clock 1 +5d"), botnet), ElementsAre("TMR-04"));
  EXPECT_THAT(last(run(unit, "clock 1 +5d; reload 1"), botnet), ElementsAre("TMR-04"));
  EXPECT_THAT(last(run(unit, "clock 1 -5d"), botnet), ElementsAre("TMR-05"));
  EXPECT_THAT(last(run(unit, "clock 1 -5d; reload 1"), botnet), ElementsAre("TMR-05", "EXP-02"));
}

TEST(Reasons, OfPermanentKeysAndReloads) {
  Report report = run(botnet_pair, "permanent 2; switch 1; switch 2; reload 1");
  KeyedUnit<Scalar>& secondary = report.history.units[1];
  secondary.unit.license[security_contexts] = 10;
  report.trace = simulate(report.history);
  constexpr Feature contexts = feature_id<SecurityContexts>;
  const auto at = [&](std::size_t step) {
    return ids(reasons(course_of(report.history, report.trace), step, contexts));
  };
  EXPECT_THAT(at(1), ElementsAre("ACT-01", "UPG-03"));
  EXPECT_THAT(at(2), ElementsAre("UPG-02"));
  report.history.events = {};
  report.history.events.push_back({.kind = EventKind::enter_permanent, .unit = 1});
  report.history.events.push_back({.kind = EventKind::reload, .unit = 1});
  report.trace = simulate(report.history);
  EXPECT_THAT(at(2), ElementsAre("UPG-03"));
  secondary.on_order.license[security_contexts] = 20;
  report.trace = simulate(report.history);
  EXPECT_THAT(at(1), ElementsAre("ACT-01"));
}

TEST(Reasons, OfOldSoftware) {
  const Report pair = run({"5520-two-keys.txt", "5520-botnet-secondary.txt"}, "old-software 1");
  EXPECT_THAT(last(pair, botnet), ElementsAre("DWN-03", "DWN-04"));
  EXPECT_THAT(last(pair, proxies), ElementsAre("DWN-04"));
}

TEST(Reasons, OfAWholeStepAreThoseOfEveryFeature) {
  const Report r = run({"5520-two-keys.txt"}, "together 62d");
  EXPECT_THAT(ids(reasons(course_of(r.history, r.trace), 0)), ElementsAre("KEY-07"));
  EXPECT_THAT(ids(reasons(course_of(r.history, r.trace), 1)), ElementsAre("TMR-01", "EXP-02"));
}

TEST(Reasons, OfEncryptionThatRunsOut) {
  const Report r = run(encryption_for_30_days("together 30d; together 1d; switch 2"));
  const Course course = course_of(r.history, r.trace);
  constexpr Feature contexts = feature_id<SecurityContexts>;
  EXPECT_THAT(ids(reasons(course, 1, contexts)), ElementsAre("FX-ENC-1"));
  EXPECT_THAT(ids(reasons(course, 1, feature_id<Encryption3DesAes>)),
              ElementsAre("TMR-01", "FX-ENC-1", "EXP-02"));
  EXPECT_THAT(ids(reasons(course, 2, contexts)), ElementsAre("KEY-07"));
  EXPECT_THAT(ids(reasons(course, 2, botnet)), ElementsAre("TMR-01"));
  EXPECT_THAT(ids(reasons(course, 3, contexts)), ElementsAre("FX-ENC-1"));
}

}  // namespace
}  // namespace asa::timeline
