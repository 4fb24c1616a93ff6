#include "gate/terminal/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>

namespace asa {
namespace {

using testing::ElementsAre;

TEST(Trimmed, HasNoBlanksAtItsEnds) {
  EXPECT_EQ(trimmed("  a b "), "a b");
  EXPECT_EQ(trimmed("\ta b\n"), "\ta b\n");
  EXPECT_EQ(trimmed("\ta b\n", "\t\n"), "a b");
  EXPECT_EQ(trimmed("   "), "");
}

TEST(Split, KeepsEmptyPieces) {
  EXPECT_THAT(split("a,b,,", ','), ElementsAre("a", "b", "", ""));
  EXPECT_THAT(split("", ','), ElementsAre(""));
}

TEST(WordsOf, StandBetweenBlanks) {
  EXPECT_THAT(words_of(" a\tb  c\n"), ElementsAre("a", "b", "c"));
  EXPECT_THAT(words_of(" "), ElementsAre());
}

TEST(NumberIn, IsTheWholeText) {
  EXPECT_EQ(number_in<std::int32_t>("-12"), -12);
  EXPECT_EQ(number_in<std::uint32_t>("12"), 12U);
  for (const std::string_view text : {"", "-12", "+12", " 12", "12d", "4294967296"})
    EXPECT_EQ(number_in<std::uint32_t>(text), std::nullopt) << text;
}

}  // namespace
}  // namespace asa
