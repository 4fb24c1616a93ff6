#include "gate/plan/units.hpp"

#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::plan {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Feature proxies = feature_id<UcProxy>;

const std::string old_5520 = unit_5520({{"Version 9.1(2)", "Version 8.2(5)"}});

/// A 5505 with some inside hosts.
std::string unit_5505(const std::string& hosts) {
  return unit_5520(
      {{"ASA5520,", "ASA5505,"},
       {": 150            perpetual", ": 20             perpetual"},
       {"Hosts                      : Unlimited", "Hosts                      : " + hosts},
       {"Active/Active ", "Active/Standby"},
       {"Contexts                 : 10", "Contexts                 : 0 "},
       {"Peers          : 500", "Peers          : 2  "},
       {"Other VPN Peers                   : 750", "Other VPN Peers                   : 25 "},
       {"Total VPN Peers                   : 750", "Total VPN Peers                   : 25 "},
       {"an ASA 5520 VPN Plus", "a Security Plus"}});
}

TEST(Units, KeepTimeBasedKeysApartFromThePermanentLicense) {
  const Units units = units_of(audit::audited({"time-based-5520.txt"}));
  EXPECT_EQ(permanent(units, 0, proxies), 2);
  EXPECT_EQ(run_by(units.group, proxies), 26);
  EXPECT_EQ(run_by(with(units, {{0, proxies, 2, 50}}), proxies), 74);
}

TEST(Units, KeepTheTermOfATimeBasedKeyAfterAPurchase) {
  const Report report = planned({"time-based-5520.txt"}, {"Total UC Proxy Sessions=74"});
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_EQ(report.ways[0].additions, (std::vector{Addition{0, proxies, 2, 50}}));
  EXPECT_EQ(report.ways[0].runs[0].value, 74);
  EXPECT_EQ(report.ways[0].runs[0].common_term(), "40 days");
  EXPECT_THAT(to_text(report, false), HasSubstr("74, but only for 40 days"));
  EXPECT_THAT(to_json(report), HasSubstr("\"term\": \"40 days\""));
}

TEST(Units, ShareTimeBasedAmountsForTheirTermOnly) {
  const auto texts = std::vector{
      unit_5520({{"Sessions          : 24", "Sessions          : 2 "}, {"9.1(2)", "8.4(3)"}}),
      audit::fixture("time-based-5520.txt").text};
  const Report report = planned_texts(texts, {"Total UC Proxy Sessions=76"});
  ASSERT_FALSE(report.ways.empty());
  EXPECT_EQ(report.ways[0].cost.changes, 1U);
  EXPECT_THAT(to_text(report, false), HasSubstr("but only for 40 days"));
}

TEST(Units, RunTheirOwnLicenseAlone) {
  const Report report = planned({"old-5510-key.txt"}, {"Encryption-3DES-AES=Enabled"});
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_EQ(report.ways[0].cost, (Cost{1, 1, 0}));
  EXPECT_TRUE(all_met(planned_texts({old_5520}, {"Security Contexts=5"})));
}

TEST(Units, RunTheirOwnLicenseBeforeCombinations) {
  const std::vector<std::string> texts{old_5520, other_unit(old_5520)};
  const Report report = planned_texts(texts, {"Security Contexts=10"});
  EXPECT_TRUE(all_met(report));
  EXPECT_EQ(report.goals[0].now->value, 10);
  EXPECT_THAT(to_text(report, false), Not(HasSubstr("10 + 10")));
  EXPECT_FALSE(all_met(planned_texts(texts, {"Security Contexts=11"})));
}

TEST(Units, MustHoldEqualInsideHosts) {
  const std::vector<std::string> alike{unit_5505("10       "), other_unit(unit_5505("10       "))};
  const Report report = planned_texts(alike, {"Inside Hosts=50"});
  ASSERT_FALSE(report.ways.empty());
  EXPECT_EQ(report.ways[0].cost.changes, 2U);
  EXPECT_EQ(report.ways[0].runs[0].value, 50);
}

TEST(Units, DoNotMeetAWantIfNoClauseSaysWhatTheyRun) {
  const Report report = planned_texts({unit_5505("10       "), other_unit(unit_5505("50       "))},
                                      {"Inside Hosts=50"});
  EXPECT_FALSE(report.goals[0].met);
  EXPECT_THAT(to_text(report, false, 200),
              HasSubstr("the units hold 10 and 50 now, and no clause says what they run together"));
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_EQ(report.ways[0].runs[0].value, 50);
}

TEST(Units, HoldUnlimitedAmountsWithoutADifference) {
  const Report report = planned_texts({unit_5505("10       ")}, {"Inside Hosts=Unlimited"});
  ASSERT_FALSE(report.ways.empty());
  for (const std::string& text : {to_text(report, false, 200), to_json(report)}) {
    EXPECT_THAT(text, Not(HasSubstr("99999")));
    EXPECT_THAT(text, Not(HasSubstr("100000")));
  }
  EXPECT_THAT(to_text(report, false, 200), HasSubstr("Inside Hosts from 10 to Unlimited on this"));
}

TEST(Units, ReachAnUnlimitedAmountOnOneUnit) {
  const Report report = planned({"time-based-5520.txt", "5520-primary.txt"},
                                {"Shared AnyConnect Premium Peers=Unlimited"});
  EXPECT_EQ(report.ways.size() + report.dearer.size(), 2U);
  EXPECT_THAT(to_text(report, false, 200), Not(HasSubstr("99999")));
}

TEST(Units, AreNotSoldWhatTheHardwareGives) {
  const Report report = planned_texts(
      {unit_5520({{"VLANs                     : 150", "VLANs                     : 100"}})},
      {"Maximum VLANs=150"});
  EXPECT_TRUE(report.ways.empty());
  EXPECT_THAT(to_text(report, false), HasSubstr("CMB-09"));
}

}  // namespace
}  // namespace asa::plan
