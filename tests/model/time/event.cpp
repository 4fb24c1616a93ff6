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

TEST(EventKind, ThreeTakeTime) {
  static_assert(takes_time(EventKind::together) && takes_time(EventKind::apart));
  static_assert(takes_time(EventKind::shut_down));
  static_assert(!takes_time(EventKind::enter_key) && !takes_time(EventKind::move_clock));
  static_assert(!takes_time(EventKind::reload) && !takes_time(EventKind::old_software));
}

TEST(EventKind, OldSoftwareIsTheLast) {
  static_assert(static_cast<std::size_t>(EventKind::old_software) + 1 == event_kinds);
}

}  // namespace
}  // namespace asa
