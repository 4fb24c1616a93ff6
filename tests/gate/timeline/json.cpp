#include "gate/timeline/json.hpp"

#include "tests/gate/timeline/fixture.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::timeline {
namespace {

using nlohmann::json;

json answer(const Names& names, const std::string& events, const Names& roles = {}) {
  return json::parse(to_json(run(names, events, roles)));
}

/// The value and the term of a feature of a running license.
json held(const json& running, const std::string& feature) {
  for (const json& line : running)
    if (line["feature"] == feature) return {line["value"], line["term"]};
  return nullptr;
}

TEST(TimelineJson, HasEveryStep) {
  const json steps = answer(botnet_pair, "together 10w; apart 6w; together 0d")["steps"];
  ASSERT_EQ(steps.size(), 6U);
  EXPECT_EQ(steps[0]["event"], "start");
  EXPECT_EQ(steps[4]["event"], "apart 6w");
  EXPECT_EQ(steps[4]["at"], 112);
  EXPECT_EQ(steps[4]["during"], false);
  EXPECT_EQ(steps[4]["state"], "apart beyond the grace");
  EXPECT_EQ(steps[4]["clause"], "LOC-02");
  EXPECT_EQ(steps[5]["state"], "reunited");
  EXPECT_EQ(steps[5]["clauses"], json({"LOC-04"}));
  EXPECT_EQ(steps[5]["possible"], true);
}

TEST(TimelineJson, DatesWhatChangesInTheCourseOfAnEvent) {
  const json steps = answer(botnet_pair, "shutdown secondary 42d")["steps"];
  ASSERT_EQ(steps.size(), 4U);
  EXPECT_EQ(steps[1]["at"], 0);
  EXPECT_EQ(steps[1]["happened"][0],
            json({{"what", "contact lost"}, {"unit", nullptr}, {"key", nullptr}}));
  EXPECT_EQ(steps[1]["happened"][1],
            json({{"what", "goes down"}, {"unit", "secondary"}, {"key", nullptr}}));
  EXPECT_EQ(steps[2]["at"], 31);
  EXPECT_EQ(steps[2]["during"], true);
  EXPECT_EQ(steps[2]["event"], "shutdown secondary 6w");
  EXPECT_EQ(steps[2]["state"], "apart beyond the grace");
  EXPECT_EQ(steps[2]["happened"][0]["what"], "grace over");
  EXPECT_EQ(steps[2]["units"][1]["off"], true);
  EXPECT_EQ(steps[2]["units"][1]["running"], nullptr);
  EXPECT_EQ(held(steps[2]["units"][0]["running"], "Security Contexts"), json({2, "perpetual"}));
  EXPECT_EQ(steps[3]["state"], "reunited");
}

TEST(TimelineJson, DatesEveryExpiry) {
  const json steps = answer(botnet_pair, "together 120w")["steps"];
  ASSERT_EQ(steps.size(), 4U);
  EXPECT_EQ(steps[1]["at"], 364);
  EXPECT_EQ(steps[1]["happened"],
            json::array({{{"what", "ends"}, {"unit", "primary"}, {"key", 1}}}));
  EXPECT_EQ(steps[2]["at"], 728);
  EXPECT_EQ(held(steps[2]["running"], "Botnet Traffic Filter"), json({false, "perpetual"}));
}

TEST(TimelineJson, SaysWhenFailoverGoesOff) {
  const json report = json::parse(to_json(run(encryption_for_30_days("together 40d"))));
  const json step = report["steps"][1];
  EXPECT_EQ(step["at"], 30);
  EXPECT_EQ(step["state"], "failover off (FX-ENC-1)");
  EXPECT_EQ(step["failover_off"], true);
  EXPECT_EQ(held(step["units"][0]["running"], "Security Contexts")[0], 10);
  EXPECT_EQ(held(step["units"][1]["running"], "Security Contexts")[0], 2);
  EXPECT_EQ(held(step["units"][1]["running"], "Botnet Traffic Filter"), json({true, "364 days"}));
  EXPECT_EQ(report["steps"][0]["failover_off"], false);
  EXPECT_EQ(held(report["steps"][0]["running"], "Security Contexts"), json({12, "perpetual"}));
}

TEST(TimelineJson, SaysWhetherAnythingChanges) {
  EXPECT_EQ(answer(botnet_pair, "together 0d")["nothing_changes"], true);
  EXPECT_EQ(answer(botnet_pair, "together 1d")["nothing_changes"], false);
}

TEST(TimelineJson, HasTheKeysOfEveryUnit) {
  const json units =
      answer(botnet_pair, "together 10w; apart 6w; together 0d")["steps"].back()["units"];
  EXPECT_EQ(units[0]["role"], "primary");
  EXPECT_EQ(units[0]["carries"], true);
  EXPECT_EQ(units[0]["off"], false);
  EXPECT_EQ(units[0]["keys"][0], json({{"features", {{"Botnet Traffic Filter", true}}},
                                       {"installed", true},
                                       {"active", true},
                                       {"left", 252}}));
  EXPECT_EQ(units[1]["keys"][0]["left"], 322);
}

TEST(TimelineJson, HasTheRunningLicense) {
  const json steps =
      answer({"5520-two-keys.txt", "5520-botnet-secondary.txt"}, "apart 6w")["steps"];
  EXPECT_EQ(held(steps[0]["running"], "Security Contexts"), json({12, "perpetual"}));
  EXPECT_EQ(held(steps[0]["running"], "Botnet Traffic Filter"), json({true, "1010 days"}));
  EXPECT_EQ(held(steps[0]["running"], "Inside Hosts")[0], "Unlimited");
  EXPECT_EQ(held(steps[0]["running"], "10GE I/O"), nullptr);
  EXPECT_EQ(steps[0]["units"][1]["running"], steps[0]["running"]);
  const json& last = steps.back();
  EXPECT_EQ(last["running"], nullptr);
  EXPECT_EQ(held(last["units"][0]["running"], "Security Contexts")[0], 10);
  EXPECT_EQ(held(last["units"][1]["running"], "Security Contexts")[0], 2);
}

TEST(TimelineJson, SaysWhatWasNotPossible) {
  const json step = answer({"5540-evaluation.txt"}, "activate 1 2")["steps"][1];
  EXPECT_EQ(step["possible"], false);
  EXPECT_EQ(step["clause"], "KEY-05");
}

TEST(TimelineJson, SaysWhoCarriesTraffic) {
  const json steps = answer(botnet_pair, "switch 2; reload 2")["steps"];
  EXPECT_EQ(steps[0]["traffic"], "as one");
  EXPECT_EQ(steps[1]["units"][1]["carries"], true);
  EXPECT_EQ(steps[2]["traffic"], "uncovered");
}

TEST(TimelineJson, HasWhatIsRefusedAndAssumed) {
  const json report = answer(botnet_pair, "together 1d", {"slave", "master"});
  EXPECT_EQ(report["topology"], "cluster");
  EXPECT_EQ(report["verdict"], "refused");
  EXPECT_EQ(report["refusals"][0]["clause"], "CX-1");
  EXPECT_EQ(report["refusals"][1]["clause"], "CX-3");
  EXPECT_EQ(report["refusals"].size(), 2u);
  EXPECT_EQ(report["units"][0], json({{"role", "master"}, {"file", "5520-botnet-secondary.txt"}}));
  EXPECT_EQ(report["assumed"][0]["text"], "Botnet Traffic Filter : Enabled 364 days");
  EXPECT_EQ(report["unknown"], json::array());
}

}  // namespace
}  // namespace asa::timeline
