#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace asa {
namespace {

using test::hash_of;
using test::written;

/// A judge that finds nothing wrong and notes what it sees.
Judge noting(std::vector<std::string>& seen) {
  return [&seen](const Situation<Scalar>& s) {
    seen.push_back(written(s));
    return Verdict{};
  };
}

std::vector<std::string> sampled(const Plan& plan, std::uint64_t seed, std::uint64_t cases) {
  std::vector<std::string> seen;
  sample(plan, noting(seen), seed, cases);
  return seen;
}

const Plan pairs{
    find_platform("ASA 5512-X"),
    {Shape::pair, Factor::edition | Factor::encryption | only(Factor::ips) | Factor::key,
     "RD-IPS"_reading}};
const Plan synthetic_pairs{nullptr, {Shape::pair, only(Factor::one_feature), {}}};
const Plan synthetic_clusters{
    nullptr, {Shape::cluster, Factor::size | Factor::cluster_license, every_reading}};

TEST(Exhaust, VisitsEachPairOnce) {
  std::vector<std::string> seen;
  const Tally tally = exhaust(pairs, noting(seen), {1'000'000});
  EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), seen.size());
  EXPECT_EQ(tally.cases, seen.size());
  EXPECT_TRUE(tally.whole);
}

/// Which slave is odd is asked where none is, too.
TEST(Exhaust, VisitsEachClusterOnceAndThoseOfAlikeUnitsTwice) {
  std::map<std::string, std::size_t> seen;
  const auto judge = [&](const Situation<Scalar>& s) {
    const bool alike =
        s.units.size() > 2 && s.units[s.units.size() - 1] == s.units[1] && s.units[1] == s.units[0];
    return Verdict{true, ++seen[written(s)] > (alike ? 2u : 1u), 1};
  };
  const Tally tally = exhaust(synthetic_clusters, judge, {1'000'000});
  EXPECT_FALSE(tally.violation);
  EXPECT_TRUE(tally.whole);
}

TEST(Exhaust, VisitsTheProductOfTheFactors) {
  std::vector<std::string> seen;
  exhaust(pairs, noting(seen), {1'000'000});
  EXPECT_EQ(seen.size(), 2u * (2 * 2 * 4 * 2) * (2 * 2 * 4 * 2));
}

TEST(Exhaust, StopsAtTheMostItMayTry) {
  std::vector<std::string> seen;
  const Tally tally = exhaust(pairs, noting(seen), {100});
  EXPECT_EQ(seen.size(), 100u);
  EXPECT_FALSE(tally.whole);
}

TEST(Exhaust, StopsAtAViolation) {
  const Tally tally = exhaust(pairs,
                              [](const Situation<Scalar>& s) {
                                return Verdict{true, s.units[1].zero_key, 3};
                              },
                              {1'000});
  ASSERT_TRUE(tally.violation);
  EXPECT_EQ(tally.violation->claim, 3);
  EXPECT_FALSE(tally.whole);
  EXPECT_LT(tally.cases, 1'000u);
}

TEST(Exhaust, CountsWhereThePropertyApplies) {
  const Judge half = [](const Situation<Scalar>& s) { return Verdict{s.units[0].security_plus}; };
  const Tally tally = exhaust(pairs, half, {1'000'000});
  EXPECT_EQ(tally.applicable * 2, tally.cases);
}

TEST(Sample, RunsAsManyCasesAsAsked) {
  for (const std::uint64_t cases : {1u, 100u, 2'500u})
    EXPECT_EQ(sampled(synthetic_pairs, 1, cases).size(), cases);
}

TEST(Sample, SameSeedGivesTheSameSituations) {
  EXPECT_EQ(sampled(synthetic_pairs, 7, 200), sampled(synthetic_pairs, 7, 200));
}

TEST(Sample, DifferentSeedsDiffer) {
  EXPECT_NE(sampled(synthetic_pairs, 7, 200), sampled(synthetic_pairs, 8, 200));
}

TEST(Sample, SituationsAreTheSameOnEveryMachine) {
  EXPECT_EQ(hash_of(sampled(synthetic_pairs, 1, 200)), 11'355'555'666'590'538'524u);
  EXPECT_EQ(hash_of(sampled(synthetic_clusters, 1, 200)), 10'026'242'763'484'028'732u);
  EXPECT_EQ(hash_of(sampled(pairs, 1, 200)), 2'608'831'613'495'526'282u);
}

TEST(Sample, ReplaysAViolationFromItsChoices) {
  const Judge judge = [](const auto& s) { return Verdict{true, s.units[0].zero_key, 1}; };
  const auto violation = sample(pairs, judge, 1, 1'000).violation;
  ASSERT_TRUE(violation);
  EXPECT_EQ(written(replay(everything(pairs), violation->choices)),
            written(violation->situation()));
}

}  // namespace
}  // namespace asa
