#include "gate/timeline/calendar.hpp"

#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

TEST(Date, IsADayOfTheCalendar) {
  EXPECT_EQ(date_text(parse_date("2028-02-29").value()), "2028-02-29");
  for (const char* bad : {"2027-02-29", "2026-13-01", "2026-1-01", "29.11.2026", ""})
    EXPECT_FALSE(parse_date(bad)) << bad;
}

TEST(Calendar, CountsDaysUnlessItBeginsOnADate) {
  EXPECT_EQ(Calendar().on(Days{42}), "On day 42");
  EXPECT_EQ(Calendar(parse_date("2026-12-31")).day(Days{1}), "2027-01-01");
}

TEST(Calendar, EndsWithTheYear9999) {
  EXPECT_EQ(Calendar(parse_date("9999-12-31")).day(Days{1}), "day 1");
}

}  // namespace
}  // namespace asa::timeline
