#include "gate/terminal/csv.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

using Json = nlohmann::ordered_json;

TEST(Csv, HasAHeaderAndALineForEachRow) {
  EXPECT_EQ(csv({{{"id", "A"}, {"units", 2}}, {{"id", "B"}, {"units", 16}}}),
            "id,units\r\nA,2\r\nB,16\r\n");
}

TEST(Csv, QuotesWhatSeparates) {
  EXPECT_EQ(csv({{{"a", "x, y"}, {"b", "say \"x\""}, {"c", "two\nlines"}}}),
            "a,b,c\r\n\"x, y\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
}

TEST(Csv, JoinsListsAndObjects) {
  const Json row{{"list", Json::array({"A", "B"})},
                 {"of", {{"of", "every pair"}, {"platforms", 22}}}};
  EXPECT_EQ(csv(Json::array({row})), "list,of\r\nA; B,every pair; 22\r\n");
}

TEST(Csv, LeavesEmptyWhatARowLacks) {
  const Json rows = Json::array(
      {{{"id", "A"}}, {{"id", "B"}, {"why", "prose"}}, {{"id", "C"}, {"why", nullptr}}});
  EXPECT_EQ(csv(rows), "id,why\r\nA,\r\nB,prose\r\nC,\r\n");
}

TEST(Csv, HasTheColumnsThatAreGivenEvenWithoutRows) {
  EXPECT_EQ(csv(Json::array(), {"way", "change"}), "way,change\r\n");
  EXPECT_EQ(csv({{{"change", "license"}, {"unit", "primary"}}}, {"way", "change"}),
            "way,change,unit\r\n,license,primary\r\n");
}

}  // namespace
}  // namespace asa
