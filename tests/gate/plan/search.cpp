#include "gate/plan/search.hpp"

#include "gate/audit/combined.hpp"
#include "tests/gate/plan/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::plan {
namespace {

constexpr Feature contexts = feature_id<SecurityContexts>;

/// A cluster of the first fixture's unit, as many times.
audit::Formation cluster_of(std::size_t units) {
  const audit::Report report = audit::audited({"5585-member-2.txt"}, {"slave"});
  audit::Formation group{Topology::cluster, {}};
  for (std::size_t u = 0; u < units; ++u)
    group.units.push_back(report.units.front().placed.value());
  return group;
}

TEST(Search, TriesOnlyWhatAUnitMayHold) {
  const audit::Formation pair = audit::ordinary_group(audit::audited(pair_5520));
  EXPECT_EQ(options(pair, 0, {contexts, 20}), (std::vector<std::int32_t>{20}));
  EXPECT_EQ(options(pair, 1, {contexts, 20}), (std::vector<std::int32_t>{5, 10, 20}));
  EXPECT_EQ(options(pair, 0, {feature_id<Clustering>, 1}), std::vector<std::int32_t>{});
}

TEST(Search, FindsTheLeastAmountIfNoSizeIsKnown) {
  const audit::Formation pair = audit::ordinary_group(audit::audited(pair_5520));
  EXPECT_EQ(options(pair, 0, {feature_id<SharedPremium>, 700}), (std::vector<std::int32_t>{700}));
}

TEST(Search, SaysThatItWasCut) {
  const std::vector<Want> out_of_reach{{contexts, 100'000}};
  Search search(out_of_reach);
  search.try_base({cluster_of(16)});
  EXPECT_TRUE(search.ways().empty());
  EXPECT_TRUE(search.cut_short());
  EXPECT_LE(search.tried() * 16, max_work + 16);
}

/// What the search finds is the cheapest: no single addition of another kind reaches the want.
TEST(Search, FindsEveryWayThatABruteForceFinds) {
  const audit::Formation pair = audit::ordinary_group(audit::audited(pair_5520));
  for (std::int32_t amount = 13; amount <= 20; ++amount) {
    const std::vector<Want> wants{{contexts, amount}};
    Search search(wants);
    search.try_base({pair});
    std::size_t reached = 0;
    for (std::size_t u = 0; u < 2; ++u)
      for (const std::int32_t to : options(pair, u, wants[0]))
        reached += runs(with(pair, {{u, contexts, 0, to}}), wants[0]) ? 1 : 0;
    EXPECT_EQ(search.ways().empty(), reached == 0) << amount;
    for (const Way& way : search.ways()) EXPECT_EQ(way.cost.changes, 1U) << amount;
    EXPECT_LE(search.ways().size(), reached) << amount;
  }
}

}  // namespace
}  // namespace asa::plan
