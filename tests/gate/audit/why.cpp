#include "gate/audit/why.hpp"

#include "gate/audit/clause_checks.hpp"
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

std::vector<std::string> named_after(Clause clause) {
  return {"PropertyOf " + std::string(id(clause))};
}

Report explained(Report report) {
  report.checks = why(report, named_after);
  return report;
}

/// The check of a clause in a report that was asked why.
Check check_of(const Report& report, Clause clause) {
  const auto checks = why(report, named_after);
  const auto found = std::ranges::find(checks, clause, &Check::clause);
  return found == checks.end() ? Check{clause, {}, "not checked", {}, {}, {}} : *found;
}

const Report pair = audited({"5520-primary.txt", "5520-secondary.txt"});

TEST(Why, SaysHowTheseUnitsMeetAClause) {
  const Check encryption = check_of(pair, "FX-ENC-1"_clause);
  EXPECT_EQ(encryption.outcome, Outcome::passed);
  EXPECT_EQ(encryption.how, "both units have Encryption-3DES-AES Enabled");
  EXPECT_THAT(encryption.properties, ElementsAre("PropertyOf FX-ENC-1"));
}

TEST(Why, SaysWhyAClauseDoesNotApply) {
  const Check edition = check_of(pair, "FX-SP-1"_clause);
  EXPECT_EQ(edition.outcome, Outcome::not_concerned);
  EXPECT_EQ(edition.how, "ASA 5520 is not among these models");
  EXPECT_EQ(check_of(pair, "FO-02"_clause).how,
            "both units run 9.1(2), and the rule ended with 8.3(1)");
}

TEST(Why, OfARefusalNamesWhatEachUnitHolds) {
  const Report report = audited({"5515-3des.txt", "5515-des.txt"});
  const Check encryption = check_of(report, "FX-ENC-1"_clause);
  EXPECT_EQ(encryption.outcome, Outcome::refused);
  EXPECT_EQ(encryption.how,
            "the primary has Encryption-3DES-AES Enabled; the secondary has Encryption-3DES-AES "
            "Disabled");
}

TEST(Why, MarksWhatIsAssumedAndWhatItDecides) {
  const Check parts = check_of(audited({"5515-3des.txt", "5515-des.txt"}), "FX-IPS-4"_clause);
  EXPECT_EQ(parts.outcome, Outcome::passed);
  EXPECT_EQ(parts.how, "both units have a part number without IPS (assumed)");
  EXPECT_THAT(parts.depends_on, ElementsAre("IPS part number"));
}

TEST(Why, NamesTheReadingsWithAnotherOutcome) {
  const Check key = check_of(audited({"zero-key-5555.txt"}), "FX-KEY-1"_clause);
  EXPECT_EQ(key.how, "this unit has an all-zero permanent key");
  EXPECT_THAT(key.readings, ElementsAre("RD-KEY"));
}

TEST(Why, TellsASingleUnitWhatItsMateMustShare) {
  EXPECT_EQ(check_of(audited({"5515-des.txt"}), "FX-ENC-1"_clause).how,
            "this unit has Encryption-3DES-AES Disabled; its mate must be like it");
}

TEST(Why, OfAClusterSaysWhatIsGranted) {
  const Report report = audited({"5585-member-1.txt", "5585-member-2.txt", "5585-member-3.txt"});
  EXPECT_THAT(check_of(report, "CX-3"_clause).how, HasSubstr("at most 8 units; the cluster has 3"));
  EXPECT_EQ(check_of(report, "FO-02"_clause).how, "not checked");
  const Report other = audited({"5520-primary.txt", "5520-secondary.txt"}, {"master", "slave"});
  EXPECT_EQ(check_of(other, "CX-1"_clause).how, "both units have no Cluster");
}

TEST(Why, IsOpenIfTheInputDoesNotDecideThePlatform) {
  const Report report = audited({"mate-mismatch.txt"});
  EXPECT_THAT(why(report, named_after), IsEmpty());
  EXPECT_THAT(to_text(explained(report), false), HasSubstr("does not decide the platform"));
}

TEST(Why, ListsRefusalsFirst) {
  const auto checks = why(audited({"5515-3des.txt", "5515-des.txt"}), named_after);
  EXPECT_TRUE(std::ranges::is_sorted(checks, {}, &Check::outcome));
  EXPECT_EQ(checks.front().clause, "FX-ENC-1"_clause);
}

TEST(Why, IsInTextAndJsonOnlyIfAskedFor) {
  EXPECT_FALSE(nlohmann::json::parse(to_json(pair)).contains("why"));
  const Report asked = explained(pair);
  EXPECT_THAT(to_text(asked, false), AllOf(HasSubstr("Passed: both units are ASA 5520;"),
                                           HasSubstr("Properties: PropertyOf FX-HW.")));
  const auto first = nlohmann::json::parse(to_json(asked)).at("why").at(0);
  for (const char* key : {"clause", "rule", "source", "standing", "outcome", "how", "depends_on",
                          "readings", "properties"})
    EXPECT_TRUE(first.contains(key)) << key;
}

/// The group with each of the versions at which a rule changes, on its first unit or on all.
std::vector<Formation> in_each_version(const Formation& group) {
  std::vector<Formation> groups;
  for (const Version version :
       {Version{8, 2, 0}, Version{8, 3, 1}, Version{9, 0, 1}, Version{9, 1, 4}, Version{9, 2, 1}})
    for (const std::size_t changed : {std::size_t{1}, group.units.size()}) {
      groups.push_back(group);
      for (std::size_t u = 0; u < changed; ++u)
        groups.back().units[u].unit.version = ordinal(version);
    }
  return groups;
}

std::vector<Report> placed_pairs() {
  std::vector<Report> reports;
  for (const std::string& a : all_fixtures)
    for (const std::string& b : all_fixtures)
      for (const auto& roles : {Ids{"primary", "secondary"}, Ids{"master", "slave"}})
        if (a != b)
          if (Report report = audited({a, b}, roles); is_placed(report))
            reports.push_back(std::move(report));
  return reports;
}

TEST(Why, NeverSaysThatARefusingClauseDoesNotApply) {
  for (const Report& report : placed_pairs())
    for (const Formation& group : in_each_version(ordinary_group(report)))
      for (const ClauseCheck& check : clause_checks()) {
        if (check.seen({report, group}).applies) continue;
        const auto refused = refusals(group);
        EXPECT_THAT(refused, testing::Not(Contains(Clause(check.clause))))
            << report.units[0].text.file << report.units[1].text.file << id(check.clause);
      }
}

TEST(Why, KnowsEveryClauseThatRefusesAGroup) {
  for (const Report& report : placed_pairs())
    for (const Formation& group : in_each_version(ordinary_group(report)))
      for (const Clause clause : refusals(group)) {
        const auto check = std::ranges::find_if(
            clause_checks(), [clause](const ClauseCheck& c) { return c.clause == clause; });
        ASSERT_NE(check, clause_checks().end());
        EXPECT_TRUE(group.topology == Topology::cluster ? check->of_clusters : check->of_pairs);
      }
}

}  // namespace
}  // namespace asa::audit
