#include "model/time/trace.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(Trace, FindsAUnitByItsStepAndPlace) {
  Trace<> trace(2, 1);
  for (std::int32_t number = 0; number < 4; ++number) {
    if (number % 2 == 0) trace.step({.lost = Days{number}});
    UnitSeen<> unit;
    unit.running[security_contexts] = number;
    trace.unit(unit);
  }
  EXPECT_EQ(trace.steps(), 2u);
  EXPECT_EQ(trace.group(1).lost, Days{2});
  EXPECT_EQ(trace.at(0, 1).running[security_contexts].amount, 1);
  EXPECT_EQ(trace.at(1, 0).running[security_contexts].amount, 2);
  EXPECT_EQ(trace.last(1).running[security_contexts].amount, 3);
}

}  // namespace
}  // namespace asa
