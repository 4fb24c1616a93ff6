#include "gate/campaign/night.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

/// The arithmetic of a plan, with invented costs.
namespace asa::test {
namespace {

using namespace campaign;
using testing::HasSubstr;

constexpr std::uint64_t seed = 1;

/// Some of the real tests, each with a scope of this many cases, and the seconds of a case.
std::vector<TrialCost> costs_of(std::size_t tests, std::uint64_t scope, double scope_seconds,
                                double random_seconds) {
  const std::vector<Trial> trials = all_trials();
  std::vector<TrialCost> costs;
  for (std::size_t i = 0; i < tests; ++i)
    costs.push_back({trials[i], scope, {1, 1, 1}, scope_seconds, random_seconds});
  return costs;
}

TEST(BudgetFor, BuysAtLeastTheCases) {
  for (const std::uint64_t cases : {1U, 7U, 160U, 1'599U, 16'001U, 123'456'789U}) {
    const std::uint64_t each = budget_for(cases, 10).sampled_cases();
    EXPECT_GE(each * 10, cases);
    EXPECT_LE(each, std::max<std::uint64_t>(2, cases / 10 * 102 / 100 + 2)) << cases;
  }
}

TEST(BudgetFor, MoreThanARunMayHaveSaysTheMost) {
  EXPECT_EQ(budget_for(138'240'000, 10).seconds, max_budget);
  try {
    budget_for(138'240'001, 10);
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_THAT(error.what(), HasSubstr("13,824,000 random cases for each of 10 tests"));
    EXPECT_THAT(error.what(), HasSubstr("138,240,000 in all"));
  }
}

/// 16,000 cases at 1 s on 10 tests are 16,000 s; 80 % of an hour is 2,880 s.
TEST(Night, HasTheFewestTasksThatEndInTime) {
  const Night night = night_of({16'000, 1}, costs_of(10, 0, 0, 1), 0, seed);
  EXPECT_EQ(night.cases(), 16'000U);
  EXPECT_DOUBLE_EQ(night.random_time(), 16'000);
  EXPECT_DOUBLE_EQ(night.rate(), 1);
  EXPECT_EQ(night.tasks, 6U);
  EXPECT_DOUBLE_EQ(night.longest, 10 * 267) << "1,600 cases of a test are 266 or 267 for a task";
}

TEST(Night, GivesTheStagesBeforeTheRandomOneToOnePartEach) {
  const Night night = night_of({16'000, 1}, costs_of(10, 100, 10, 1), 0, seed);
  EXPECT_EQ(night.whole(), 10U);
  EXPECT_EQ(night.slowest().early_cases(night.budget), 103U);
  EXPECT_DOUBLE_EQ(night.early_time(), 10'300);
  ASSERT_GT(night.tasks, 9U) << "10,300 s and 16,000 s do not fit into 9 times 2,880 s";
  EXPECT_LE(night.longest, night.seconds_free());
  EXPECT_GE(night.longest, 1'030 + 10.0 * static_cast<double>(1'600 / night.tasks));
}

/// A random case of each test takes 2,000 s, so no task has time for two.
TEST(Night, CountsWholeRandomCases) {
  const Night night = night_of({960, 1}, costs_of(10, 0, 0, 200), 0, seed);
  EXPECT_EQ(night.cases_each(), 96U);
  EXPECT_EQ(night.tasks, 96U);
  EXPECT_DOUBLE_EQ(night.longest, 2'000);
}

TEST(Night, ExcludesNothingWithFewCases) {
  EXPECT_FALSE(night_of({10, 1}, costs_of(10, 0, 0, 1), 0, seed).excluded_above());
  EXPECT_DOUBLE_EQ(*night_of({16'000, 1}, costs_of(10, 0, 0, 1), 0, seed).excluded_above(),
                   3.0 / 1'600);
}

/// An estimate may be half of the truth.
TEST(Night, CountsAnEstimatedScopeAsWholeOnlyIfItIsSmall) {
  std::vector<TrialCost> costs = costs_of(10, 2'000, 0, 1);
  EXPECT_EQ(night_of({1'600, 1}, costs, 0, seed).whole(), 10U);
  for (TrialCost& cost : costs) cost.estimated = true;
  EXPECT_EQ(night_of({1'600, 1}, costs, 0, seed).whole(), 0U);
}

TEST(Night, CutsScopesAtTheBudget) {
  const Night night = night_of({1'600, 1}, costs_of(10, 1'000'000, 0.001, 0.001), 0, seed);
  EXPECT_EQ(night.budget.seconds, 1);
  EXPECT_EQ(night.whole(), 0U);
  EXPECT_EQ(night.slowest().early_cases(night.budget), 3'203U);
}

TEST(Night, HasNoTasksIfWhatIsNotSplitDoesNotFit) {
  EXPECT_EQ(night_of({16'000, 1}, costs_of(10, 2'900, 1, 0.001), 0, seed).tasks, 0U);
  EXPECT_EQ(night_of({16'000, 1}, costs_of(10, 0, 0, 0.001), 2'900, seed).tasks, 0U);
}

/// A part without random cases would be an error.
TEST(Night, HasAtMostATaskForEachCaseOfATest) {
  EXPECT_EQ(night_of({50, 1}, costs_of(10, 0, 0, 2'000), 0, seed).tasks, 0U);
}

TEST(Night, CountsWhatEveryTaskDoes) {
  const Night night = night_of({16'000, 1}, costs_of(10, 0, 0, 1), 880, seed);
  EXPECT_EQ(night.tasks, 8U);
  EXPECT_DOUBLE_EQ(night.all_time(), 16'000 + 8 * 880);
}

}  // namespace
}  // namespace asa::test
