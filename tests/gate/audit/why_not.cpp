#include "gate/audit/why_not.hpp"

#include "gate/audit/changes.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Each remedy as the words of its changes.
std::vector<Ids> remedies(const Report& report) {
  std::vector<Ids> all;
  for (const Remedy& remedy : why_not(report).remedies) {
    all.emplace_back();
    for (const Step& step : remedy.steps) all.back().push_back(step.says);
  }
  return all;
}

/// A unit as in a fixture, with another serial number.
Input mate_of(const std::string& name, const std::string& part = "", const std::string& by = "") {
  std::string text = edited(name, "Serial Number: ", "Serial Number: Z");
  if (!part.empty()) text.replace(text.find(part), part.size(), by);
  return {"mate", text};
}

TEST(WhyNot, NamesEachSmallestChange) {
  EXPECT_THAT(remedies(audited({"5515-3des.txt", "5515-des.txt"})),
              ElementsAre(Ids{"disable Encryption-3DES-AES on the primary (key without it)"},
                          Ids{"enable Encryption-3DES-AES on the secondary (free key)"}));
  EXPECT_THAT(remedies(audited({"zero-key-5555.txt"})),
              ElementsAre(Ids{"install a valid permanent key on this unit"}));
}

TEST(WhyNot, SaysWhatElseAChangeOfEditionBrings) {
  const WhyNot found = why_not(audited({"exported-5512-base.txt"}));
  ASSERT_THAT(found.remedies, SizeIs(1));
  const Step& step = found.remedies.front().steps.front();
  EXPECT_EQ(step.says, "upgrade this unit to Security Plus");
  EXPECT_EQ(ids(step.lifts), (Ids{"FX-SP-1", "FX-SP-5"}));
  EXPECT_THAT(step.also, Contains("Failover from Disabled to Active/Active"));
}

TEST(WhyNot, PutsTheSameChangeOfBothUnitsTogether) {
  const Report report =
      report_of({{fixture("zero-key-5555.txt"), mate_of("zero-key-5555.txt")}, {}});
  EXPECT_THAT(remedies(report), ElementsAre(Ids{"install a valid permanent key on both units"}));
}

TEST(WhyNot, OffersTheOldestSoftwareThatSuffices) {
  const Input old{"old", edited("5520-primary.txt", "9.1(2)", "8.2(5)")};
  const Input mate{"mate", edited("5520-secondary.txt", "9.1(2)", "8.2(5)")};
  const auto found = remedies(report_of({{old, mate}, {}}));
  EXPECT_THAT(found, Contains(Ids{"upgrade both units to 8.3(1) or later"}));
  EXPECT_THAT(found, Contains(ElementsAre(HasSubstr("on the secondary, as the primary has"))));
  EXPECT_THAT(found, Not(Contains(ElementsAre(HasSubstr("9.0(1)")))));
}

TEST(WhyNot, TurnsFailoverOnWhereTheEditionHasIt) {
  const Report report =
      report_of({{fixture("5520-primary.txt"),
                  mate_of("5520-secondary.txt", "Active/Active", "Disabled     ")},
                 {}});
  EXPECT_THAT(remedies(report),
              ElementsAre(Ids{"enter a permanent key with Failover on the secondary"}));
}

TEST(WhyNot, TriesPairsIfNoSingleChangeSuffices) {
  const Report report =
      report_of({{fixture("zero-key-5555.txt"),
                  mate_of("zero-key-5555.txt", "Encryption-3DES-AES               : Enabled ",
                          "Encryption-3DES-AES               : Disabled")},
                 {}});
  const WhyNot found = why_not(report);
  EXPECT_EQ(found.largest, 2U);
  for (const Remedy& remedy : found.remedies) EXPECT_THAT(remedy.steps, SizeIs(2));
  EXPECT_FALSE(found.remedies.empty());
}

TEST(WhyNot, ReportsOtherHardwareLastAndMarked) {
  const WhyNot found = why_not(audited({"5515-3des.txt", "5520-primary.txt"}));
  ASSERT_THAT(found.remedies, SizeIs(2));
  for (const Remedy& remedy : found.remedies) EXPECT_FALSE(remedy.by_customer());
  EXPECT_EQ(found.remedies.front().steps.front().says,
            "replace the primary by a unit like the secondary (ASA 5520)");
}

