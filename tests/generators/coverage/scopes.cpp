#include "generators/coverage/coverage.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"

#include <gtest/gtest.h>

#include <cstdint>

/// What the scopes of all properties reach together, and must not cease to reach.
namespace asa {
namespace {

template <class S>
void try_some(Coverage& coverage, const Plan& plan, std::uint64_t seed) {
  const JudgeOf<S> judge = [&](const S& scenario) {
    coverage.add(scenario);
    return Verdict{};
  };
  exhaust(plan, judge, {.most = 1'000});
  sample(plan, judge, seed, 60);
}

Coverage of_all_properties() {
  Coverage coverage;
  std::uint64_t seed = 0;
  const auto add = [&](const PropertyInfo& info, const PlatformEntry* platform) {
    const Plan plan{platform, info.scope};
    if (info.scope.of_histories())
      try_some<History<Scalar>>(coverage, plan, ++seed);
    else
      try_some<Situation<Scalar>>(coverage, plan, ++seed);
  };
  for (const PropertyEntry& property : properties()) {
    add(property.info, nullptr);
    for (const PlatformEntry& p : catalogue())
      if (property.info.concerns(p)) add(property.info, &p);
  }
  return coverage;
}

void expect_percent(SeenOf count, std::uint64_t percent) {
  EXPECT_GE(count.seen * 100, count.possible * percent) << count.seen << " of " << count.possible;
}

TEST(ScopesOfProperties, ReachNearlyAllPairsOfSituationsAndOfHistories) {
  const Coverage coverage = of_all_properties();
  expect_percent(coverage.situations().levels(), 100);
  expect_percent(coverage.situations().pairs(), 99);
  expect_percent(coverage.situations().triples(), 95);
  expect_percent(coverage.histories().levels(), 100);
  expect_percent(coverage.histories().pairs(), 95);
  expect_percent(coverage.histories().triples(), 80);
  EXPECT_TRUE(coverage.situations().seen_excluded().empty());
  EXPECT_TRUE(coverage.histories().seen_excluded().empty());
}

}  // namespace
}  // namespace asa
