#include "gate/timeline/duration.hpp"

#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

TEST(Duration, IsWeeksDaysOrBoth) {
  EXPECT_EQ(parse_duration("10w"), Days{70});
  EXPECT_EQ(parse_duration("28d"), Days{28});
  EXPECT_EQ(parse_duration("28"), Days{28});
  EXPECT_EQ(parse_duration("4w3d"), Days{31});
  EXPECT_EQ(parse_duration("4w3"), Days{31});
  EXPECT_EQ(parse_duration("0d"), Days{0});
  EXPECT_EQ(parse_duration("0"), Days{0});
}

TEST(Duration, MayBeInWordsAndWithBlanks) {
  EXPECT_EQ(parse_duration("5 weeks"), Days{35});
  EXPECT_EQ(parse_duration("1 Week"), Days{7});
  EXPECT_EQ(parse_duration("5w 1d"), Days{36});
  EXPECT_EQ(parse_duration("5 weeks 1 day"), Days{36});
  EXPECT_EQ(parse_duration("3 days"), Days{3});
}

TEST(Duration, GoesUpToTheLongest) {
  EXPECT_EQ(parse_duration("2147483647d"), longest_duration);
  EXPECT_EQ(parse_duration("306783378w1d"), longest_duration);
  for (const char* longer : {"2147483648", "2147483648d", "306783378w2d", "306783379w",
                             "2147483647w", "99999999999999999999"})
    EXPECT_EQ(parse_duration(longer), std::nullopt) << longer;
}

TEST(Duration, IsNothingElse) {
  for (const char* text :
       {"",      "d",    "w",    "w3d", "3d4w",     "-1d",      "+1d",   "1.5w",
        "1w-1d", "10m",  "28dd", "4ww", "5 months", "5 w eeks", "3d 4w", "5 weeks 1 day 1",
        "weeks", "0x1d", " 1d",  "1d "})
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
}

TEST(Duration, IsWrittenAsItIsRead) {
  EXPECT_EQ(duration_text(Days{70}), "10w");
  EXPECT_EQ(duration_text(Days{31}), "31d");
  EXPECT_EQ(duration_text(Days{0}), "0d");
  for (const Days days : {Days{0}, Days{1}, Days{6}, Days{7}, Days{30}, longest_duration})
    EXPECT_EQ(parse_duration(duration_text(days)), days);
}

}  // namespace
}  // namespace asa::timeline
