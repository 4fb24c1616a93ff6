#include "gate/lanes/kernel.hpp"

#include <gtest/gtest.h>

#include <bitset>

/// Verdicts over lanes are counted as if they came one after the other.
namespace asa::lanes {
namespace {

struct Tag;
using D = Lanes<4, Tag>;
using Lanes4 = std::bitset<D::width>;

D::truth truth_of(Lanes4 lanes) {
  D::truth truth;
  for (std::size_t i = 0; i < D::width; ++i) truth.bits[i] = lanes[i] ? -1 : 0;
  return truth;
}

constexpr unsigned long none = 0b0000, all = 0b1111;  ///< the first lane is the last digit

LaneVerdict<D> verdict(unsigned long applies, unsigned long violated) {
  return {truth_of(applies), truth_of(violated)};
}

void expect(const LaneTally<D>& tally, std::uint64_t cases, std::uint64_t applicable,
            bool violated) {
  const Swept swept = tally.swept();
  EXPECT_EQ(swept.cases, cases);
  EXPECT_EQ(swept.applicable, applicable);
  EXPECT_EQ(swept.violated, violated);
}

TEST(LaneTally, OfNothingIsNothing) { expect(LaneTally<D>({0, 8}), 0, 0, false); }

TEST(LaneTally, CountsTheLanesThatApply) {
  LaneTally<D> tally({0, 12});
  EXPECT_TRUE(tally.take(verdict(0b0101, none), 0));
  EXPECT_TRUE(tally.take(verdict(none, none), 4));
  EXPECT_TRUE(tally.take(verdict(all, none), 8));
  expect(tally, 12, 6, false);
}

TEST(LaneTally, CountsNoLaneOutsideTheRange) {
  LaneTally<D> tally({2, 7});
  EXPECT_TRUE(tally.take(verdict(0b0111, none), 0));
  EXPECT_TRUE(tally.take(verdict(0b1110, none), 4));
  expect(tally, 5, 1 + 2, false);
}

TEST(LaneTally, CountsARangeWithinOneVector) {
  LaneTally<D> tally({5, 7});
  EXPECT_TRUE(tally.take(verdict(0b1011, none), 4));
  expect(tally, 2, 1, false);
}

TEST(LaneTally, StopsAtTheLowestLaneThatIsViolated) {
  LaneTally<D> tally({0, 12});
  EXPECT_TRUE(tally.take(verdict(0b1001, none), 0));
  EXPECT_FALSE(tally.take(verdict(all, 0b1100), 4));
  expect(tally, 4 + 3, 2 + 3, true);
}

TEST(LaneTally, StopsAtTheFirstCaseOfAll) {
  LaneTally<D> tally({0, 4});
  EXPECT_FALSE(tally.take(verdict(all, all), 0));
  expect(tally, 1, 1, true);
}

TEST(LaneTally, StopsAtTheLastCaseOfAll) {
  LaneTally<D> tally({0, 4});
  EXPECT_FALSE(tally.take(verdict(0b1000, 0b1000), 0));
  expect(tally, 4, 1, true);
}

TEST(LaneTally, PassesOverViolatedLanesOutsideTheRange) {
  LaneTally<D> tally({2, 6});
  EXPECT_TRUE(tally.take(verdict(all, 0b0011), 0));
  EXPECT_TRUE(tally.take(verdict(all, 0b1100), 4));
  expect(tally, 4, 4, false);
}

TEST(LaneTally, TakesAViolatedLaneWithinTheRangeBehindOneOutside) {
  LaneTally<D> tally({2, 8});
  EXPECT_FALSE(tally.take(verdict(all, 0b1001), 0));
  expect(tally, 2, 2, true);
}

TEST(LaneTally, CountsManyVectors) {
  constexpr std::uint64_t vectors = 100'000;
  LaneTally<D> tally({0, 4 * vectors});
  for (std::uint64_t i = 0; i < vectors; ++i)
    EXPECT_TRUE(tally.take(verdict(i % 2 == 0 ? all : 0b0010, none), 4 * i));
  expect(tally, 4 * vectors, vectors / 2 * 5, false);
}

}  // namespace
}  // namespace asa::lanes
