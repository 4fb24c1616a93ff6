#include "gate/plan/groups.hpp"

#include "gate/plan/words.hpp"
#include "tests/gate/plan/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace asa::plan {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Feature contexts = feature_id<SecurityContexts>;
constexpr Feature gtp = feature_id<GtpGprs>;

const std::vector<std::string> three_wants{"Security Contexts=60", "Total UC Proxy Sessions=8000",
                                           "GTP/GPRS=Enabled"};

TEST(Groups, AreOneLineIfEachLicenseMayBeOnAnyUnit) {
  const Report report = planned_texts(members(16), three_wants);
  const std::vector<Group> groups = grouped_ways(report.ways);
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].ways, 4096U);
  EXPECT_LT(report.ways.size(), 20U);
  EXPECT_FALSE(report.cut_short);
  EXPECT_THAT(to_text(report, false, 200),
              HasSubstr("   + Security Contexts from 2 to 50 (+48) on any one unit\n"
                        "   + Total UC Proxy Sessions from 2 to 10000 (+9998) on any one unit\n"
                        "   + Enable GTP/GPRS on any one unit\n"));
  EXPECT_THAT(to_text(report, false, 200), HasSubstr("(4,096 ways: choose the unit of "));
}

TEST(Groups, SayThatAllMustBeOnOneUnit) {
  const Report report = planned_texts(members(16, "9.2(1)"), three_wants);
  const std::vector<Group> groups = grouped_ways(report.ways);
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_TRUE(groups[0].on_one);
  EXPECT_EQ(groups[0].ways, 16U);
  EXPECT_THAT(to_text(report, false, 200),
              HasSubstr("  1. Security Contexts from 2 to 50 (+48) on any one unit\n"
                        "   + Total UC Proxy Sessions from 2 to 10000 (+9998) on the same unit\n"
                        "   + Enable GTP/GPRS on the same unit\n"));
}

/// Only the license of which there is a choice of units has more than one way.
TEST(Groups, CountNoWaysIfOneLicenseAloneMayBeElsewhere) {
  const Report report = planned_texts(members(16), {"GTP/GPRS=Enabled"});
  const Addition fixed{15, contexts, 2, 5}, free{0, gtp, 0, 1};
  Group group{.way = &report.ways.front(), .spreads = {{fixed, 1, {15}}}, .ways = 16};
  group.spreads.push_back({free, 1, {0, 1}});
  EXPECT_EQ(ways_in_words(report, group), "");
  group.spreads.push_back({free, 1, {0, 1}});
  EXPECT_THAT(ways_in_words(report, group), HasSubstr("16 ways: choose"));
}

TEST(Groups, NameTheSlavesInShort) {
  std::vector<std::string> texts = members(5);
  texts[0] = replaced(texts[0], {{"AnyConnect Premium Peers          : 2  ",
                                  "AnyConnect Premium Peers          : 100"}});
  const Report report = planned_texts(texts, {"AnyConnect Premium Peers=9000"});
  EXPECT_THAT(to_text(report, false, 200), HasSubstr("(+9900) on the master"));
  EXPECT_THAT(to_text(report, false, 200), HasSubstr("(+9998) on one of slave1 to slave4"));
}

Way way(std::vector<Addition> additions, std::uint64_t stands_for) {
  return {.first = {},
          .additions = std::move(additions),
          .cost = {},
          .runs = {},
          .alike = {0, 1, 1, 1},
          .stands_for = stands_for};
}

TEST(Groups, CountSeveralUnitsOfOneKind) {
  const std::vector<Way> ways{way({{0, contexts, 2, 5}, {1, contexts, 2, 5}}, 3),
                              way({{1, contexts, 2, 5}, {2, contexts, 2, 5}}, 3)};
  const std::vector<Group> groups = grouped_ways(ways);
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].spreads[0].count, 2U);
  EXPECT_THAT(groups[0].spreads[0].units, ElementsAre(0, 1, 2, 3));
  EXPECT_EQ(groups[0].ways, 6U);
}

/// Without the ways on one unit, the choices of the two licenses depend on each other.
TEST(Groups, AreExamplesIfTheChoicesDependOnEachOther) {
  const std::vector<Way> ways{way({{1, contexts, 2, 5}, {2, gtp, 0, 1}}, 6),
                              way({{0, contexts, 2, 5}, {1, gtp, 0, 1}}, 3)};
  const std::vector<Group> groups = grouped_ways(ways);
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_TRUE(groups[0].by_example);
  EXPECT_THAT(groups[0].spreads[1].units, ElementsAre(2));
  EXPECT_FALSE(groups[1].by_example);
  EXPECT_THAT(groups[1].spreads[1].units, ElementsAre(1, 2, 3));
}

/// A reader of the JSON can list all ways.
TEST(Groups, AreCompleteAsJson) {
  const auto json = nlohmann::json::parse(to_json(planned_texts(members(16), three_wants)));
  EXPECT_EQ(json["licgate"]["schema"], 2);
  std::uint64_t all = 0;
  for (const auto& way : json["ways"]) all += way["stands_for"].get<std::uint64_t>();
  EXPECT_EQ(all, 4096U);
  EXPECT_EQ(json["ways"].back()["alike"][0].size(), 15U);
  EXPECT_THAT(json["ways"][0]["alike"], testing::IsEmpty()) << "all is on the master";
}

}  // namespace
}  // namespace asa::plan
