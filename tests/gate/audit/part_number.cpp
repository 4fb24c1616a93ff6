#include "gate/device/part_number.hpp"

#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

const std::string chassis = "Name: \"Chassis\", DESCR: \"ASA 5515-X with SW, 6 GE Data\"\n";

std::string pid(const std::string& number) {
  return "PID: " + number + "     , VID: V01     , SN: FCH0000TE55\n";
}

/// Two 5515-X units with these lines below their outputs.
std::vector<Input> pair(const std::string& one, const std::string& other) {
  return {{"one", fixture("5515-3des.txt").text + one},
          {"two", edited("5515-3des.txt", "FCH0000TE08", "FCH0000TE18") + other}};
}

Report given(const std::vector<std::string>& parts) { return report_of({pair("", ""), {}, parts}); }

std::string error(const std::vector<Input>& inputs, const std::vector<std::string>& parts) {
  return error_of({inputs, {}, parts});
}

TEST(PartNumber, OfAnIpsUnitWithAnotherRefusesThePair) {
  const Report report = report_of({pair(pid("ASA5515-IPS-K9"), pid("ASA5515-K9")), {}});
  EXPECT_EQ(report.units[0].text.part, "ASA5515-IPS-K9");
  EXPECT_EQ(ids(report.refusals), Ids{"FX-IPS-4"});
  EXPECT_EQ(find_undecided(report, "IPS part number"), nullptr);
  ASSERT_EQ(report.readings.size(), 1U);
  EXPECT_EQ(reading_register[report.readings[0].place].id, "RD-IPS");
}

TEST(PartNumber, IsThatOfTheChassisOnly) {
  const std::string modules = "Name: \"power supply 1\", DESCR: \"AC\"\n" + pid("ASA-PWR-AC") +
                              "Name: \"module 1\", DESCR: \"IPS\"\n" + pid("ASA5515-IPS-K9");
  const Report report =
      report_of({pair(chassis + pid("ASA5515-K9") + modules, pid("ASA-SSM-AIP-10-K9")), {}});
  EXPECT_EQ(report.units[0].text.part, "ASA5515-K9");
  EXPECT_EQ(report.units[1].text.part, "");
  EXPECT_TRUE(report.unknown.empty());
}

TEST(PartNumber, OfAChassisSaysNothingOfIps) {
  const Report report = report_of({pair(chassis + pid("ASA5515"), pid("ASA5515-K9")), {}});
  EXPECT_NE(find_undecided(report, "IPS part number"), nullptr);
  EXPECT_TRUE(mentions(report.notes, "names the chassis only"));
  EXPECT_EQ(
      ids(report_of({pair(chassis + pid("ASA5515"), ""), {}, {"1=ASA5515-IPS-K9", "2=ASA5515-K9"}})
              .refusals),
      Ids{"FX-IPS-4"});
}

TEST(PartNumber, IsGivenByRoleNumberOrFile) {
  for (const char* unit : {"primary", "1", "one"})
    EXPECT_EQ(given({unit + std::string("=ASA5515-IPS-K9")}).units[0].text.part, "ASA5515-IPS-K9");
  EXPECT_EQ(given({"secondary=ASA5515-K9="}).units[1].text.part, "ASA5515-K9");
  const Report alone = report_of({{pair("", "")[0]}, {"secondary"}, {"secondary=ASA5515-IPS-K9"}});
  EXPECT_TRUE(alone.units[0].placed->unit.ips_part);
}

TEST(PartNumber, OfBothUnitsDecidesThePair) {
  EXPECT_EQ(given({"1=ASA5515-IPS-K9", "2=ASA5515-IPS-K9"}).verdict, Verdict::may_form);
  EXPECT_EQ(given({"1=ASA5515-K9", "2=ASA5515-K9"}).completions.tried, 1U);
}

TEST(PartNumber, MustNameAUnitOnce) {
  EXPECT_NE(error(pair("", ""), {"third=ASA5515-K9"})
                .find("there is no unit \"third\"; units are primary (1, one), secondary (2, two)"),
            std::string::npos);
  EXPECT_NE(error(pair("", ""), {"1=ASA5515-K9", "one=ASA5515-K9"}).find("already; give one"),
            std::string::npos);
  for (const char* malformed : {"", "ASA5515-K9", "=ASA5515-K9", "1=", "1=ASA 5515"})
    EXPECT_NE(error(pair("", ""), {malformed}).find("give UNIT=NUMBER"), std::string::npos);
}

TEST(PartNumber, MustBeThatWhichIsPrinted) {
  EXPECT_NE(error(pair(pid("ASA5515-K9"), ""), {"1=ASA5515-IPS-K9"})
                .find("one:50: prints the part number ASA5515-K9, and --part says ASA5515-IPS-K9"),
            std::string::npos);
  EXPECT_EQ(error(pair(pid("ASA5515-K9"), ""), {"1=asa5515-k9"}), "accepted");
}

TEST(PartNumber, ThatNobodyKnowsOrOfAnotherModelIsReported) {
  EXPECT_TRUE(mentions(given({"1=ASA5599-K9"}).unknown, "unknown part number"));
  const Report other = given({"1=ASA5525-IPS-K9"});
  EXPECT_TRUE(
      mentions(other.unknown, "the part number is of ASA 5525-X, and the unit is ASA 5515-X"));
  EXPECT_NE(find_undecided(other, "IPS part number"), nullptr);
}

TEST(PartNumber, OfAnSspIsKnown) {
  for (const char* number : {"ASA5585-S20-K9", "ASA5585-S20P20SK9", "ASA5585-SSP-20", "ASA5585"})
    EXPECT_TRUE(report_of({{fixture("5585-member-1.txt")}, {}, {"1=" + std::string(number)}})
                    .unknown.empty())
        << number;
  EXPECT_FALSE(
      report_of({{fixture("5585-member-1.txt")}, {}, {"1=ASA5585-S40-K9"}}).unknown.empty());
}

TEST(PartNumber, EndingInK8LimitsTlsProxySessions) {
  const auto unit = [](const std::string& serial) {
    std::string text = edited("5585-member-1.txt", "JAF0000TE12", serial);
    const std::string line = "Total TLS Proxy Sessions          : ";
    return text.replace(text.find(line) + line.size(), 3, "900");
  };
  const std::vector<Input> inputs{{"one", unit("JAF0000TE21")}, {"two", unit("JAF0000TE22")}};
  const Report report = report_of({inputs, {}, {"1=ASA5585-S20-K8"}});
  EXPECT_TRUE(
      mentions(report.notes, "at most 1000 TLS proxy sessions, and the license holds 1800"));
  EXPECT_FALSE(mentions(report_of({inputs, {}, {"1=ASA5585-S20-K9"}}).notes, "UC-K8"));
  EXPECT_FALSE(mentions(report_of({{inputs[0]}, {}, {"1=ASA5585-S20-K8"}}).notes, "UC-K8"));
}

TEST(PartNumber, IsInTheReports) {
  const Report report = given({"1=ASA5515-IPS-K9"});
  EXPECT_NE(to_text(report, false).find("  Part number, the primary: ASA5515-IPS-K9\n"),
            std::string::npos);
  const auto units = nlohmann::json::parse(to_json(report))["units"];
  EXPECT_EQ(units[0]["part_number"], "ASA5515-IPS-K9");
  EXPECT_TRUE(units[1]["part_number"].is_null());
}

}  // namespace
}  // namespace asa::audit
