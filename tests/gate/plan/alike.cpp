#include "gate/plan/alike.hpp"

#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace asa::plan {
namespace {

using testing::ElementsAre;

constexpr Feature contexts = feature_id<SecurityContexts>;

TEST(Alike, AreUnitsThatHoldTheSame) {
  Units units = cluster_of(5);
  EXPECT_EQ(alike_in(units, {}), (Alike{0, 1, 1, 1, 1}));
  units.keyed[3].unit.license[contexts] += 1;
  EXPECT_EQ(alike_in(units, {}), (Alike{0, 1, 1, 3, 1}));
  units.group.units[4].unit.license[contexts] += 1;
  EXPECT_EQ(alike_in(units, {}), (Alike{0, 1, 1, 3, 4}));
  EXPECT_THAT(like({0, 1, 1, 3, 1}, 2), ElementsAre(1, 2, 4));
}

TEST(Alike, AreNotUnitsOfWhichOnlyOneIsChangedAnyway) {
  EXPECT_EQ(alike_in(cluster_of(5), {2, 4}), (Alike{0, 1, 2, 1, 2}));
}

TEST(Alike, AreNoLongerThoseThatGetSomethingElse) {
  const Alike alike{0, 1, 1, 1, 1};
  EXPECT_EQ(after(alike, {{2, contexts, 2, 5}, {3, contexts, 2, 5}}), (Alike{0, 1, 2, 2, 1}));
}

/// What the units get, the same for two ways if and only if they differ in alike units only.
std::vector<std::vector<std::int32_t>> what_they_get(const Alike& alike,
                                                     const std::vector<Addition>& additions) {
  std::vector<std::vector<std::int32_t>> all;
  for (std::size_t u = 0; u < alike.size(); ++u) {
    std::vector<std::int32_t> own{static_cast<std::int32_t>(alike[u])};
    for (const Addition& a : additions)
      if (a.unit == u) own.push_back(a.to);
    all.push_back(own);
  }
  std::ranges::sort(all);
  return all;
}

/// Puts three licenses of three kinds on five units in all 125 ways.
TEST(Alike, AreCountedAsALoopCountsThem) {
  const Alike alike{0, 1, 1, 3, 1};
  std::map<std::vector<std::vector<std::int32_t>>, std::uint64_t> counted;
  const auto each = [&](auto look) {
    for (std::size_t a = 0; a < 5; ++a)
      for (std::size_t b = 0; b < 5; ++b)
        for (std::size_t c = 0; c < 5; ++c)
          look(
              std::vector<Addition>{{a, contexts, 0, 1}, {b, contexts, 0, 2}, {c, contexts, 0, 3}});
  };
  each([&](const auto& additions) { ++counted[what_they_get(alike, additions)]; });
  each([&](const auto& additions) {
    EXPECT_EQ(ways_of(alike, additions), counted[what_they_get(alike, additions)]);
  });
}

}  // namespace
}  // namespace asa::plan
