#include "gate/audit/verdict_lines.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

std::string first_line(const Report& report) {
  const std::string text = to_text(report, false);
  return text.substr(0, text.find('\n'));
}

TEST(VerdictLines, BeginTheReport) {
  EXPECT_EQ(first_line(audited({"5520-primary.txt", "5520-secondary.txt"})),
            "These units may form a failover pair.");
  EXPECT_EQ(first_line(audited({"5515-3des.txt", "5515-des.txt"})),
            "These units may not form a failover pair.");
  EXPECT_EQ(first_line(audited({"zero-key-5555.txt"})), "This unit may not join a failover pair.");
  EXPECT_EQ(first_line(audited({"5520-primary.txt"})),
            "This unit may join a failover pair with a mate that fits.");
  EXPECT_EQ(first_line(audited({"pair-unit-5516-inconsistent.txt"})),
            "The printed pair license contradicts the rules.");
}

TEST(VerdictLines, AreFollowedByTheRefusingClauses) {
  EXPECT_THAT(to_text(audited({"5515-3des.txt", "5515-des.txt"}), false),
              StartsWith("These units may not form a failover pair.\n  FX-ENC-1  "));
}

TEST(VerdictLines, OfAnInputThatLeavesSomethingOpenAreNoPlainYes) {
  const Report report = report_of(
      {{fixture("5515-3des.txt"), {"mate", edited("5515-3des.txt", "TE08", "TE18")}}, {}});
  EXPECT_THAT(to_text(report, false),
              StartsWith("These units may form a failover pair, but only if:\n"
                         "  - the IPS part number is as assumed (without IPS)\n"
                         "    otherwise refused by FX-IPS-4 if only one unit has a part number "
                         "with IPS\n"));
  EXPECT_EQ(exit_code(report), 0);
  EXPECT_EQ(exit_code(report, true), 1);
}

TEST(VerdictLines, OfATruncatedInputAreNoPlainYes) {
  const std::string text = fixture("5520-primary.txt").text;
  const Report report = audited_text(text.substr(0, text.find("Botnet")));
  EXPECT_THAT(first_line(report), HasSubstr("but only if"));
  EXPECT_THAT(doubts(report), testing::Contains(HasSubstr("needs attention")));
}

TEST(VerdictLines, OfTimeBasedKeysThatCannotBeReadLeaveTheVerdict) {
  const Report report = audited({"5520-secondary.txt"});
  EXPECT_FALSE(report.unknown.empty());
  EXPECT_THAT(doubts(report), IsEmpty());
}

TEST(VerdictLines, OfARefusalSayWhatWouldTurnItAround) {
  const Input mate{"mate", edited("5515-3des.txt", "TE08", "TE18")};
  const Report report =
      report_of({{fixture("5515-3des.txt"), mate}, {}, {"primary=ASA5515-IPS-K9"}});
  EXPECT_THAT(to_text(report, false),
              StartsWith("These units may not form a failover pair, unless:\n"
                         "  - the IPS part number is not as assumed (without IPS)\n"
                         "  FX-IPS-4  "));
  EXPECT_THAT(doubts(report), IsEmpty());
  EXPECT_EQ(exit_code(report), 1);
}

TEST(VerdictLines, NameUnitsByTheirRoleAndFilesOnce) {
  const std::string text = to_text(audited({"5520-primary.txt", "5520-secondary.txt"}), false);
  for (const std::string file : {"5520-primary.txt", "5520-secondary.txt"}) {
    const std::size_t first = text.find(file);
    ASSERT_NE(first, std::string::npos) << file;
    EXPECT_EQ(text.find(file, first + 1), std::string::npos) << file;
  }
  EXPECT_THAT(text, HasSubstr("secondary, line 36: Botnet Traffic Filter"));
}

TEST(VerdictLines, AreInTheJson) {
  const auto report = nlohmann::json::parse(
      to_json(audited({"5585-member-1.txt", "5585-member-2.txt", "5585-member-3.txt"})));
  EXPECT_EQ(report["headline"], "These 3 units may form a cluster, but only if:");
  EXPECT_EQ(report["conditions"].size(), 1U);
}

TEST(VerdictLines, SayThatThereIsNoVerdict) {
  EXPECT_THAT(first_line(audited({"smart-asav.txt"})), StartsWith("No verdict"));
}

/// No report may read like a yes if completing the input otherwise is a no.
TEST(VerdictLines, AreNeverAPlainYesIfAnotherCompletionIsRefused) {
  for (const std::string& a : all_fixtures)
    for (const std::string& b : all_fixtures) {
      const Report report = a == b ? audited({a}) : audited({a, b});
      const bool open = report.completions.differing > 0;
      if (exit_code(report) == 0 && open) {
        EXPECT_EQ(exit_code(report, true), 1) << a << b;
      }
    }
}

}  // namespace
}  // namespace asa::audit
