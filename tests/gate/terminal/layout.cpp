#include "gate/terminal/layout.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string table(const Rows& rows, std::size_t columns) {
  Layout out(false, columns);
  out.table(rows);
  return out.text();
}

const Rows rows{{"Unit", "Says"}, {"primary", "one two three"}, {"secondary", ""}};

TEST(LayoutTable, IsAsWideAsItsContents) {
  EXPECT_EQ(table(rows, 80),
            "  Unit       Says\n"
            "  primary    one two three\n"
            "  secondary\n");
}

TEST(LayoutTable, WrapsItsWidestColumn) {
  EXPECT_EQ(table(rows, 20),
            "  Unit       Says\n"
            "  primary    one two\n"
            "             three\n"
            "  secondary\n");
}

TEST(LayoutTable, BreaksNoWord) {
  EXPECT_EQ(table({{"A"}, {"unbreakable"}}, 5), "  A\n  unbreakable\n");
}

}  // namespace
}  // namespace asa
