#include "gate/check/observations.hpp"

#include "tests/gate/check/records.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace asa {
namespace {

using nlohmann::json;

Record record(const AnySystem& system) {
  Record made =
      run(test::trial_named("EncryptionIsEqual/ASA5520"), {.system = system, .budget = {0.1}});
  if (made.violation) made.reason = "the pair does not form";
  return made;
}

std::vector<json> lines(const std::string& text) {
  std::vector<json> all;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) all.push_back(json::parse(line));
  return all;
}
std::vector<json> observed(const AnySystem& system) {
  return lines(observations({.records = {record(system)}}, {.stamp = {{"seed", 1}}}));
}

std::vector<std::string> keys(const json& line) {
  std::vector<std::string> names;
  for (const auto& [name, value] : line.items()) names.push_back(name);
  return names;
}

constexpr const char* test_name = "FX_ENC_1.EncryptionIsEqual/ASA5520";

TEST(Observations, BeginWithTheRun) {
  const json run = observed(test::reference()).at(0);
  EXPECT_EQ(run["type"], "info");
  EXPECT_EQ(run["title"], "holds");
  EXPECT_EQ(run["content"]["licgate"]["seed"], 1);
}

TEST(Observations, CountTheCasesThatPass) {
  const auto all = observed(test::reference());
  ASSERT_EQ(all.size(), 2u);
  EXPECT_THAT(keys(all[1]),
              testing::UnorderedElementsAre("type", "title", "content", "property", "run_start"));
  EXPECT_EQ(all[1]["title"], "holds");
  EXPECT_EQ(all[1]["property"], test_name);
  EXPECT_EQ(all[1]["content"]["tried"]["random"], 16);
}

TEST(Observations, ListAViolation) {
  const auto all = observed(test::mutant("encryption-unchecked"));
  ASSERT_EQ(all.size(), 3u);
  EXPECT_EQ(all[1]["title"], "violated");
  const json& failed = all[2];
  EXPECT_THAT(keys(failed),
              testing::UnorderedElementsAre("type", "status", "status_reason", "representation",
                                            "arguments", "how_generated", "features", "coverage",
                                            "timing", "metadata", "property", "run_start"));
  EXPECT_EQ(failed["status"], "failed");
  EXPECT_EQ(failed["status_reason"], "the pair does not form");
  EXPECT_EQ(failed["property"], test_name);
  EXPECT_EQ(failed["arguments"]["property"], "EncryptionIsEqual");
  EXPECT_EQ(failed["how_generated"], "boundaries");
}

TEST(Observations, OfEqualRunsAreEqual) {
  const std::string file = test::scratch("observations.jsonl");
  const std::string command =
      "check --only EncryptionIsEqual --platform 'ASA 5520' --budget 0.1 "
      "--system encryption-unchecked --observations '" +
      file + "'";
  EXPECT_EQ(test::licgate(command).exit_code, 1);
  const std::string first = test::contents(file);
  EXPECT_EQ(lines(first).size(), 3u);
  test::licgate(command);
  EXPECT_EQ(test::contents(file), first);
}

}  // namespace
}  // namespace asa
