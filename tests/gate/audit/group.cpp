#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

TEST(Pair, ThatFormsRunsTheSumUpToTheLimit) {
  const Report report = audited({"5520-primary.txt", "5520-secondary.txt"});
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_EQ(running(report, feature_id<SecurityContexts>).value, 12);
  const RunningLine& premium = running(report, feature_id<AnyConnectPremium>);
  EXPECT_EQ(premium.value, 750);
  EXPECT_EQ(premium.cut, 250);
  EXPECT_EQ(premium.from, (std::vector<std::int32_t>{500, 500}));
  EXPECT_EQ(premium.clause, "CMB-02"_clause);
  EXPECT_EQ(running(report, feature_id<BotnetTrafficFilter>).value, 1);
}

TEST(Pair, WithUnequalEncryptionIsRefusedAndStillShowsItsLicense) {
  const Report report = audited({"5515-3des.txt", "5515-des.txt"});
  EXPECT_EQ(ids(report.refusals), Ids{"FX-ENC-1"});
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_EQ(running(report, feature_id<SecurityContexts>).value, 4);
}

TEST(Pair, OfTwoModelsIsRefusedAndRunsNoLicense) {
  const Report report = audited({"5515-3des.txt", "5520-primary.txt"});
  EXPECT_EQ(ids(report.refusals), Ids{"FX-HW"});
  EXPECT_TRUE(report.running.empty());
}

TEST(Pair, SaysWhichPartNumbersWouldChangeTheAnswer) {
  const Report report = report_of(
      {{fixture("5515-3des.txt"), {"mate", edited("5515-3des.txt", "TE08", "TE18")}}, {}});
  EXPECT_EQ(find_undecided(report, "IPS part number")->effect,
            "refused by FX-IPS-4 if only one unit has a part number with IPS; "
            "otherwise no change");
  EXPECT_EQ(report.completions.tried, 4U);
  EXPECT_EQ(report.completions.differing, 2U);
}

TEST(Pair, ComputesThatItsRolesDoNotMatter) {
  const Report report = audited({"5520-primary.txt", "5520-secondary.txt"});
  EXPECT_EQ(find_undecided(report, "role")->effect, "no change");
}

TEST(Pair, IsNotOfOneUnitGivenTwice) {
  const Input unit = fixture("5520-primary.txt");
  EXPECT_EQ(error_of({{unit, unit}, {}}),
            "5520-primary.txt and 5520-primary.txt are the same unit: serial number "
            "JMX0000TE10; give one file per unit");
}

TEST(Pair, MayBeOfTwoUnitsThatStateNoSerialNumber) {
  const std::string text = edited("5520-primary.txt", "Serial Number: JMX0000TE10\n", "");
  EXPECT_EQ(report_of({{{"a", text}, {"b", text}}, {}}).verdict, Verdict::may_form);
}

TEST(Pair, MayBeOfTwoUnitsWithMaskedSerialNumbers) {
  const std::string text = edited("5520-primary.txt", "JMX0000TE10", "MASKED");
  EXPECT_EQ(report_of({{{"a", text}, {"b", text}}, {}}).verdict, Verdict::may_form);
}

TEST(Pair, WithOneKeyOnBothUnitsIsNoted) {
  const Input mate{"mate", edited("5520-primary.txt", "JMX0000TE10", "JMX0000TE11")};
  EXPECT_TRUE(mentions(report_of({{fixture("5520-primary.txt"), mate}, {}}).notes,
                       "5520-primary.txt prints the same key, and a key belongs to one unit"));
  EXPECT_FALSE(mentions(audited({"5520-primary.txt", "5520-secondary.txt"}).notes, "same key"));
}

TEST(Pair, OfBefore83IsUnderTheIdenticalLicenseRule) {
  std::string mates = edited("old-5510-key.txt", "JMX0000TE06", "JMX0000TE96");
  const std::string name = "Botnet Traffic Filter          : ";
  mates.replace(mates.find(name) + name.size(), 8, "Enabled ");
  const Report report = report_of({{fixture("old-5510-key.txt"), {"mate", mates}}, {}});
  EXPECT_EQ(ids(report.refusals), (Ids{"FO-02", "FX-SP-1", "FX-SP-5"}));
  EXPECT_TRUE(report.running.empty());
}

TEST(ClusterOfThree, RunsWhatAllOfThemBring) {
  const Report report = audited({"5585-member-1.txt", "5585-member-2.txt", "5585-member-3.txt"});
  EXPECT_EQ(report.topology, Topology::cluster);
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_EQ(running(report, feature_id<SecurityContexts>).value, 102);
  EXPECT_EQ(running(report, feature_id<AnyConnectPremium>).value, 104);
}

TEST(ClusterOfThree, WithAMemberWithoutClusteringIsRefused) {
  Request request{{fixture("5585-member-1.txt"),
                   fixture("5585-member-2.txt"),
                   {"third", edited("5585-member-3.txt", ": Enabled        perpetual\n\n",
                                    ": Disabled       perpetual\n\n")}},
                  {}};
  const auto refusals = report_of(request).refusals;
  EXPECT_EQ(ids(refusals), Ids{"CX-1"});
  EXPECT_EQ(refusals.front().units, std::vector<std::size_t>{2});
}

TEST(ClusterOfTwo, IsAskedForByRoles) {
  const Report report = audited({"5515-3des.txt", "5515-des.txt"}, {"slave", "master"});
  EXPECT_EQ(report.topology, Topology::cluster);
  EXPECT_EQ(report.units[0].text.file, "5515-des.txt");
  EXPECT_EQ(ids(report.refusals), Ids{"CX-2"});
}

}  // namespace
}  // namespace asa::audit
