#include "gate/commands/program.hpp"
#include "gate/mutants/report.hpp"
#include "properties/mutants/catalogue.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace asa::test {
namespace {

using testing::HasSubstr;

const std::string readme = contents(LICGATE_README);

TEST(Readme, ShowsThePropertyAsItIsWritten) {
  const std::size_t from = readme.find("struct EncryptionIsEqual"), to = readme.find("\n```", from);
  const std::string source =
      contents(std::string(LICGATE_FIXTURES) + "/../../properties/failover/encryption.hpp");
  ASSERT_NE(from, std::string::npos);
  EXPECT_THAT(source, HasSubstr(readme.substr(from, to - from)));
}

TEST(Readme, ShowsTwoMutantsAsTheyAreKilled) {
  constexpr std::size_t seeds = MutantSettings{}.seeds;
  for (const char* name : {"encryption-unchecked", "one-too-many-uncut-on-5540"}) {
    const std::vector record{record_of(*find_mutant(name), seeds)};
    const std::string text = mutants_as_text(record, seeds);
    const std::size_t from = text.find('\n') + 1, to = text.find("properties that kill nothing");
    EXPECT_THAT(readme, HasSubstr(text.substr(from, to - from)));
  }
}

TEST(Readme, NamesEveryCommand) {
  for (const std::string& command : command_names())
    EXPECT_THAT(readme, HasSubstr("| `licgate " + command));
}

TEST(Readme, SaysOfWhichCommitItsSpeedIs) {
  for (const char* section : {"\n## How fast", "\n## What is proved"}) {
    const std::size_t from = readme.find(section), to = readme.find("\n## ", from + 1);
    EXPECT_THAT(readme.substr(from, to - from), HasSubstr("commit `")) << section;
  }
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
  const std::size_t from = run.out.find("Verdict: may form");
  const std::size_t to = run.out.find("\n  Total UC Proxy");
  ASSERT_NE(to, std::string::npos);
  EXPECT_THAT(readme, HasSubstr(run.out.substr(from, to - from)));
}

TEST(Readme, ShowsTheTimelineAsItIsPrinted) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/timeline/5520-botnet-";
  const Outcome run = licgate("timeline " + folder + "primary.txt " + folder +
                              "secondary.txt --events 'together 10w; apart 6w; together 0d'");
  const std::size_t from = run.out.find("Botnet Traffic Filter\n  Step");
  const std::size_t to = run.out.find("\n\nSecurity Contexts");
  ASSERT_NE(to, std::string::npos);
  EXPECT_THAT(readme, HasSubstr(run.out.substr(from, to - from)));
}

}  // namespace
}  // namespace asa::test
