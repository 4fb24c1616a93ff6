#include "tests/generators/coverage/level_of.hpp"
#include "tests/generators/coverage/situations.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace asa::test {
namespace {

/// A pair of ASA 5540, of which 2,500 sessions of AnyConnect Premium are the most.
Situation<Scalar> pair_holding(std::int32_t first, std::int32_t second) {
  Situation<Scalar> s = usual_pair();
  s.units[0].license[anyconnect_premium] = first;
  s.units[1].license[anyconnect_premium] = second;
  return s;
}

TEST(LicenseLevels, SayHowFarTheSumOfATierIsFromTheLimit) {
  EXPECT_EQ(level_of(usual_pair(), "tiers"), "standard");
  EXPECT_EQ(level_of(pair_holding(100, 100), "tiers"), "below the limit");
  EXPECT_EQ(level_of(pair_holding(1'000, 1'499), "tiers"), "one below");
  EXPECT_EQ(level_of(pair_holding(2'500, 0), "tiers"), "at the limit");
  EXPECT_EQ(level_of(pair_holding(2'499, 2), "tiers"), "one above");
  EXPECT_EQ(level_of(pair_holding(2'500, 2'500), "tiers"), "above the limit");
}

/// 20 contexts each make 40 of 50: that is closer than 2,512 sessions of 2,500.
TEST(LicenseLevels, AreOfTheTierThatIsClosest) {
  Situation<Scalar> s = pair_holding(1'000, 1'512);
  EXPECT_EQ(level_of(s, "tiers"), "above the limit");
  for (auto& unit : s.units) unit.license[security_contexts] = 20;
  EXPECT_EQ(level_of(s, "tiers"), "below the limit");
}

TEST(LicenseLevels, DoNotOverflow) {
  Situation<Scalar> s = usual_cluster(16);
  for (auto& unit : s.units) unit.license[shared_premium] = unlimited;
  EXPECT_EQ(level_of(s, "tiers"), "above the limit");
}

TEST(LicenseLevels, SayWhichUnitsHoldFlags) {
  Situation<Scalar> s = usual_pair();
  EXPECT_EQ(level_of(s, "flags"), "standard");
  s.units[1].license[gtp_gprs] = 1;
  EXPECT_EQ(level_of(s, "flags"), "on some units");
  s.units[0].license[gtp_gprs] = 1;
  EXPECT_EQ(level_of(s, "flags"), "on all units");
  s.units[0].license[botnet_traffic_filter] = 1;
  EXPECT_EQ(level_of(s, "flags"), "on some units");
}

TEST(LicenseLevels, SayWhetherCapacitiesAreAlike) {
  Situation<Scalar> s = usual_pair();
  EXPECT_EQ(level_of(s, "capacities"), "alike");
  --s.units[1].license[feature_id<Vlans>];
  EXPECT_EQ(level_of(s, "capacities"), "unlike");
}

std::string_view use_of_pair(std::int32_t first, std::int32_t second) {
  Situation<Scalar> s = usual_pair();
  s.units[0].contexts_in_use = first;
  s.units[1].contexts_in_use = second;
  return level_of(s, "contexts in use");
}

/// An ASA 5540 comes with two contexts.
TEST(LicenseLevels, CompareTheContextsInUseWithThoseOfThePair) {
  EXPECT_EQ(use_of_pair(0, 0), "none");
  EXPECT_EQ(use_of_pair(1, 2), "fewer");
  EXPECT_EQ(use_of_pair(2, 2), "as many");
  EXPECT_EQ(use_of_pair(0, 5), "more");
}

TEST(LicenseLevels, CompareContextsOfAClusterAsTheReadingSays) {
  Situation<Scalar> s = usual_cluster(3);
  for (auto& unit : s.units) unit.contexts_in_use = 5;
  EXPECT_EQ(level_of(s, "contexts in use"), "fewer");
  s.readings.contexts = ContextReading::shared_out;
  EXPECT_EQ(level_of(s, "contexts in use"), "more");
}

TEST(LicenseLevels, SayWhatAPropertyChanges) {
  Situation<Scalar> s = usual_pair();
  EXPECT_EQ(level_of(s, "change"), "none");
  const auto to = [&](std::int32_t amount) {
    s.change = {1, static_cast<std::int32_t>(feature_id<SecurityContexts>), amount};
    return level_of(s, "change");
  };
  EXPECT_EQ(to(1), "to less");
  EXPECT_EQ(to(2), "to as much");
  EXPECT_EQ(to(3), "to more");
}

TEST(LicenseLevels, AreOfThePlatformToo) {
  EXPECT_EQ(level_of(usual_pair("ASA 5540"), "editions of the platform"), "one");
  EXPECT_EQ(level_of(usual_pair("ASA 5585-X SSP-10"), "editions of the platform"), "two");
  EXPECT_EQ(level_of(usual_pair("ASA 5510"), "editions of the platform"), "two, Base excluded");
  EXPECT_EQ(level_of(usual_pair("ASA 5540"), "clusters of the platform"), "none");
  EXPECT_EQ(level_of(usual_pair("ASA 5580-20"), "clusters of the platform"), "by CX-3");
  EXPECT_EQ(level_of(usual_pair("ASA 5512-X"), "clusters of the platform"), "by CX-4");
}

Situation<Scalar> in_the_alternative(Situation<Scalar> s, std::size_t place) {
  s.readings = with_alternative(place);
  return s;
}

/// Each reading is asked of pairs, of clusters, or of both; of nothing else it is at its default.
TEST(ReadingLevels, AreTheAlternativeWhereTheReadingIsAsked) {
  for (std::size_t place = 0; place < situation_readings; ++place) {
    const std::string_view id = reading_register[place].id;
    const bool of_clusters = id == "RD-KEY-CL" || id == "RD-CTX";
    const bool of_both = id == "RD-ENC" || id == "RD-NPE";
    EXPECT_EQ(level_of(usual_pair(), id), "default");
    EXPECT_EQ(level_of(in_the_alternative(usual_pair(), place), id) == "alternative",
              of_both || !of_clusters)
        << id;
    EXPECT_EQ(level_of(in_the_alternative(usual_cluster(2), place), id) == "alternative",
              of_both || of_clusters)
        << id;
  }
}

}  // namespace
}  // namespace asa::test
