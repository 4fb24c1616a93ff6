#include "generators/coverage/combinations.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace asa {
namespace {

using Pair = Combinations::Pair;
using Places = std::array<std::uint8_t, 3>;

/// Three factors: of levels 0 and 1, of 2 and 3, and of 4, 5 and 6.
constexpr std::array<std::size_t, 3> sizes{2, 2, 3};

Combinations three_factors(const std::vector<Pair>& excluded = {}) { return {sizes, excluded}; }

void add_every_other_than(Combinations& c, auto left_out) {
  for (std::uint8_t a = 0; a < 2; ++a)
    for (std::uint8_t b = 2; b < 4; ++b)
      for (std::uint8_t d = 4; d < 7; ++d)
        if (const Places places{a, b, d}; !left_out(places)) c.add(places);
}

TEST(Combinations, OfNothingAreNone) {
  const Combinations c = three_factors();
  EXPECT_EQ(c.levels(), (SeenOf{0, 7}));
  EXPECT_EQ(c.pairs(), (SeenOf{0, 2 * 2 + 2 * 3 + 2 * 3}));
  EXPECT_EQ(c.triples(), (SeenOf{0, 2 * 2 * 3}));
  EXPECT_EQ(c.unseen_levels().size(), 7u);
}

TEST(Combinations, OfOneScenarioAreEachLevelEachPairAndTheTriple) {
  Combinations c = three_factors();
  c.add(Places{1, 2, 6});
  EXPECT_EQ(c.levels().seen, 3u);
  EXPECT_EQ(c.pairs().seen, 3u);
  EXPECT_EQ(c.triples().seen, 1u);
  EXPECT_EQ(c.unseen_levels(), (std::vector<std::size_t>{0, 3, 4, 5}));
}

TEST(Combinations, AreCountedForEachTwoFactors) {
  Combinations c = three_factors({{1, 3}});
  c.add(Places{1, 2, 6});
  c.add(Places{0, 2, 6});
  EXPECT_EQ(c.pairs_by_factors(), (std::vector<SeenOf>{{2, 3}, {2, 6}, {1, 6}}));
}

TEST(Combinations, AddedAgainAreNoMore) {
  Combinations c = three_factors();
  c.add(Places{1, 2, 6});
  c.add(Places{1, 2, 6});
  EXPECT_EQ(c.pairs().seen, 3u);
  c.add(Places{1, 3, 6});
  EXPECT_EQ(c.pairs().seen, 5u);
  EXPECT_EQ(c.triples().seen, 2u);
}

TEST(Combinations, AreAllSeenWhereEverythingIsAdded) {
  Combinations c = three_factors();
  add_every_other_than(c, [](const Places&) { return false; });
  EXPECT_EQ(c.pairs(), (SeenOf{16, 16}));
  EXPECT_EQ(c.triples(), (SeenOf{12, 12}));
  EXPECT_TRUE(c.unseen_pairs().empty());
}

TEST(Combinations, SayWhichPairWasNotSeen) {
  Combinations c = three_factors();
  add_every_other_than(c, [](const Places& p) { return p[0] == 1 && p[2] == 5; });
  EXPECT_EQ(c.unseen_pairs(), (std::vector<Pair>{{1, 5}}));
  EXPECT_EQ(c.pairs().seen, 15u);
  EXPECT_EQ(c.triples().seen, 10u);
}

/// Every pair in four scenarios, but not every triple.
TEST(Combinations, OfACoveringArrayAreAllPairs) {
  const std::array<std::size_t, 3> two_each{2, 2, 2};
  Combinations c(two_each, {});
  for (const Places& row : {Places{0, 2, 4}, Places{0, 3, 5}, Places{1, 2, 5}, Places{1, 3, 4}})
    c.add(row);
  EXPECT_EQ(c.pairs(), (SeenOf{12, 12}));
  EXPECT_EQ(c.triples(), (SeenOf{4, 8}));
}

TEST(Combinations, ThatAreExcludedAreNotPossible) {
  const Combinations c = three_factors({{1, 5}});
  EXPECT_EQ(c.pairs().possible, 15u);
  EXPECT_EQ(c.triples().possible, 10u);
}

/// 0 and 4 leave no level of the second factor: nor can they go together.
TEST(Combinations, ThatFollowFromExclusionsAreNotPossibleEither) {
  Combinations c = three_factors({{0, 2}, {3, 4}});
  EXPECT_EQ(c.pairs().possible, 16u - 3u);
  add_every_other_than(
      c, [](const Places& p) { return (p[0] == 0 && p[1] == 2) || (p[1] == 3 && p[2] == 4); });
  EXPECT_EQ(c.pairs(), (SeenOf{13, 13}));
  EXPECT_EQ(c.triples(), (SeenOf{7, 7}));
}

TEST(Combinations, ThatAreExcludedButSeenAreTold) {
  Combinations c = three_factors({{5, 1}});
  EXPECT_TRUE(c.seen_excluded().empty());
  c.add(Places{1, 2, 5});
  EXPECT_EQ(c.seen_excluded(), (std::vector<Pair>{{1, 5}}));
  EXPECT_EQ(c.pairs().seen, 2u);
}

TEST(Combinations, OfAsManyLevelsAsThereMayBe) {
  const std::vector<std::size_t> many(64, 2);
  Combinations c(many, {});
  std::array<std::uint8_t, 64> last{};
  for (std::size_t f = 0; f < 64; ++f) last[f] = static_cast<std::uint8_t>(2 * f + 1);
  c.add(last);
  EXPECT_EQ(c.levels(), (SeenOf{64, 128}));
  EXPECT_EQ(c.pairs(), (SeenOf{64 * 63 / 2, 4 * 64 * 63 / 2}));
  EXPECT_EQ(c.triples(), (SeenOf{64 * 63 * 62 / 6, 8 * 64 * 63 * 62 / 6}));
}

}  // namespace
}  // namespace asa
