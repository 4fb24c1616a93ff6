#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace asa::plan {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr Feature contexts = feature_id<SecurityContexts>;

TEST(Plan, FindsTheLeastAdditionAndTheDearerOnes) {
  const Report report = planned(pair_5520, {"Security Contexts=20"});
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_EQ(report.ways[0].additions, (std::vector{Addition{1, contexts, 2, 10}}));
  EXPECT_EQ(report.ways[0].cost, (Cost{1, 1, 8}));
  ASSERT_EQ(report.dearer.size(), 1U);
  EXPECT_EQ(report.dearer[0].additions, (std::vector{Addition{0, contexts, 10, 20}}));
  EXPECT_EQ(report.dearer[0].runs[0].cut, 2);
  EXPECT_EQ(exit_code(report), 0);
}

TEST(Plan, ListsTies) {
  const Report report = planned(pair_5520, {"GTP/GPRS=Enabled"});
  EXPECT_EQ(report.ways.size(), 2U);
  EXPECT_THAT(to_text(report, false), HasSubstr("Enable GTP/GPRS on either unit"));
}

TEST(Plan, ReachesSeveralWantsOnOneUnitIfThatSuffices) {
  const Report report = planned(pair_5520, {"Security Contexts=20", "GTP/GPRS=Enabled"});
  ASSERT_FALSE(report.ways.empty());
  EXPECT_EQ(report.ways[0].cost, (Cost{2, 1, 8}));
  for (const Addition& addition : report.ways[0].additions) EXPECT_EQ(addition.unit, 1U);
}

TEST(Plan, HasNothingToBuyIfItRunsAlready) {
  const Report report = planned(pair_5520, {"Security Contexts=12"});
  EXPECT_TRUE(all_met(report));
  EXPECT_THAT(to_text(report, false), StartsWith("Nothing to buy"));
}

TEST(Plan, SaysThatAFeatureEnds) {
  EXPECT_THAT(to_text(planned(pair_5520, {"Botnet Traffic Filter=Enabled"}), false),
              HasSubstr("but only for 91 days"));
}

TEST(Plan, SaysWhyItCannotBeReached) {
  const Report report = planned(pair_5520, {"Security Contexts=25"});
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_THAT(to_text(report, false),
              AllOf(StartsWith("Security Contexts=25 cannot be reached.\n  At most 20 is possible"),
                    HasSubstr("CMB-02")));
  EXPECT_THAT(to_text(planned(pair_5520, {"Maximum VLANs=200"}), false), HasSubstr("CMB-09"));
  EXPECT_THAT(to_text(planned(pair_5520, {"Cluster=Enabled"}), false),
              HasSubstr("ASA 5520 has no Cluster"));
}

TEST(Plan, IncludesWhatLiftsARefusal) {
  const Report report = planned({"5515-3des.txt", "5515-des.txt"}, {"Security Contexts=5"});
  ASSERT_FALSE(report.ways.empty());
  EXPECT_EQ(report.ways[0].cost.changes, 2U);
  ASSERT_EQ(report.ways[0].first.size(), 1U);
  EXPECT_EQ(report.ways[0].first[0].lifts, std::vector<Clause>{"FX-ENC-1"_clause});
}

TEST(Plan, EnablesEncryptionOnBothUnits) {
  const Report report = planned({"5515-3des.txt", "5515-des.txt"}, {"Encryption-3DES-AES=Enabled"});
  ASSERT_EQ(report.ways.size(), 1U);
  EXPECT_EQ(report.ways[0].cost, (Cost{1, 1, 0}));
}

TEST(Plan, CountsTheUnitsOfACluster) {
  const Report report = planned({"5585-member-1.txt", "5585-member-2.txt", "5585-member-3.txt"},
                                {"Security Contexts=150"});
  ASSERT_FALSE(report.ways.empty());
  EXPECT_EQ(report.ways[0].cost.changes, 1U);
  EXPECT_FALSE(report.cut_short);
}

