#include "gate/campaign/whole_number.hpp"

#include <gtest/gtest.h>

namespace asa::test {
namespace {

using campaign::whole_number_in;

TEST(WholeNumber, IsWrittenOutOrWithAPowerOfTen) {
  EXPECT_EQ(whole_number_in("10000000000"), 10'000'000'000U);
  EXPECT_EQ(whole_number_in("1e10"), 10'000'000'000U);
  EXPECT_EQ(whole_number_in("25E2"), 2'500U);
  EXPECT_EQ(whole_number_in("7e0"), 7U);
  EXPECT_EQ(whole_number_in("0e999"), 0U);
  EXPECT_EQ(whole_number_in("18446744073709551615"), ~std::uint64_t{0});
}

TEST(WholeNumber, IsNothingElse) {
  for (const char* text : {"",
                           "e",
                           "e3",
                           "1e",
                           "1.5",
                           "1.5e3",
                           "1e-3",
                           "1e+3",
                           "-1",
                           "+1",
                           "nan",
                           "inf",
                           "0x10",
                           "1 000",
                           " 1",
                           "1 ",
                           "1e3x",
                           "1e99999999999",
                           "18446744073709551616",
                           "1e20",
                           "2e19"})
    EXPECT_FALSE(whole_number_in(text)) << text;
}

}  // namespace
}  // namespace asa::test
