#include "gate/timeline/json.hpp"

#include "tests/gate/timeline/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

using nlohmann::json;

json answer(const Names& names, const std::string& events, const Names& roles = {}) {
  return json::parse(to_json(run(names, events, roles)));
}

TEST(TimelineJson, HasEveryStep) {
  const json steps = answer(botnet_pair, "together 10w; apart 6w; together 0d")["steps"];
  ASSERT_EQ(steps.size(), 4U);
  EXPECT_EQ(steps[0]["event"], "start");
  EXPECT_EQ(steps[2]["event"], "apart 6w");
  EXPECT_EQ(steps[2]["at"], 112);
  EXPECT_EQ(steps[2]["state"], "apart beyond the grace");
  EXPECT_EQ(steps[2]["clause"], "LOC-02");
  EXPECT_EQ(steps[3]["state"], "reunited");
  EXPECT_EQ(steps[3]["clauses"], json({"LOC-04"}));
  EXPECT_EQ(steps[3]["possible"], true);
}

TEST(TimelineJson, HasTheKeysOfEveryUnit) {
  const json units =
      answer(botnet_pair, "together 10w; apart 6w; together 0d")["steps"][3]["units"];
  EXPECT_EQ(units[0]["role"], "primary");
  EXPECT_EQ(units[0]["carries"], true);
  EXPECT_EQ(units[0]["keys"][0], json({{"features", {{"Botnet Traffic Filter", true}}},
                                       {"installed", true},
                                       {"active", true},
                                       {"left", 252}}));
  EXPECT_EQ(units[1]["keys"][0]["left"], 322);
}

TEST(TimelineJson, HasTheRunningLicense) {
  const json steps =
      answer({"5520-two-keys.txt", "5520-botnet-secondary.txt"}, "apart 6w")["steps"];
  EXPECT_EQ(steps[0]["running"]["Security Contexts"], 12);
  EXPECT_EQ(steps[0]["running"]["Botnet Traffic Filter"], true);
  EXPECT_EQ(steps[0]["running"]["Inside Hosts"], "Unlimited");
  EXPECT_FALSE(steps[0]["running"].contains("10GE I/O"));
  EXPECT_EQ(steps[0]["units"][1]["running"], steps[0]["running"]);
  EXPECT_EQ(steps[1]["running"], nullptr);
  EXPECT_EQ(steps[1]["units"][0]["running"]["Security Contexts"], 10);
  EXPECT_EQ(steps[1]["units"][1]["running"]["Security Contexts"], 2);
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
  EXPECT_EQ(report["refusals"], json({"CX-1", "CX-3"}));
  EXPECT_EQ(report["units"][0], json({{"role", "master"}, {"file", "5520-botnet-secondary.txt"}}));
  EXPECT_EQ(report["assumed"][0]["text"], "Botnet Traffic Filter : Enabled 364 days");
  EXPECT_EQ(report["unknown"], json::array());
}

}  // namespace
}  // namespace asa::timeline
