#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

/// The bulk engine: what it tries depends on the seed and on the number of the case alone.
namespace asa {
namespace {

using test::written;

const PlatformEntry* const asa5585 = find_platform("ASA 5585-X SSP-60");

template <Shape shape>
constexpr Scope situations{shape, situation_factors, every_reading};
template <Shape shape>
constexpr Scope histories{shape, Factor::keys | Factor::contact | Factor::tiers, every_reading, 8};

/// Situations and histories of every shape, on a platform that has them all and on synthetic ones.
std::vector<Plan> every_plan() {
  std::vector<Plan> plans;
  for (const PlatformEntry* platform : {asa5585, static_cast<const PlatformEntry*>(nullptr)})
    for (const Scope& scope :
         {situations<Shape::pair>, situations<Shape::triple>, situations<Shape::cluster>,
          histories<Shape::pair>, histories<Shape::cluster>, histories<Shape::alone>})
      plans.push_back({platform, scope});
  return plans;
}

/// Sweeps with a judge of whatever the plan is about.
Tally swept(const Plan& plan, std::uint64_t seed, Cases cases, auto judge) {
  if (plan.scope.of_histories()) return sweep(plan, HistoryJudge(judge), seed, cases);
  return sweep(plan, Judge(judge), seed, cases);
}

std::vector<std::string> seen(const Plan& plan, std::uint64_t seed, Cases cases) {
  std::vector<std::string> lines;
  swept(plan, seed, cases, [&](const auto& subject) {
    lines.push_back(written(subject));
    return Verdict{};
  });
  return lines;
}

/// Violated now and then, by no rule but always by the same subjects.
Verdict by_chance(const auto& subject, std::uint64_t one_in) {
  const std::uint64_t hash = test::hash_of({written(subject)});
  return {hash % 3 != 0, hash / 3 % one_in == 0, static_cast<std::int32_t>(hash % 2)};
}

Tally tally_of(const Plan& plan, Cases cases, std::uint64_t one_in) {
  return swept(plan, 1, cases,
               [one_in](const auto& subject) { return by_chance(subject, one_in); });
}

TEST(Sweep, DrawsACaseAloneAsInALongRun) {
  for (const Plan& plan : every_plan()) {
    const auto all = seen(plan, 7, {0, 200});
    ASSERT_EQ(all.size(), 200u);
    for (std::uint64_t i = 0; i < 200; ++i)
      EXPECT_EQ(seen(plan, 7, {i, i + 1}), (std::vector<std::string>{all[i]})) << i;
  }
}

TEST(Sweep, DrawsAlikeWhereverItsRangeBegins) {
  const Plan plan{asa5585, situations<Shape::pair>};
  const std::uint64_t far = std::uint64_t{1} << 40;
  const auto all = seen(plan, 7, {far - 100, far + 100});
  const auto rest = seen(plan, 7, {far + 1, far + 100});
  EXPECT_TRUE(std::equal(rest.begin(), rest.end(), all.begin() + 101, all.end()));
}

TEST(Sweep, DifferentSeedsDiffer) {
  for (const Plan& plan : every_plan()) EXPECT_NE(seen(plan, 1, {0, 100}), seen(plan, 2, {0, 100}));
}

TEST(Sweep, OfAnEmptyRangeIsWhole) {
  const Tally tally = tally_of({asa5585, situations<Shape::pair>}, {5, 5}, 1);
  EXPECT_EQ(tally.cases, 0u);
  EXPECT_TRUE(tally.whole);
}

TEST(Sweep, OfRangesCutAnywhereAddsUp) {
  for (const Plan& plan : every_plan()) {
    const Tally all = tally_of(plan, {0, 300}, 1u << 30);
    EXPECT_TRUE(all.whole);
    EXPECT_LT(all.applicable, all.cases);
    for (const std::uint64_t cut : {1u, 63u, 64u, 65u, 299u}) {
      const Tally head = tally_of(plan, {0, cut}, 1u << 30);
      const Tally tail = tally_of(plan, {cut, 300}, 1u << 30);
      EXPECT_EQ(head.cases + tail.cases, all.cases) << cut;
      EXPECT_EQ(head.applicable + tail.applicable, all.applicable) << cut;
    }
  }
}

TEST(Sweep, StopsAtTheFirstViolation) {
  for (const Plan& plan : every_plan()) {
    const Tally all = tally_of(plan, {0, 2'000}, 100);
    ASSERT_TRUE(all.violation);
    EXPECT_FALSE(all.whole);
    EXPECT_TRUE(tally_of(plan, {0, all.cases - 1}, 100).whole);
    const Tally last = tally_of(plan, {all.cases - 1, all.cases}, 100);
    ASSERT_TRUE(last.violation);
    EXPECT_EQ(written(last.violation->subject), written(all.violation->subject));
    EXPECT_EQ(last.violation->claim, all.violation->claim);
    EXPECT_EQ(last.violation->choices, all.violation->choices);
  }
}

std::string replayed(const Plan& plan, const Choices& choices) {
  const Plan all = everything(plan);
  return plan.scope.of_histories() ? written(replay_history(all, choices))
                                   : written(replay(all, choices));
}

TEST(Sweep, KeepsTheChoicesThatMakeTheViolation) {
  for (const Plan& plan : every_plan()) {
    const Tally tally = tally_of(plan, {0, 2'000}, 100);
    ASSERT_TRUE(tally.violation);
    EXPECT_EQ(replayed(plan, tally.violation->choices), written(tally.violation->subject));
  }
}

/// How amounts lean is no choice: what is kept makes the same without it.
TEST(Sweep, KeepsChoicesThatComeToThemselves) {
  const Judge judge = [](const auto&) { return Verdict{true, true, 1}; };
  for (const Plan& plan : every_plan())
    for (std::uint64_t i = 0; i < 100 && !plan.scope.of_histories(); ++i) {
      const Choices kept = sweep(plan, judge, 1, {i, i + 1}).violation->choices;
      ReplaySource again(kept);
      draw_situation(again, everything(plan));
      EXPECT_EQ(again.taken(), kept) << i;
    }
}

/// Two faults, of which the second shows on simpler situations.
Verdict two_faults(const Situation<Scalar>& s) {
  if (s.units[0].zero_key) return {true, s.units[1].ips_part, 1};
  return {true, s.units[1].zero_time_based_slot, 2};
}

TEST(Shrunk, KeepsTheClaimAndIsNoLarger) {
  const Plan plan{asa5585, situations<Shape::pair>};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto found = sweep(plan, two_faults, seed, {0, 10'000}).violation;
    ASSERT_TRUE(found) << seed;
    const Violation small = shrunk(plan, two_faults, *found);
    EXPECT_EQ(small.claim, found->claim) << seed;
    EXPECT_EQ(two_faults(small.situation()).claim, found->claim) << seed;
    EXPECT_TRUE(two_faults(small.situation()).violated) << seed;
    EXPECT_LE(small.choices.size(), found->choices.size()) << seed;
  }
}

TEST(Shrunk, OfAHistoryKeepsTheClaim) {
  const Plan plan{asa5585, histories<Shape::pair>};
  const HistoryJudge judge = [](const History<Scalar>& h) {
    return Verdict{true, h.events.size() > 2, h.units[0].keys.size() > 0 ? 1 : 2};
  };
  const auto found = sweep(plan, judge, 1, {0, 1'000}).violation;
  ASSERT_TRUE(found);
  const Violation small = shrunk(plan, judge, *found);
  EXPECT_EQ(small.claim, found->claim);
  EXPECT_EQ(small.history().events.size(), 3u);
  EXPECT_EQ(judge(small.history()).claim, found->claim);
}

}  // namespace
}  // namespace asa
