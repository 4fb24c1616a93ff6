#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr Unit<> numbered(std::int32_t number) {
  Unit<> unit;
  unit.platform.model = number;
  return unit;
}

constexpr Units<Scalar> three() {
  Units<Scalar> units;
  for (std::int32_t i = 0; i < 3; ++i) units.push_back(numbered(i));
  return units;
}

constexpr bool numbered_like(const Units<Scalar>& units,
                             std::initializer_list<std::int32_t> wanted) {
  if (units.size() != wanted.size()) return false;
  std::size_t i = 0;
  for (const std::int32_t number : wanted)
    if (units[i++].model() != number) return false;
  return true;
}

TEST(Units, GrowUnitByUnit) {
  static_assert(Units<Scalar>{}.size() == 0);
  static_assert(numbered_like(three(), {0, 1, 2}));
}

TEST(Units, LoseTheUnitAtAPlace) {
  const auto without = [](std::size_t place) {
    Units<Scalar> units = three();
    units.erase(place);
    return units;
  };
  EXPECT_TRUE(numbered_like(without(0), {1, 2}));
  EXPECT_TRUE(numbered_like(without(1), {0, 2}));
  EXPECT_TRUE(numbered_like(without(2), {0, 1}));
}

TEST(Units, HoldSixteen) {
  Units<Scalar> units;
  for (std::int32_t i = 0; i < 16; ++i) units.push_back(numbered(i));
  units.erase(0);
  EXPECT_EQ(units.size(), 15u);
  EXPECT_EQ(units[14].model(), 15);
}

TEST(Units, AreCopiedAsManyAsThereAre) {
  Units<Scalar> copy = three();
  copy.push_back(numbered(3));
  const Units<Scalar> other = copy;
  copy = three();
  EXPECT_TRUE(numbered_like(copy, {0, 1, 2}));
  EXPECT_TRUE(numbered_like(other, {0, 1, 2, 3}));
}

TEST(Units, AreGoneThroughInOrder) {
  std::int32_t next = 0;
  const Units<Scalar> units = three();
  for (const Unit<>& unit : units) EXPECT_EQ(unit.model(), next++);
  EXPECT_EQ(next, 3);
}

constexpr FailoverPair pair(UnitOf<Asa5520>{}.with(security_contexts, 5), UnitOf<Asa5520>{});

TEST(Situation, ChangedDiffersInOneAmountOfOneUnit) {
  Situation<Scalar> s = pair.situation();
  s.change = {1, static_cast<std::int32_t>(feature_id<SecurityContexts>), 7};
  const Situation<Scalar> after = changed(s);
  Unit<> expected = s.units[1];
  expected.license[security_contexts] = 7;
  EXPECT_EQ(after.units[0], s.units[0]);
  EXPECT_EQ(after.units[1], expected);
}

TEST(Situation, SwappedTwiceIsTheSame) {
  const Situation<Scalar> s = pair.situation();
  const Situation<Scalar> once = swapped(s, 0, 1), twice = swapped(once, 0, 1);
  EXPECT_EQ(once.units[0], s.units[1]);
  EXPECT_EQ(once.units[1], s.units[0]);
  EXPECT_EQ(twice.units[0], s.units[0]);
}

TEST(Unit, UsualUnitIsTheDefaultOfItsType) {
  constexpr PlatformEntry platform = entry_of<Asa5512X>(ModelId{});
  static_assert(usual_unit(platform) == UnitOf<Asa5512X>{}.any());
}

TEST(Unit, BaseTakesWhatComesWithBase) {
  constexpr auto held = UnitOf<Asa5510>{}.with_base().license();
  static_assert(held[security_contexts].amount == 0 && held[vlans].amount == 50);
}

}  // namespace
}  // namespace asa
