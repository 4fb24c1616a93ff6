#include "gate/lanes/kernel.hpp"

#include <gtest/gtest.h>

#include <bitset>

/// Verdicts over lanes are counted lane by lane.
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

/// The lanes of the verdicts at `first` are the cases first, first + 64, first + 128, first + 192.
LaneTally<D> after(Cases cases, LaneVerdict<D> verdicts, std::uint64_t first = 0) {
  LaneTally<D> tally(cases);
  tally.take(verdicts, first);
  return tally;
}

constexpr Cases whole{0, 256};

TEST(LaneTally, OfNothingIsNothing) {
  const LaneTally<D> tally(whole);
  EXPECT_EQ(tally.applicable(), 0u);
  EXPECT_FALSE(tally.violated());
}

TEST(LaneTally, CountsTheLanesThatApply) {
  EXPECT_EQ(after(whole, verdict(0b0101, none)).applicable(), 2u);
  EXPECT_EQ(after(whole, verdict(none, none)).applicable(), 0u);
  EXPECT_EQ(after(whole, verdict(all, none), 63).applicable(), 4u);
}

TEST(LaneTally, CountsNoLaneOutsideTheRange) {
  EXPECT_EQ(after({64, 256}, verdict(all, none)).applicable(), 3u);
  EXPECT_EQ(after({0, 192}, verdict(all, none)).applicable(), 3u);
  EXPECT_EQ(after({64, 129}, verdict(all, none)).applicable(), 2u);
  EXPECT_EQ(after({65, 128}, verdict(all, none)).applicable(), 0u);
  EXPECT_EQ(after({65, 128}, verdict(all, none), 1).applicable(), 1u);
}

TEST(LaneTally, SeesAViolationInAnyLane) {
  for (const unsigned long lane : {0b0001ul, 0b0010ul, 0b0100ul, 0b1000ul})
    EXPECT_TRUE(after(whole, verdict(all, lane)).violated());
  EXPECT_FALSE(after(whole, verdict(all, none)).violated());
}

TEST(LaneTally, PassesOverViolatedLanesOutsideTheRange) {
  EXPECT_FALSE(after({64, 192}, verdict(all, 0b1001)).violated());
  EXPECT_TRUE(after({64, 192}, verdict(all, 0b0010)).violated());
}

TEST(LaneTally, KeepsAViolationAndCountsOn) {
  LaneTally<D> tally(whole);
  tally.take(verdict(0b0001, 0b0001), 0);
  tally.take(verdict(all, none), 1);
  EXPECT_TRUE(tally.violated());
  EXPECT_EQ(tally.applicable(), 5u);
}

TEST(LaneTally, CountsManyVectors) {
  constexpr std::uint64_t rounds = 1'000;
  LaneTally<D> tally({0, 256 * rounds});
  for (std::uint64_t round = 0; round < rounds; ++round)
    for (std::uint64_t i = 0; i < 64; ++i)
      tally.take(verdict(i % 2 == 0 ? all : 0b0010, none), 256 * round + i);
  EXPECT_EQ(tally.applicable(), rounds * 32 * 5);
}

}  // namespace
}  // namespace asa::lanes
