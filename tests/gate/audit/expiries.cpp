#include "gate/audit/expiries.hpp"

#include "gate/files/read_input.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

using testing::HasSubstr;
using testing::Not;

Input timed(const std::string& name) {
  return {name, read_input(LICGATE_FIXTURES "/timeline/" + name, "text").text};
}

Report audited_timed(const std::vector<std::string>& names,
                     const std::vector<std::string>& roles = {}) {
  Request request{{}, roles};
  for (const std::string& name : names) request.inputs.push_back(timed(name));
  return report_of(request);
}

const std::vector<std::string> botnet_pair{"5520-botnet-primary.txt", "5520-botnet-secondary.txt"};

TEST(Expiries, OfAUnitAreInOrderUpToTheLast) {
  const auto expiries = audited_timed({"5520-two-keys.txt"}).units[0].expiries;
  ASSERT_EQ(expiries.size(), 2U);
  EXPECT_EQ(expiries[0].at, Days{62});
  ASSERT_EQ(expiries[0].changes.size(), 2U);
  EXPECT_EQ(expiries[0].changes[0].feature, feature_id<UcProxy>);
  EXPECT_EQ(expiries[0].changes[0].from, 12);
  EXPECT_EQ(expiries[0].changes[0].to, 2);
  EXPECT_EQ(expiries[0].changes[0].clause, "EXP-02"_clause);
  EXPECT_EQ(expiries[1].at, Days{646});
}

TEST(Expiries, NameTheKeyThatTakesOver) {
  const auto expiries = audited_timed({"5540-premium-keys.txt"}).units[0].expiries;
  ASSERT_EQ(expiries.size(), 2U);
  EXPECT_EQ(expiries[0].changes[0].to, 1000);
  EXPECT_EQ(expiries[0].changes[0].clause, "EXP-01"_clause);
  EXPECT_EQ(expiries[1].at, Days{30 + 56});
  EXPECT_EQ(expiries[1].changes[0].to, 2);
  EXPECT_EQ(expiries[1].changes[0].clause, "EXP-02"_clause);
}

TEST(Expiries, OfAnEvaluationKeyAreThoseOfAllItsFeatures) {
  const auto expiries = audited_timed({"5540-evaluation.txt"}).units[0].expiries;
  ASSERT_EQ(expiries.size(), 2U);
  EXPECT_EQ(expiries[0].features.size(), 2U);
  EXPECT_EQ(expiries[0].changes[0].clause, "EXP-01"_clause);
  EXPECT_EQ(expiries[0].changes[1].clause, "EXP-02"_clause);
}

TEST(Expiries, OfAPairComeOneAfterTheOther) {
  const Report report = audited_timed(botnet_pair);
  EXPECT_EQ(report.units[1].expiries[0].at, Days{364});
  EXPECT_EQ(report.units[1].expiries[0].unit, 1U);
  ASSERT_EQ(report.expiries.size(), 2U);
  EXPECT_EQ(report.expiries[0].unit, 0U);
  EXPECT_TRUE(report.expiries[0].changes.empty());
  EXPECT_EQ(report.expiries[1].at, Days{728});
  EXPECT_EQ(report.expiries[1].unit, 1U);
  EXPECT_EQ(report.expiries[1].changes[0].to, 0);
}

TEST(Expiries, OfUnitsWhoseLicensesDoNotCombineAreThoseOfEachAlone) {
  const Report report = audited_timed({"5520-two-keys.txt", "5540-evaluation.txt"});
  EXPECT_TRUE(report.expiries.empty());
  EXPECT_EQ(report.units[0].expiries.size(), 2U);
}

TEST(Expiries, AreLeftOutWhereAKeyCannotBeRead) {
  Input input = timed("5520-two-keys.txt");
  const std::string part = "Enabled    646 days";
  input.text.replace(input.text.find(part), part.size(), "Enabled");
  const Report report = report_of({{input}, {}});
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_TRUE(report.units[0].expiries.empty());
  EXPECT_TRUE(mentions(report.unknown, "without a term in days"));
}

/// A pair whose primary has 3DES/AES for 30 days, or both for so many.
Report with_encryption_for_days(const std::string& secondary = "perpetual") {
  Request request{{timed("5520-two-keys.txt"), timed("5520-botnet-secondary.txt")}, {}};
  const std::string line = "VPN-3DES-AES                      : Enabled        ";
  const auto set = [&](std::string& text, const std::string& term) {
    text.replace(text.find(line), line.size() + 9, line + term);
  };
  set(request.inputs[0].text, "30 days");
  set(request.inputs[1].text, secondary);
  return report_of(request);
}

