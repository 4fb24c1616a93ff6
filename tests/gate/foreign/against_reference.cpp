#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::test {
namespace {

using testing::HasSubstr;

Outcome compared(const std::string& options, const std::string& system) {
  return licgate(
      "conform --against-reference --only EncryptionIsEqual --platform 'ASA 5520' "
      "--budget 0.05 " +
      options + " -- '" LICGATE_PROGRAM "' answer --system " + system);
}

TEST(AgainstReference, AgreesWithItself) {
  const Outcome run = compared("", "reference");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("agrees: kinds of difference: 0"));
}

TEST(AgainstReference, ShowsWhatIsAnsweredOtherwise) {
  const Outcome run = compared("", "encryption-unchecked");
  EXPECT_EQ(run.exit_code, 1) << run.err;
  EXPECT_THAT(run.out, HasSubstr("FX-ENC-1 names the primary: the program says no, the reference "
                                 "yes on ASA 5520"));
  EXPECT_THAT(run.out, HasSubstr("differs: kinds of difference: 1"));
}

/// What it does not do is not dropped in silence.
TEST(AgainstReference, RefusesTheOptionsOfACheck) {
  for (const char* option : {"--json -", "--part 1/2", "--gtest_filter=*"})
    EXPECT_EQ(compared(option, "reference").exit_code, 2) << option;
}

}  // namespace
}  // namespace asa::test
