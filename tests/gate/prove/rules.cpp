#include "gate/prove/rules.hpp"

#include "properties/mutants/combination.hpp"
#include "properties/mutants/mutant.hpp"
#include "properties/reference.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace asa::prove::test {
namespace {

template <class S>
Subjects both() {
  static const SystemAdapter<S, Symbolic> terms;
  static const SystemAdapter<S> program;
  return {terms, program};
}

/// Refuses a unit with an all-zero key only if another clause refuses, too.
struct NeverForTheKeyAlone : Reference {
  template <ValueDomain D>
  Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    const auto others = !refused.without("FX-KEY-1"_clause).forms();
    refused.set("FX-KEY-1"_clause, refused["FX-KEY-1"_clause] && others);
    return refused;
  }
};

/// Lets only units with the same GTP/GPRS form, as if it had to match.
struct MatchesGtp : Reference {
  template <ValueDomain D>
  Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    auto unlike = D::truth_of(false);
    for (const Unit<D>& unit : s.units)
      unlike = unlike || unit.license[gtp_gprs] != s.units[0].license[gtp_gprs];
    refused.refuse_all("FX-ENC-1"_clause, unlike);
    return refused;
  }
};

std::vector<std::string_view> failed(const std::vector<RuleClaim>& claims) {
  std::vector<std::string_view> of;
  for (const RuleClaim& claim : claims)
    if (claim.state != State::proved) of.push_back(claim.of);
  return of;
}

const RuleClaim& claim_of(const std::vector<RuleClaim>& claims, std::string_view of) {
  return *std::ranges::find(claims, of, &RuleClaim::of);
}

TEST(RefusingClauses, AreAllNeeded) {
  const auto claims = clauses_needed(both<Reference>());
  EXPECT_EQ(claims.size(), refusing_clauses.size());
  EXPECT_THAT(failed(claims), testing::IsEmpty());
  for (const RuleClaim& claim : claims) {
    ASSERT_TRUE(claim.scenario) << claim.of;
    const auto refusals = reference_system().refusals(*claim.scenario);
    for (const RefusingClause clause : refusing_clauses)
      EXPECT_EQ(refusals[clause], id(clause) == claim.of) << claim.of;
  }
}

TEST(RefusingClauses, ThatNeverRefuseAloneAreNotNeeded) {
  const auto claims = clauses_needed(both<NeverForTheKeyAlone>());
  EXPECT_THAT(failed(claims), testing::ElementsAre("FX-KEY-1"));
  const RuleClaim& claim = claim_of(claims, "FX-KEY-1");
  EXPECT_EQ(claim.state, State::refuted);
  EXPECT_EQ(claim.reason, "no situation is refused by it alone");
  EXPECT_FALSE(claim.scenario);
}

TEST(Features, AreDecidedByOneRuleEach) {
  const auto claims = features_decided(both<Reference>());
  EXPECT_EQ(claims.size(), feature_count);
  for (const RuleClaim& claim : claims)
    EXPECT_EQ(claim.state, State::proved) << claim.of << ": " << claim.reason;
}

TEST(Features, ThatNoRuleDecidesAreGaps) {
  const auto claims = features_decided(both<mutant::CapacitiesAdded>());
  const RuleClaim& claim = claim_of(claims, "Maximum VLANs");
  EXPECT_EQ(claim.state, State::refuted);
  EXPECT_EQ(claim.reason, "no rule gives what a unit runs");
  ASSERT_TRUE(claim.scenario);
  EXPECT_EQ(claim_of(claims, "Security Contexts").state, State::proved);
}

TEST(Features, ThatTwoRulesDecideAlikeOverlap) {
  const auto claims = features_decided(both<MatchesGtp>());
  EXPECT_THAT(failed(claims), testing::ElementsAre("GTP/GPRS"));
  EXPECT_EQ(claim_of(claims, "GTP/GPRS").reason,
            "nobody can tell it from each unit's own (CMB-11)");
}

}  // namespace
}  // namespace asa::prove::test
