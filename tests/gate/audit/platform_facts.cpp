#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

#include <array>

namespace asa::audit {
namespace {

constexpr const char* industrial_base =
    "Cisco Adaptive Security Appliance Software Version 9.16(3)19\n"
    "System image file is \"disk0:/asa9163-19-lfbff-k8.SPA\"\n"
    "Hardware:   ISA3000, 8192 MB RAM, CPU Atom C2000 series 1750 MHz, 1 CPU (4 cores)\n"
    "Licensed features for this platform:\n"
    "Maximum Physical Interfaces       : Unlimited      perpetual\n"
    "Maximum VLANs                     : 5              perpetual\n"
    "Inside Hosts                      : Unlimited      perpetual\n"
    "Failover                          : Disabled       perpetual\n"
    "Encryption-DES                    : Enabled        perpetual\n"
    "Encryption-3DES-AES               : Enabled        perpetual\n"
    "Security Contexts                 : 0              perpetual\n"
    "AnyConnect Premium Peers          : 2              perpetual\n"
    "Other VPN Peers                   : 5              perpetual\n"
    "Total VPN Peers                   : 7              perpetual\n"
    "Cluster                           : Disabled       perpetual\n"
    "This platform has a Base license.\n"
    "Serial Number: FOC0000TE01\n"
    "Running Permanent Activation Key: 0x1 0x2 0x3 0x4 0x5\n"
    "Image type          : Release\n";

/// A 5506-X with Security Plus and a key of 91 days, which that model does not take.
constexpr const char* keyed_5506 =
    "Cisco Adaptive Security Appliance Software Version 9.8(4)22\n"
    "System image file is \"disk0:/asa984-22-lfbff-k8.SPA\"\n"
    "Hardware:   ASA5506, 4096 MB RAM, CPU Atom C2000 series 1250 MHz, 1 CPU (4 cores)\n"
    "Licensed features for this platform:\n"
    "Maximum VLANs                     : 30             perpetual\n"
    "Failover                          : Active/Standby perpetual\n"
    "Encryption-3DES-AES               : Enabled        perpetual\n"
    "Botnet Traffic Filter             : Enabled        91 days\n"
    "This platform has an ASA 5506 Security Plus license.\n"
    "Serial Number: JAD0000TE06\n"
    "Running Permanent Activation Key: 0x1 0x2 0x3 0x4 0x5\n"
    "Running Timebased Activation Key: 0x6 0x7 0x8 0x9 0xa\n"
    "Image type          : Release\n";

std::string replaced(std::string text, const std::string& part, const std::string& by) {
  return text.replace(text.find(part), part.size(), by);
}

TEST(PlatformFacts, OfAnIsa3000WithBaseAreThoseOfItsDisplay) {
  const Report report = audited_text(industrial_base);
  ASSERT_TRUE(report.units[0].identity.decided());
  EXPECT_EQ(shown(report.units[0].identity.candidates[0]), "ISA 3000 Base");
  EXPECT_TRUE(report.unknown.empty());
  EXPECT_EQ(report.verdict, Verdict::refused);
}

TEST(PlatformFacts, ATimeBasedKeyOnA5506XIsReportedAndRefusesNothing) {
  const Report report = audited_text(keyed_5506);
  EXPECT_TRUE(
      mentions(report.unknown, "the ASA 5506-X takes no time-based keys (TBK-01, excerpt)"));
  EXPECT_EQ(report.verdict, Verdict::may_form);
}

TEST(PlatformFacts, AnActiveKeyOnA5506XIsReportedByItsLine) {
  const std::string text =
      replaced(keyed_5506, "Image type",
               "Active Timebased Activation Key:\n0x6 0x7 0x8 0x9 0xa\n"
               "Botnet Traffic Filter             : Enabled    91 days\nImage type");
  const Report report = audited_text(text);
  const auto names_rule = [](const Finding& f) { return f.why.find("TBK-01") != f.why.npos; };
  EXPECT_EQ(std::ranges::count_if(report.unknown, names_rule), 1);
  EXPECT_EQ(std::ranges::find_if(report.unknown, names_rule)->line, 14U);
}

TEST(PlatformFacts, AnEmptySlotIsNoKey) {
  const std::string text =
      replaced(replaced(keyed_5506, "Enabled        91 days", "Disabled       perpetual"),
               "0x6 0x7 0x8 0x9 0xa", "0x0 0x0 0x0 0x0 0x0");
  EXPECT_FALSE(mentions(audited_text(text).unknown, "TBK-01"));
}

TEST(PlatformFacts, OtherPlatformsTakeTimeBasedKeys) {
  EXPECT_FALSE(mentions(audited({"time-based-5520.txt"}).unknown, "TBK-01"));
}

TEST(PlatformFacts, SoftwareBeyondTheLastReleaseIsReportedAndRefusesNothing) {
  const Report report = audited_text(edited("pair-unit-5516.txt", "9.9(2)", "9.18(1)"));
  EXPECT_TRUE(mentions(report.unknown,
                       "Software Version 9.18(1) outside the software of the ASA 5516-X: 9.3(1) "
                       "(read in print) to 9.16 (excerpt) (PLT-14)"));
  EXPECT_EQ(report.verdict, audited({"pair-unit-5516.txt"}).verdict);
}

TEST(PlatformFacts, SoftwareBeforeARecalledReleaseIsNoted) {
  const Report report = audited_text(edited("5515-3des.txt", "9.4(1)", "8.4(1)"));
  EXPECT_FALSE(mentions(report.unknown, "PLT-14"));
  EXPECT_TRUE(mentions(report.notes, "outside the software of the ASA 5515-X: 8.6(1) (recalled)"));
}

TEST(PlatformFacts, SoftwareThatTheFixturesRunIsThatOfTheirPlatforms) {
  for (const std::string& name : all_fixtures) {
    const Report report = audited({name});
    EXPECT_FALSE(mentions(report.unknown, "PLT-14") || mentions(report.notes, "PLT-14")) << name;
  }
}

TEST(PlatformFacts, ContextsOnA5512XWithBaseAreReportedAndRefuseNothingMore) {
  const std::string as_seen =
      replaced(edited("exported-5512-base.txt", "9.8(2)", "9.12(4)"),
               "Security Contexts                 : 0", "Security Contexts                 : 2");
  const Report report = audited_text(as_seen);
  EXPECT_TRUE(mentions(report.unknown, "Security Contexts : 2 above the platform's ceiling 0"));
  EXPECT_EQ(report.refusals, audited({"exported-5512-base.txt"}).refusals);
}

TEST(PlatformFacts, VlansAreThoseOfTheRelease) {
  const auto with = [](const char* version, const char* vlans) {
    const std::string text = edited("pair-unit-5516.txt", "9.9(2)", version);
    return audited_text(replaced(text, "Maximum VLANs                     : 150",
                                 std::string("Maximum VLANs                     : ") + vlans));
  };
  EXPECT_TRUE(with("9.8(4)", "50").unknown.empty());
  EXPECT_TRUE(mentions(with("9.8(4)", "150").unknown, "above the platform's figure 50"));
  EXPECT_TRUE(mentions(with("9.9(2)", "50").unknown, "below the platform's 150"));
  EXPECT_FALSE(mentions(with("9.9(1)", "50").unknown, "figure"));
}

TEST(PlatformFacts, ContextsBeyondTheLimitOfTheReleaseAreNoted) {
  const auto with = [](const char* version) {
    const std::string text = edited("5520-primary.txt", "9.1(2)", version);
    return audited_text(replaced(replaced(text, "ASA5520", "ASA5550"),
                                 "Security Contexts                 : 10",
                                 "Security Contexts                 : 60"));
  };
  EXPECT_TRUE(mentions(with("8.3(2)").notes, "above the platform's ceiling 50"));
  EXPECT_FALSE(mentions(with("8.4(1)").notes, "above the ceiling"));
}

TEST(PlatformFacts, ClusterMembersThatAreNotStatedAreThoseOfTheRelease) {
  EXPECT_EQ(running(audited({"5585-member-1.txt", "5585-member-2.txt", "5585-member-3.txt"}),
                    feature_id<ClusterMembers>)
                .value,
            8);
}

/// What tells platforms apart is in the tables by more than memory, as far as a device printed it.
/// The units of a 5585-X are invented without a device.
TEST(PlatformFacts, WhatADeviceHasPrintedIsNotOnlyRecalled) {
  constexpr std::array telling{feature_id<Vlans>, feature_id<OtherVpn>, feature_id<TotalVpn>};
  for (const std::string& name : all_fixtures) {
    const Report report = audited({name});
    const UnitReport& unit = report.units[0];
    if (!unit.identity.decided() || name.starts_with("5585")) continue;
    const Candidate& c = unit.identity.candidates[0];
    for (const Feature f : telling) {
      const Statement* s = unit.text.local.find(f);
      if (s == nullptr) continue;
      const Figure figure = c.platform->allowance(f, c.plus, unit.text.version).standard;
      EXPECT_EQ(figure.value, s->value) << name << ' ' << entry(f).name;
      EXPECT_NE(figure.trust, Trust::recalled) << name << ' ' << entry(f).name;
    }
  }
}

}  // namespace
}  // namespace asa::audit
