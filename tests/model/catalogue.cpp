#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

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

TEST(Catalogue, HasEveryPlatform) {
  std::vector<std::string_view> names;
  for (const PlatformEntry& p : catalogue()) names.push_back(p.name);
  const std::vector<std::string_view> expected{
      "ASA 5505",          "ASA 5510",          "ASA 5520",          "ASA 5540",
      "ASA 5550",          "ASA 5580-20",       "ASA 5580-40",       "ASA 5512-X",
      "ASA 5515-X",        "ASA 5525-X",        "ASA 5545-X",        "ASA 5555-X",
      "ASA 5506-X",        "ASA 5508-X",        "ASA 5516-X",        "ASA 5585-X SSP-10",
      "ASA 5585-X SSP-20", "ASA 5585-X SSP-40", "ASA 5585-X SSP-60", "ASASM"};
  EXPECT_EQ(names, expected);
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
  for (const PlatformEntry& p : catalogue()) EXPECT_EQ(p.model, ModelId{next++}) << p.name;
}

TEST(Catalogue, LabelsMakeNamesOfTests) {
  for (const PlatformEntry& p : catalogue())
    EXPECT_EQ(p.label.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"),
              std::string_view::npos)
        << p.label;
}

TEST(Catalogue, SecurityPlusIsSoldWhereTheGuideHasItAndOnThe5506X) {
  std::set<std::string_view> sold;
  for (const PlatformEntry& p : catalogue())
    if (p.security_plus) sold.insert(p.name);
  EXPECT_EQ(sold, (std::set<std::string_view>{"ASA 5505", "ASA 5510", "ASA 5512-X", "ASA 5506-X",
                                              "ASA 5585-X SSP-10", "ASA 5585-X SSP-20"}));
}

TEST(Catalogue, BaseIsExcludedFromFailoverOnThreeModels) {
  for (const PlatformEntry& p : catalogue())
    EXPECT_EQ(p.rules.base_excluded,
              p.name == "ASA 5505" || p.name == "ASA 5510" || p.name == "ASA 5512-X")
        << p.name;
}

TEST(Catalogue, RecalledFiguresSaySo) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    const bool remembered = figure.source.find("recollection") != std::string_view::npos;
    EXPECT_EQ(figure.standing == Standing::recalled, remembered) << p.name << ' ' << f.name;
  });
}

TEST(Catalogue, NoFigureIsWithoutASource) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    EXPECT_FALSE(figure.source.empty()) << p.name << ' ' << f.name;
    EXPECT_EQ(figure.standing == Standing::unknown, figure.source == "no source")
        << p.name << ' ' << f.name;
  });
}

TEST(Catalogue, OnlyPage30IsReadInPrint) {
  for_each_figure([](const PlatformEntry& p, const FeatureEntry& f, const Figure& figure) {
    EXPECT_TRUE(figure.standing != Standing::in_print || figure.source == page_30)
        << p.name << ' ' << f.name;
  });
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
