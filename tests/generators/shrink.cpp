#include "generators/shrink.hpp"

#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace asa {
namespace {

const Plan pairs = everything({find_platform("ASA 5540"), {Shape::pair, {}, {}}});
const Plan clusters = everything({nullptr, {Shape::cluster, {}, every_reading}});

Choices drawn(const Plan& plan, std::uint64_t seed) {
  Recorded source(RandomSource(seed, 0));
  draw_situation(source, plan);
  return std::move(source).take();
}

Choices redrawn(const Plan& plan, const Choices& wanted) {
  ReplaySource source(wanted);
  draw_situation(source, plan);
  return source.taken();
}

bool precedes(const Choices& a, const Choices& b) {
  return std::lexicographical_compare(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const Choice& x, const Choice& y) { return x.value < y.value; });
}

TEST(Simpler, IsNeverLargerInTheOrderOfChoices) {
  for (const Plan& plan : {pairs, clusters})
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const Choices choices = drawn(plan, seed);
      for (const Choices& candidate : simpler(choices))
        EXPECT_FALSE(precedes(choices, redrawn(plan, candidate)));
    }
}

TEST(Simpler, IsNeverTheSame) {
  const Choices choices = drawn(pairs, 1);
  for (const Choices& candidate : simpler(choices)) EXPECT_NE(candidate, choices);
}

TEST(Simpler, HasNothingForTheSimplest) {
  EXPECT_TRUE(simpler({}).empty());
  EXPECT_TRUE(simpler({{0, 5, false}, {0, 100, true}}).empty());
}

TEST(Simpler, TriesTheSimplestOfAllFirst) {
  const Choices choices{{0, 5, false}, {3, 5, false}, {7, 100, true}};
  EXPECT_EQ(simpler(choices).front(), (Choices{{0, 5, false}}));
}

TEST(Simpler, MovesAnAmountToALaterNumber) {
  const auto all = simpler({{5, 10, true}, {3, 10, true}});
  EXPECT_EQ(std::count(all.begin(), all.end(), Choices{{4, 10, true}, {4, 10, true}}), 1);
}

TEST(Simpler, TakesTheSameAmountFromTwoNumbers) {
  const auto all = simpler({{5, 10, true}, {3, 10, true}});
  EXPECT_EQ(std::count(all.begin(), all.end(), Choices{{2, 10, true}, {0, 10, true}}), 1);
}

TEST(Replay, TakesTheSameChoicesAgain) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Choices choices = drawn(clusters, seed);
    EXPECT_EQ(redrawn(clusters, choices), choices);
  }
}

}  // namespace
}  // namespace asa
