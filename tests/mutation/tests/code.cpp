#include "tests/mutation/code.hpp"

#include <gtest/gtest.h>

namespace asa::mutation {
namespace {

TEST(Code, IsWithoutComments) {
  EXPECT_EQ(code_of("a < b;  // a < c\nd;"), "a < b;          \nd;");
  EXPECT_EQ(code_of("a /* < */ b"), "a         b");
}

TEST(Code, IsWithoutDirectivesAndAttributes) {
  EXPECT_EQ(code_of("#include <a>\nb"), "            \nb");
  EXPECT_EQ(code_of("[[maybe]] a"), "          a");
}

TEST(Code, HasAWordForEveryText) {
  EXPECT_EQ(code_of("r[\"A < \\\"1\"] = x"), "r[_________] = x");
  EXPECT_EQ(code_of("c != '\\''"), "c !=     ");
}

TEST(Code, KeepsNumbersWithSeparators) { EXPECT_EQ(code_of("0xfe'dc + 1'000"), "0xfe'dc + 1'000"); }

TEST(Code, IsWithoutAssertionsConceptsAndSizesOfStorage) {
  EXPECT_EQ(code_of("static_assert(a == b, \"; a\"); c"), std::string(28, ' ') + "; c");
  EXPECT_EQ(code_of("concept A = requires { a; }; c"), std::string(27, ' ') + "; c");
  EXPECT_EQ(code_of("inline constexpr std::size_t most = 8; c"), std::string(37, ' ') + "; c");
}

TEST(Code, FindsTheEndOfABracket) {
  EXPECT_EQ(end_of_bracket("f(a, g(b)) c", 1), 10u);
  EXPECT_EQ(end_of_bracket("f(a", 1), 3u);
}

TEST(Code, FindsOutsideOfBrackets) {
  EXPECT_EQ(find_outside("f(a, b), c", 0, ","), 7u);
  EXPECT_EQ(find_outside("a) , c", 0, ","), std::string_view::npos);
}

TEST(Code, FindsWholeWords) {
  EXPECT_EQ(find_word("a_min min", "min", 0), 6u);
  EXPECT_EQ(find_word("minimum", "min", 0), std::string_view::npos);
}

}  // namespace
}  // namespace asa::mutation
