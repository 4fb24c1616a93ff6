#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace asa::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;
using testing::StartsWith;

TEST(Explain, ShowsOnePageAfterTheOther) {
  const Outcome run = licgate("explain fx-enc-1 5520 RD-ENC");
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_THAT(run.out,
              AllOf(StartsWith("FX-ENC-1 (clause)\n"), HasSubstr("\nASA 5520 (platform)\n"),
                    HasSubstr("\nRD-ENC (reading)\n")));
  EXPECT_THAT(run.out, testing::EndsWith(licgate("--version").out));
}

TEST(Explain, SaysHowToKnowWhatIsProved) {
  EXPECT_THAT(licgate("explain EncryptionIsEqual").out, HasSubstr("licgate prove --json >FILE"));
}

TEST(Explain, ReadsProofs) {
  const std::string file = scratch("proofs.json");
  const Outcome proved = licgate("prove --only EncryptionIsEqual --json");
  if (proved.exit_code == 3) GTEST_SKIP() << "there is no solver";
  write(file, proved.out);
  const Outcome run = licgate("explain FX-ENC-1 --proofs " + file);
  EXPECT_THAT(run.out, HasSubstr("      proof: of every pair, on 22 platforms\n"));
  EXPECT_THAT(run.out, Not(HasSubstr("licgate prove")));
  const json page = json::parse(licgate("explain FX-ENC-1 --json --proofs " + file).out);
  EXPECT_EQ(page["licgate"]["inputs"][0]["file"], file);
}

TEST(Explain, HasNoPageOfWhatDoesNotExist) {
  for (const char* wrong : {"explain", "explain FX-ENG-1", "explain FX-ENC", "explain ''",
                            "explain FX-ENC-1 frobnicate"}) {
    const Outcome run = licgate(wrong);
    EXPECT_EQ(run.exit_code, 2) << wrong;
    EXPECT_EQ(run.out, "") << wrong;
    EXPECT_FALSE(run.err.empty()) << wrong;
  }
  EXPECT_THAT(licgate("explain FX-ENG-1").err, HasSubstr("did you mean FX-ENC-1?"));
}

/// What can be listed, and the header of its CSV.
const std::map<std::string, std::string> headers{
    {"properties", "id,clauses,statement,kind,scope,proved,fingerprint\r\n"},
    {"clauses", "id,source,rule,standing,properties,fingerprint,prose\r\n"},
    {"readings", "id,question,default,alternative,about\r\n"},
    {"platforms",
     "name,hardware,editions,software_from,software_to,units_of_a_cluster,time_based_keys\r\n"},
    {"features", "name,kind,combined_by,platforms\r\n"},
    {"mutants", "name,fault,breaks\r\n"}};

TEST(Lists, AreTextOrJsonOrCsv) {
  for (const auto& [what, header] : headers) {
    SCOPED_TRACE(what);
    const json listed = json::parse(licgate("list " + what + " --json").out);
    ASSERT_TRUE(listed[what].is_array());
    const std::string table = licgate("list " + what + " --csv").out;
    EXPECT_THAT(table, StartsWith(header));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\r'), listed[what].size() + 1);
    EXPECT_THAT(licgate("list " + what).out,
                HasSubstr(std::to_string(listed[what].size()) + ' ' + what + '\n'));
  }
}

/// What is listed is what can be explained.
TEST(Lists, NameWhatCanBeExplained) {
  for (const auto& [what, header] : headers) {
    const json listed = json::parse(licgate("list " + what + " --json").out);
    const std::string first = listed[what][0].contains("id") ? "id" : "name";
    const std::string id = listed[what].back()[first];
    EXPECT_EQ(licgate("explain '" + id + "'").exit_code, 0) << id;
  }
}

TEST(Lists, OfPropertiesAndOfClausesHaveShortNames) {
  EXPECT_EQ(licgate("list").out, licgate("list properties").out);
  for (const char* form : {"", " --json", " --csv"})
    EXPECT_EQ(licgate(std::string("clauses") + form).out,
              licgate(std::string("list clauses") + form).out);
}

TEST(Lists, RefuseWhatTheyWouldDrop) {
  for (const char* wrong : {"list nothing", "list --json --csv", "list readings --proofs x"})
    EXPECT_EQ(licgate(wrong).exit_code, 2) << wrong;
}

}  // namespace
}  // namespace asa::test
