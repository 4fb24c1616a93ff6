#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// Faults of every sort: a refusal missing, too many, an amount wrong on one platform or on all.
constexpr std::string_view chosen[] = {"encryption-unchecked",
                                       "des-refused",
                                       "zero-key-unchecked",
                                       "zero-key-on-both-only",
                                       "base-allowed-on-5512-x",
                                       "ips-unchecked",
                                       "cap-off-by-one-on-5540",
                                       "sum-without-cap",
                                       "maximum-instead-of-sum",
                                       "flags-anded",
                                       "clustering-license-inherited",
                                       "cluster-size-off-by-one",
                                       "grace-a-day-long",
                                       "no-grace",
                                       "pooled-beyond-the-grace",
                                       "tiers-run-down-in-turn",
                                       "parts-fall-to-units",
                                       "unlike-keys-stack",
                                       "waits-while-permanent-serves",
                                       "downgrade-without-reload"};

class EachChosenMutant : public testing::TestWithParam<std::string_view> {
 protected:
  static std::optional<Violation> found_in(const Mutant& mutant, std::uint64_t seed) {
    const Kill& known = *kill_of(mutant);
    return sampled(*known.property, *mutant.system, known.plan, seed, 20'000).violation;
  }
};

TEST_P(EachChosenMutant, ShrinksToTheSameSituationWhateverTheSeed) {
  const Mutant& mutant = *find_mutant(GetParam());
  const auto first = found_in(mutant, 1);
  ASSERT_TRUE(first);
  for (const std::uint64_t seed : {2u, 3u, 4u, 5u}) {
    const auto other = found_in(mutant, seed);
    ASSERT_TRUE(other) << "seed " << seed;
    EXPECT_EQ(other->claim, first->claim) << "seed " << seed;
    EXPECT_TRUE(same(other->subject, first->subject)) << "seed " << seed;
  }
}

TEST_P(EachChosenMutant, StillFailsAfterShrinking) {
  const Mutant& mutant = *find_mutant(GetParam());
  const auto found = found_in(mutant, 1);
  ASSERT_TRUE(found);
  const auto judged = judgement_of(*kill_of(mutant)->property, *mutant.system, found->subject);
  EXPECT_TRUE(judged.violated());
  EXPECT_EQ(judged.failed(), found->claim);
}

INSTANTIATE_TEST_SUITE_P(Shrinking, EachChosenMutant, testing::ValuesIn(chosen),
                         [](const auto& tested) { return test_name(tested.param); });

}  // namespace
}  // namespace asa
