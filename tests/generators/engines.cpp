#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace asa {
namespace {

void write_unit(std::string& text, const AnyUnit<Scalar>& u) {
  for (const bool is : {u.security_plus, u.ips_part, u.zero_key, u.zero_time_based_slot,
                        u.time_based_encryption, u.no_payload_encryption})
    text += is ? '1' : '0';
  for (const std::int32_t amount : {u.model, u.version, u.contexts_in_use})
    text += ' ' + std::to_string(amount);
  for (const std::int32_t amount : u.license.slots) text += ' ' + std::to_string(amount);
}

/// Everything that a situation says, in one line.
std::string written(const Situation<Scalar>& s) {
  std::string text = s.topology == Topology::cluster ? "cluster " : "pair ";
  for (const bool alternative : alternatives(s.readings)) text += alternative ? '1' : '0';
  const Platform<Scalar>& p = s.platform;
  for (const bool is : {p.base_excluded, p.clusters, p.base_clusters}) text += is ? '1' : '0';
  for (const std::int32_t fact : {p.clusters_from, p.cluster_units, p.cluster_units_from_92})
    text += ' ' + std::to_string(fact);
  text += id(p.clusters_by);
  for (const std::int32_t limit : p.limit.slots) text += ' ' + std::to_string(limit);
  for (const AnyUnit<Scalar>& unit : s.units) write_unit(text += " | ", unit);
  for (const std::int32_t what :
       {static_cast<std::int32_t>(s.change.unit), s.change.feature, s.change.amount})
    text += ' ' + std::to_string(what);
  return text;
}

/// FNV-1a, which is the same everywhere.
std::uint64_t hash_of(const std::vector<std::string>& lines) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const std::string& line : lines)
    for (const char c : line) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

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
    {"pairs of unit types", Shape::pair,
     Factor::edition | Factor::encryption | only(Factor::ips) | Factor::key, reading("RD-IPS")}};
const Plan synthetic_pairs{nullptr,
                           {"pairs with a limit", Shape::pair, only(Factor::one_feature), {}}};
const Plan synthetic_clusters{
    nullptr, {"clusters", Shape::cluster, Factor::size | Factor::cluster_license, every_reading}};

TEST(Exhaust, VisitsEachPairOnce) {
  std::vector<std::string> seen;
  const Tally tally = exhaust(pairs, noting(seen), {1'000'000});
  EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), seen.size());
  EXPECT_EQ(tally.cases, seen.size());
  EXPECT_TRUE(tally.whole);
}

TEST(Exhaust, VisitsEachClusterOnce) {
  std::set<std::string> seen;
  const auto judge = [&](const Situation<Scalar>& s) {
    return Verdict{true, !seen.insert(written(s)).second, 1};
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
  EXPECT_EQ(hash_of(sampled(synthetic_pairs, 1, 200)), 7'171'178'177'323'822'930u);
  EXPECT_EQ(hash_of(sampled(synthetic_clusters, 1, 200)), 8'067'946'504'723'967'607u);
  EXPECT_EQ(hash_of(sampled(pairs, 1, 200)), 5'286'194'245'035'919'539u);
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