TEST(WhyNot, NamesTheModelsThatFormAClusterOfThisSize) {
  const auto found = remedies(audited({"5515-3des.txt", "5515-des.txt", "zero-key-5555.txt"},
                                      {"master", "slave", "slave"}));
  EXPECT_THAT(found, Contains(ElementsAre("enable Encryption-3DES-AES on slave1 (free key)",
                                          "leave slave2 out of the cluster")));
  ASSERT_THAT(found.back(), SizeIs(1));
  EXPECT_THAT(found.back().front(), HasSubstr("by another model: ASA 5580-20"));
  EXPECT_THAT(found.back().front(), Not(HasSubstr("5525-X")));
}

TEST(WhyNot, NeverLeavesASingleUnit) {
  for (const Ids& remedy : remedies(audited({"5515-3des.txt", "5515-des.txt", "zero-key-5555.txt"},
                                            {"master", "slave", "slave"})))
    EXPECT_LT(std::ranges::count_if(
                  remedy, [](const std::string& says) { return says.starts_with("leave"); }),
              2);
}

TEST(WhyNot, SaysWhyNothingWasTried) {
  EXPECT_EQ(why_not(audited({"5520-primary.txt", "5520-secondary.txt"})).because,
            "no clause refuses these units");
  EXPECT_THAT(why_not(audited({"mate-mismatch.txt"})).because, HasSubstr("platform"));
}

TEST(WhyNot, ShowsWhatHelpsAPartIfCustomersHaveNoRemedy) {
  const WhyNot found = why_not(audited({"exported-5512-base.txt", "zero-key-5555.txt"}));
  ASSERT_THAT(found.reliefs, SizeIs(2));
  EXPECT_EQ(ids(found.reliefs.front().lifts), (Ids{"FX-SP-1", "FX-SP-5"}));
  EXPECT_EQ(ids(found.reliefs.front().remaining), (Ids{"FX-KEY-1", "FX-HW"}));
}

TEST(WhyNot, IsInTextAndJsonOnlyIfAskedFor) {
  Report report = audited({"5515-3des.txt", "5515-des.txt"});
  EXPECT_FALSE(nlohmann::json::parse(to_json(report)).contains("why_not"));
  report.lifted_by = why_not(report);
  EXPECT_THAT(to_text(report, false),
              AllOf(HasSubstr("(free key): lifts FX-ENC-1."), HasSubstr("search is exhaustive")));
  const auto json = nlohmann::json::parse(to_json(report)).at("why_not");
  EXPECT_EQ(json.at("remedies").at(1).at("changes").at(0).at("lifts").at(0), "FX-ENC-1");
  EXPECT_TRUE(json.at("tried").contains("sets"));
}

std::vector<Report> refused_pairs() {
  std::vector<Report> reports;
  for (const std::string& a : all_fixtures)
    for (const std::string& b : all_fixtures)
      for (const auto& roles : {Ids{"primary", "secondary"}, Ids{"master", "slave"}})
        if (a != b)
          if (Report report = audited({a, b}, roles); why_not(report).because.empty())
            reports.push_back(std::move(report));
  return reports;
}

/// The group after the changes of a remedy, without one of them if there is that many.
Formation remedied(const Formation& group, const std::vector<Change>& changes, const Remedy& remedy,
                   std::size_t left_out) {
  std::vector<const Change*> set;
  for (std::size_t i = 0; i < remedy.steps.size(); ++i)
    if (i != left_out)
      set.push_back(&*std::ranges::find(changes, remedy.steps[i].says, &Change::says));
  return after(group, set);
}

TEST(WhyNot, FindsOnlyRemediesThatNeedEachOfTheirChanges) {
  std::size_t seen = 0;
  for (const Report& report : refused_pairs()) {
    const Formation group = ordinary_group(report);
    const auto changes = changes_of(report, group);
    for (const Remedy& remedy : why_not(report).remedies) {
      EXPECT_THAT(refusals(remedied(group, changes, remedy, remedy.steps.size())), IsEmpty());
      for (std::size_t i = 0; i < remedy.steps.size(); ++i)
        EXPECT_EQ(refusals(remedied(group, changes, remedy, i)), remedy.steps[i].lifts);
      ++seen;
    }
  }
  EXPECT_GT(seen, 100U);
}

TEST(WhyNot, MissesNoSingleChangeThatSuffices) {
  for (const Report& report : refused_pairs()) {
    const Formation group = ordinary_group(report);
    const auto found = remedies(report);
    for (const Change& change : changes_of(report, group)) {
      if (change.altered.size() > 1 || change.altered.front().rank > 0) continue;
      if (!refusals(after(group, {&change})).empty()) continue;
      EXPECT_THAT(found, Contains(Ids{change.says})) << report.units.front().text.file;
    }
  }
}

}  // namespace
}  // namespace asa::audit
