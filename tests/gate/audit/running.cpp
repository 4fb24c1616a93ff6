#include "gate/files/read_input.hpp"
#include "tests/gate/audit/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace asa::audit {
namespace {

using testing::HasSubstr;

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature contexts = feature_id<SecurityContexts>;
constexpr Feature hosts = feature_id<InsideHosts>;
constexpr Feature members = feature_id<ClusterMembers>;

std::string replaced(std::string text, const std::string& part, const std::string& by) {
  return text.replace(text.find(part), part.size(), by);
}

std::string botnet_unit(const std::string& name) {
  return read_input(LICGATE_FIXTURES "/timeline/5520-botnet-" + name + ".txt", "text").text;
}

Report botnet_pair() {
  return report_of({{{"a", botnet_unit("primary")}, {"b", botnet_unit("secondary")}}, {}});
}

nlohmann::json line(const Report& report, Feature f) {
  const auto all = nlohmann::json::parse(to_json(report))["running"];
  return *std::find_if(all.begin(), all.end(),
                       [f](const auto& one) { return one["feature"] == entry(f).name; });
}

/// A 5505 with Security Plus.
std::string desktop(const std::string& inside_hosts, const std::string& serial) {
  return "Cisco Adaptive Security Appliance Software Version 9.1(2)\n"
         "Hardware:   ASA5505, 512 MB RAM, CPU Geode 500 MHz\n"
         "Licensed features for this platform:\n"
         "VLANs : 20, DMZ Unrestricted perpetual\n"
         "Inside Hosts : " +
         inside_hosts +
         " perpetual\n"
         "Failover : Active/Standby perpetual\n"
         "Encryption-3DES-AES : Enabled perpetual\n"
         "Security Contexts : 0 perpetual\n"
         "This platform has an ASA 5505 Security Plus license.\n"
         "Serial Number: " +
         serial + "\nRunning Permanent Activation Key: 0x1 0x2 0x3 0x4 0x5\n";
}

Report desktops(const std::string& one, const std::string& other) {
  return report_of(
      {{{"a", desktop(one, "JMX0000TE51")}, {"b", desktop(other, "JMX0000TE52")}}, {}});
}

TEST(Running, HasTheTermsThatADeviceShows) {
  const Report report = botnet_pair();
  EXPECT_EQ(running(report, botnet).common_term(), "728 days");
  EXPECT_EQ(running(report, contexts).common_term(), "perpetual");
  EXPECT_THAT(to_text(report, false), HasSubstr("  Botnet Traffic Filter     Enabled  728 days "));
  EXPECT_THAT(to_text(report, false, 120, true), HasSubstr("CMB-04, CMB-05"));
  EXPECT_EQ(line(report, botnet)["term"], "728 days");
  EXPECT_EQ(line(report, botnet)["term_clause"], "CMB-05");
  EXPECT_TRUE(line(report, contexts)["term_clause"].is_null());
  EXPECT_EQ(line(report, botnet)["by_unit"], nlohmann::json::array());
}

TEST(Running, ShowsTheLimitAndWhatItWastes) {
  const Report report = audited({"5520-primary.txt", "5520-secondary.txt"});
  EXPECT_THAT(to_text(report, false),
              HasSubstr("  AnyConnect Premium Peers  750      perpetual  750    250    500 + 500"));
  EXPECT_EQ(line(report, feature_id<AnyConnectPremium>)["limit"], 750);
  EXPECT_EQ(line(report, feature_id<AnyConnectPremium>)["limit_standing"], "excerpt");
  EXPECT_TRUE(line(report, botnet)["limit"].is_null());
}

TEST(Running, ShowsWhatDiffersUnlessAskedForAll) {
  const Report report = audited({"5520-primary.txt", "5520-secondary.txt"});
  EXPECT_THAT(to_text(report, false),
              HasSubstr("18 features that every unit has alike are not shown; --all shows them."));
  const std::string all = to_text(report, false, 100, true);
  EXPECT_THAT(all, testing::Not(HasSubstr("not shown")));
  EXPECT_THAT(all, HasSubstr("Maximum VLANs "));
}

TEST(Running, HasNoTermsIfKeysCannotBeRead) {
  const std::string a =
      replaced(botnet_unit("primary"), "Filter        : Enabled    364 days", "Filter : Enabled");
  const Report report = report_of({{{"a", a}, {"b", botnet_unit("secondary")}}, {}});
  EXPECT_TRUE(running(report, botnet).terms.empty());
  EXPECT_TRUE(line(report, botnet)["term"].is_null());
}

TEST(Running, ShowsByUnitWhatUnitsDoNotShare) {
  const Report report = audited({"5515-3des.txt", "5515-des.txt"});
  EXPECT_EQ(running(report, feature_id<Encryption3DesAes>).value, std::nullopt);
  const auto encryption = line(report, feature_id<Encryption3DesAes>);
  EXPECT_TRUE(encryption["value"].is_null());
  EXPECT_EQ(encryption["by_unit"][0],
            (nlohmann::json{{"unit", "primary"}, {"value", true}, {"term", "perpetual"}}));
  EXPECT_EQ(encryption["by_unit"][1]["value"], false);
  EXPECT_EQ(line(report, feature_id<Clustering>)["value"], true);
  EXPECT_EQ(line(report, feature_id<Clustering>)["by_unit"].size(), 2U);
  EXPECT_THAT(to_text(report, false), HasSubstr("  Encryption-3DES-AES       differs  perpetual"));
}

TEST(Running, HasTheClusterMembersThatTheVersionsAllow) {
  const std::vector<std::string> cluster{"5585-member-1.txt", "5585-member-2.txt",
                                         "5585-member-3.txt"};
  const Report report = audited(cluster);
  EXPECT_EQ(running(report, members).value, 8);
  EXPECT_EQ(running(report, members).clause, "CX-3"_clause);
  Request newer;
  for (const std::string& name : cluster)
    newer.inputs.push_back({name, edited(name, "9.1(5)", "9.2(1)")});
  EXPECT_EQ(running(report_of(newer), members).value, 16);
  EXPECT_EQ(running(report_of(newer), members).clause, "CX-6"_clause);
  newer.inputs[1] = fixture(cluster[1]);
  EXPECT_EQ(running(report_of(newer), members).value, 8);
}

TEST(Running, ShowsThatA5505HasNoContexts) {
  const Report report = desktops("10", "10");
  EXPECT_EQ(running(report, contexts).value, 0);
  EXPECT_EQ(line(report, contexts)["value"], 0);
}

TEST(Running, HasNoClauseForUnlikeInsideHosts) {
  const Report unlike = desktops("10", "50");
  EXPECT_EQ(running(unlike, hosts).clause, std::nullopt);
  EXPECT_EQ(running(unlike, hosts).value, std::nullopt);
  EXPECT_TRUE(line(unlike, hosts)["clause"].is_null());
  EXPECT_EQ(line(unlike, hosts)["by_unit"][1]["value"], 50);
  EXPECT_THAT(to_text(unlike, false, 100, true), HasSubstr("none decides"));
  EXPECT_EQ(running(desktops("50", "50"), hosts).clause, "CMB-09"_clause);
}

TEST(Running, AsPrintedIsNotCheckedForUnlikeInsideHosts) {
  const auto with_combined = [](const std::string& text) {
    return replaced(text, "This platform has",
                    "Failover cluster licensed features for this platform:\n"
                    "Inside Hosts : 50 perpetual\n"
                    "Failover : Active/Standby perpetual\n"
                    "Encryption-3DES-AES : Enabled perpetual\nThis platform has");
  };
  const std::string one = with_combined(desktop("10", "JMX0000TE51"));
  const Report alone = audited_text(one);
  EXPECT_EQ(mate(alone, hosts).need, "unknown: no clause decides");
  EXPECT_TRUE(mate(alone, hosts).clauses.empty());
  const Report both = report_of({{{"a", one}, {"b", desktop("50", "JMX0000TE52")}}, {}});
  EXPECT_EQ(both.verdict, Verdict::consistent);
  EXPECT_TRUE(mentions(both.notes, "not checked: no clause says"));
}

TEST(Running, HasWhatIsLeftOfAValueAboveTheLimit) {
  const auto base = [](const std::string& serial) {
    const std::string text =
        edited("exported-5512-base.txt", "Security Contexts                 : 0",
               "Security Contexts                 : 2");
    const std::size_t at = text.find("TE", text.find("Serial Number"));
    return std::string(text).replace(at, 4, serial);
  };
  const Report report = report_of({{{"a", base("TE71")}, {"b", base("TE72")}}, {}});
  EXPECT_EQ(running(report, contexts).value, 0);
  EXPECT_EQ(running(report, contexts).from, (std::vector<std::int32_t>{0, 0}));
  EXPECT_TRUE(mentions(report.notes,
                       "above the limit 0 of the platform (excerpt): only that much "
                       "counts in a combination (CAP-01)"));
}

}  // namespace
}  // namespace asa::audit
