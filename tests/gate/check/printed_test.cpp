#include "gate/check/replay.hpp"
#include "gate/mutants/system_named.hpp"
#include "tests/gate/program.hpp"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

// A test as a report prints it, as a function: it is to fail.
#undef TEST
#define TEST(suite, name) static void suite##_##name()
#include "tests/fixtures/printed_test.inc"
#undef TEST
#define TEST(suite, name) GTEST_TEST(suite, name)

namespace asa::test {
namespace {

constexpr const char* faulty =
    "check --system encryption-unchecked --gtest_filter=FX_ENC_1.EncryptionIsEqual/ASA5520";

/// What a report prints under "as a test", without its indentation.
std::string printed_test(const std::string& report) {
  std::istringstream lines(report.substr(report.find("as a test")));
  std::string text, line;
  std::getline(lines, line);
  while (std::getline(lines, line) && line.starts_with("    ")) text += line.substr(4) + "\n";
  return text;
}

TEST(PrintedTest, IsAsItStandsInTheFixtures) {
  EXPECT_EQ(printed_test(licgate(faulty).out),
            contents(std::string(LICGATE_FIXTURES) + "/printed_test.inc"));
}

TEST(PrintedTest, FailsForTheSystemThatFailed) {
  EXPECT_NONFATAL_FAILURE(FX_ENC_1_EncryptionIsEqual_ASA5520(), "encryption-unchecked");
}

}  // namespace
}  // namespace asa::test
