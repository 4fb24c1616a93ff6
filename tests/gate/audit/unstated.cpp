#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

namespace asa::audit {
namespace {

/// The fixture as another unit, without the lines that start so.
Input without(const std::string& name, const std::string& serial,
              const std::vector<std::string>& lines) {
  std::string text = "\n" + fixture(name).text;
  for (const std::string& line : lines)
    for (std::size_t at; (at = text.find("\n" + line)) != std::string::npos;)
      text.erase(at, text.find('\n', at + 1) - at);
  const std::size_t at = text.find("TE", text.find("Serial Number"));
  return {serial, text.replace(at, 4, serial)};
}

Input old(Input unit, const std::string& version) {
  unit.text.replace(unit.text.find("9.1(2)"), 6, version);
  return unit;
}

std::string effect(const Report& report, const std::string& what) {
  const Undecided* open = find_undecided(report, what);
  return open == nullptr ? "not listed" : open->effect;
}

const std::vector<std::string> two_features{"GTP/GPRS", "Shared License"};

TEST(Unstated, TenGigabitMattersInClusters) {
  const Report report = report_of({{without("5585-member-1.txt", "fw1", {"10GE I/O"}),
                                    without("5585-member-1.txt", "fw2", {"10GE I/O"})},
                                   {"master", "slave"}});
  EXPECT_EQ(report.verdict, Verdict::may_form);
  EXPECT_EQ(effect(report, "10GE I/O"),
            "refused by CX-5 if only one unit has 10GE I/O Disabled; otherwise no change");
}

TEST(Unstated, TenGigabitIsNotAskedOfPairs) {
  const Report report = report_of({{without("5585-member-1.txt", "fw1", {"10GE I/O"})}, {}});
  EXPECT_EQ(effect(report, "10GE I/O"), "not listed");
}

TEST(Unstated, FeaturesOfOldSoftwareAreListedInOneEntry) {
  const Report report =
      report_of({{old(fixture("5520-primary.txt"), "8.2(5)"),
                  old(without("5520-primary.txt", "fw2", two_features), "8.2(5)")},
                 {}});
  EXPECT_EQ(report.verdict, Verdict::may_form);
  const std::string what =
      "UC Phone Proxy Sessions, Shared AnyConnect Premium Peers, GTP/GPRS, "
      "Intercompany Media Engine, Shared License, VPN Load Balancing";
  EXPECT_EQ(effect(report, what),
            "refused by FO-02 if fw2 has another value of one of them than its mate; "
            "otherwise no change");
}

TEST(Unstated, FeaturesOfOldSoftwareMayBeWhatTheMateHolds) {
  Input mate = old(fixture("5520-primary.txt"), "8.2(5)");
  mate.text.replace(mate.text.find("Disabled", mate.text.find("GTP/GPRS")), 8, "Enabled ");
  const Report report =
      report_of({{mate, old(without("5520-primary.txt", "fw2", two_features), "8.2(5)")}, {}});
  EXPECT_EQ(ids(report.refusals), Ids{"FO-02"});
  EXPECT_TRUE(std::ranges::any_of(report.undecided, [](const Undecided& u) {
    return u.effect.find("not refused by FO-02 if fw2 has the values of its mate") == 0;
  }));
}

TEST(Unstated, FeaturesMatterNotFrom83On) {
  const Report report = report_of(
      {{fixture("5520-primary.txt"), without("5520-primary.txt", "fw2", two_features)}, {}});
  for (const Undecided& u : report.undecided) EXPECT_EQ(u.what.find("GTP/GPRS"), std::string::npos);
}

TEST(Unstated, FeaturesOfOneOldUnitAreListedAndFitSomeMate) {
  const Report report = audited({"old-5510-key.txt"});
  EXPECT_TRUE(std::ranges::any_of(report.undecided, [](const Undecided& u) {
    return u.what.find("Intercompany Media Engine") != std::string::npos && u.effect == "no change";
  }));
}

Input module_not_stated(const std::string& serial, const std::string& version) {
  Input unit = without("5515-3des.txt", serial, {"IPS Module"});
  unit.text.replace(unit.text.find("9.4(1)"), 6, version);
  return unit;
}

TEST(Unstated, IpsModuleMattersBefore9) {
  const Report report =
      report_of({{module_not_stated("fw1", "8.6(1)"), module_not_stated("fw2", "8.6(1)")}, {}});
  EXPECT_EQ(effect(report, "IPS Module"),
            "refused by FX-IPS-6 if only one unit has IPS Module Enabled; otherwise no change");
}

TEST(Unstated, IpsModuleMattersNotFrom9On) {
  const Report report =
      report_of({{module_not_stated("fw1", "9.0(1)"), module_not_stated("fw2", "9.0(1)")}, {}});
  EXPECT_EQ(effect(report, "IPS Module"), "not listed");
}

TEST(Unstated, PayloadEncryptionIsNotedOnceWhereNoImageIsNamed) {
  const std::string what = "no system image is named in fw1, fw2";
  const Report report = report_of({{without("5515-3des.txt", "fw1", {"System image file"}),
                                    without("5515-3des.txt", "fw2", {"System image file"})},
                                   {}});
  EXPECT_TRUE(mentions(report.notes, what));
  EXPECT_FALSE(mentions(audited({"5515-3des.txt"}).notes, "no system image"));
  EXPECT_EQ(find_undecided(report, "No Payload Encryption"), nullptr);
}

}  // namespace
}  // namespace asa::audit
