#include "generators/random_source.hpp"

#include "generators/choices.hpp"
#include "generators/source.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace asa {
namespace {

static_assert(Source<RandomSource>);

constexpr std::array<std::int32_t, 2> interesting{40, 60};

std::vector<std::int64_t> answers_of(std::uint64_t seed) {
  RandomSource source(seed, 0);
  std::vector<std::int64_t> answers;
  for (int i = 0; i < 6; ++i) {
    answers.push_back(static_cast<std::int64_t>(source.pick(7, 3)));
    answers.push_back(source.number(10, 90, interesting));
  }
  return answers;
}

std::vector<std::size_t> picks(std::size_t n, std::size_t ordinary, std::size_t count) {
  RandomSource source(1, 0);
  std::vector<std::size_t> counts(n);
  for (std::size_t i = 0; i < count; ++i) ++counts.at(source.pick(n, ordinary));
  return counts;
}

std::vector<std::int32_t> numbers(std::int32_t lo, std::int32_t hi) {
  RandomSource source(1, 0);
  std::vector<std::int32_t> drawn(10'000);
  for (std::int32_t& number : drawn) number = source.number(lo, hi, interesting);
  return drawn;
}

TEST(SplitMix, GivesThePublishedNumbers) {
  SplitMix random(1'234'567);
  EXPECT_EQ(random.next(), 6'457'827'717'110'365'317u);
  EXPECT_EQ(random.next(), 3'203'168'211'198'807'973u);
  EXPECT_EQ(random.next(), 9'817'491'932'198'370'423u);
}

TEST(RandomSource, SameSeedGivesTheSameAnswers) { EXPECT_EQ(answers_of(42), answers_of(42)); }

TEST(RandomSource, DifferentSeedsDiffer) { EXPECT_NE(answers_of(42), answers_of(43)); }

TEST(RandomSource, AnswersAreTheSameOnEveryMachine) {
  EXPECT_EQ(answers_of(42), (std::vector<std::int64_t>{3, 40, 0, 40, 6, 90, 1, 12, 5, 60, 6, 40}));
}

TEST(RandomSource, PicksAreInRangeAndAllComeUp) {
  for (const std::size_t count : picks(7, 1, 7'000))
    EXPECT_NEAR(static_cast<double>(count), 1'000, 150);
}

TEST(RandomSource, OrdinaryPicksComeUpAsOftenAsPromised) {
  const auto counts = picks(4, 9, 12'000);
  EXPECT_NEAR(static_cast<double>(counts[0]), 9'000, 300);
  for (std::size_t i = 1; i < 4; ++i) EXPECT_NEAR(static_cast<double>(counts[i]), 1'000, 150);
}

TEST(RandomSource, NumbersAreInRangeAndReachItsEnds) {
  const auto drawn = numbers(10, 90);
  EXPECT_EQ(*std::min_element(drawn.begin(), drawn.end()), 10);
  EXPECT_EQ(*std::max_element(drawn.begin(), drawn.end()), 90);
}

TEST(RandomSource, EveryNumberOfASmallRangeComesUp) {
  const auto drawn = numbers(10, 90);
  EXPECT_EQ(std::set<std::int32_t>(drawn.begin(), drawn.end()).size(), 81u);
}

TEST(RandomSource, InterestingNumbersComeUpMoreOften) {
  const auto drawn = numbers(0, 20'000);
  for (const std::int32_t number : {0, 1, 19'999, 20'000, 40, 60})
    EXPECT_GT(std::count(drawn.begin(), drawn.end(), number), 600) << number;
}

TEST(RandomSource, InterestingNumbersOutOfRangeBecomeTheNearest) {
  for (const std::int32_t number : numbers(45, 50)) EXPECT_TRUE(45 <= number && number <= 50);
}

TEST(RandomSource, ARangeOfOneIsThatNumber) {
  for (const std::int32_t number : numbers(50, 50)) EXPECT_EQ(number, 50);
}

TEST(Recorded, KeepsWhatTheSourceAnswered) {
  Recorded source(RandomSource(5, 0));
  const auto picked = static_cast<std::int64_t>(source.pick(6, 1));
  const std::int32_t number = source.number(10, 90, {});
  EXPECT_EQ(std::move(source).take(), (Choices{{picked, 5, false}, {number - 10, 80, true}}));
}

}  // namespace
}  // namespace asa
