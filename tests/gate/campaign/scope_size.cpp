#include "gate/campaign/scope_size.hpp"

#include "gate/check/trial.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace asa::test {
namespace {

using namespace campaign;

Plan plan_of(std::string_view property, std::string_view platform) {
  return {find_platform(platform), find_property(property)->info.scope};
}

std::uint64_t counted(const Plan& plan, std::size_t away) {
  const auto holds = [](const auto&) { return Verdict{}; };
  const AnyJudge judge =
      plan.scope.of_histories() ? AnyJudge(HistoryJudge(holds)) : AnyJudge(Judge(holds));
  return exhaust(plan, judge, {10'000'000, away, {}}).cases;
}

double ratio_of(const ScopeSize& size, std::uint64_t counted) {
  return static_cast<double>(size.cases) / static_cast<double>(counted);
}

TEST(ScopeSize, OfASmallScopeIsCounted) {
  const Plan plan = plan_of("EncryptionIsEqual", "ASA 5520");
  EXPECT_FALSE(scope_size(plan, 1).estimated);
  EXPECT_EQ(scope_size(plan, 1).cases, counted(plan, 1));
}

TEST(ScopeSize, OfALargeScopeIsEstimated) {
  for (const PropertyEntry& property : properties()) {
    const Plan plan{find_platform("ASA 5585-X SSP-20"), property.info.scope};
    const std::uint64_t size = counted(plan, no_limit);
    if (size == 10'000'000) continue;
    EXPECT_NEAR(ratio_of(scope_size(plan, no_limit), size), 1, 0.5) << property.info.id;
  }
}

TEST(ScopeSize, OfFewChoicesIsEstimated) {
  for (const PropertyEntry& property : properties()) {
    const Plan plan{find_platform("ASA 5585-X SSP-20"), property.info.scope};
    EXPECT_NEAR(ratio_of(scope_size(plan, 2), counted(plan, 2)), 1, 0.5) << property.info.id;
  }
}

/// A sounding is a place where the exhaustive engine can go on.
TEST(Sounding, IsAPlaceOfTheScope) {
  SplitMix words(7);
  const Plan plan = plan_of("EncryptionIsEqual", "ASA 5520");
  const Judge holds([](const auto&) { return Verdict{}; });
  for (int i = 0; i < 20; ++i) {
    const Sounding at = sounding(plan, no_limit, words);
    EXPECT_EQ(exhaust(plan, holds, {1, no_limit, at.place}).cases, 1U);
  }
}

}  // namespace
}  // namespace asa::test
