#include "gate/commands/program.hpp"

#include "model/clause.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

TEST(CommandLine, HelpNamesEveryCommand) {
  const Outcome help = licgate("--help");
  EXPECT_EQ(help.exit_code, 0);
  for (const std::string& command : command_names())
    EXPECT_THAT(help.out, HasSubstr("\n  " + command + " "));
}

TEST(CommandLine, EveryCommandHasHelp) {
  for (const std::string& command : command_names()) {
    const Outcome help = licgate(command + " --help");
    EXPECT_EQ(help.exit_code, 0) << command;
    EXPECT_THAT(help.out, HasSubstr("Usage: licgate " + command));
  }
}

TEST(CommandLine, BadUsageIsAnErrorOfItsOwn) {
  for (const char* arguments : {"",
                                "frobnicate",
                                "--frobnicate",
                                "list --frobnicate",
                                "check --frobnicate",
                                "check extra",
                                "check --seed many",
                                "check --seed -1",
                                "check --seed ''",
                                "check --seed 18446744073709551616",
                                "check --json ''",
                                "check --proofs ''",
                                "check --stored ''",
                                "check --system ''",
                                "check --jobs ''",
                                "check --jobs -1",
                                "check --budget ''",
                                "check --part ''",
                                "check --scope whole --state ''",
                                "check --scope whole --state -",
                                "check --scope ''",
                                "check --scope whole --most -1",
                                "prove --only ''",
                                "prove --platform ''",
                                "check --budget 0",
                                "check --budget nan",
                                "check --system nobody",
                                "check --jobs 0",
                                "check --jobs many",
                                "check --part 3/2",
                                "check --part 0/2",
                                "check --part x",
                                "check --part 2",
                                "check --part 1/",
                                "mutants --jobs 0",
                                "mutants --seeds 0",
                                "replay",
                                "audit",
                                "check --gtest_filter=NoSuch.Test",
                                "audit --roles primary",
                                "audit --part primary=ASA5515-K9",
                                "audit --part 1=ASA5520-K9 --part 1=ASA5520-K8 " LICGATE_FIXTURES
                                "/audit/5520-primary.txt"}) {
    const Outcome bad = licgate(arguments);
    EXPECT_EQ(bad.exit_code, 2) << arguments;
    EXPECT_FALSE(bad.err.empty()) << arguments;
  }
}

TEST(CommandLine, SuggestsWhatWasMeant) {
  const std::map<std::string, std::string> meant{{"adit x", "audit?"},
                                                 {"check --sed 3", "--seed?"},
                                                 {"audit --jsn x", "--json?"},
                                                 {"prove --ony=X", "--only?"}};
  for (const auto& [arguments, suggested] : meant) {
    const Outcome run = licgate(arguments);
    EXPECT_EQ(run.exit_code, 2) << arguments;
    EXPECT_THAT(run.err, HasSubstr("did you mean " + suggested));
  }
  EXPECT_THAT(licgate("frobnicate").err, testing::Not(HasSubstr("did you mean")));
}

TEST(CommandLine, TakesTheLargestSeed) {
  const Outcome run = licgate(
      "check --seed 18446744073709551615 --budget 0.1 --gtest_filter=FX_ENC_1.*/ASA5520 --json -");
  EXPECT_EQ(json::parse(run.out)["licgate"]["seed"], std::uint64_t{18446744073709551615U});
}

TEST(CommandLine, AMissingFileIsNamed) {
  for (const char* command : {"replay", "audit"}) {
    const Outcome missing = licgate(std::string(command) + " no/such/file");
    EXPECT_EQ(missing.exit_code, 2);
    EXPECT_THAT(missing.err, HasSubstr("no/such/file"));
  }
}

TEST(CommandLine, NothingIsColoredAwayFromATerminal) {
  for (const char* arguments :
       {"--help", "list", "check --gtest_filter=FX_ENC_1.*/ASA5520 --budget 0.1"})
    EXPECT_THAT(licgate(arguments).out, testing::Not(HasSubstr("\x1b["))) << arguments;
}

