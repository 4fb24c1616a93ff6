#include "gate/check/proof_state.hpp"
#include "gate/commands/program.hpp"
#include "gate/plan/plan.hpp"
#include "gate/terminal/digest.hpp"
#include "gate/terminal/sha256.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// What holds for the output of every command.
namespace asa::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

const std::string fixtures = LICGATE_FIXTURES;
const std::string unit = fixtures + "/audit/5520-primary.txt";
const std::string counterexamples = fixtures + "/counterexamples.jsonl";

/// A short run of each command, in JSON if it has that.
const std::map<std::string, std::string> short_runs{
    {"list", "--json"},
    {"clauses", "--json"},
    {"explain", "FX-ENC-1 --json"},
    {"review", "--json --reviews " + fixtures + "/reviews.json"},
    {"documents", scratch("no-such-folder")},
    {"check", "--gtest_filter=FX_ENC_1.*/ASA5520 --budget 0.1 --json -"},
    {"replay", counterexamples},
    {"prove", "--only EncryptionIsEqual --platform 'ASA 5540' --json"},
    {"conform",
     "--only EncryptionIsEqual --platform 'ASA 5540' --budget 0.1 --json - -- '" LICGATE_PROGRAM
     "' answer"},
    {"answer", "<" + fixtures + "/foreign/question.jsonl"},
    {"merge", unit},
    {"campaign", "plan --only EncryptionIsEqual --cases 1e6 --hours 1 --json"},
    {"mutants", "--seeds 1 --jobs 2 --json"},
    {"vectors", "--out " + unit},
    {"explore", "--find forms --json"},
    {"report", "--out " + unit + " " + unit},
    {"audit", unit + " --json"},
    {"plan", unit + " --want 'Security Contexts=20' --json"},
    {"timeline", unit + " --events 'together 1d' --json"},
    {"redact", unit},
    {"completion", "bash"}};

constexpr int no_solver = 3;

TEST(Commands, HaveAShortRunEach) {
  std::vector<std::string> names;
  for (const auto& [name, run] : short_runs) names.push_back(name);
  EXPECT_THAT(command_names(), testing::UnorderedElementsAreArray(names));
}

int schema_of(const std::string& command) {
  if (command == "prove") return prove::proofs_schema;
  return command == "plan" ? plan::plans_schema : 1;
}

/// The stamp, and nothing behind the line that ends the JSON.
void expect_stamped(const std::string& command, const std::string& out) {
  SCOPED_TRACE(command);
  ASSERT_TRUE(out.ends_with("}\n"));
  EXPECT_THAT(out, StartsWith("{\n  \"licgate\": {"));
  const json stamp = json::parse(out)["licgate"];
  EXPECT_EQ(stamp["version"], LICGATE_VERSION);
  EXPECT_EQ(stamp["sources"], source_digest());
  EXPECT_EQ(stamp["schema"], schema_of(command));
  EXPECT_TRUE(stamp["commit"].is_null() || stamp["commit"].is_string());
  EXPECT_TRUE(stamp["inputs"].is_array());
}

TEST(Json, IsStampedByEveryCommand) {
  for (const auto& [command, arguments] : short_runs) {
    if (command == "replay" || command == "documents") continue;  // no JSON
    if (command == "report") continue;                            // pages
    if (command == "merge") continue;                             // the stamp of what it merges
    if (command == "vectors") continue;                           // the same of every commit
    if (command == "answer") continue;                            // lines of a conversation
    if (command == "completion") continue;                        // a script
    if (command == "redact") continue;                            // the text of a device
    if (command == "mutants") continue;                           // takes minutes
    const Outcome run = licgate(command + " " + arguments);
    if (run.exit_code == no_solver) continue;
    ASSERT_EQ(run.exit_code, 0) << command << run.err;
    expect_stamped(command, run.out);
  }
}

/// Names and digests of the files that were read, as sha256sum prints them.
TEST(Json, NamesItsInputs) {
  const std::map<std::string, std::vector<std::string>> inputs{
      {"audit --json " + unit, {unit}},
      {"timeline --json --events 'together 1d' " + unit, {unit}},
      {"check " + short_runs.at("check") + " --stored " + counterexamples, {counterexamples}},
      {"review " + short_runs.at("review"), {fixtures + "/reviews.json"}},
      {"list --json", {}}};
  for (const auto& [arguments, files] : inputs) {
    json expected = json::array();
    for (const std::string& file : files)
      expected.push_back({{"file", file}, {"sha256", sha256(contents(file))}});
    EXPECT_EQ(json::parse(licgate(arguments).out)["licgate"]["inputs"], expected) << arguments;
  }
}

TEST(Json, OfACheckSaysSeedAndBudget) {
  const json report = json::parse(licgate("check " + short_runs.at("check") + " --seed 7").out);
  EXPECT_EQ(report["licgate"]["seed"], 7);
  EXPECT_EQ(report["licgate"]["budget"], 0.1);
}

/// Standard input is read once, so that it must be digested then.
TEST(Json, DigestsStandardInput) {
  const json report = json::parse(licgate("audit --json -", contents(unit)).out);
  EXPECT_EQ(report["licgate"]["inputs"][0]["sha256"], sha256(contents(unit)));
}

TEST(Json, OnStandardOutputIsAlone) {
  const Outcome run = licgate("check " + short_runs.at("check"));
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_TRUE(json::accept(run.out)) << run.out;
  EXPECT_THAT(run.err, HasSubstr("clause"));
  EXPECT_FALSE(std::filesystem::exists("-"));
}

TEST(Version, NamesTheSources) {
  const Outcome run = licgate("--version");
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, StartsWith("licgate " LICGATE_VERSION));
  EXPECT_THAT(run.out, HasSubstr("sources " + std::string(source_digest())));
}

/// Runs the program with its standard output somewhere else.
Outcome licgate_to(const std::string& where, const std::string& arguments) {
  return licgate("--version >/dev/null; ('" LICGATE_PROGRAM "' " + arguments + " >" + where + ")");
}

TEST(StandardOutput, ThatCannotBeWrittenIsAnError) {
  for (const auto& [command, arguments] : short_runs) {
    if (command == "mutants") continue;
    const Outcome run = licgate_to("/dev/full", command + " " + arguments);
    if (run.exit_code == no_solver) continue;
    EXPECT_EQ(run.exit_code, 2) << command;
    EXPECT_FALSE(run.err.empty()) << command;
  }
  for (const char* text : {"--help", "--version", "audit --help", "list", "clauses"})
    EXPECT_EQ(licgate_to("/dev/full", text).exit_code, 2) << text;
}

TEST(StandardOutput, ThatIsClosedIsAnError) {
  const std::string path = scratch("run.json");
  EXPECT_EQ(licgate_to("&-", "list").exit_code, 2);
  const Outcome run =
      licgate_to("&-", "check --gtest_filter=FX_ENC_1.*/ASA5520 --budget 0.1 --json " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_TRUE(json::accept(contents(path))) << "nothing is printed into it";
}

}  // namespace
}  // namespace asa::test
