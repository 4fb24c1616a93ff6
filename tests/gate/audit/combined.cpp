#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

TEST(Combined, TellsWhatTheMateHolds) {
  const Report report = audited({"pair-unit-5516.txt"});
  EXPECT_EQ(report.verdict, Verdict::consistent);
  EXPECT_EQ(mate(report, feature_id<SecurityContexts>).need, "exactly 2");
  EXPECT_EQ(mate(report, feature_id<AnyConnectPremium>).need, "exactly 4");
  EXPECT_EQ(mate(report, feature_id<Vlans>).need, "equal");
  EXPECT_EQ(mate(report, feature_id<Encryption3DesAes>).need, "equal");
  EXPECT_EQ(mate(report, feature_id<GtpGprs>).need, "disabled");
  EXPECT_EQ(mate(report, feature_id<VpnLoadBalancing>).need, "any");
}

TEST(Combined, AFlagThatTheUnitLacksComesFromTheMate) {
  std::string text = fixture("pair-unit-5516.txt").text;
  const std::size_t combined = text.find("Failover cluster");
  const std::string line = "Carrier                           : ";
  const std::size_t at = text.find(line + "Disabled", combined);
  text.replace(at + line.size(), 8, "Enabled ");
  EXPECT_EQ(mate(audited_text(text), feature_id<GtpGprs>).need, "enabled, perpetual");
}

TEST(Combined, AtTheLimitTheMateHoldsAtLeastTheRest) {
  std::string text = edited("5520-primary.txt", "\nSerial",
                            "\nFailover cluster licensed features for this platform:\n"
                            "Inside Hosts : Unlimited perpetual\n"
                            "Failover : Active/Active perpetual\n"
                            "Encryption-3DES-AES : Enabled perpetual\n"
                            "AnyConnect Premium Peers : 750 perpetual\n"
                            "Security Contexts : 25 perpetual\n\nSerial");
  text.replace(text.find("ASA5520"), 7, "ASA5525");
  const Report report = audited_text(text);
  EXPECT_EQ(mate(report, feature_id<AnyConnectPremium>).need, "at least 250");
  EXPECT_EQ(report.verdict, Verdict::consistent);
  EXPECT_TRUE(mentions(report.notes, "only if the recalled limit 20 is wrong"));
}

TEST(Combined, ThatNoMateExplainsIsInconsistent) {
  const Report report = audited({"pair-unit-5516-inconsistent.txt"});
  EXPECT_EQ(report.verdict, Verdict::inconsistent);
  EXPECT_EQ(exit_code(report), 1);
  ASSERT_EQ(report.inconsistencies.size(), 2U);
  EXPECT_EQ(report.inconsistencies[0].feature, feature_id<Vlans>);
  EXPECT_EQ(id(report.inconsistencies[0].clause), "CMB-09");
  EXPECT_EQ(report.inconsistencies[1].feature, feature_id<SecurityContexts>);
  EXPECT_EQ(id(report.inconsistencies[1].clause), "CMB-02");
}

TEST(Combined, ReportsAFeatureThatThePlatformLacks) {
  std::string text = fixture("pair-unit-5516.txt").text;
  text.insert(text.rfind("Cluster  "), "VLAN Trunk Ports : 8 perpetual\n");
  EXPECT_TRUE(mentions(audited_text(text).unknown, "is not known to have this feature"));
}

TEST(Combined, IsComparedWithWhatBothUnitsMake) {
  const Input one = fixture("pair-unit-5516.txt");
  std::string mates = edited("pair-unit-5516.txt", "JAD0000TE01", "JAD0000TE99");
  EXPECT_EQ(report_of({{one, {"mate", mates}}, {}}).verdict, Verdict::consistent);
  const std::string contexts = "Security Contexts                 : ";
  mates[mates.find(contexts) + contexts.size()] = '3';
  const Report report = report_of({{one, {"mate", mates}}, {}});
  EXPECT_EQ(report.verdict, Verdict::inconsistent);
  ASSERT_EQ(report.inconsistencies.size(), 2U);
  EXPECT_EQ(report.inconsistencies[0].expected, "5");
}

/// Unit `name` with a combined section like its own in what every section has.
std::string with_combined(const std::string& name) {
  return edited(name, "\nSerial",
                "\nFailover cluster licensed features for this platform:\n"
                "Inside Hosts : Unlimited perpetual\n"
                "Failover : Active/Active perpetual\n"
                "Encryption-3DES-AES : Enabled perpetual\n\nSerial");
}

TEST(Combined, OfBefore83IsReportedAndNotCalledConsistent) {
  std::string text = with_combined("5520-primary.txt");
  EXPECT_EQ(audited_text(text).verdict, Verdict::consistent);
  const Report report = audited_text(text.replace(text.find("9.1(2)"), 6, "8.2(5)"));
  EXPECT_EQ(report.verdict, Verdict::may_form);
  ASSERT_EQ(report.unknown.size(), 1U);
  EXPECT_EQ(report.unknown[0].line, 40U);
  EXPECT_TRUE(mentions(report.unknown, "do not combine before 8.3(1) (FO-02)"));
}

TEST(Combined, OfUnitsOfTwoModelsIsReported) {
  const Report report =
      report_of({{{"a", with_combined("5520-primary.txt")}, fixture("5515-3des.txt")}, {}});
  EXPECT_EQ(report.verdict, Verdict::refused);
  EXPECT_TRUE(mentions(report.unknown, "the units are different models (FX-HW)"));
}

}  // namespace
}  // namespace asa::audit
