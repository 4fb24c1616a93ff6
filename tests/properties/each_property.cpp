#include "properties/reference.hpp"
#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

const SystemAdapter<Reference> reference;

/// Whether the property kills a mutant of a clause that it names or, if not `own`, another one.
bool kills_some(const PropertyEntry& property, bool own) {
  for (const Mutant& mutant : mutants())
    if (covers(property, mutant.breaks) == own && kill(property, *mutant.system)) return true;
  return false;
}

class EachProperty : public testing::TestWithParam<PropertyEntry> {};

TEST_P(EachProperty, HoldsOfTheReferenceInItsWholeScope) {
  std::uint64_t applicable = 0;
  for (const Plan& plan : plans(GetParam())) {
    const Tally tally = exhausted(GetParam(), reference, plan, max_cases);
    EXPECT_FALSE(tally.violation) << (plan.platform ? plan.platform->name : "synthetic");
    applicable += tally.applicable;
  }
  EXPECT_GT(applicable, 0u);
}

TEST_P(EachProperty, HoldsOfTheReferenceWhereEveryFactorVaries) {
  for (const Plan& plan : plans(GetParam())) {
    const Tally tally = sampled(GetParam(), reference, plan, 1, 500);
    EXPECT_FALSE(tally.violation) << (plan.platform ? plan.platform->name : "synthetic");
    EXPECT_EQ(tally.cases, 500u);
  }
}

TEST_P(EachProperty, KillsAMutant) {
  EXPECT_TRUE(kills_some(GetParam(), true) || kills_some(GetParam(), false));
}

INSTANTIATE_TEST_SUITE_P(Properties, EachProperty,
                         testing::ValuesIn(properties().begin(), properties().end()),
                         [](const auto& tested) { return test_name(tested.param.info.id); });

}  // namespace
}  // namespace asa
