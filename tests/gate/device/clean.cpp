#include "gate/device/clean.hpp"

#include <gtest/gtest.h>

namespace asa::device {
namespace {

std::string only_line(std::string_view text) {
  const auto lines = clean(text);
  return lines.size() == 1 ? lines.front().text : "not one line";
}

TEST(Clean, KeepsTheNumbersOfTheLinesOfTheFile) {
  const auto lines = clean("first\n\n\nfourth\n");
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[1].number, 4U);
}

TEST(Clean, TakesAnyEndOfLine) {
  EXPECT_EQ(clean("a\r\nb\r\n").at(1).number, 2U);
  EXPECT_EQ(clean("a\rb\r").at(1).number, 2U);
}

TEST(Clean, DropsIndentationTabsAndBullets) {
  EXPECT_EQ(only_line("\t  - Failover\t: Disabled  "), "Failover : Disabled");
  EXPECT_EQ(only_line("\xE2\x80\xA2 Cluster : Enabled"), "Cluster : Enabled");
}

TEST(Clean, DropsTheByteOrderMark) { EXPECT_EQ(only_line("\xEF\xBB\xBFHardware:"), "Hardware:"); }

TEST(Clean, DropsThePagerAndWhatWipesIt) {
  EXPECT_EQ(only_line("<--- More --->\r              \rCluster : Enabled"), "Cluster : Enabled");
  EXPECT_EQ(only_line("<--- More --->\b\b\b   \b\b\bCluster : Enabled"), "Cluster : Enabled");
}

TEST(Clean, DropsConsoleEscapes) {
  EXPECT_EQ(only_line("\x1B[7mFailover\x1B[0m : Disabled\x1B[K"), "Failover : Disabled");
}

TEST(Clean, ABackspaceTakesTheCharacterBeforeIt) { EXPECT_EQ(only_line("VLAM\bNs"), "VLANs"); }

TEST(Clean, ReadsExportedEscapes) {
  EXPECT_EQ(only_line(R"(\rimage is \"disk0:/x.bin\"\x20)"), "image is \"disk0:/x.bin\"");
}

TEST(Clean, LeavesOtherBackslashesAlone) { EXPECT_EQ(only_line(R"(a\z \xG1 \)"), R"(a\z \xG1 \)"); }

TEST(Shortened, CutsBetweenCharacters) {
  const std::string long_text = std::string(119, 'a') + "\xE2\x80\xA2 end";
  EXPECT_EQ(shortened(long_text), std::string(119, 'a') + "...");
}

}  // namespace
}  // namespace asa::device
