#include "generators/engine.hpp"
#include "generators/judge_each.hpp"
#include "model/catalogue.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Judges that are told of cases before they judge them.
namespace asa {
namespace {

const Plan plan{find_platform("ASA 5512-X"),
                {Shape::pair, Factor::edition | Factor::encryption | Factor::key, {}}};

/// What a judge was told of and what it judged.
struct Seen {
  std::deque<std::string> coming{};
  std::size_t most_ahead = 0;
  std::vector<std::string> judged{};
};

/// A judge that wants so many cases ahead, and judges only the first that it was told of.
Judge judge_with(Seen& seen, std::size_t ahead,
                 std::function<Verdict(const Situation<>&)> verdict) {
  Judge judge = [&seen, ahead, verdict = std::move(verdict)](const Situation<Scalar>& s) {
    seen.judged.push_back(test::written(s));
    if (ahead > 0) {
      EXPECT_EQ(seen.coming.front(), seen.judged.back());
      seen.coming.pop_front();
    }
    return verdict(s);
  };
  judge.ahead = ahead;
  judge.coming = [&seen](const Situation<Scalar>& s) {
    seen.coming.push_back(test::written(s));
    seen.most_ahead = std::max(seen.most_ahead, seen.coming.size());
  };
  judge.forget = [&seen] { seen.coming.clear(); };
  return judge;
}

/// Says that the case of that number is a violation.
Judge judge_with(Seen& seen, std::size_t ahead, std::size_t violated) {
  return judge_with(seen, ahead, [&seen, violated](const Situation<Scalar>&) {
    return Verdict{.applies = seen.judged.size() % 3 == 0,
                   .violated = seen.judged.size() == violated,
                   .claim = 1};
  });
}

void expect_same(const Tally& a, const Tally& b) {
  EXPECT_EQ(a.cases, b.cases);
  EXPECT_EQ(a.applicable, b.applicable);
  EXPECT_EQ(a.whole, b.whole);
  EXPECT_EQ(a.next, b.next);
  ASSERT_EQ(a.violation.has_value(), b.violation.has_value());
  if (!a.violation) return;
  EXPECT_EQ(test::written(a.violation->situation()), test::written(b.violation->situation()));
  EXPECT_EQ(a.violation->choices, b.violation->choices);
}

constexpr std::size_t never = 0;

/// Runs an engine on a judge of single cases, and on ones that want cases ahead.
void expect_same_tallies(auto engine, std::size_t violated) {
  Seen alone;
  const Tally expected = engine(judge_with(alone, 0, violated));
  for (const std::size_t ahead : {1u, 2u, 7u, 10'000u}) {
    Seen seen;
    expect_same(engine(judge_with(seen, ahead, violated)), expected);
    EXPECT_EQ(seen.judged, alone.judged);
    EXPECT_LE(seen.most_ahead, ahead);
    EXPECT_TRUE(seen.coming.empty());
  }
}

TEST(Ahead, ExhaustsTheSameCases) {
  const auto all = [](const Judge& judge) { return exhaust(plan, judge, {}); };
  const auto some = [](const Judge& judge) { return exhaust(plan, judge, {.most = 50}); };
  for (const std::size_t violated : {never, std::size_t{1}, std::size_t{23}, std::size_t{50}}) {
    expect_same_tallies(all, violated);
    expect_same_tallies(some, violated);
  }
}

TEST(Ahead, SweepsTheSameCases) {
  const auto engine = [](const Judge& judge) { return sweep(plan, judge, 3, {5, 205}); };
  for (const std::size_t violated : {never, std::size_t{1}, std::size_t{199}})
    expect_same_tallies(engine, violated);
}

/// Two claims, of which the second is violated by simpler pairs.
Verdict two_claims(const Situation<Scalar>& s) {
  if (s.units[0].zero_key) return {true, s.units[1].security_plus, 1};
  return {true, s.units[1].zero_key, 2};
}

/// Whatever the judge is told in advance, the same candidates are judged, and the same is smallest.
TEST(Ahead, ShrinksTheSame) {
  const auto found = sweep(plan, Judge(two_claims), 1, {0, 10'000}).violation;
  ASSERT_TRUE(found);
  Seen alone;
  const Violation smallest = shrunk(plan, judge_with(alone, 0, two_claims), *found);
  EXPECT_EQ(two_claims(smallest.situation()).claim, found->claim);
  for (const std::size_t ahead : {1u, 2u, 7u, 64u}) {
    Seen seen;
    EXPECT_EQ(shrunk(plan, judge_with(seen, ahead, two_claims), *found).choices, smallest.choices);
    EXPECT_EQ(seen.judged, alone.judged);
    EXPECT_LE(seen.most_ahead, ahead);
    EXPECT_EQ(seen.most_ahead > 1, ahead > 1);
    EXPECT_TRUE(seen.coming.empty());
  }
}

/// The judge is told of as many cases as it wants before it judges the first.
TEST(Ahead, FillsTheWindow) {
  Seen seen;
  sweep(plan, judge_with(seen, 8, never), 3, {0, 100});
  EXPECT_EQ(seen.most_ahead, 8);
}

}  // namespace
}  // namespace asa
