#include "gate/campaign/night_report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace asa::test {
namespace {

using namespace campaign;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Ten tests, each with a scope of this many cases of a second.
NightReport report_of(const Wish& wish, std::uint64_t scope, double random_seconds) {
  std::vector<TrialCost> costs;
  for (std::size_t i = 0; i < 10; ++i)
    costs.push_back({all_trials()[i], scope, {1, 1, 1}, 1, random_seconds});
  return {{"reference", true, {}, {}}, night_of(wish, costs, 0, 1), {}};
}

std::string text_of(const NightReport& report) { return to_text(report, false, 200); }

TEST(NightText, BeginsWithTheTasks) {
  EXPECT_THAT(text_of(report_of({16'000, 1}, 0, 1)),
              AllOf(StartsWith("6 tasks, the longest 44.6 min, for 16,000 random cases\n"),
                    HasSubstr("6: the fewest with which each ends in 80 % of 1 h"),
                    HasSubstr("they fit"), HasSubstr("more than 3 of 1,600 random cases"),
                    HasSubstr("only on a machine with 6 cores or more")));
}

TEST(NightText, OfAProgramCountsItsCores) {
  NightReport report = report_of({16'000, 1}, 0, 1);
  report.run.program = {"./engine"};
  report.left_out = 2;
  EXPECT_THAT(text_of(report), AllOf(HasSubstr("with a core each for licgate and the program"),
                                     HasSubstr("half as many tasks at a time"),
                                     HasSubstr("only on a machine with 12 cores or more"),
                                     HasSubstr("2 selected tests: the system does not answer")));
}

TEST(NightText, OfOneCaseOfATestExcludesNothing) {
  const NightReport report = report_of({10, 1}, 0, 1);
  EXPECT_THAT(text_of(report), AllOf(StartsWith("1 task, "), HasSubstr(": 1 random case of each"),
                                     HasSubstr("too few random cases to exclude any fault")));
  EXPECT_TRUE(json::parse(to_json(report))["cover"]["excluded above"].is_null());
}

TEST(NightText, HasNoLongestTaskIfThereIsNone) {
  const json plan = json::parse(to_json(report_of({50, 1}, 0, 2'800)));
  EXPECT_EQ(plan["tasks"], 0);
  EXPECT_TRUE(plan["longest task"].is_null());
}

TEST(NightText, NamesTheStagesThatDoNotFit) {
  const NightReport report = report_of({16'000, 1}, 3'000, 0.001);
  const std::string id(report.night.slowest().trial.property->info.id);
  EXPECT_THAT(text_of(report),
              AllOf(StartsWith("No number of tasks ends within 1 h\n"),
                    HasSubstr(id + " on ASA 5505: 3,003 cases before the random ones, 50.0 min. No "
                                   "task can share them, and they do not fit into 80 % of 1 h"),
                    Not(HasSubstr("slurm.sh"))));
}

TEST(NightText, SaysIfTooManyTasksWouldBeNeeded) {
  EXPECT_THAT(text_of(report_of({50, 1}, 0, 2'800)),
              AllOf(StartsWith("No number of tasks"), HasSubstr("more than 6 tasks")));
  EXPECT_THAT(text_of(report_of({16'000'000, 1}, 0, 2)),
              HasSubstr("more than 10,000 tasks would be needed"));
}

TEST(NightText, SaysIfSlurmMustBeSetUpForMore) {
  EXPECT_THAT(text_of(report_of({16'000'000, 1}, 0, 0.2)),
              HasSubstr("MaxArraySize must be above "));
}

}  // namespace
}  // namespace asa::test
