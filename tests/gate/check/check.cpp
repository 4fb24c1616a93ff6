#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

const std::string encryption = "check --gtest_filter='*Encryption*' --budget 0.5 ";

/// The records of a run, by property and platform.
std::map<std::string, json> records(const std::string& path) {
  std::map<std::string, json> by_name;
  const json report = json::parse(contents(path));
  for (const json& r : report["records"])
    by_name[r["property"].get<std::string>() + "/" + r["platform"].get<std::string>()] = r;
  return by_name;
}

TEST(Check, TheReferenceHolds) {
  const std::string path = scratch("run.json");
  const Outcome run = licgate("check --budget 0.5 --json " + path);
  ASSERT_EQ(run.exit_code, 0) << run.out << run.err;
  const json report = json::parse(contents(path));
  EXPECT_EQ(report["verdict"], "holds");
  EXPECT_EQ(report["licgate"]["seed"], 1);
  EXPECT_THAT(run.out, AllOf(HasSubstr("FX-ENC-1"), HasSubstr("0 violated, 0 vacuous")));
}

TEST(Check, EveryRecordSaysWhatWasTried) {
  const std::string path = scratch("run.json");
  licgate(encryption + "--json " + path);
  for (const auto& [name, r] : records(path)) {
    EXPECT_GT(r["cases"], 0) << name;
    EXPECT_GT(r["applicable"], 0) << name;
    EXPECT_LE(r["applicable"], r["cases"]) << name;
    EXPECT_EQ(r["engine"] == "exhaustive", r["of"] == r["cases"]) << name;
    EXPECT_EQ(r["verdict"], "holds") << name;
  }
}

TEST(Check, TheSameSeedIsTheSameRun) {
  const std::string first = scratch("first.json"), second = scratch("second.json");
  licgate(encryption + "--seed 7 --json " + first);
  licgate(encryption + "--seed 7 --json " + second);
  EXPECT_EQ(contents(first), contents(second));
}

TEST(Check, AnotherSeedSamplesOtherSituations) {
  const std::string first = scratch("first.json"), second = scratch("second.json");
  const std::string sampled = "check --gtest_filter='FX_ENC_1.EncryptionIsEqual/*' --budget 0.1 ";
  licgate(sampled + "--seed 7 --json " + first);
  licgate(sampled + "--seed 8 --json " + second);
  EXPECT_NE(json::parse(contents(first))["records"], json::parse(contents(second))["records"]);
}

TEST(Check, ViolationsNameTheClauseOfTheFault) {
  const Outcome flags =
      licgate("check --system flags-anded --gtest_filter=*BetweenOwnAndLimit/ASA5520");
  EXPECT_THAT(flags.out, HasSubstr("CMB-04 BetweenOwnAndLimit on ASA 5520 is violated"));
  const Outcome keys = licgate(
      "check --system key-refusal-hides-others --gtest_filter=*EachCauseRefusesAlone/ASA5520");
  EXPECT_THAT(keys.out, HasSubstr("FX-KEY-1 EachCauseRefusesAlone on ASA 5520 is violated"));
}

std::string xml_property(const std::string& name, const std::string& value) {
  return "<property name=\"" + name + "\" value=\"" + value + "\"/>";
}

/// A report of tests says what each is about, without our program.
TEST(Check, GoogleTestsOwnOutputCitesClauses) {
  const std::string xml = scratch("run.xml");
  licgate(
      "check --gtest_filter=FX_ENC_1.EncryptionIsEqual/ASA5520 --budget 0.1 --gtest_output=xml:" +
      xml);
  EXPECT_THAT(contents(xml), AllOf(HasSubstr(xml_property("property_id", "EncryptionIsEqual")),
                                   HasSubstr(xml_property("clause", "FX-ENC-1, FX-ENC-2")),
                                   HasSubstr(xml_property("trust", "two sources, excerpt")),
                                   HasSubstr("<property name=\"engine\"")));
}

TEST(Check, AFileThatCannotBeWrittenFailsBeforeTheRun) {
  const Outcome run = licgate("check --json no/such/folder/run.json");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("no/such/folder/run.json"));
  EXPECT_THAT(run.out, testing::Not(HasSubstr("tests ran")));
}

TEST(Check, AFaultySystemIsShownByTheSmallestPair) {
  const Outcome run = licgate(
      "check --system encryption-unchecked --gtest_filter=FX_ENC_1.EncryptionIsEqual/ASA5520");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, AllOf(HasSubstr("FX-ENC-1 EncryptionIsEqual on ASA 5520 is violated"),
                             HasSubstr("expected Enabled, seen Disabled"),
                             HasSubstr("got        the pair forms"),
                             HasSubstr("  Encryption-3DES-AES  Enabled  Disabled\n"),
                             HasSubstr("TEST(FX_ENC_1, EncryptionIsEqual_ASA5520)")));
}

TEST(Check, MarksWhatDoesNotMatter) {
  const Outcome run = licgate(
      "check --system encryption-unchecked "
      "--gtest_filter=FX_ENC_1.UnequalEncryptionIsRefused/ASA5505");
  EXPECT_THAT(run.out, AllOf(HasSubstr("Security Plus *  Security Plus *\n"),
                             HasSubstr("  Encryption-3DES-AES  Enabled          Disabled\n"),
                             HasSubstr("  * does not matter, nor does: RD-10GE"),
                             HasSubstr("; each unit:\n  permanent key (")));
}

