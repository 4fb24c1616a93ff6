#include "gate/campaign/yield.hpp"

#include "properties/mutants/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace asa::test {
namespace {

using namespace campaign;
using testing::ElementsAre;

TEST(Decades, EndWithTheNumberItself) {
  EXPECT_THAT(decades_to(1), ElementsAre(1));
  EXPECT_THAT(decades_to(100), ElementsAre(100));
  EXPECT_THAT(decades_to(2'500), ElementsAre(100, 1'000, 2'500));
  EXPECT_THAT(decades_to(10'000), ElementsAre(100, 1'000, 10'000));
}

TEST(Decades, CountTheFirstCases) {
  const std::array<std::uint64_t, 4> firsts{1, 100, 101, 5'000};
  EXPECT_THAT(decades_of(firsts, 1'000), ElementsAre(Decade{100, 2}, Decade{1'000, 3}));
}

TEST(Decades, SayWhatAMillionCasesFind) {
  EXPECT_EQ(per_million({0, 0}, {100, 21}), "210,000");
  EXPECT_EQ(per_million({1'000'000, 257}, {10'000'000, 280}), "2.6");
  EXPECT_EQ(per_million({1'000'000, 44}, {10'000'000, 44}), "0");
}

TEST(FirstSeen, IsTheSameForAnyNumberOfJobs) {
  const std::uint64_t cases = 70'000;  // more than threads try at a time
  EXPECT_TRUE(first_seen(cases, 1) == first_seen(cases, 3));
}

TEST(FirstSeen, OfMoreCasesIncludesThatOfFewer) {
  const FirstSeen few = first_seen(500, 1);
  FirstSeen more = first_seen(2'000, 1);
  std::erase_if(more, [](const auto& seen) { return seen.second > 500; });
  EXPECT_TRUE(few == more);
}

TEST(FirstSeen, BeginsWithTheFirstCase) {
  const FirstSeen first = first_seen(100, 1);
  for (const Look look : {Look::pair_refusals, Look::cluster_refusals, Look::steps, Look::paths})
    EXPECT_TRUE(std::ranges::any_of(first, [&](const auto& seen) {
      return seen.first.look == look && seen.second <= 2;
    })) << name(look);
}

const TrialSettings settings_of(const char* mutant) {
  return {.system = *find_mutant(mutant)->system};
}

TEST(FirstViolations, AreThoseOfTheFirstCases) {
  const auto trials = all_trials();
  const auto settings = settings_of("encryption-unchecked");
  const auto found = first_violations(trials, settings, 200'000, 2);
  ASSERT_FALSE(found.empty());
  EXPECT_TRUE(std::ranges::is_sorted(found, {}, &FirstViolation::number));
  for (const FirstViolation& one : found) {
    EXPECT_LE(one.number, 200'000U);
    const Tally alone = swept(one.trial, settings, {one.own_number - 1, one.own_number});
    EXPECT_TRUE(alone.violation) << one.trial.property->info.id;
    const auto at = std::ranges::find(trials, one.trial) - trials.begin();
    EXPECT_EQ(one.number, (one.own_number - 1) * trials.size() + static_cast<std::size_t>(at) + 1);
  }
}

TEST(FirstViolations, OfFewerCasesAreTheFirstOfMore) {
  const auto trials = all_trials();
  const auto settings = settings_of("encryption-unchecked");
  const auto more = first_violations(trials, settings, 200'000, 1);
  const auto few = first_violations(trials, settings, more[0].number, 1);
  ASSERT_EQ(few.size(), 1U);
  EXPECT_EQ(few[0].number, more[0].number);
  EXPECT_TRUE(first_violations(trials, settings, more[0].number - 1, 1).empty());
}

TEST(FirstViolation, IsTheSoonest) {
  const auto trials = all_trials();
  const auto settings = settings_of("one-too-many-uncut-on-5540");
  const auto all = first_violations(trials, settings, 5'000, 1);
  const auto first = first_violation(trials, settings, 5'000);
  ASSERT_TRUE(first && !all.empty());
  EXPECT_EQ(first->number, all[0].number);
  EXPECT_LE(first->number, 1'000U) << "as the page says";
  EXPECT_FALSE(first_violation(trials, settings, first->number - 1));
}

TEST(FirstCaught, IsTheSameForAnyNumberOfJobs) {
  EXPECT_TRUE(first_caught(500, 1) == first_caught(500, 3));
}

}  // namespace
}  // namespace asa::test
