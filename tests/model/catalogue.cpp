#include "model/catalogue.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// Calls with every figure of every feature that a platform has.
void for_each_figure(auto call) {
  for (const PlatformEntry& p : catalogue())
    for (const FeatureEntry& f : features) {
      if (!p.rules.offers(f.feature)) continue;
      for (const bool plus : {false, true}) {
        call(p, f, p.allowance(f.feature, plus).standard);
        call(p, f, p.allowance(f.feature, plus).ceiling);
      }
    }
}

TEST(Catalogue, FindsAPlatformByEachOfItsNames) {
  for (const PlatformEntry& p : catalogue())
    for (const std::string_view name : {p.name, p.label, p.hardware})
      EXPECT_EQ(find_platform(name), &p) << name;
}

TEST(Catalogue, FindsNoOther) {
  EXPECT_EQ(find_platform(""), nullptr);
  EXPECT_EQ(find_platform("ASA 5585-X"), nullptr);
  EXPECT_EQ(find_platform("asa 5505"), nullptr);
}

TEST(Catalogue, ModelsAreNumberedInOrder) {
  std::int32_t next = 0;
  for (const PlatformEntry& p : catalogue()) EXPECT_EQ(p.rules.model, next++) << p.name;
}

TEST(Catalogue, LabelsMakeNamesOfTests) {
  for (const PlatformEntry& p : catalogue())
    EXPECT_EQ(p.label.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"),
              std::string_view::npos)
        << p.label;
}

TEST(Catalogue, RecalledFiguresSaySo) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    const bool remembered = figure.source.find("recollection") != std::string_view::npos;
    EXPECT_EQ(figure.trust == Trust::recalled, remembered) << p.name << ' ' << f.name;
  });
}

TEST(Catalogue, NoFigureIsWithoutASource) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    EXPECT_FALSE(figure.source.empty()) << p.name << ' ' << f.name;
    EXPECT_EQ(figure.trust == Trust::unknown, figure.source == "no source")
        << p.name << ' ' << f.name;
  });
}

TEST(Catalogue, OnlyPage30AndTheVlanTablesAreReadInPrint) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    const bool vlans = f.feature == feature_id<Vlans> && figure.source.ends_with("table of VLANs");
    EXPECT_TRUE(figure.trust != Trust::in_print || figure.source == page_30 || vlans)
        << p.name << ' ' << f.name;
  });
}

/// Whether a device's log, or a third party that nobody can check, is named as the source.
bool of_a_device(std::string_view source) { return source.find("show version") != source.npos; }
bool of_a_third_party(std::string_view source) {
  return source.starts_with("a hosting company") || source.starts_with("a table of connections");
}

TEST(Catalogue, NoFigureIsTrustedMoreThanItsSourceAllows) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    const bool agreed = figure.trust == Trust::two_sources;
    const auto is = [&](Trust alone) { return agreed || figure.trust == alone; };
    EXPECT_TRUE(!of_a_device(figure.source) || is(Trust::device)) << p.name << ' ' << f.name;
    EXPECT_TRUE(!of_a_third_party(figure.source) || is(Trust::excerpt)) << p.name << ' ' << f.name;
  });
}

/// MODEL-N1, as six models print it.
TEST(Catalogue, VpnSessionsInAllAreThoseOfBothKindsUpToTheLimit) {
  for (const PlatformEntry& p : catalogue())
    for (const bool plus : {false, p.security_plus}) {
      const Allowance& total = p.allowance(feature_id<TotalVpn>, plus);
      if (total.standard.trust == Trust::unknown) continue;
      const auto standard = [&](Feature f) { return p.allowance(f, plus).standard.value; };
      EXPECT_EQ(total.standard.value,
                min(total.ceiling.value,
                    standard(feature_id<AnyConnectPremium>) + standard(feature_id<OtherVpn>)))
          << p.name << (plus ? " Security Plus" : " Base");
    }
}

TEST(Catalogue, SecurityPlusHoldsNoLessThanBase) {
  const auto known = [](const Allowance& a) { return a.ceiling.trust != Trust::unknown; };
  for (const PlatformEntry& p : catalogue())
    for (const FeatureEntry& f : features) {
      const Allowance &base = p.allowance(f.feature, false), &plus = p.allowance(f.feature, true);
      if (!p.security_plus || !known(base) || !known(plus)) continue;
      EXPECT_LE(base.ceiling.value, plus.ceiling.value) << p.name << ' ' << f.name;
    }
}

TEST(Catalogue, OnlyThe5506XTakesNoTimeBasedKeys) {
  for (const PlatformEntry& p : catalogue())
    EXPECT_EQ(p.takes_time_based_keys, p.name != "ASA 5506-X") << p.name;
}

TEST(Catalogue, WhatComesWithAPlatformIsWithinItsCeiling) {
  for (const PlatformEntry& p : catalogue())
    for (const FeatureEntry& f : features)
      for (const bool plus : {false, true}) {
        const Allowance& a = p.allowance(f.feature, plus);
        EXPECT_LE(a.standard.value, a.ceiling.value) << p.name << ' ' << f.name;
        EXPECT_LE(a.ceiling.value, p.rules.limit[f.feature]) << p.name << ' ' << f.name;
      }
}

}  // namespace
}  // namespace asa
