#include "gate/timeline/table.hpp"

#include "model/time/simulate.hpp"
#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace asa::timeline {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

std::string table_of(const Course& course) {
  Layout out(false, 96);
  table(out, course);
  return out.text();
}
std::string table_of(const Report& report) { return table_of(report.course); }

TEST(Table, ShowsTheGuidesExample) {
  EXPECT_EQ(table_of(run(botnet_pair, "together 10w; apart 4w; together 0d")),
            R"(
Time-based keys
  Unit       Key  Grants                         Days left  At the start
  primary    1    Botnet Traffic Filter Enabled  364 (52w)  active
  secondary  1    Botnet Traffic Filter Enabled  364 (52w)  active

Botnet Traffic Filter
  Step  Day  Event         State             Clause          Unit       Days left  Runs
  0     0    start         together          CMB-04          primary    364 (52w)  Enabled 728d
                                                             secondary  364 (52w)  Enabled 728d
  1     70   together 10w  together          CMB-06          primary    294 (42w)  Enabled 658d
                                                             secondary  364 (52w)  Enabled 658d
        70   contact lost  within the grace  LOC-01          primary    294 (42w)  Enabled 658d
                                                             secondary  364 (52w)  Enabled 658d
  2     98   apart 4w      within the grace  LOC-01, LOC-03  primary    266 (38w)  Enabled 630d
                                                             secondary  364 (52w)  Enabled 630d
  3     98   together 0d   reunited          LOC-03          primary    266 (38w)  Enabled 630d
                                                             secondary  364 (52w)  Enabled 630d

The running license stays the same throughout.
)");
}

TEST(Table, ShowsFeaturesThatChangeWithoutAKey) {
  const std::string text = table_of(run(botnet_pair, "apart 6w"));
  EXPECT_THAT(text, HasSubstr("Security Contexts, AnyConnect Premium Peers, Total UC Proxy"));
  EXPECT_THAT(text, HasSubstr("LOC-02  primary    -          2"));
  EXPECT_THAT(text, HasSubstr("LOC-02, LOC-04  primary    322 (46w)  Enabled"));
}

TEST(Table, ShowsKeysThatAreNotActiveAndEventsWithoutEffect) {
  const std::string text = table_of(run({"5540-evaluation.txt"}, "activate 1 2; together 20d"));
  EXPECT_THAT(text, HasSubstr("activate unit 2 (not possible)  alone  KEY-05"));
  EXPECT_THAT(text, HasSubstr("20, 56 (8w) not active  1000"));
  EXPECT_THAT(text, HasSubstr("0, 56 (8w)              2500"));
}

TEST(Table, LeavesOutKeysThatAreNotInstalledYet) {
  Report report = run({"5540-premium-keys.txt"}, "enter 1 2 8w");
  report.history.units[0].accounts[1] = {};
  report.course = dated_course(report.history);
  const std::string text = table_of(report);
  EXPECT_THAT(text, HasSubstr("AnyConnect Premium Peers 1000             not installed"));
  EXPECT_THAT(text, HasSubstr("KEY-07                  30                      2500"));
}

TEST(Table, ShowsWhoCarriesTrafficWhereThatChanges) {
  EXPECT_THAT(table_of(run(botnet_pair, "together 1d")), Not(HasSubstr("Traffic  ")));
  const std::string text = table_of(run(botnet_pair, "switch secondary; reload secondary"));
  EXPECT_THAT(text, HasSubstr("UPG-02  primary    no       364 (52w)  Enabled"));
  EXPECT_THAT(text, HasSubstr("Step 2: for an instant no unit carried traffic."));
}

TEST(Table, SaysWhenBothUnitsCarryTraffic) {
  Report report = run(botnet_pair, "reload secondary");
  report.history.units[1].unit.license[encryption_3des_aes] = 0;
  report.history.units[1].on_order.license[encryption_3des_aes] = 0;
  report.course = dated_course(report.history);
  EXPECT_THAT(table_of(report), HasSubstr("Step 1: both units carry traffic."));
}

TEST(Table, OfUnitsWithoutKeysSaysWhatHappened) {
  Report report = run(botnet_pair, "together 1d; apart 1d");
  for (KeyedUnit<Scalar>& unit : report.history.units) unit.keys = {}, unit.accounts = {};
  report.course = dated_course(report.history);
  EXPECT_EQ(table_of(report), R"(
  Step  Day  Event         State             Clause
  0     0    start         together
  1     1    together 1d   together
        1    contact lost  within the grace  LOC-01
  2     2    apart 1d      within the grace  LOC-01

The running license stays the same throughout.
)");
}

TEST(Table, HasARowOnTheDayOnWhichSomethingChanges) {
  const std::string down = table_of(run(botnet_pair, "shutdown secondary 42d"));
  EXPECT_THAT(down, HasSubstr("        0    contact lost           within the grace  LOC-01"));
  EXPECT_THAT(down, HasSubstr("             goes down                                        "
                              "secondary  -          off"));
  EXPECT_THAT(down, HasSubstr("        31   grace over             beyond the grace  LOC-02  "
                              "primary    -          2"));
  const std::string years = table_of(run(botnet_pair, "together 120w"));
  EXPECT_THAT(years, HasSubstr("        364  key 1 ends     together  CMB-06, EXP-02  primary"));
  EXPECT_THAT(years, HasSubstr("        728                 together  TMR-01, EXP-02  primary    0"
                               "          Disabled\n             key 1 ends"));
}

TEST(Table, SaysWhenFailoverGoesOff) {
  const std::string text = table_of(run(encryption_for_30_days("together 40d")));
  EXPECT_THAT(text, HasSubstr("30   failover goes off  failover off (FX-ENC-1)  FX-ENC-1"));
  EXPECT_THAT(text, HasSubstr("secondary  -          2\n"));
}

TEST(Table, SaysIfNothingChanges) {
  const std::string nothing = "Nothing changes: neither what the units run nor their keys";
  EXPECT_THAT(table_of(run(botnet_pair, "together 0d; activate 1 1")), HasSubstr(nothing));
  EXPECT_THAT(table_of(run(botnet_pair, "together 1d")),
              AllOf(Not(HasSubstr(nothing)), HasSubstr("The running license stays the same")));
  EXPECT_THAT(table_of(run(botnet_pair, "shutdown 1 1d")),
              Not(AnyOf(HasSubstr(nothing), HasSubstr("stays the same"))));
}

TEST(Table, OfTheLongestDurationHasOnlyTheRowsOfItsChanges) {
  EXPECT_EQ(run(botnet_pair, "together 2147483647d").course.steps(), 4U);
}

TEST(Table, FitsItsColumns) {
  for (const Report& report :
       {run(botnet_pair, "together 10w; apart 6w; together 0d; together 104w"),
        run({"5520-two-keys.txt"}, "deactivate 1 botnet; shutdown 1 3d; clock 1 +10d; reload 1")}) {
    std::istringstream lines(table_of(report));
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 100U) << line;
  }
}

}  // namespace
}  // namespace asa::timeline
