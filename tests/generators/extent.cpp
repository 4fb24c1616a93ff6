#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

/// How much of a scope the exhaustive engine tries, and how it goes on.
namespace asa {
namespace {

using Lines = std::vector<std::string>;

const Plan situations{find_platform("ASA 5512-X"),
                      {Shape::pair, Factor::edition | Factor::encryption | Factor::key, {}}};
const Plan clusters{nullptr,
                    {Shape::cluster, Factor::size | Factor::cluster_license, "RD-ENC"_reading}};
const Plan histories{find_platform("ASA 5540"),
                     {Shape::pair, Factor::keys | Factor::contact, {}, 2}};

/// What is tried of a plan, all of it noted; half of it is said to apply.
struct Tried {
  Tally tally;
  Lines lines{};
};

template <class S>
Tried tried_of(const Plan& plan, const Extent& extent) {
  Lines lines;
  const JudgeOf<S> judge = [&](const S& subject) {
    lines.push_back(test::written(subject));
    return Verdict{.applies = test::hash_of({lines.back()}) % 2 == 0};
  };
  const Tally tally = exhaust(plan, judge, extent);
  return {tally, lines};
}

Tried tried(const Plan& plan, const Extent& extent = {}) {
  return plan.scope.of_histories() ? tried_of<History<Scalar>>(plan, extent)
                                   : tried_of<Situation<Scalar>>(plan, extent);
}

/// Goes through an extent, at most so many cases at a time.
Tried tried_in_pieces(const Plan& plan, std::uint64_t most, std::size_t away) {
  Tried all;
  while (!all.tally.whole) {
    const Tried piece = tried(plan, {most, away, all.tally.next});
    EXPECT_LE(piece.tally.cases, most);
    EXPECT_EQ(piece.tally.whole, piece.tally.next.empty());
    all.lines.insert(all.lines.end(), piece.lines.begin(), piece.lines.end());
    all.tally.cases += piece.tally.cases;
    all.tally.applicable += piece.tally.applicable;
    all.tally.next = piece.tally.next;
    all.tally.whole = piece.tally.whole;
  }
  return all;
}

TEST(Extent, CutIntoPiecesIsTriedOnce) {
  for (const Plan& plan : {situations, clusters, histories})
    for (const std::size_t away : {std::size_t{2}, no_limit}) {
      const Tried whole = tried(plan, {.away = away});
      EXPECT_TRUE(whole.tally.whole);
      for (const std::uint64_t most : {std::uint64_t{7}, std::uint64_t{100}, whole.tally.cases - 1,
                                       whole.tally.cases, whole.tally.cases + 1}) {
        const Tried pieces = tried_in_pieces(plan, most, away);
        EXPECT_EQ(pieces.lines, whole.lines) << most;
        EXPECT_EQ(pieces.tally.cases, whole.tally.cases) << most;
        EXPECT_EQ(pieces.tally.applicable, whole.tally.applicable) << most;
      }
    }
}

TEST(Extent, OfAllThatThereIsIsWhole) {
  for (const Plan& plan : {situations, clusters, histories}) {
    const std::uint64_t cases = tried(plan).tally.cases;
    EXPECT_TRUE(tried(plan, {cases}).tally.whole);
    EXPECT_FALSE(tried(plan, {cases - 1}).tally.whole);
  }
}

/// Each cover is part of the next, in the same order, and the last is everything.
TEST(Extent, FurtherAwayIsMore) {
  for (const Plan& plan : {situations, clusters, histories}) {
    const Lines all = tried(plan).lines;
    Lines before;
    for (std::size_t away = 0; before.size() < all.size(); ++away) {
      ASSERT_LE(away, 20u);
      const Lines now = tried(plan, {.away = away}).lines;
      EXPECT_GE(now.size(), before.size()) << away;
      std::size_t found = 0;
      for (std::size_t i = 0; i < all.size() && found < now.size(); ++i)
        found += all[i] == now[found] ? 1 : 0;
      EXPECT_EQ(found, now.size()) << away;
      before = now;
    }
    EXPECT_EQ(before, all);
  }
}

TEST(Extent, SaysNothingOfWhereToGoOnAfterAViolation) {
  const Judge judge = [](const Situation<Scalar>& s) { return Verdict{true, s.units[1].zero_key}; };
  const Tally tally = exhaust(situations, judge, {});
  EXPECT_TRUE(tally.violation);
  EXPECT_FALSE(tally.whole);
  EXPECT_TRUE(tally.next.empty());
}

}  // namespace
}  // namespace asa
