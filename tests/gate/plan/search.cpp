#include "gate/plan/search.hpp"

#include "gate/plan/sizes.hpp"
#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace asa::plan {
namespace {

constexpr Feature contexts = feature_id<SecurityContexts>;

const Units& pair() {
  static const Units units = units_of(audit::audited(pair_5520));
  return units;
}

TEST(Search, TriesOnlyWhatAUnitMayHold) {
  EXPECT_EQ(options(pair(), 0, {contexts, 20}), (std::vector<std::int32_t>{20}));
  EXPECT_EQ(options(pair(), 1, {contexts, 20}), (std::vector<std::int32_t>{5, 10, 20}));
  EXPECT_EQ(options(pair(), 0, {feature_id<Clustering>, 1}), std::vector<std::int32_t>{});
  EXPECT_EQ(options(pair(), 0, {feature_id<Vlans>, 200}), std::vector<std::int32_t>{});
}

TEST(Search, FindsTheLeastAmountIfNoSizeIsKnown) {
  EXPECT_EQ(options(pair(), 0, {feature_id<SharedPremium>, 700}), (std::vector<std::int32_t>{700}));
}

TEST(Search, SaysThatItWasCut) {
  const std::vector<Want> out_of_reach{{feature_id<AnyConnectPremium>, 100'000}};
  Search search(out_of_reach);
  search.try_base({cluster_of(16)});
  EXPECT_TRUE(search.ways().empty());
  EXPECT_TRUE(search.cut_short());
  EXPECT_LE(search.tried() * 16, max_work + 16);
}

using Choice = std::vector<Addition>;

/// What both units may hold of a feature, tried one by one without the search.
std::vector<Choice> every_choice(Feature f, const std::vector<std::int32_t>& sizes) {
  std::vector<Choice> all;
  const std::int32_t first = permanent(pair(), 0, f), second = permanent(pair(), 1, f);
  for (const std::int32_t a : sizes)
    for (const std::int32_t b : sizes) {
      if (a < first || b < second) continue;
      Choice choice;
      if (a > first) choice.push_back({0, f, first, a});
      if (b > second) choice.push_back({1, f, second, b});
      all.push_back(choice);
    }
  return all;
}

/// The amounts that both units may hold: what they hold now, and what is on sale.
std::vector<std::int32_t> amounts_of(Feature f, std::int32_t limit) {
  std::vector<std::int32_t> amounts;
  for (std::int32_t amount = 0; amount <= limit; ++amount) {
    const bool held = amount == permanent(pair(), 0, f) || amount == permanent(pair(), 1, f);
    const bool sold =
        entry(f).form == Form::state || std::ranges::find(sizes_of(f), amount) != sizes_of(f).end();
    if (held || sold) amounts.push_back(amount);
  }
  return amounts;
}

/// The pair's amount by the rules in one line: the sum up to the limit, or either.
std::int32_t by_hand(Feature f, const Choice& choice, std::int32_t limit) {
  std::int32_t a = permanent(pair(), 0, f), b = permanent(pair(), 1, f);
  for (const Addition& addition : choice) (addition.unit == 0 ? a : b) = addition.to;
  return entry(f).form == Form::state ? std::max(a, b) : std::min(a + b, limit);
}

bool less(const Choice& one, const Choice& other) {
  return one != other && std::ranges::equal(one, other, [](const Addition& a, const Addition& b) {
           return a.unit == b.unit && a.to <= b.to;
         });
}

/// The choices of fewest additions that reach a want and hold nothing that they could do without.
std::vector<Choice> smallest(const Want& want, std::int32_t limit) {
  std::vector<Choice> reached;
  for (const Choice& choice : every_choice(want.feature, amounts_of(want.feature, limit)))
    if (by_hand(want.feature, choice, limit) >= want.amount) reached.push_back(choice);
  std::vector<Choice> kept;
  for (const Choice& choice : reached)
    if (std::ranges::none_of(reached, [&](const Choice& other) {
          return other.size() < choice.size() || less(other, choice);
        }))
      kept.push_back(choice);
  return kept;
}

std::vector<Choice> found(const std::vector<Want>& wants) {
  Search search(wants);
  search.try_base({pair()});
  std::vector<Choice> all;
  for (const Way& way : search.ways()) all.push_back(way.additions);
  return all;
}

TEST(Search, FindsWhatALoopOverAllAmountsFinds) {
  using testing::UnorderedElementsAreArray;
  for (std::int32_t amount = 0; amount <= 21; ++amount) {
    const Want want{contexts, amount};
    EXPECT_THAT(found({want}), UnorderedElementsAreArray(smallest(want, 20))) << amount;
  }
  for (std::int32_t amount = 0; amount <= 751; ++amount) {
    const Want want{feature_id<AnyConnectPremium>, amount};
    EXPECT_THAT(found({want}), UnorderedElementsAreArray(smallest(want, 750))) << amount;
  }
}

TEST(Search, FindsWhatALoopOverTwoFeaturesFinds) {
  const Want gtp{feature_id<GtpGprs>, 1};
  for (std::int32_t amount = 0; amount <= 21; ++amount) {
    const Want want{contexts, amount};
    std::vector<Choice> all;
    for (const Choice& one : smallest(want, 20))
      for (const Choice& other : smallest(gtp, 1)) {
        all.push_back(one);
        all.back().insert(all.back().end(), other.begin(), other.end());
      }
    EXPECT_THAT(found({want, gtp}), testing::UnorderedElementsAreArray(all)) << amount;
  }
}

/// A license for a unit that its base changes changes no other unit.
TEST(Search, PrefersAUnitThatItsBaseChanges) {
  const std::vector<Want> wants{{feature_id<AnyConnectPremium>, 200}};
  Search search(wants);
  search.try_base({cluster_of(4), {}, {2}});
  const auto cheapest = std::ranges::min_element(search.ways(), {}, &Way::cost);
  ASSERT_NE(cheapest, search.ways().end());
  EXPECT_EQ(cheapest->cost.units, 1U);
  EXPECT_EQ(cheapest->additions.at(0).unit, 2U);
}

TEST(Search, SaysThatItLeftOutUnitsThatAreAlike) {
  const std::vector<Want> wants{{feature_id<AnyConnectPremium>, 200}};
  Search of_pair(wants), of_cluster(wants);
  of_pair.try_base({pair()});
  of_cluster.try_base({cluster_of(3)});
  EXPECT_FALSE(of_pair.left_out_alike());
  EXPECT_TRUE(of_cluster.left_out_alike());
}

/// The same choice on other units is found once, and counted.
TEST(Search, TriesUnitsThatAreAlikeOnce) {
  const std::vector<Want> wants{{feature_id<AnyConnectPremium>, 200}, {feature_id<GtpGprs>, 1}};
  Search search(wants);
  search.try_base({cluster_of(6)});
  std::uint64_t all = 0;
  for (const Way& way : search.ways()) all += way.stands_for;
  EXPECT_EQ(search.ways().size(), 5U) << "of the master, of a slave, of the same or of another";
  EXPECT_EQ(all, 6U * 6U);
}

}  // namespace
}  // namespace asa::plan
