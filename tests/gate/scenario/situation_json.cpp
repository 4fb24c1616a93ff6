#include "gate/scenario/situation_json.hpp"

#include "gate/check/trial.hpp"
#include "generators/draw_situation.hpp"
#include "generators/random_source.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

Situation<Scalar> drawn(const Trial& trial, std::uint64_t seed) {
  RandomSource source(1, seed);
  return draw_situation(source, everything({trial.platform, trial.property->info.scope}));
}

/// A situation written and read again is written the same.
TEST(SituationJson, RoundTripsWhateverIsDrawn) {
  std::uint64_t seed = 0;
  for (const Trial& trial : all_trials()) {
    if (trial.property->info.scope.of_histories()) continue;
    const Json json = to_json(drawn(trial, ++seed));
    EXPECT_EQ(to_json(situation_from(json)).dump(), json.dump()) << seed;
  }
}

/// What is read is judged as what was written.
TEST(SituationJson, KeepsEveryVerdict) {
  const Boxed<Reference> reference;
  std::uint64_t seed = 0;
  for (const Trial& trial : all_trials()) {
    if (trial.property->info.scope.of_histories()) continue;
    const Situation<Scalar> s = drawn(trial, ++seed);
    const auto before = trial.property->judge(reference, s);
    const auto after = trial.property->judge(reference, situation_from(to_json(s)));
    EXPECT_EQ(before.applies(), after.applies()) << trial.property->info.id;
    EXPECT_EQ(before.violated(), after.violated()) << trial.property->info.id;
  }
}

TEST(SituationJson, LeavesOutWhatTheHardwareGives) {
  const Trial trial = all_trials().front();
  Situation<Scalar> s = replay({trial.platform, trial.property->info.scope}, {});
  const auto written = [&s](std::size_t unit) {
    return to_json(s)["units"][unit]["license"].contains("Maximum Physical Interfaces");
  };
  ++s.units[1].license[feature_id<PhysicalInterfaces>];
  EXPECT_FALSE(written(0));
  EXPECT_TRUE(written(1));
}

}  // namespace
}  // namespace asa