TEST(Expiries, OfEncryptionTurnFailoverOff) {
  const Report report = with_encryption_for_days();
  EXPECT_EQ(report.verdict, Verdict::may_form);
  ASSERT_GE(report.expiries.size(), 2U);
  const Expiry &primary = report.expiries[0], &secondary = report.expiries[1];
  EXPECT_EQ(primary.at, Days{30});
  EXPECT_EQ(primary.failover, FailoverTurn::off);
  EXPECT_EQ(primary.features, std::vector<Feature>{feature_id<Encryption3DesAes>});
  EXPECT_EQ(primary.changes[0].clause, "EXP-02"_clause);
  EXPECT_EQ(secondary.at, Days{30});
  EXPECT_TRUE(secondary.features.empty());
  EXPECT_EQ(secondary.changes[0].feature, feature_id<SecurityContexts>);
  EXPECT_EQ(secondary.changes[0].from, 12);
  EXPECT_EQ(secondary.changes[0].to, 2);
  EXPECT_EQ(secondary.changes[0].clause, "FX-ENC-1"_clause);
  EXPECT_EQ(report.expiries[2].failover, FailoverTurn::none);
  EXPECT_TRUE(mentions(report.notes, "failover off (FX-ENC-1)") ||
              mentions(report.notes, "30 days of grace"));
}

TEST(Expiries, OfEncryptionOnBothUnitsTurnFailoverOnAgain) {
  const Report report = with_encryption_for_days("50 days");
  const auto& back = report.expiries[2];
  EXPECT_EQ(back.at, Days{50});
  EXPECT_EQ(back.failover, FailoverTurn::on);
  EXPECT_EQ(back.changes[0].clause, "CMB-02"_clause);
  EXPECT_EQ(back.changes[0].to, 12);
}

TEST(ExpiriesText, SaysThatFailoverGoesOff) {
  const std::string text = to_text(with_encryption_for_days(), false);
  EXPECT_THAT(text, HasSubstr("  in 30 days, primary     "));
  EXPECT_THAT(text, HasSubstr("failover turns off (FX-ENC-1)"));
}

TEST(ExpiriesText, SaysWhatChangesWhen) {
  const std::string alone = to_text(audited_timed({"5520-two-keys.txt"}), false);
  EXPECT_THAT(alone, HasSubstr("Next expiries\n  in 62 days   Total UC Proxy Sessions: 12 -> 2 "
                               "(EXP-02); UC Phone Proxy\n"));
  EXPECT_THAT(alone,
              HasSubstr("  in 646 days  Botnet Traffic Filter: Enabled -> Disabled (EXP-02)"));
  const std::string pair = to_text(audited_timed(botnet_pair), false);
  EXPECT_THAT(pair, HasSubstr("Next expiries, secondary alone\n  in 364 days"));
  EXPECT_THAT(pair, HasSubstr("Next expiries while the units stay in contact\n"
                              "  in 364 days, primary    Botnet Traffic Filter: its key ends"));
  EXPECT_THAT(to_text(audited({"pair-unit-5516.txt"}), false), Not(HasSubstr("Next expiries")));
}

TEST(ExpiriesJson, AreThoseOfEachUnitAndOfAll) {
  const auto report = nlohmann::json::parse(to_json(audited_timed(botnet_pair)));
  EXPECT_EQ(report["units"][0]["expiries"][0]["at"], 364);
  EXPECT_EQ(report["expiries"][1], nlohmann::json({{"at", 728},
                                                   {"unit", "secondary"},
                                                   {"features", {"Botnet Traffic Filter"}},
                                                   {"changes",
                                                    {{{"feature", "Botnet Traffic Filter"},
                                                      {"from", true},
                                                      {"to", false},
                                                      {"clause", "EXP-02"}}}},
                                                   {"failover", nullptr}}));
  const auto alone = nlohmann::json::parse(to_json(audited_timed({"5520-two-keys.txt"})));
  EXPECT_EQ(alone["expiries"], alone["units"][0]["expiries"]);
}

}  // namespace
}  // namespace asa::audit
