#include "gate/report/view.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>

namespace asa::test {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string folder = scratch("report");
const std::string record = scratch("check.json"), violated = scratch("violated.json");

/// A report of few tests, since a run in which they were violated.
const std::string& html() {
  static const std::string page = [] {
    const std::string few = "check --only EncryptionIsEqual --budget 0.1 --json ";
    licgate(few + record);
    licgate(few + violated + " --system encryption-unchecked");
    const Outcome run = licgate("report --out " + folder + " --since " + violated + " " + record);
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return contents(folder + "/report.html");
  }();
  return page;
}

std::set<std::string> all(const std::string& pattern) {
  const std::regex expression(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator it(html().begin(), html().end(), expression), end; it != end; ++it)
    found.insert((*it)[1]);
  return found;
}

TEST(ReportPage, HasAnAnchorForEachClauseAndProperty) {
  const std::set<std::string> ids = all("id=\"([^\"]+)\"");
  for (const char* id : {"FX-ENC-1", "CX-1", "EncryptionIsEqual", "TimeIsConserved"})
    EXPECT_TRUE(ids.contains(id)) << id;
  for (const std::string& target : all("href=\"#([^\"]+)\"")) EXPECT_TRUE(ids.contains(target));
}

TEST(ReportPage, NeedsNothingFromElsewhere) {
  EXPECT_THAT(html(), HasSubstr("default-src 'none'"));
  EXPECT_THAT(html(), Not(HasSubstr("http://")));
  EXPECT_THAT(html(), Not(HasSubstr("https://")));
  EXPECT_THAT(html(), Not(HasSubstr("<script")));
}

TEST(ReportPage, SaysWhatIsNotCovered) {
  EXPECT_THAT(html(), HasSubstr("Records that were not given: 5"));
  EXPECT_THAT(html(), HasSubstr("Properties that were not judged: 119"));
  EXPECT_THAT(html(), HasSubstr("nothing is known of proofs"));
}

TEST(ReportPage, AsksWhatTheGuideLeavesOpen) {
  EXPECT_THAT(html(), HasSubstr("<details id=\"RD-KEY\">"));
  EXPECT_THAT(html(), HasSubstr("They differ on: pair of ASA 5505, secondary: all-zero permanent"));
  EXPECT_THAT(html(), HasSubstr("<li>FX-KEY-1 refuses: yes by default, no otherwise</li>"));
}

TEST(ReportPage, HasTheSmallestScenarios) {
  EXPECT_THAT(html(), HasSubstr("Smallest scenario that it alone refuses: pair of ASA 5505"));
  EXPECT_THAT(html(), HasSubstr("Smallest example that meets the premise: pair of "));
  EXPECT_THAT(html(), HasSubstr("A fault that it catches, of "));
}

/// Only a whole run knows of factors.
TEST(ReportPage, HasTheTableOfFactorPairs) {
  EXPECT_THAT(html(), Not(HasSubstr("<h2 id=\"pairs\">")));
  using report::Json;
  const Json two = Json::array({"a", "b", 3U, 4U});
  const Json counts{{"seen", 3U}, {"possible", 4U}, {"by_factors", Json::array({two})}};
  const Json of_both{{"pairs", counts}};
  report::Records records;
  records.check = {{"coverage", {{"situations", of_both}, {"histories", of_both}}}};
  const Json view = pairs_view(records);
  EXPECT_EQ(view["tables"][1]["title"], "Histories");
  EXPECT_EQ(view["tables"][0]["rows"][0]["other"], "b");
  EXPECT_EQ(view["tables"][0]["rows"][0]["unseen"], "1");
}

TEST(ReportPage, SaysWhatChanged) {
  EXPECT_THAT(html(), HasSubstr("Resolved: 22"));
  EXPECT_THAT(html(), HasSubstr("<li>EncryptionIsEqual on ASA 5505</li>"));
  EXPECT_THAT(html(), Not(HasSubstr("New violations")));
}

TEST(ReportPage, HasATwinInMarkdown) {
  html();
  const std::string text = contents(folder + "/report.md");
  EXPECT_THAT(text, HasSubstr("# reference: holds"));
  EXPECT_THAT(text, HasSubstr("| <a id=\"FX-ENC-1\"></a>FX-ENC-1 | The encryption license"));
  for (const char* part : {"## Questions that the guide leaves open", "## What the proofs rest on",
                           "## Figures known only from memory", "ASA CLI guide 9.0/9.1, page 1-30",
                           "Digests of the files:"})
    EXPECT_THAT(text, HasSubstr(part));
  EXPECT_THAT(text, Not(HasSubstr("{{")));
}

TEST(ReportPage, IsTheSameOfTheSameRecords) {
  const std::string again = scratch("report-again");
  html();
  licgate("report --out " + again + " --since " + violated + " " + record);
  EXPECT_EQ(contents(again + "/report.html"), html());
}

TEST(ReportPage, IsNotWrittenOfBadRecords) {
  const std::string none = scratch("report-none");
  const Outcome run = licgate("report --out " + none + " " LICGATE_README);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("this is no record"));
  EXPECT_FALSE(std::filesystem::exists(none));
}

TEST(ReportPage, IsNotWrittenOfDamagedRecords) {
  const std::string file = scratch("damaged.json"), out = scratch("report-damaged");
  for (const char* damaged :
       {R"({"licgate": {}, "standings": [], "records": 1})", R"({"licgate": 1, "standings": 1})",
        R"({"licgate": {}, "standings": [1], "records": [{"property": 1}], "tests": {}})",
        R"({"licgate": {}, "standings": []})",
        R"({"licgate": {}, "standings": [], "records": [{}]})"}) {
    write(file, damaged);
    const Outcome run = licgate("report --out " + out + " " + file);
    EXPECT_EQ(run.exit_code, 2) << damaged;
    EXPECT_THAT(run.err, HasSubstr("a record is not as this program writes it"));
    EXPECT_FALSE(std::filesystem::exists(out));
  }
}

/// Texts that would be tags are not.
TEST(ReportPage, EscapesTexts) {
  html();
  std::string evil = contents(record);
  const std::size_t at = evil.find("\"reference\"");
  ASSERT_NE(at, std::string::npos);
  evil.replace(at, 11, "\"<b>x</b>|\"");
  const std::string file = scratch("evil.json"), out = scratch("report-evil");
  write(file, evil);
  ASSERT_EQ(licgate("report --out " + out + " " + file).exit_code, 0);
  EXPECT_THAT(contents(out + "/report.html"), HasSubstr("&lt;b&gt;x&lt;/b&gt;|"));
  EXPECT_THAT(contents(out + "/report.md"), HasSubstr("\\<b>x\\</b>\\|"));
}

}  // namespace
}  // namespace asa::test
