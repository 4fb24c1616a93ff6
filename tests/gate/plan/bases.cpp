#include "gate/plan/bases.hpp"

#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::plan {
namespace {

using testing::HasSubstr;
using testing::Not;

void expect_security_plus(const Report& report) {
  ASSERT_FALSE(report.ways.empty()) << to_text(report, false);
  ASSERT_EQ(report.ways[0].first.size(), 1U);
  EXPECT_THAT(report.ways[0].first[0].says, HasSubstr("Security Plus"));
}

TEST(Bases, ReachStatesThatOnlyAnotherEditionHas) {
  for (const char* want : {"VPN Load Balancing=Enabled", "Failover=Active/Active"})
    expect_security_plus(planned({"exported-5512-base.txt"}, {want}));
  expect_security_plus(planned_texts(
      {replaced(audit::fixture("5585-member-2.txt").text, {{"Security Plus", "Base"}})},
      {"10GE I/O=Enabled"}));
}

TEST(Bases, ReachWhatTheHardwareGivesInAnotherEdition) {
  const Report report = planned({"exported-5512-base.txt"}, {"Maximum VLANs=100"});
  expect_security_plus(report);
  EXPECT_THAT(to_text(report, false, 200), Not(HasSubstr("are sold")));
}

TEST(Bases, ReachWhatTheHardwareGivesUnderNewerSoftware) {
  const Report report = planned_texts(members(3), {"Cluster Members=16"});
  ASSERT_EQ(report.ways.size(), 1U) << to_text(report, false);
  EXPECT_EQ(report.ways[0].cost, (Cost{3, 3, 0}));
  EXPECT_THAT(
      to_text(report, false, 200),
      testing::AllOf(HasSubstr("Upgrade all 3 units to 9.2(1) or later"),
                     HasSubstr("they run Cluster Members 16, which the hardware gives (CX-6)")));
  EXPECT_EQ(exit_code(planned_texts(members(1), {"Cluster Members=16"})), 0);
  EXPECT_EQ(exit_code(planned_texts(members(3), {"Cluster Members=17"})), 1);
}

TEST(Bases, GiveTheLimitOfTheirEdition) {
  const Report report = planned({"exported-5512-base.txt"}, {"Security Contexts=50"});
  EXPECT_THAT(to_text(report, false, 200),
              HasSubstr("At most 5 is possible, if every unit holds its maximum: the platform "
                        "limit is 5 ("));
}

TEST(Bases, UpgradeNoFurtherThanTheyMust) {
  const std::string old = unit_5520({{"Version 9.1(2)", "Version 8.2(5)"}});
  const Report report = planned_texts({old, other_unit(old)}, {"Security Contexts=20"});
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_THAT(report.ways[0].first.at(0).says, HasSubstr("8.3(1)"));
}

}  // namespace
}  // namespace asa::plan
