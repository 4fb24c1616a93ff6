#include "generators/odometer.hpp"

#include "generators/source.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace asa {
namespace {

static_assert(Source<Odometer>);

using Answers = std::vector<std::int64_t>;

/// Every sequence of answers to these questions, in the order they come.
std::vector<Answers> all_answers(auto ask) {
  Odometer odometer;
  std::vector<Answers> all;
  do {
    all.push_back(ask(odometer));
  } while (odometer.advance());
  return all;
}

std::vector<Answers> numbers(std::int32_t lo, std::int32_t hi, std::vector<std::int32_t> near) {
  return all_answers([&](Odometer& o) { return Answers{o.number(lo, hi, near)}; });
}

Answers boundary(std::int32_t lo, std::int32_t hi, std::vector<std::int32_t> near = {}) {
  Answers values;
  for (const Answers& answers : numbers(lo, hi, near)) values.push_back(answers[0]);
  return values;
}

Answers three_picks(Odometer& o) {
  Answers answers;
  for (const std::size_t n : {2u, 3u, 4u})
    answers.push_back(static_cast<std::int64_t>(o.pick(n, 1)));
  return answers;
}

/// What is asked next depends on the answer.
Answers branching(Odometer& o) {
  const auto first = static_cast<std::int64_t>(o.pick(3, 1));
  if (first == 0) return {first};
  return {first, static_cast<std::int64_t>(o.pick(static_cast<std::size_t>(first) + 1, 1))};
}

TEST(Odometer, VisitsAsManySequencesAsTheProduct) {
  EXPECT_EQ(all_answers(three_picks).size(), 2u * 3u * 4u);
}

TEST(Odometer, VisitsEachSequenceOnceTheSimplestFirst) {
  const auto all = all_answers(three_picks);
  EXPECT_EQ(all.front(), (Answers{0, 0, 0}));
  EXPECT_EQ(all.back(), (Answers{1, 2, 3}));
  EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
  EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
}

TEST(Odometer, FollowsQuestionsThatDependOnAnswers) {
  EXPECT_EQ(all_answers(branching),
            (std::vector<Answers>{{0}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {2, 2}}));
}

TEST(Odometer, WithoutQuestionsThereIsOneSequence) {
  EXPECT_EQ(all_answers([](Odometer&) { return Answers{}; }).size(), 1u);
}

TEST(Odometer, AQuestionWithOneAnswerAddsNothing) {
  EXPECT_EQ(all_answers([](Odometer& o) {
              return Answers{static_cast<std::int64_t>(o.pick(1, 1)), o.number(5, 5, {})};
            }),
            (std::vector<Answers>{{0, 5}}));
}

TEST(Odometer, NumbersAreTheEndsAndTheirNeighbors) {
  EXPECT_EQ(boundary(0, 100), (Answers{0, 1, 99, 100}));
}

TEST(Odometer, InterestingNumbersInRangeAreTriedInOrder) {
  EXPECT_EQ(boundary(0, 100, {50, 7, -3, 101}), (Answers{0, 1, 7, 50, 99, 100}));
}

TEST(Odometer, NoNumberIsTriedTwice) {
  EXPECT_EQ(boundary(0, 100, {0, 1, 50, 50, 100}), (Answers{0, 1, 50, 99, 100}));
  EXPECT_EQ(boundary(0, 2), (Answers{0, 1, 2}));
  EXPECT_EQ(boundary(0, 1), (Answers{0, 1}));
}

TEST(Odometer, ARangeOfOneIsThatNumber) { EXPECT_EQ(boundary(9, 9, {8, 9, 10}), Answers{9}); }

TEST(Odometer, KeepsWithinItsRoomForInterestingNumbers) {
  std::vector<std::int32_t> many(40);
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = 10 + static_cast<std::int32_t>(i);
  const Answers values = boundary(0, 100, many);
  EXPECT_LE(values.size(), 16u);
  EXPECT_EQ(values.back(), 100);
}

TEST(Odometer, BoundariesOfTwoNumbersMultiply) {
  const auto both = all_answers([](Odometer& o) {
    const std::int32_t first = o.number(0, 10, {});
    return Answers{first, o.number(0, 20, std::array{first})};
  });
  EXPECT_EQ(both.size(), 4u + 4u + 5u + 5u);
}

}  // namespace
}  // namespace asa
