#include "gate/terminal/text_input.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa {
namespace {

using testing::HasSubstr;

/// Why the text is refused.
std::string refusal(const std::string& text) {
  const auto input = text_input({"a.txt", text}, "the output");
  return input ? "accepted" : input.error().text;
}

TEST(TextInput, TakesTextInAnyLanguage) {
  EXPECT_EQ(refusal("Failover : Disabled\r\n"), "accepted");
  EXPECT_EQ(refusal("\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87 fw# show version\n"), "accepted");
}

TEST(TextInput, RefusesNothingButBlanks) {
  EXPECT_EQ(refusal(""), "a.txt: is empty; give the output");
  EXPECT_THAT(refusal(" \r\n\t\n"), HasSubstr("is empty"));
}

TEST(TextInput, RefusesBinaryData) {
  EXPECT_THAT(refusal(std::string("F\0a\0", 4)), HasSubstr("UTF-16"));
  EXPECT_THAT(refusal(std::string(100, '\x01')), HasSubstr("is not text"));
}

TEST(TextInput, RefusesOver16MiB) {
  EXPECT_EQ(refusal(std::string(max_input_bytes, 'a')), "accepted");
  EXPECT_THAT(refusal(std::string(max_input_bytes + 1, 'a')), HasSubstr("over 16 MiB"));
}

TEST(TextInput, MayBeAllowedToBeLarger) {
  const std::string much(max_input_bytes + 1, 'a');
  EXPECT_TRUE(text_input({"a.txt", much}, "text", 2 * max_input_bytes));
  EXPECT_THAT(text_input({"a.txt", much}, "text", 1U << 20U).error().text, HasSubstr("over 1 MiB"));
}

TEST(TextInput, CallsADashStandardInput) {
  EXPECT_THAT(text_input({"-", ""}, "text").error().text, HasSubstr("standard input: is empty"));
}

}  // namespace
}  // namespace asa
