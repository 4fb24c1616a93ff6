#include "generators/draw_unit.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

/// Relations that luck would not draw are drawn within 3000 cases.
namespace asa {
namespace {

constexpr std::uint64_t cases = 3'000;

using Relations = std::set<std::string>;

/// How the amounts of two units stand to each other, and their sum to the limit.
void relate(Relations& seen, std::int32_t a, std::int32_t b, std::int32_t limit) {
  const auto note = [&](bool is, const char* relation) {
    if (is) seen.insert(relation);
  };
  note(a == b, "equal");
  note(b == a - 1, "one below");
  note(b == a + 1, "one above");
  note(a == 0 || b == 0, "nothing");
  note(a == limit || b == limit, "at the limit");
  note(a == limit - 1 || b == limit - 1, "one below the limit");
  note(a + b == limit - 1, "sum one below the limit");
  note(a + b == limit, "sum at the limit");
  note(a + b == limit + 1, "sum one above the limit");
}

const Relations all{"equal",
                    "one below",
                    "one above",
                    "nothing",
                    "at the limit",
                    "one below the limit",
                    "sum at the limit",
                    "sum one below the limit",
                    "sum one above the limit"};

Relations relations(const Plan& plan, Feature f, std::uint64_t seed) {
  Relations seen;
  const Judge judge = [&](const Situation<Scalar>& s) {
    if (s.units[0].platform.limit[f] > 4)
      relate(seen, s.units[0].license[f], s.units[1].license[f], s.units[0].platform.limit[f]);
    return Verdict{};
  };
  sample(plan, judge, seed, cases);
  return seen;
}

Plan plan_of(const PlatformEntry* platform, Shape shape) { return {platform, {shape, {}, {}}}; }

TEST(Boundaries, OfEveryTierAreDrawnOnARealPlatform) {
  const Plan plan = plan_of(find_platform("ASA 5540"), Shape::pair);
  for (const FeatureEntry& f : features)
    if (f.kind == Kind::tier) {
      EXPECT_EQ(relations(plan, f.feature, 1), all) << f.name;
    }
}

TEST(Boundaries, OfSessionsAreDrawnOnSyntheticPlatforms) {
  for (const Shape shape : {Shape::pair, Shape::triple, Shape::cluster})
    EXPECT_EQ(relations(plan_of(nullptr, shape), feature_id<AnyConnectPremium>, 1), all);
}

TEST(Boundaries, AreDrawnWhateverTheSeed) {
  const Plan plan = plan_of(find_platform("ASA 5585-X SSP-60"), Shape::pair);
  for (std::uint64_t seed = 1; seed <= 10; ++seed)
    EXPECT_EQ(relations(plan, feature_id<SecurityContexts>, seed), all) << "seed " << seed;
}

TEST(Boundaries, OfContextsInUseAreDrawn) {
  Relations seen;
  const Judge judge = [&](const Situation<Scalar>& s) {
    relate(seen, s.units[0].contexts_in_use, s.units[1].contexts_in_use,
           s.units[0].platform.limit[security_contexts].amount);
    return Verdict{};
  };
  sample(plan_of(find_platform("ASA 5585-X SSP-60"), Shape::pair), judge, 1, cases);
  for (const std::string relation : {"sum at the limit", "sum one above the limit", "equal"})
    EXPECT_TRUE(seen.count(relation)) << relation;
}

TEST(Boundaries, ClustersHaveEverySizeAndEveryVersion) {
  std::set<std::size_t> sizes;
  std::set<std::int32_t> versions;
  const Judge judge = [&](const Situation<Scalar>& s) {
    sizes.insert(s.units.size());
    for (const auto& unit : s.units) versions.insert(unit.version);
    return Verdict{};
  };
  sample(plan_of(nullptr, Shape::cluster), judge, 1, cases);
  EXPECT_EQ(sizes.size(), max_units - 1);
  EXPECT_EQ(versions.size(), drawn_versions.size());
}

}  // namespace
}  // namespace asa
