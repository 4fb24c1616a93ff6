#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

Report with(const std::string& part, const std::string& by) {
  return audited_text(edited("5520-primary.txt", part, by));
}

TEST(Unknown, IsEmptyForAWholeText) { EXPECT_TRUE(audited({"5520-primary.txt"}).unknown.empty()); }

TEST(Unknown, ReportsAFeatureNobodyKnowsWithItsLine) {
  const Report report = with("Botnet Traffic Filter", "Frobnicator");
  ASSERT_EQ(report.unknown.size(), 1U);
  EXPECT_EQ(report.unknown[0].file, "unit");
  EXPECT_EQ(report.unknown[0].line, 36U);
  EXPECT_EQ(report.unknown[0].why, "unknown feature");
}

TEST(Unknown, ReportsAValueThatCannotBeRead) {
  EXPECT_TRUE(mentions(with(": Active/Active", ": Perhaps").unknown, "cannot be read"));
}

TEST(Unknown, ReportsADuplicateWithAnotherTermInEitherOrder) {
  const std::string bought = "Botnet Traffic Filter             : Enabled        perpetual\n";
  const std::string lent = "Botnet Traffic Filter             : Enabled        210 days\n";
  for (const std::string& lines : {bought + lent, lent + bought}) {
    const std::string text = edited("time-based-5520.txt", lent, lines);
    EXPECT_TRUE(mentions(audited_text(text).unknown, "with another term"));
  }
  const std::string twice = edited("time-based-5520.txt", lent, lent + lent);
  EXPECT_FALSE(mentions(audited_text(twice).unknown, "duplicate of line"));
}

TEST(Unknown, ReportsADuplicateWithAnotherValue) {
  const Report report = with("AnyConnect Essentials", "Security Contexts : 3 perpetual\nX");
  EXPECT_TRUE(mentions(report.unknown, "duplicate of line"));
}

TEST(Unknown, ReportsAModelThatIsNotInTheCatalogue) {
  const Report report = with("ASA5520,", "ASA5599,");
  EXPECT_TRUE(mentions(report.unknown, "unknown model ASA5599"));
  EXPECT_EQ(report.verdict, Verdict::undecided);
  EXPECT_EQ(exit_code(report), 2);
}

TEST(Unknown, ReportsATextThatEndsInsideASection) {
  const std::string text = fixture("5520-primary.txt").text;
  const Report report = audited_text(text.substr(0, text.find("AnyConnect for Mobile")));
  EXPECT_TRUE(mentions(report.unknown, "the text ends before"));
}

TEST(Unknown, ReportsAHeaderWithoutFeatures) {
  const std::string text = fixture("5520-primary.txt").text;
  const Report report = audited_text(text.substr(0, text.find("Maximum Physical")));
  EXPECT_TRUE(mentions(report.unknown, "it has no features"));
  EXPECT_EQ(report.verdict, Verdict::undecided);
}

TEST(Unknown, ReportsThatAFeatureOfEverySectionIsMissing) {
  const Report report = with("Inside Hosts                      : Unlimited      perpetual\n", "");
  EXPECT_TRUE(mentions(report.unknown, "missing from this section"));
}

TEST(Unknown, ReportsAContradictionWithAFigureThatWasRead) {
  const Report report = with("Maximum VLANs                     : 150", "Maximum VLANs : 151");
  EXPECT_TRUE(mentions(report.unknown, "above the platform's figure 150 (device output)"));
}

TEST(Unknown, OnlyNotesAContradictionWithARecalledFigure) {
  const Report report =
      with("Total TLS Proxy Sessions          : 24", "Total TLS Proxy Sessions : 1001");
  EXPECT_TRUE(report.unknown.empty());
  EXPECT_TRUE(mentions(report.notes, "above the platform's ceiling 1000 (recalled)"));
}

TEST(Unknown, ReportsAFeatureThatThePlatformLacks) {
  const Report report =
      with("Botnet Traffic Filter             : Disabled", "IPS Module : Enabled");
  EXPECT_TRUE(mentions(report.unknown, "is not known to have this feature"));
}

TEST(Unknown, ListsWhatTheModelLeavesOut) {
  const Report report = audited({"time-based-5520.txt"});
  ASSERT_EQ(report.units[0].text.outside.size(), 1U);
  EXPECT_EQ(report.units[0].text.outside[0].name, "BGP Stub");
}

}  // namespace
}  // namespace asa::audit
