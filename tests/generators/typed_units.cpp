#include "generators/draw_situation.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <boost/hana/for_each.hpp>
#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr Scope any_pair{Shape::pair,
                         situation_factors.without(only(Factor::one_feature) | Factor::model),
                         every_reading};

/// What the typed pair says of drawn units is what the rules say of them untyped.
template <class P>
void compare_typed_with_untyped(std::uint64_t seed) {
  RandomSource source(1, seed);
  const Situation<Scalar> s = draw_situation(source, {find_platform(P::name), any_pair});
  const FailoverPair typed{UnitOf<P>(s.units[0]), UnitOf<P>(s.units[1])};
  EXPECT_TRUE(typed.admission(s.readings).same_as(admission(s))) << P::name << ' ' << seed;
  EXPECT_EQ(typed.running().values(),
            combine(limits_of(s.units[0]), s.units[0].license, s.units[1].license))
      << P::name << ' ' << seed;
}

TEST(TypedUnits, ObeyTheRulesThatUntypedUnitsObey) {
  hana::for_each(all_platforms, [](auto platform) {
    for (std::uint64_t seed = 0; seed < 200; ++seed)
      compare_typed_with_untyped<typename decltype(platform)::type>(seed);
  });
}

/// No drawn license holds anything that the type of its platform lacks.
TEST(TypedUnits, HoldOnlyWhatTheirPlatformHas) {
  hana::for_each(all_platforms, [](auto platform) {
    using P = typename decltype(platform)::type;
    RandomSource source(7, 0);
    const Situation<Scalar> s = draw_situation(source, {find_platform(P::name), any_pair});
    hana::for_each(all_features, [&](auto feature) {
      constexpr bool offered = P::template has<typename decltype(feature)::type>;
      EXPECT_TRUE(offered || s.units[1].license[feature].amount == 0) << P::name;
    });
  });
}

}  // namespace
}  // namespace asa
