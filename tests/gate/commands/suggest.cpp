#include "gate/commands/suggest.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

TEST(Nearest, IsWhatWasMeant) {
  const std::vector<std::string> commands{"audit", "check", "clauses", "list"};
  EXPECT_EQ(nearest("adit", commands), "audit");
  EXPECT_EQ(nearest("chekc", commands), "check");
  EXPECT_EQ(nearest("lists", commands), "list");
  EXPECT_EQ(nearest("", commands), "");
  EXPECT_EQ(nearest("frobnicate", commands), "");
  EXPECT_EQ(nearest("x", {"y"}), "") << "it has no letter of it";
}

}  // namespace
}  // namespace asa