TEST(Plan, SaysThatSizesAreKnownFromMemoryOnly) {
  EXPECT_THAT(to_text(planned(pair_5520, {"Security Contexts=20"}), false, 200),
              HasSubstr("Sizes of Security Contexts that were tried: 5, 10, 20. We know them only "
                        "from memory"));
  const Report shared = planned(pair_5520, {"Shared AnyConnect Premium Peers=500"});
  EXPECT_EQ(shared.ways[0].additions[0].to, 500);
  EXPECT_THAT(to_text(shared, false, 200), HasSubstr("are not known"));
}

TEST(Plan, AsksForTheWholeOutputIfItDoesNotTellThePlatform) {
  EXPECT_THAT(error_of(request({"mate-mismatch.txt"}, {"Security Contexts=20"})),
              Not(HasSubstr("accepted")));
}

TEST(Plan, AsksForTheLicenseOfTheUnitItself) {
  std::string text = audit::fixture("pair-unit-5516.txt").text;
  const std::size_t own = text.find("Licensed features for"), both = text.find("Failover cluster");
  text.erase(own, both - own);
  Request asked{{{}, {}}, {"Security Contexts=2"}};
  asked.units.inputs.push_back({"combined.txt", text});
  EXPECT_EQ(error_of(asked),
            "combined.txt: does not say what the unit itself holds; give the whole output of `show "
            "version`");
}

TEST(Plan, FitsItsColumns) {
  const std::string gtp = "GTP/GPRS=Enabled", botnet = "Botnet Traffic Filter=Enabled";
  const std::string mobile = "AnyConnect for Mobile=Enabled";
  for (const auto& wants :
       std::vector<std::vector<std::string>>{{"Security Contexts=20"},
                                             {"Security Contexts=25"},
                                             {gtp},
                                             {"Security Contexts=20", gtp, botnet, mobile}}) {
    std::istringstream lines(to_text(planned(pair_5520, wants), false));
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
  }
}

TEST(Plan, TellsWhatWasNotTriedFromWhatIsImpossible) {
  const Report report = planned({"pair-unit-5516.txt"}, {"AnyConnect Premium Peers=300"});
  EXPECT_EQ(exit_code(report), 1);
  EXPECT_THAT(to_text(report, false, 200),
              AllOf(StartsWith("No set that was tried reaches AnyConnect Premium Peers=300."),
                    HasSubstr("was tried is 250"), HasSubstr("platform limit 300")));
}

TEST(Plan, ShowsTheLinesThatNeedAttention) {
  const std::string text =
      unit_5520({{"VLANs                     : 150", "VLANs                     : 100"}});
  const std::string shown = to_text(planned_texts({text}, {"Security Contexts=20"}), false);
  EXPECT_THAT(shown, HasSubstr("what needs attention below"));
  EXPECT_THAT(shown, HasSubstr("\nNeeds attention\n"));
}

TEST(Plan, SpeaksOfOneAndOfSeveral) {
  const std::string gtp = "GTP/GPRS=Enabled";
  EXPECT_THAT(headline(planned(pair_5520, {gtp})), HasSubstr(" takes one change"));
  EXPECT_THAT(headline(planned(pair_5520, {"Security Contexts=20", gtp})),
              HasSubstr(" take 2 changes"));
}

TEST(PlanJson, HasTheWaysAndWhatTheyCost) {
  const auto json = nlohmann::json::parse(to_json(planned(pair_5520, {"Security Contexts=20"})));
  EXPECT_EQ(json["wants"][0]["now"], 12);
  EXPECT_EQ(json["wants"][0]["limit"], 20);
  EXPECT_EQ(json["wants"][0]["sizes_standing"], "recalled");
  EXPECT_EQ(json["ways"][0]["additions"][0]["unit"], "secondary");
  EXPECT_EQ(json["ways"][0]["cost"]["added"], 8);
  EXPECT_EQ(json["ways"][0]["runs"][0]["value"], 20);
  EXPECT_EQ(json["ways"][0]["runs"][0]["term"], "perpetual");
  EXPECT_EQ(json["dearer"][0]["runs"][0]["cut"], 2);
  EXPECT_EQ(json["cut_short"], false);
}

}  // namespace
}  // namespace asa::plan
