#include "model/activation_key.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

constexpr ActivationKey key{{0x1, 0xabcdef01, 0x0, 0xffffffff, 0x80000000}};
constexpr std::string_view printed_key = "0x00000001 0xabcdef01 0x00000000 0xffffffff 0x80000000";

TEST(ActivationKey, IsPrintedAsFiveWordsOfEightDigits) { EXPECT_EQ(to_string(key), printed_key); }

TEST(ActivationKey, IsReadAsItIsPrinted) { EXPECT_EQ(parse_activation_key(printed_key), key); }

TEST(ActivationKey, IsReadWithOrWithoutPrefixAndInAnyCase) {
  EXPECT_EQ(parse_activation_key("1 ABCDEF01 0 0XffffFFFF 0x80000000"), key);
  EXPECT_EQ(parse_activation_key("  0x1\tabcdef01  0x0 ffffffff 80000000\n"), key);
}

TEST(ActivationKey, OfAllZerosIsThatOfAnEmptySlot) {
  static_assert(ActivationKey{}.all_zeros() && !key.all_zeros());
  static_assert(!ActivationKey{{0, 0, 0, 0, 1}}.all_zeros());
  EXPECT_EQ(parse_activation_key("0x0 0x0 0x0 0x0 0x0"), ActivationKey{});
}

TEST(ActivationKey, HasFiveWords) {
  EXPECT_FALSE(parse_activation_key(""));
  EXPECT_FALSE(parse_activation_key("0x1 0x2 0x3 0x4"));
  EXPECT_FALSE(parse_activation_key("0x1 0x2 0x3 0x4 0x5 0x6"));
}

TEST(ActivationKey, HasWordsOfOneToEightHexadecimalDigits) {
  for (const char* word :
       {"0x", "x1", "0x1g", "-1", "+1", "0x-1", "1,", "0x0x1", "0x123456789", "0x000000001", "1.0"})
    EXPECT_FALSE(parse_activation_key(std::string("1 2 3 4 ") + word)) << word;
}

}  // namespace
}  // namespace asa
