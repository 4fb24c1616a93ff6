#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>

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
                                       "tiers-run-down-in-turn",
                                       "parts-fall-to-units",
                                       "unlike-keys-stack",
                                       "waits-while-permanent-serves",
                                       "encryption-without-reload"};

class EachChosenMutant : public testing::TestWithParam<std::string_view> {
 protected:
  static std::optional<Violation> found_in(const Mutant& mutant, std::uint64_t seed) {
    const Kill& known = *kill_of(mutant);
    return sampled(*known.property, *mutant.system, known.plan, seed, 20'000).violation;
  }
};

/// A fault may violate several claims of a property. Which of them a seed comes upon first is its
/// luck, and shrinking keeps to it: what is promised is one minimum for each claim.
TEST_P(EachChosenMutant, ShrinksToTheSameSituationWhateverTheSeed) {
  const Mutant& mutant = *find_mutant(GetParam());
  std::map<std::int32_t, Subject> minima;
  for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
    const auto found = found_in(mutant, seed);
    ASSERT_TRUE(found) << "seed " << seed;
    const auto [minimum, first] = minima.emplace(found->claim, found->subject);
    EXPECT_TRUE(first || same(found->subject, minimum->second)) << "seed " << seed;
  }
  EXPECT_LE(minima.size(), 2u) << "too few seeds to say anything of so many claims";
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