TEST(Audit, TakesRolesBeforeAndAfterTheFiles) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  const std::string files = folder + "5520-primary.txt " + folder + "5520-secondary.txt";
  const Outcome before = licgate("audit --json --roles secondary,primary " + files);
  const Outcome after = licgate("audit --json " + files + " --roles=secondary,primary");
  EXPECT_EQ(before.exit_code, 0) << before.err;
  EXPECT_EQ(before.out, after.out);
}

TEST(Audit, ExitsWithItsVerdict) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  EXPECT_EQ(licgate("audit " + folder + "pair-unit-5516.txt").exit_code, 0);
  EXPECT_EQ(licgate("audit " + folder + "zero-key-5555.txt").exit_code, 1);
  EXPECT_EQ(licgate("audit " + folder + "smart-asav.txt").exit_code, 2);
}

TEST(Audit, IsStrictAboutDoubtOnRequest) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  EXPECT_EQ(licgate("audit --strict " + folder + "pair-unit-5516.txt").exit_code, 1);
  EXPECT_EQ(licgate("audit --strict " + folder + "5520-primary.txt").exit_code, 0);
}

TEST(Audit, CitesClausesAndTheirProperties) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  const std::string units = folder + "5515-3des.txt " + folder + "5515-des.txt";
  const json report = json::parse(licgate("audit --json --why --why-not " + units).out);
  EXPECT_EQ(report["why"][0]["clause"], "FX-ENC-1");
  EXPECT_THAT(report["why"][0]["properties"], testing::Contains("EncryptionIsEqual"));
  EXPECT_EQ(report["why_not"]["remedies"].size(), 2U);
}

TEST(Audit, AnswersInJson) {
  const std::string folder = std::string(LICGATE_FIXTURES) + "/audit/";
  const json report = json::parse(
      licgate("audit --json " + folder + "5515-3des.txt " + folder + "5515-des.txt").out);
  for (const char* key : {"units", "verdict", "refusals", "running", "unknown"})
    EXPECT_TRUE(report.contains(key)) << key;
  EXPECT_EQ(report["refusals"][0]["clause"], "FX-ENC-1");
}

TEST(List, HasAnArrayOfProperties) {
  const Outcome list = licgate("list --json");
  ASSERT_EQ(list.exit_code, 0);
  const json properties = json::parse(list.out)["properties"];
  ASSERT_TRUE(properties.is_array());
  for (const json& p : properties)
    for (const char* key : {"id", "clauses", "statement", "kind"}) EXPECT_TRUE(p.contains(key));
}

TEST(List, EveryPropertyIsTested) {
  const Outcome tests = licgate("check --gtest_list_tests");
  ASSERT_EQ(tests.exit_code, 0);
  const json all = json::parse(licgate("list --json").out);
  for (const json& p : all["properties"])
    EXPECT_THAT(tests.out, HasSubstr(p["id"].get<std::string>() + "/synthetic"));
}

TEST(Clauses, AreAnArrayThatTracesEveryClause) {
  const Outcome clauses = licgate("clauses --json");
  ASSERT_EQ(clauses.exit_code, 0);
  const json all = json::parse(clauses.out)["clauses"];
  EXPECT_EQ(all.size(), clause_count);
  for (const json& c : all) {
    for (const char* key : {"id", "source", "rule", "standing", "properties"})
      EXPECT_TRUE(c.contains(key)) << c;
    EXPECT_EQ(c["properties"].empty(), c.contains("prose")) << c;
  }
}

TEST(Clauses, AClauseShowsItsRuleAndStanding) {
  EXPECT_THAT(licgate("clauses").out, AllOf(HasSubstr("FX-ENC-1"), HasSubstr("two sources"),
                                            HasSubstr("EncryptionIsEqual")));
}

}  // namespace
}  // namespace asa::test
