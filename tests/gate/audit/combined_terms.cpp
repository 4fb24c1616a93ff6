#include "gate/files/read_input.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

using testing::HasSubstr;

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature premium = feature_id<AnyConnectPremium>;

const std::string days_364 = "Botnet Traffic Filter             : Enabled        364 days";
const std::string key_364 = "Botnet Traffic Filter        : Enabled    364 days";
const std::string premium_2 = "AnyConnect Premium Peers          : 2              perpetual";

std::string replaced(std::string text, const std::string& part, const std::string& by) {
  return text.replace(text.find(part), part.size(), by);
}

/// A unit of the pair with 364 days of the Botnet Traffic Filter each, and a combined section.
std::string unit(const std::string& name, const std::string& combined_line) {
  const std::string text =
      read_input(LICGATE_FIXTURES "/timeline/5520-botnet-" + name + ".txt", "text").text;
  return replaced(text, "This platform has",
                  "Failover cluster licensed features for this platform:\n"
                  "Inside Hosts : Unlimited perpetual\n"
                  "Failover : Active/Active perpetual\n"
                  "Encryption-3DES-AES : Enabled perpetual\n" +
                      combined_line + "\nThis platform has");
}

/// The same with 10 sessions of premium for 30 days instead.
std::string timed_premium(const std::string& name, const std::string& combined_line) {
  std::string text = unit(name, combined_line);
  text = replaced(text, premium_2, "AnyConnect Premium Peers : 10 30 days");
  text = replaced(text, days_364, "Botnet Traffic Filter : Disabled perpetual");
  return replaced(text, key_364, "AnyConnect Premium Peers : 10 30 days");
}

Report alone(const std::string& combined_line) {
  return audited_text(unit("primary", combined_line));
}

Report both(const std::string& combined_line) {
  return report_of(
      {{{"a", unit("primary", combined_line)}, {"b", unit("secondary", combined_line)}}, {}});
}

TEST(CombinedTerms, OfTwoUnitsAreTheSumOfTheirDays) {
  EXPECT_EQ(both("Botnet Traffic Filter : Enabled 728 days").verdict, Verdict::consistent);
  for (const char* term : {"364 days", "perpetual", "729 days"}) {
    const Report report = both("Botnet Traffic Filter : Enabled " + std::string(term));
    EXPECT_EQ(report.verdict, Verdict::inconsistent) << term;
    EXPECT_EQ(exit_code(report), 1);
    ASSERT_EQ(report.inconsistencies.size(), 2U) << term;
    EXPECT_EQ(report.inconsistencies[0].printed, "Enabled " + std::string(term));
    EXPECT_EQ(report.inconsistencies[0].expected, "728 days");
    EXPECT_EQ(id(report.inconsistencies[0].clause), "CMB-05");
  }
  EXPECT_EQ(both("Botnet Traffic Filter : Enabled").verdict, Verdict::consistent);
}

TEST(CombinedTerms, TellHowLongTheMateHoldsAFlag) {
  const Report report = alone("Botnet Traffic Filter : Enabled 728 days");
  EXPECT_EQ(report.verdict, Verdict::consistent);
  EXPECT_EQ(mate(report, botnet).need, "enabled, 364 days");
  EXPECT_EQ(mate(report, botnet).term, "364 days");
  EXPECT_THAT(to_text(report, false, 120, true), HasSubstr("enabled, 364 days"));
  EXPECT_THAT(to_text(report, false, 120, true), HasSubstr("CMB-04, CMB-05"));
  const auto rows = nlohmann::json::parse(to_json(report))["mate"];
  EXPECT_EQ(rows.back()["term"], "364 days");
  EXPECT_EQ(rows.back()["clauses"], (Ids{"CMB-04", "CMB-05"}));
  EXPECT_EQ(mate(alone("Botnet Traffic Filter : Enabled 364 days"), botnet).need, "disabled");
  EXPECT_EQ(mate(alone("Botnet Traffic Filter : Enabled 364 days"), botnet).clauses.size(), 2U);
  EXPECT_EQ(mate(alone("Botnet Traffic Filter : Enabled perpetual"), botnet).need,
            "enabled, perpetual");
}

TEST(CombinedTerms, OfAFlagAreNotBelowThoseOfTheUnit) {
  const Report report = alone("Botnet Traffic Filter : Enabled 363 days");
  EXPECT_EQ(report.verdict, Verdict::inconsistent);
  EXPECT_EQ(report.inconsistencies[0].expected, "at least 364 days");
  EXPECT_EQ(id(report.inconsistencies[0].clause), "CMB-05");
  EXPECT_FALSE(mate(report, botnet).possible);
}

TEST(CombinedTerms, OfAFlagThatTheUnitHoldsForGoodArePerpetual) {
  const std::string text =
      replaced(unit("primary", "GTP/GPRS : Enabled 60 days"),
               "GTP/GPRS                          : Disabled", "GTP/GPRS : Enabled");
  const Report report = audited_text(text);
  ASSERT_EQ(report.inconsistencies.size(), 1U);
  EXPECT_EQ(report.inconsistencies[0].expected, "perpetual");
}

TEST(CombinedTerms, OfATierEndWithTheFirstOfItsKeys) {
  const auto report = [](const std::string& line) {
    return audited_text(timed_premium("primary", "AnyConnect Premium Peers : " + line));
  };
  EXPECT_EQ(mate(report("12 30 days"), premium).need, "exactly 2");
  EXPECT_EQ(mate(report("35 20 days"), premium).need, "exactly 25, 20 days");
  for (const char* line : {"12 31 days", "12 perpetual"}) {
    const Report bad = report(line);
    ASSERT_EQ(bad.inconsistencies.size(), 1U) << line;
    EXPECT_EQ(bad.inconsistencies[0].expected, "at most 30 days");
    EXPECT_EQ(id(bad.inconsistencies[0].clause), "CMB-03");
  }
  EXPECT_TRUE(report("750 perpetual").inconsistencies.empty());
}

TEST(CombinedTerms, OfATierAreComparedWithTheShortest) {
  const auto report = [](const std::string& line) {
    const std::string premium_line = "AnyConnect Premium Peers : " + line;
    return report_of(
        {{{"a", timed_premium("primary", premium_line)}, {"b", unit("secondary", premium_line)}},
         {}});
  };
  EXPECT_EQ(report("12 30 days").verdict, Verdict::consistent);
  const Report bad = report("12 perpetual");
  ASSERT_EQ(bad.inconsistencies.size(), 2U);
  EXPECT_EQ(bad.inconsistencies[0].expected, "30 days");
  EXPECT_EQ(id(bad.inconsistencies[0].clause), "CMB-03");
}

}  // namespace
}  // namespace asa::audit
