#include "gate/scenario/situation_json.hpp"

#include "generators/draw_situation.hpp"
#include "generators/engine.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "properties/reference.hpp"
#include "properties/system.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// Calls with each property of situations, and one that is drawn of it for each platform and for
/// synthetic ones.
void for_each_drawn(auto call) {
  std::uint64_t seed = 0;
  for (const PropertyEntry& property : properties()) {
    if (property.info.scope.of_histories()) continue;
    const auto draw_for = [&](const PlatformEntry* platform) {
      RandomSource source(1, ++seed);
      call(property, draw_situation(source, everything({platform, property.info.scope})));
    };
    for (const PlatformEntry& platform : catalogue())
      if (property.info.concerns(platform)) draw_for(&platform);
    draw_for(nullptr);
  }
}

/// A situation written and read again is written the same.
TEST(SituationJson, RoundTripsWhateverIsDrawn) {
  for_each_drawn([](const PropertyEntry&, const Situation<Scalar>& s) {
    const Json json = to_json(s);
    EXPECT_EQ(to_json(situation_from(json)).dump(), json.dump());
  });
}

/// What is read is judged as what was written.
TEST(SituationJson, KeepsEveryVerdict) {
  const SystemAdapter<Reference> reference;
  for_each_drawn([&](const PropertyEntry& property, const Situation<Scalar>& s) {
    const auto before = judgement_of(property, reference, s);
    const auto after = judgement_of(property, reference, situation_from(to_json(s)));
    EXPECT_EQ(before.applies(), after.applies()) << property.info.id;
    EXPECT_EQ(before.violated(), after.violated()) << property.info.id;
  });
}

TEST(SituationJson, LeavesOutWhatTheHardwareGives) {
  Situation<Scalar> s = replay({&catalogue().front(), properties().front().info.scope}, {});
  const auto written = [&s](std::size_t unit) {
    return to_json(s)["units"][unit]["license"].contains("Maximum Physical Interfaces");
  };
  ++s.units[1].license[feature_id<PhysicalInterfaces>];
  EXPECT_FALSE(written(0));
  EXPECT_TRUE(written(1));
}

}  // namespace
}  // namespace asa
