#include "gate/review/date.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::review {
namespace {

using testing::MatchesRegex;

TEST(Dates, AreDaysOfTheCalendar) {
  for (const char* day : {"2026-11-29", "2024-02-29", "1999-12-31"}) EXPECT_EQ(date_in(day), day);
  for (const char* other : {"", "2026-11-31", "2025-02-29", "2026-1-1", "26-11-29", "2026-11-29 ",
                            "2026/11/29", "+026-11-29", "2026-00-01", "2026-11", "today"})
    EXPECT_FALSE(date_in(other)) << other;
  EXPECT_THAT(today(), MatchesRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
  EXPECT_TRUE(date_in(today()));
}

}  // namespace
}  // namespace asa::review
