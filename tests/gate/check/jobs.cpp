#include "gate/terminal/grouped.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>

/// Runs of licgate check on several threads, and in parts.
namespace asa::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

struct Checked {
  Outcome outcome;
  std::string json;
};

Checked check(const std::string& arguments) {
  const std::string path = scratch("run.json");
  const Outcome outcome = licgate("check " + arguments + " --json " + path);
  return {outcome, contents(path)};
}

/// GoogleTest says how long it took, "(12 ms)" or "(12 ms total)"; everything else is the same.
std::string without_time(std::string text) {
  for (std::size_t unit = text.find(" ms"); unit != std::string::npos; unit = text.find(" ms")) {
    const std::size_t from = text.rfind('(', unit), to = text.find(')', unit);
    text.erase(from, to - from + 1);
  }
  return text;
}

void expect_the_same(const Checked& a, const Checked& b) {
  EXPECT_EQ(a.outcome.exit_code, b.outcome.exit_code);
  EXPECT_EQ(without_time(a.outcome.out), without_time(b.outcome.out));
  EXPECT_EQ(a.json, b.json);
}

TEST(Jobs, FindTheSameOfTheReference) {
  const std::string some = "--gtest_filter='*/ASA5520:*/synthetic' --budget 0.5";
  const Checked alone = check(some + " --jobs 1");
  EXPECT_EQ(alone.outcome.exit_code, 0) << alone.outcome.out;
  expect_the_same(alone, check(some + " --jobs 2"));
}

TEST(Jobs, FindTheSameOfAMutant) {
  const std::string some = "--system flags-anded --gtest_filter='*/ASA5520' --budget 0.5";
  const Checked alone = check(some + " --jobs 1");
  EXPECT_EQ(alone.outcome.exit_code, 1);
  EXPECT_THAT(alone.outcome.out, HasSubstr("FlagsJoin on ASA 5520 is violated"));
  expect_the_same(alone, check(some + " --jobs 2"));
}

TEST(Jobs, FindTheSameInAShuffledRun) {
  const std::string some =
      "--gtest_filter='*/ASA5505' --budget 0.1 --gtest_shuffle "
      "--gtest_random_seed=7";
  expect_the_same(check(some + " --jobs 1"), check(some + " --jobs 3"));
}

/// What was tried of all trials, stage by stage.
std::map<std::string, std::uint64_t> tried_in(const json& report) {
  std::map<std::string, std::uint64_t> sums;
  for (const json& record : report["records"])
    for (const auto& [stage, cases] : record["tried"].items())
      sums[stage] += cases.get<std::uint64_t>();
  return sums;
}

std::map<std::string, std::uint64_t> tried(const std::string& arguments) {
  const Checked run = check(arguments);
  EXPECT_EQ(run.outcome.exit_code, 0) << run.outcome.out << run.outcome.err;
  return tried_in(json::parse(run.json));
}

const std::string encryption = "--gtest_filter='*Encryption*' --budget 0.5";

TEST(Part, OfTwoAndTheOtherAddUp) {
  const auto whole = tried(encryption), first = tried(encryption + " --part 1/2");
  for (auto [stage, cases] : tried(encryption + " --part 2/2"))
    EXPECT_EQ(cases + first.at(stage), whole.at(stage)) << stage;
}

TEST(Part, OfOneIsTheWholeRun) {
  expect_the_same(check(encryption), check(encryption + " --part 1/1"));
}

/// The number that the table of the plan says, behind the name of a stage.
std::string cases_in_table(const std::string& out, const std::string& stage) {
  const std::size_t table = out.find("\nstage");
  const std::size_t row = out.find('\n' + stage + ' ', table);
  if (table == std::string::npos || row == std::string::npos) return "no such row";
  const std::size_t first = out.find_first_of("0123456789", row + stage.size());
  return out.substr(first, out.find(' ', first) - first);
}

TEST(Plan, ListsTheStagesWithTheirCases) {
  const std::string stored = std::string(LICGATE_FIXTURES) + "/counterexamples.jsonl";
  const Checked run = check("--gtest_filter='*/ASA5508_X' --budget 0.5 --stored " + stored);
  const auto sums = tried_in(json::parse(run.json));
  EXPECT_EQ(sums.size(), 6u);
  for (const char* stage :
       {"stored", "boundaries", "pair cover", "triple cover", "whole scope", "random"}) {
    EXPECT_GT(sums.at(stage), 0u) << stage;
    EXPECT_EQ(cases_in_table(run.outcome.out, stage), grouped(sums.at(stage))) << stage;
  }
}

TEST(Coverage, IsOfWholeRunsOnly) {
  const json filtered = json::parse(check("--gtest_filter='*/ASA5520' --budget 0.05").json);
  EXPECT_TRUE(filtered["coverage"].is_null());
  const Checked whole = check("--budget 0.05 --jobs 2");
  const json coverage = json::parse(whole.json)["coverage"];
  for (const char* what : {"situations", "histories"})
    for (const char* key : {"factors", "levels", "pairs", "triples"})
      EXPECT_TRUE(coverage.at(what).contains(key)) << what << ' ' << key;
  EXPECT_THAT(whole.outcome.out, HasSubstr("\nsituations, "));
}

}  // namespace
}  // namespace asa::test
