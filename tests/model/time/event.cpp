#include "model/time/event.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(Parts, AreOneAtFirst) {
  static_assert(Parts{}.joins(0, 15));
  static_assert(Parts{}.of(7) == 0);
}

TEST(Parts, AllAloneJoinsNoTwoOfSixteen) {
  for (std::size_t a = 0; a < 16; ++a)
    for (std::size_t b = 0; b < 16; ++b) EXPECT_EQ(Parts::all_alone().joins(a, b), a == b);
}

TEST(Parts, WithMovesOneUnitOnly) {
  for (std::size_t unit = 0; unit < 16; ++unit)
    for (std::size_t part = 0; part < 16; ++part) {
      const Parts moved = Parts::all_alone().with(unit, part);
      for (std::size_t u = 0; u < 16; ++u) EXPECT_EQ(moved.of(u), u == unit ? part : u);
    }
}

}  // namespace
}  // namespace asa
