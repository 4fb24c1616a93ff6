#include "gate/terminal/stamp.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <string>
#include <vector>

/// What a run is of, and that nothing makes less of it in silence.
namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

/// A variable of the environment, for a scope.
class Variable {
 public:
  Variable(std::string name, const std::string& value) : name_(std::move(name)) {
    setenv(name_.c_str(), value.c_str(), 1);
  }
  ~Variable() { unsetenv(name_.c_str()); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  std::string name_;
};

std::string last_line(const std::string& text) {
  const std::string lines = text.substr(0, text.find_last_not_of('\n') + 1);
  return lines.substr(lines.rfind('\n') + 1);
}

const std::string encryption = "check --gtest_filter='*Encryption*' --budget 0.1 ";

TEST(Environment, LeavesOutNoTests) {
  const std::string whole = licgate(encryption).out;
  for (const auto& [name, value] :
       std::vector<std::pair<std::string, std::string>>{{"GTEST_FILTER", "No.Such"},
                                                        {"TESTBRIDGE_TEST_ONLY", "No.Such"},
                                                        {"GTEST_REPEAT", "0"},
                                                        {"GTEST_TOTAL_SHARDS", "1000"}}) {
    const Variable set(name, value), index("GTEST_SHARD_INDEX", "999");
    const Outcome run = licgate(encryption);
    EXPECT_EQ(run.exit_code, 0) << name;
    EXPECT_EQ(last_line(run.out), last_line(whole)) << name;
    EXPECT_THAT(run.err, AllOf(HasSubstr("ignored from the environment: "), HasSubstr(name)));
  }
}

TEST(PartialRun, SaysHowPartialItIs) {
  const Outcome run = licgate(
      "check --gtest_filter=FX_ENC_1.EncryptionIsEqual/ASA55* --part 1/2 --budget 1 --json -");
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(last_line(run.err),
              MatchesRegex("holds: [0-9]+ of [0-9],[0-9]+ tests, filter "
                           "\"FX_ENC_1.EncryptionIsEqual/ASA55\\*\", part 1/2 \\(licgate .*\\)"));
  const json tests = json::parse(run.out)["tests"];
  EXPECT_GT(tests["ran"], 1);
  EXPECT_GT(tests["of"], tests["ran"]);
  EXPECT_EQ(tests["filter"], "FX_ENC_1.EncryptionIsEqual/ASA55*");
  EXPECT_EQ(tests["part"], "1/2");
}

/// A test that is of no property is a run, too.
TEST(PartialRun, MayBeOfOneTest) {
  const Outcome run = licgate("check --gtest_filter=Histories.EveryStateIsReached");
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(last_line(run.out), HasSubstr("holds: 1 of "));
}

/// What a part of the tests covers says nothing of the whole.
TEST(PartialRun, IsNeverOfTheCoverageAlone) {
  const Outcome run = licgate("check --gtest_filter=Histories.EveryLevelIsSeen");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("no test matches the filter"));
}

TEST(PartialRun, OfNothingIsNeverGreen) {
  const Outcome part = licgate("check --part 1/1000000");
  EXPECT_EQ(part.exit_code, 2);
  EXPECT_THAT(part.err, HasSubstr("--part 1/1000000 has no cases"));
  EXPECT_EQ(licgate("check --part 1/3 --budget 0.01").exit_code, 2);
  EXPECT_EQ(licgate("check --gtest_filter=No.Such").exit_code, 2);
  EXPECT_EQ(licgate("check --gtest_repeat=0").exit_code, 2);
}

TEST(WholeRun, SaysThatItIsWhole) {
  const Variable filter("GTEST_FILTER", "*Encryption*");
  const Outcome run = licgate("check --budget 0.5 --jobs 2 --json -");
  EXPECT_THAT(last_line(run.err), Not(HasSubstr("filter")));
  const json tests = json::parse(run.out)["tests"];
  EXPECT_EQ(tests["ran"], tests["of"]);
  EXPECT_TRUE(tests["filter"].is_null());
  EXPECT_TRUE(tests["part"].is_null());
}

}  // namespace
}  // namespace asa::test
