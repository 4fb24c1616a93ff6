#include "gate/check/first_look.hpp"

#include "tests/gate/foreign/conforming.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace asa::test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* looked = "at a first look";
const std::string faulty = "-- '" LICGATE_PROGRAM "' answer --system encryption-unchecked";

/// A run of everything takes minutes.
TEST(FirstLook, ShowsAViolationAtOnce) {
  const Conforming run(faulty);
  EXPECT_TRUE(run.says(looked, 60));
  EXPECT_TRUE(run.says("as a line for licgate replay", 60));
  run.interrupt();
  EXPECT_LT(run.wait().seconds, 60);
}

/// What is known is no news.
TEST(FirstLook, IsSilentAboutWhatIsKnown) {
  const std::string known = scratch("known");
  write(known, "EncryptionIsEqual on ASA 5510: \n");
  const std::string one = "--only EncryptionIsEqual --platform 'ASA 5510' --budget 0.1 ";
  EXPECT_THAT(conform(one + faulty).said, HasSubstr(looked));
  const Conformed run = conform(one + "--expected '" + known + "' " + faulty);
  EXPECT_EQ(run.exit_code, 0) << run.said;
  EXPECT_THAT(run.said, Not(HasSubstr(looked)));
}

}  // namespace
}  // namespace asa::test