TEST(Check, RecordsWhatDoesNotMatter) {
  const std::string path = scratch("run.json");
  licgate("check --system encryption-unchecked --budget 0.5 --json " + path +
          " --gtest_filter=*.UnequalEncryptionIsRefused/ASA5505");
  const json record = records(path)["UnequalEncryptionIsRefused/ASA 5505"];
  EXPECT_THAT(record["does not matter"], testing::Contains("/units/0/edition"));
  EXPECT_THAT(record["does not matter"],
              testing::Not(testing::Contains("/units/0/license/Encryption-3DES-AES")));
}

const std::string stored = std::string(LICGATE_FIXTURES) + "/counterexamples.jsonl";

TEST(Check, TriesStoredCounterexamplesFirst) {
  const Outcome run =
      licgate("check --system zero-key-unchecked --gtest_filter=*ZeroKey* --stored " + stored);
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("is violated (a stored counterexample)"));
}

TEST(Check, StoredCounterexamplesStandOnTheReference) {
  const Outcome run = licgate("check --budget 1 --stored " + stored);
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out, testing::Not(HasSubstr("\n0 stored cases")));
}

/// Only a whole run can see every level.
TEST(Check, AsksForEveryLevelInWholeRunsOnly) {
  const std::string test = "EveryLevelIsSeen";
  EXPECT_THAT(licgate("check --gtest_list_tests").out, HasSubstr(test));
  EXPECT_THAT(licgate("check --gtest_list_tests --gtest_filter=-*/ASA5520").out,
              testing::Not(HasSubstr(test)));
}

TEST(Check, SeesEveryLevelByDefault) {
  const std::string path = scratch("levels.json");
  const Outcome run = licgate("check --budget 0.7 --json " + path);
  EXPECT_EQ(run.exit_code, 0) << run.out << run.err;
  const json coverage = json::parse(contents(path))["coverage"];
  for (const char* what : {"situations", "histories"})
    EXPECT_EQ(coverage[what]["levels"][0], coverage[what]["levels"][1]) << what;
  // Two pairs of levels meet in one of thousands of histories of one property.
  EXPECT_LE(coverage["histories"]["pairs"]["inexcusable"].size(), 2u);
}

const std::string states = "check --gtest_filter=Histories.EveryStateIsReached ";

TEST(Check, ReachesEveryStateOfHistories) {
  const std::string path = scratch("states.json");
  const Outcome run = licgate(states + "--json " + path);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("12 of 12 named states and 41 of 41 transitions between them"));
  EXPECT_THAT(contents(path),
              AllOf(HasSubstr("\"verdict\": \"holds\""), HasSubstr("\"of_states\": 12"),
                    HasSubstr("\"unexpected\": []")));
}

TEST(Check, AStateThatIsNeverReachedFailsTheRun) {
  const Outcome run = licgate(states + "--system combined-forever");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("never reached: contact: apart beyond the grace\n"));
}

TEST(Check, ShowsTheHistoryThatViolates) {
  const Outcome run = licgate(
      "check --system pooled-beyond-the-grace "
      "--gtest_filter=LOC_02.BeyondTheGraceEachUnitIsByItself/ASA5520");
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out,
              AllOf(HasSubstr("LOC-04 BeyondTheGraceEachUnitIsByItself on ASA 5520"),
                    HasSubstr("beyond the grace"), HasSubstr("as a line for licgate replay")));
}

TEST(Check, AMalformedStoredLineIsAnErrorWithItsPlace) {
  const std::string path = scratch("stored.jsonl");
  write(path, "\nno json\n");
  const Outcome run = licgate("check --stored " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("stored.jsonl:2: this is not JSON: [json.exception.parse_error"));
}

const std::string gone = R"({"property":"ModelsMatch","topology":"cluster","platform":"ASA 1",)"
                         R"("alternative readings":[],"units":[]})";

TEST(Check, AStoredLineThatIsNotValidIsAnErrorThatSaysHowToMendIt) {
  const std::string path = scratch("stored.jsonl");
  write(path, gone);
  const Outcome run = licgate(encryption + "--stored " + path);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("stored.jsonl:1: no platform is called \"ASA 1\""),
                             HasSubstr("add \"retired\": \"DATE: REASON\"")));
}

TEST(Check, ARetiredStoredLineIsReportedAndCounted) {
  const std::string path = scratch("stored.jsonl"), json_path = scratch("run.json");
  std::string line = gone;
  write(path, line.insert(1, R"("retired":"2026-11-24: no longer sold",)"));
  const Outcome run = licgate(encryption + "--stored " + path + " --json " + json_path);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.err, HasSubstr("stored.jsonl:1: retired: 2026-11-24: no longer sold"));
  EXPECT_THAT(run.out, HasSubstr("\n0 stored cases, 1 retired; "));
  EXPECT_EQ(json::parse(contents(json_path))["retired"], 1);
}

TEST(Check, AnUnknownSystemIsAnErrorThatNamesTheKnown) {
  const Outcome run = licgate("check --system nobody");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("nobody"), HasSubstr("encryption-unchecked")));
  EXPECT_THAT(licgate("check --system encryption-uncheked").err,
              HasSubstr("did you mean encryption-unchecked?"));
}

}  // namespace
}  // namespace asa::test
