#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

/// `show activation-key` of a unit with these figures, and a license line.
std::string key_output(const std::string& vlans, const std::string& vpn,
                       const std::string& license) {
  return "Licensed features for this platform:\n"
         "Maximum VLANs : " +
         vlans +
         " perpetual\n"
         "Inside Hosts : Unlimited perpetual\n"
         "Failover : Active/Active perpetual\n"
         "Encryption-3DES-AES : Enabled perpetual\n"
         "Total VPN Peers : " +
         vpn +
         " perpetual\n"
         "This platform has " +
         license +
         " license.\n"
         "Running Permanent Activation Key: 0x1 0x2 0x3 0x4 0x5\n";
}

const Identity& identity(const Report& report) { return report.units[0].identity; }

TEST(Candidates, OneThatFitsIsInferredAndSaidToBe) {
  const Report report = audited({"5520-key-only.txt"});
  ASSERT_TRUE(identity(report).decided());
  EXPECT_EQ(shown(identity(report).candidates[0]), "ASA 5520");
  EXPECT_TRUE(identity(report).inferred);
  EXPECT_TRUE(mentions(report.notes, "inferred from the values printed"));
}

TEST(Candidates, OfTheLayoutBefore83AreOldEnough) {
  const Report report = audited({"old-5510-key.txt"});
  ASSERT_TRUE(identity(report).decided());
  EXPECT_EQ(shown(identity(report).candidates[0]), "ASA 5510 Base");
  EXPECT_EQ(ids(report.refusals), (Ids{"FX-SP-1", "FX-SP-5"}));
}

TEST(Candidates, AreNamedByTheLicenseLine) {
  const Report report = audited_text(key_output("100", "250", "an ASA 5510 Security Plus"));
  ASSERT_TRUE(identity(report).decided());
  EXPECT_EQ(shown(identity(report).candidates[0]), "ASA 5510 Security Plus");
}

TEST(Candidates, ThatAllFormMakeOneVerdict) {
  const Report report = audited_text(key_output("100", "250", "a strange"));
  EXPECT_EQ(identity(report).candidates.size(), 4U);
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_FALSE(find_undecided(report, "platform and edition")->changes);
}

TEST(Candidates, ThatDisagreeLeaveTheVerdictUndecided) {
  const std::string text = key_output("100", "250", "a strange");
  const Report report = report_of({{{"a", text}, {"b", text}}, {}});
  EXPECT_EQ(report.verdict, Verdict::undecided);
  EXPECT_EQ(exit_code(report), 2);
  EXPECT_TRUE(find_undecided(report, "platform and edition")->changes);
}

TEST(Candidates, OfUnknownFiguresAreLeftWhereNoOtherFits) {
  const Report report = audited_text(
      "Licensed features for this platform:\nTotal VPN Peers : 7777 perpetual\n"
      "Running Permanent Activation Key: 0x1 0x2 0x3 0x4 0x5\n");
  ASSERT_EQ(identity(report).candidates.size(), 3U);
  EXPECT_EQ(shown(identity(report).candidates[0]), "ASA 5506-X Base");
  EXPECT_EQ(shown(identity(report).candidates[1]), "ISA 3000 Base");
  EXPECT_EQ(shown(identity(report).candidates[2]), "ISA 3000 Security Plus");
}

}  // namespace
}  // namespace asa::audit
