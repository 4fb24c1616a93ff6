#include "model/version.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(Version, ReadsWhatDevicesPrint) {
  EXPECT_EQ(parse_version("9.1(4)"), (Version{9, 1, 4}));
  EXPECT_EQ(parse_version("8.2(5)"), (Version{8, 2, 5}));
  EXPECT_EQ(parse_version("9.12(4)"), (Version{9, 12, 4}));
}

TEST(Version, LeavesOutInterimBuilds) {
  EXPECT_EQ(parse_version("9.9(2)32"), (Version{9, 9, 2}));
  EXPECT_EQ(parse_version("9.14(2)14"), (Version{9, 14, 2}));
}

TEST(Version, TakesNoMaintenanceForZero) {
  EXPECT_EQ(parse_version("9.1"), (Version{9, 1, 0}));
  EXPECT_EQ(parse_version("9.1(0)"), (Version{9, 1, 0}));
}

TEST(Version, ReachesFrom10To99) {
  EXPECT_EQ(parse_version("1.0"), (Version{1, 0, 0}));
  EXPECT_EQ(parse_version("99.99(99)"), (Version{99, 99, 99}));
}

TEST(Version, RefusesWhatIsOutOfRange) {
  for (const std::string_view text :
       {"0.1", "100.1", "9.100", "9.1(100)", "-9.1", "9.-1", "9.-0", "9.1(-4)", "99999999999.1"})
    EXPECT_FALSE(parse_version(text)) << text;
}

TEST(Version, RefusesOtherText) {
  for (const std::string_view text :
       {"", " ", "9", "9.", ".1", "9.1(", "9.1()", "9.1(4", "9.1 4", "9.1.4", "9.1x", "x9.1",
        " 9.1", "9.1 ", "+9.1", "9,1", "9.1[4]", "nine"})
    EXPECT_FALSE(parse_version(text)) << text;
}

TEST(Version, IsReadBackAsWritten) {
  for (const Version v :
       {Version{8, 3, 1}, Version{9, 0, 1}, Version{99, 99, 99}, Version{1, 0, 0}})
    EXPECT_EQ(parse_version(to_string(v)), v);
}

TEST(Version, OrdersByMajorThenMinorThenMaintenance) {
  static_assert(Version{8, 99, 99} < Version{9, 0, 0});
  static_assert(Version{9, 1, 99} < Version{9, 2, 0});
  static_assert(Version{9, 1, 3} < Version{9, 1, 4});
  static_assert(Version{9, 9, 1} < Version{9, 12, 1});
}

TEST(Version, OrdinalsKeepTheOrder) {
  static_assert(ordinal({8, 99, 99}) < ordinal({9, 0, 0}));
  static_assert(ordinal({9, 1, 99}) < ordinal({9, 2, 0}));
  static_assert(ordinal({9, 9, 1}) < ordinal({9, 12, 1}));
}

TEST(Version, OrdinalsGiveTheVersionBack) {
  static_assert(version_of(ordinal({9, 1, 4})) == Version{9, 1, 4});
  static_assert(version_of(ordinal({99, 99, 99})) == Version{99, 99, 99});
  static_assert(version_of(ordinal({1, 0, 0})) == Version{1, 0, 0});
}

TEST(Version, GatesStandWhereSection8HasThem) {
  static_assert(unlike_licenses_pair_from == Version{8, 3, 1});
  static_assert(ips_module_inherited_from == Version{9, 0, 1});
  static_assert(chassis_clusters_from == Version{9, 0, 1});
  static_assert(midrange_clusters_from == Version{9, 1, 4});
  static_assert(large_clusters_from == Version{9, 2, 1});
}

}  // namespace
}  // namespace asa
