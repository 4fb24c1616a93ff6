#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

/// Shrinking by sample(): whatever the seed, one minimum, and the claim that was found first.
namespace asa {
namespace {

using Wrong = bool (*)(const Situation<Scalar>&);

constexpr std::uint64_t seeds = 20, max_calls = 20'000;

struct Found {
  Violation violation;
  std::uint64_t calls_to_shrink;
};

Found found(const Plan& plan, const Judge& judge, std::uint64_t seed) {
  std::uint64_t calls = 0;
  const Judge counting = [&](const Situation<Scalar>& s) { return ++calls, judge(s); };
  const Tally tally = sample(plan, counting, seed, 20'000);
  EXPECT_TRUE(tally.violation) << "seed " << seed;
  return {tally.violation.value_or(Violation{}), calls - tally.cases};
}

/// The one minimum of all seeds, each reached with few calls of the judge.
Situation<Scalar> minimum(const Plan& plan, Wrong wrong) {
  const Judge judge = [wrong](const Situation<Scalar>& s) { return Verdict{true, wrong(s), 1}; };
  const Found first = found(plan, judge, 1);
  for (std::uint64_t seed = 2; seed <= seeds; ++seed) {
    const Found other = found(plan, judge, seed);
    EXPECT_EQ(other.violation.choices, first.violation.choices) << "seed " << seed;
    EXPECT_LT(other.calls_to_shrink, max_calls) << "seed " << seed;
  }
  return first.violation.situation();
}

const Plan pairs{find_platform("ASA 5540"), {Shape::pair, {}, {}}};
const Plan synthetic_pairs{nullptr, {Shape::pair, {}, {}}};
const Plan clusters{find_platform("ASA 5585-X SSP-60"), {Shape::cluster, {}, {}}};
const Plan synthetic_clusters{nullptr, {Shape::cluster, {}, every_reading}};

bool unequal_encryption(const Situation<Scalar>& s) {
  return s.units[0].license[encryption_3des_aes] != s.units[1].license[encryption_3des_aes];
}
std::int32_t sum(const Situation<Scalar>& s, Feature f) {
  return s.units[0].license[f] + s.units[1].license[f];
}
bool too_many_sessions(const Situation<Scalar>& s) {
  return sum(s, feature_id<AnyConnectPremium>) >
         s.units[0].platform.limit[anyconnect_premium].amount;
}
bool too_much_of_any_tier(const Situation<Scalar>& s) {
  return std::any_of(features.begin(), features.end(), [&](const FeatureEntry& f) {
    return f.kind == Kind::tier && sum(s, f.feature) > s.units[0].platform.limit[f.feature];
  });
}
bool unlicensed_member(const Situation<Scalar>& s) {
  return std::any_of(s.units.begin(), s.units.end(),
                     [](const auto& unit) { return unit.license[clustering].none(); });
}
bool equal_contexts_beyond_seven(const Situation<Scalar>& s) {
  const std::int32_t contexts = s.units[0].license[security_contexts].amount;
  return contexts > 7 && contexts == s.units[1].license[security_contexts].amount;
}
bool too_many_in_use(const Situation<Scalar>& s) {
  std::int32_t in_use = 0;
  for (const auto& unit : s.units) in_use += unit.contexts_in_use;
  return in_use > s.units[0].platform.limit[security_contexts].amount;
}

TEST(Minimum, OfUnequalEncryptionIsASecondUnitWithoutIt) {
  for (const Plan& plan : {pairs, synthetic_pairs}) {
    const auto s = minimum(plan, unequal_encryption);
    EXPECT_TRUE(s.units[0].strong_encryption());
    EXPECT_FALSE(s.units[1].strong_encryption());
  }
}

TEST(Minimum, OfTooManySessionsIsOneAndTheLimit) {
  const auto s = minimum(pairs, too_many_sessions);
  EXPECT_EQ(s.units[0].license[anyconnect_premium].amount, 1);
  EXPECT_EQ(s.units[1].license[anyconnect_premium].amount, 2'500);
}

TEST(Minimum, OfAnUnlicensedMemberIsTheSecondOfTwo) {
  for (const Plan& plan : {clusters, synthetic_clusters}) {
    const auto s = minimum(plan, unlicensed_member);
    EXPECT_EQ(s.units.size(), 2u);
    EXPECT_EQ(s.units[0].license[clustering].amount, 1);
    EXPECT_EQ(s.units[1].license[clustering].amount, 0);
  }
}

TEST(Minimum, OfEqualAmountsKeepsThemEqual) {
  for (const Plan& plan : {pairs, synthetic_pairs}) {
    const auto s = minimum(plan, equal_contexts_beyond_seven);
    EXPECT_EQ(s.units[0].license[security_contexts].amount, 8);
    EXPECT_EQ(s.units[1].license[security_contexts].amount, 8);
  }
}

TEST(Minimum, OfAnyTierIsTheLastTier) {
  for (const Plan& plan : {pairs, synthetic_pairs, clusters, synthetic_clusters}) {
    const auto s = minimum(plan, too_much_of_any_tier);
    EXPECT_EQ(s.units.size(), 2u);
    EXPECT_EQ(s.units[0].license[shared_premium].amount, 1);
    EXPECT_EQ(s.units[1].license[shared_premium].amount,
              s.units[0].platform.limit[shared_premium].amount);
  }
}

TEST(Minimum, OfContextsInUseIsOneAndTheLimitOnTwoUnits) {
  for (const Plan& plan : {clusters, synthetic_clusters}) {
    const auto s = minimum(plan, too_many_in_use);
    EXPECT_EQ(s.units.size(), 2u);
    EXPECT_EQ(s.units[0].contexts_in_use, 1);
    EXPECT_EQ(s.units[1].contexts_in_use, s.units[0].platform.limit[security_contexts].amount);
  }
}

/// Two faults; the second shows on simpler situations than the first.
Verdict two_faults(const Situation<Scalar>& s) {
  if (too_many_sessions(s)) return {true, true, 1};
  return {true, s.units[1].zero_key, 2};
}

TEST(Shrinking, KeepsToTheClaimThatWasFoundFirst) {
  std::array<int, 3> times{};
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    const Violation violation = found(pairs, two_faults, seed).violation;
    EXPECT_EQ(two_faults(violation.situation()).claim, violation.claim);
    EXPECT_EQ(violation.situation().units[1].zero_key, violation.claim == 2);
    ++times.at(static_cast<std::size_t>(violation.claim));
  }
  EXPECT_GT(times[1], 0);
  EXPECT_GT(times[2], 0);
}

}  // namespace
}  // namespace asa
