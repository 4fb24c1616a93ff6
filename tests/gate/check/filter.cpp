#include "gate/check/filter.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

const std::string test = "FX_ENC_1.EncryptionIsEqual/ASA5520";

TEST(Filter, LetsThroughWhatAPatternMatches) {
  for (const char* filter : {"*", test.c_str(), "FX_*", "*ASA552?", "No.Such:*Equal*", "-CX_*"})
    EXPECT_TRUE(lets_through(filter, test)) << filter;
}

TEST(Filter, KeepsBackWhatNoPatternMatches) {
  for (const char* filter : {"FX_ENC_1", "CX_*", "*ASA552", "No.Such:CX_*"})
    EXPECT_FALSE(lets_through(filter, test)) << filter;
}

TEST(Filter, KeepsBackWhatANegativePatternMatches) {
  for (const char* filter : {"*-*ASA5520", "-FX_*", "*-CX_*:*Equal*"})
    EXPECT_FALSE(lets_through(filter, test)) << filter;
}

}  // namespace
}  // namespace asa
