#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

/// What every drawn situation is, whichever source answers.
namespace asa {
namespace {

bool amounts_are_possible(const Unit<>& unit) {
  return std::all_of(features.begin(), features.end(), [&](const FeatureEntry& f) {
    const std::int32_t amount = unit.license[f.feature];
    const std::int32_t most = unit.platform.offers(f.feature) ? unit.platform.limit[f.feature] : 0;
    return 0 <= amount && amount <= most;
  });
}

bool version_is_known(const Unit<>& unit) {
  return std::any_of(drawn_versions.begin(), drawn_versions.end(),
                     [&](Version v) { return ordinal(v) == unit.version; });
}

bool use_is_possible(const Situation<Scalar>& s, const Unit<>& unit) {
  return 0 <= unit.contexts_in_use &&
         unit.contexts_in_use <= s.units[0].platform.limit[security_contexts].amount;
}

bool size_is_possible(const Situation<Scalar>& s, Shape shape) {
  switch (shape) {
    case Shape::pair: return s.units.size() == 2;
    case Shape::triple: return s.units.size() == 3;
    case Shape::alone: return s.units.size() == 1;
    case Shape::cluster: break;
  }
  return 2 <= s.units.size() && s.units.size() <= max_units;
}

bool change_is_possible(const Situation<Scalar>& s) {
  const auto f = static_cast<Feature>(s.change.feature);
  return s.change.unit < s.units.size() && s.units[0].platform.offers(f) && merges(entry(f).kind) &&
         0 <= s.change.amount && s.change.amount <= s.units[0].platform.limit[f];
}

bool clustering_is_possible(const Platform<Scalar>& p) {
  return p.cluster_units <= p.cluster_units_from_92 && p.cluster_units_from_92 <= 16;
}

Judge membership(const Plan& plan) {
  return [shape = plan.scope.shape,
          changes = plan.scope.factors.has(Factor::change)](const Situation<Scalar>& s) {
    EXPECT_TRUE(size_is_possible(s, shape));
    EXPECT_TRUE(clustering_is_possible(s.units[0].platform));
    EXPECT_TRUE(!changes || change_is_possible(s));
    for (const Unit<>& unit : s.units) {
      EXPECT_TRUE(amounts_are_possible(unit));
      EXPECT_TRUE(version_is_known(unit));
      EXPECT_TRUE(use_is_possible(s, unit));
    }
    return Verdict{};
  };
}

std::vector<Plan> every_plan(Factors factors) {
  std::vector<Plan> plans;
  for (const Shape shape : {Shape::pair, Shape::triple, Shape::cluster}) {
    const Scope scope{shape, factors, every_reading};
    plans.push_back({nullptr, scope});
    for (const PlatformEntry& p : catalogue()) plans.push_back({&p, scope});
  }
  return plans;
}

TEST(Domain, HoldsWhatIsSampled) {
  for (const Plan& plan : every_plan(situation_factors)) sample(plan, membership(plan), 1, 500);
}

TEST(Domain, HoldsWhatIsExhaustedFeatureByFeature) {
  for (Plan& plan : every_plan(Factor::one_feature | Factor::edition)) {
    plan.scope.readings = default_reading;
    exhaust(plan, membership(plan), {3'000});
  }
}

TEST(Domain, HoldsWhatIsExhaustedOfTheUnitsAttributes) {
  for (const Plan& plan : every_plan(Factor::version | Factor::change | only(Factor::use)))
    exhaust(plan, membership(plan), {1'000});
}

}  // namespace
}  // namespace asa
