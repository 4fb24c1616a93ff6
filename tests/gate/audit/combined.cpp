#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

TEST(Combined, TellsWhatTheMateHolds) {
  const Report report = audited({"pair-unit-5516.txt"});
  EXPECT_EQ(report.verdict, Verdict::consistent);
  EXPECT_EQ(mate(report, feature_id<SecurityContexts>).need, "exactly 2 (limit not known)");
  EXPECT_EQ(mate(report, feature_id<AnyConnectPremium>).need, "exactly 4 (limit not known)");
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
  EXPECT_EQ(mate(audited_text(text), feature_id<GtpGprs>).need, "enabled");
}

TEST(Combined, AtTheLimitTheMateHoldsAtLeastTheRest) {
  const std::string text = edited("5520-primary.txt", "\nSerial",
                                  "\nFailover cluster licensed features for this platform:\n"
                                  "Inside Hosts : Unlimited perpetual\n"
                                  "Failover : Active/Active perpetual\n"
                                  "Encryption-3DES-AES : Enabled perpetual\n"
                                  "AnyConnect Premium Peers : 750 perpetual\n"
                                  "Security Contexts : 25 perpetual\n\nSerial");
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
  EXPECT_TRUE(mentions(audited_text(text).unknown, "does not have this feature"));
}

TEST(Combined, IsComparedWithWhatBothUnitsMake) {
  const Input one = fixture("pair-unit-5516.txt");
  std::string mates = edited("pair-unit-5516.txt", "JAD00TEST01", "JAD00TEST99");
  EXPECT_EQ(audit({{one, {"mate", mates}}, {}}).verdict, Verdict::consistent);
  const std::string contexts = "Security Contexts                 : ";
  mates[mates.find(contexts) + contexts.size()] = '5';
  const Report report = audit({{one, {"mate", mates}}, {}});
  EXPECT_EQ(report.verdict, Verdict::inconsistent);
  ASSERT_EQ(report.inconsistencies.size(), 2U);
  EXPECT_EQ(report.inconsistencies[0].expected, "7");
}

}  // namespace
}  // namespace asa::audit
