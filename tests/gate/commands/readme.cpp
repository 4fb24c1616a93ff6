#include "gate/commands/documents.hpp"
#include "tests/bench/page/page.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace asa::test {
namespace {

using testing::HasSubstr;

const std::string readme = contents(LICGATE_README);

TEST(Readme, CountsWhatThereIs) {
  const std::string table = commands::evidence_table();
  EXPECT_TRUE(readme.find(table) != std::string::npos) << "README.md must hold this table:\n"
                                                       << table;
}

TEST(Readme, IsShort) { EXPECT_LE(std::count(readme.begin(), readme.end(), '\n'), 160); }

TEST(Benchmarks, ThePageIsOfTheFiguresThatAreKept) {
  const std::string bench = std::string(LICGATE_FIXTURES) + "/../bench/";
  const auto figures = nlohmann::json::parse(contents(bench + "figures.json"));
  EXPECT_EQ(contents(bench + "README.md"), bench::page_of(figures));
}

/// What the README promises is what is tried on a clean clone.
TEST(Readme, NamesWhatIsRunOfEveryCommit) {
  const std::string run = contents(std::string(LICGATE_FIXTURES) + "/../../.ci/run");
  for (const char* command : {"make gate", "make test"}) {
    EXPECT_THAT(readme, HasSubstr(std::string(command) + "  "));
    EXPECT_THAT(run, HasSubstr(command));
  }
}

TEST(Readme, ShowsTheCounterexampleAsItIsPrinted) {
  const Outcome run = licgate(
      "check --system encryption-unchecked --gtest_filter=FX_ENC_1.EncryptionIsEqual/ASA5520");
  const std::size_t from = run.out.find("FX-ENC-1 EncryptionIsEqual");
  const std::size_t to = run.out.find("\n\n  as a test");
  ASSERT_NE(to, std::string::npos);
  EXPECT_THAT(readme, HasSubstr(run.out.substr(from, to - from)));
}

TEST(Readme, ShowsTheAuditAsItIsPrinted) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  const Outcome run =
      licgate("audit " + folder + "5520-primary.txt " + folder + "5520-secondary.txt");
  const std::string verdict = run.out.substr(0, run.out.find('\n') + 1);
  const std::size_t from = run.out.find("License they run");
  const std::size_t to = run.out.find("\n  Total UC Proxy");
  ASSERT_NE(to, std::string::npos);
  EXPECT_THAT(readme, HasSubstr(verdict + "...\n" + run.out.substr(from, to - from)));
}

TEST(Readme, ShowsAPropertyThatIsBuiltAndRun) {
  const std::string rules =
      contents(std::string(LICGATE_FIXTURES) + "/../examples/own_properties/my_rules.cpp");
  const std::size_t from = readme.find("RC_GTEST_PROP");
  ASSERT_NE(from, std::string::npos);
  EXPECT_THAT(rules, HasSubstr(readme.substr(from, readme.find("```", from) - from)));
}

/// What the README tells the reader to try.
TEST(Readme, TellsOfATimelineThatRuns) {
  const std::string events = "together 10w; apart 6w; together 0d";
  EXPECT_THAT(readme, HasSubstr(events));
  const std::string folder = std::string(LICGATE_FIXTURES) + "/timeline/5520-botnet-";
  const Outcome run = licgate("timeline " + folder + "primary.txt " + folder +
                              "secondary.txt --events '" + events + "'");
  EXPECT_EQ(run.exit_code, 0) << run.err;
}

}  // namespace
}  // namespace asa::test
