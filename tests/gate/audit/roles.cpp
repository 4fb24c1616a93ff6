#include "gate/audit/roles.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

Roles roles(std::size_t units, const std::vector<std::string>& names = {}) {
  return assign_roles({std::vector<Input>(units), names}).value();
}

std::string refusal(std::size_t units, const std::vector<std::string>& names) {
  const auto roles = assign_roles({std::vector<Input>(units), names});
  return roles ? "accepted" : roles.error().text;
}

TEST(RolesGiven, PutThePrimaryFirst) {
  EXPECT_EQ(roles(2, {"secondary", "primary"}).order, (std::vector<std::size_t>{1, 0}));
}

TEST(RolesNotGiven, AreThoseOfTheOrder) {
  EXPECT_EQ(roles(2).names, (std::vector<std::string>{"primary", "secondary"}));
  EXPECT_EQ(roles(3).topology, Topology::cluster);
  EXPECT_EQ(roles(3).names, (std::vector<std::string>{"master", "slave", "slave"}));
}

TEST(RolesGiven, MustBeKnown) {
  EXPECT_NE(refusal(2, {"primary", "backup"}).find("unknown role \"backup\""), std::string::npos);
}

TEST(RolesGiven, MustBeOneForEachFile) {
  EXPECT_NE(refusal(2, {"primary"}).find("1 roles for 2 files"), std::string::npos);
}

TEST(RolesGiven, MustNameOnePrimary) {
  EXPECT_NE(refusal(2, {"primary", "primary"}).find("not exactly one primary"), std::string::npos);
  EXPECT_NE(refusal(3, {"slave", "slave", "slave"}).find("one master"), std::string::npos);
}

TEST(RolesGiven, MustNotMixPairAndCluster) {
  EXPECT_NE(refusal(2, {"primary", "slave"}).find("together"), std::string::npos);
  EXPECT_NE(refusal(3, {"primary", "secondary", "secondary"}).find("a pair has two"),
            std::string::npos);
}

TEST(Roles, AreForAtMost16Units) {
  EXPECT_EQ(roles(16).order.size(), 16U);
  EXPECT_NE(refusal(17, {}).find("at most 16"), std::string::npos);
  EXPECT_NE(refusal(0, {}).find("no files"), std::string::npos);
}

TEST(RoleGiven, OfTheStandbyPutsItsMateFirst) {
  const Input base{"base", with_failover(fixture("exported-5512-base.txt").text)};
  EXPECT_TRUE(report_of({{base}, {"secondary"}}).readings.empty());
  const Report primary = report_of({{base}, {"primary"}});
  ASSERT_EQ(primary.readings.size(), 1U);
  EXPECT_EQ(reading_register[primary.readings[0].place].id, "RD-BASE");
}

TEST(RoleGiven, OfTheStandbyAsksForTheEditionOfThePrimary) {
  const Input plus{"plus",
                   with_failover(edited("exported-5512-base.txt", "Base", "Security Plus"))};
  const auto edition_readings = [&](const std::string& role) {
    const auto rows = report_of({{plus}, {role}}).mate_must;
    return std::ranges::find(rows, "Edition", &MateMust::attribute)->readings;
  };
  EXPECT_EQ(edition_readings("secondary"), std::vector<std::string_view>{"RD-BASE"});
  EXPECT_TRUE(edition_readings("primary").empty());
}

TEST(Role, IsUndecidedOnlyWhereTheRequestGivesNone) {
  EXPECT_NE(find_undecided(audited({"5520-primary.txt"}), "role"), nullptr);
  EXPECT_EQ(find_undecided(audited({"5520-primary.txt"}, {"secondary"}), "role"), nullptr);
  EXPECT_EQ(find_undecided(audited({"5585-member-1.txt"}, {"slave"}), "role"), nullptr);
}

}  // namespace
}  // namespace asa::audit
