#include "gate/lanes/kernels.hpp"
#include "gate/trial.hpp"

#include <gtest/gtest.h>

#include <string>

/// The kernels find what the bulk engine finds with the reference, whatever the processor.
namespace asa::lanes {
namespace {

const Boxed<Reference> reference;

Tally scalar(const Trial& trial, std::uint64_t seed, Cases cases) {
  return asa::sweep({trial.platform, trial.property->info.scope},
                    judge_of(*trial.property, reference), seed, cases);
}

std::vector<Trial> trials_with_a_kernel() {
  std::vector<Trial> trials = all_trials();
  std::erase_if(trials, [](const Trial& trial) { return !has_kernel(*trial.property); });
  return trials;
}

std::string name_of(const Trial& trial) {
  return std::string(trial.property->info.id) + " on " +
         (trial.platform ? trial.platform->label.data() : "synthetic");
}

class EachInstructions : public testing::TestWithParam<Instructions> {
 protected:
  void SetUp() override {
    if (!available(GetParam())) GTEST_SKIP() << name(GetParam()) << " is not to be had here";
  }
  static Tally vectors(const Trial& trial, std::uint64_t seed, Cases cases) {
    return sweep(*trial.property, trial.platform, seed, cases, GetParam());
  }
  static void expect_the_same(const Trial& trial, std::uint64_t seed, Cases cases) {
    const Tally one = vectors(trial, seed, cases), other = scalar(trial, seed, cases);
    EXPECT_EQ(one.cases, other.cases) << name_of(trial);
    EXPECT_EQ(one.applicable, other.applicable) << name_of(trial);
    EXPECT_EQ(one.whole, other.whole) << name_of(trial);
    EXPECT_EQ(one.violation.has_value(), other.violation.has_value()) << name_of(trial);
  }
};

TEST_P(EachInstructions, CountAsTheScalarSweepOnAnyRange) {
  for (const Trial& trial : trials_with_a_kernel())
    for (const Cases cases : {Cases{5, 300}, Cases{0, 64}, Cases{3, 4}, Cases{7, 7}})
      expect_the_same(trial, 1, cases);
}

TEST_P(EachInstructions, JudgeEachCaseAsTheScalarSweepDoes) {
  for (const Trial& trial : trials_with_a_kernel())
    for (std::uint64_t i = 0; i < 64; ++i) expect_the_same(trial, 2, {i, i + 1});
}

TEST_P(EachInstructions, HoldOnTheReference) {
  for (const Trial& trial : trials_with_a_kernel()) {
    const Tally tally = vectors(trial, 3, {0, 1'000});
    EXPECT_TRUE(tally.whole) << name_of(trial);
    EXPECT_EQ(tally.cases, 1'000u) << name_of(trial);
  }
}

INSTANTIATE_TEST_SUITE_P(Kernels, EachInstructions, testing::ValuesIn(every_instructions),
                         [](const auto& tested) {
                           std::string plain(name(tested.param));
                           std::erase(plain, '-');
                           return plain;
                         });

TEST(Kernels, TheWidestIsAvailable) {
  EXPECT_TRUE(available(Instructions::baseline));
  EXPECT_TRUE(available(widest()));
}

TEST(Kernels, AreForPairsAndTriplesOnly) {
  EXPECT_TRUE(has_kernel(*find_property("EncryptionIsEqual")));
  EXPECT_TRUE(has_kernel(*find_property("TiersAddExactly")));
  EXPECT_FALSE(has_kernel(*find_property("SubClustersForm")));
  EXPECT_FALSE(has_kernel(*find_property("OldSoftwareHasOneActiveKey")));
}

}  // namespace
}  // namespace asa::lanes
