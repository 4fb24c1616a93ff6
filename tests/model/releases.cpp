#include "model/catalogue.hpp"
#include "model/combination.hpp"
#include "model/in_domain.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

/// What changes with the release of the software: figures, and whether a platform runs it at all.
namespace asa {
namespace {

template <class P>
inline constexpr PlatformEntry entry_at_0 = entry_of<P>(ModelId{});

/// What two units with so many of a tier make under a version.
template <class P>
constexpr std::int32_t together(Feature f, std::int32_t each, Version version) {
  const Values<Scalar> limits = limits_at(entry_at_0<P>.rules, ordinal(version));
  Values<Scalar> held;
  held[f] = each;
  return combine(limits, held, held)[f];
}

constexpr Feature contexts = feature_id<SecurityContexts>, vlan = feature_id<Vlans>;

TEST(Releases, Two5550With50ContextsEachRun50Before84) {
  static_assert(together<Asa5550>(contexts, 50, {8, 3, 2}) == 50);
  static_assert(together<Asa5550>(contexts, 50, {8, 4, 1}) == 100);
}

TEST(Releases, LargePlatformsHad50ContextsBefore84) {
  static_assert(together<Asa5580_40>(contexts, 40, {8, 3, 2}) == 50);
  static_assert(together<Asa5585X_Ssp10>(contexts, 60, {8, 3, 2}) == 50);
  static_assert(together<Asa5585X_Ssp10>(contexts, 60, {8, 4, 1}) == 100);
  static_assert(together<Asa5585X_Ssp60>(contexts, 200, {8, 3, 2}) == 50);
  static_assert(together<Asa5585X_Ssp60>(contexts, 200, {8, 4, 1}) == 250);
}

TEST(Releases, OthersHaveTheLimitsThatTheyAlwaysHad) {
  static_assert(together<Asa5540>(contexts, 50, {8, 3, 2}) == 50);
  static_assert(limits_at(entry_at_0<Asa5540>.rules, ordinal({8, 3, 2})) ==
                entry_at_0<Asa5540>.rules.limit);
  static_assert(limits_at(Platform<Scalar>{}, ordinal({8, 3, 2})) == Values<Scalar>{});
}

TEST(Releases, EarlierLimitsAreCarriedIntoOtherDomains) {
  const Platform<Scalar> other = in_domain<Scalar>(entry_at_0<Asa5550>.rules);
  EXPECT_EQ(limits_at(other, ordinal({8, 3, 2}))[contexts], 50);
}

template <class P>
constexpr bool has_vlans(bool plus, const std::optional<Version>& version, std::int32_t least,
                         std::int32_t most) {
  const Allowance a = entry_at_0<P>.allowance(vlan, plus, version);
  return a.standard.value == least && a.ceiling.value == most;
}

TEST(Releases, VlansOfTheLargePlatformsGrewWith84) {
  static_assert(has_vlans<Asa5580_20>(false, Version{8, 3, 2}, 250, 250));
  static_assert(has_vlans<Asa5580_20>(false, Version{8, 4, 1}, 1'024, 1'024));
  static_assert(has_vlans<Asa5585X_Ssp10>(true, Version{8, 3, 2}, 250, 250));
}

TEST(Releases, VlansOfThe5516XGrewWith99) {
  static_assert(has_vlans<Asa5516X>(false, Version{9, 8, 4}, 50, 50));
  static_assert(has_vlans<Asa5516X>(false, Version{9, 9, 2}, 150, 150));
}

TEST(Releases, VlansOfTheIsa3000GrewUnderSecurityPlusOnly) {
  static_assert(has_vlans<Isa3000>(true, Version{9, 8, 4}, 25, 25));
  static_assert(has_vlans<Isa3000>(true, Version{9, 22, 1}, 100, 100));
  static_assert(has_vlans<Isa3000>(false, Version{9, 8, 4}, 5, 5));
  static_assert(has_vlans<Isa3000>(false, Version{9, 22, 1}, 5, 5));
}

TEST(Releases, BetweenThoseThatWereReadEitherFigureMayHold) {
  static_assert(has_vlans<Asa5516X>(false, Version{9, 9, 1}, 50, 150));
  static_assert(has_vlans<Isa3000>(true, Version{9, 16, 3}, 25, 100));
  static_assert(has_vlans<Isa3000>(true, std::nullopt, 25, 100));
}

TEST(Releases, ClustersOfThe5585XHadEightMembersBefore92) {
  constexpr auto members =
      [](Version version) {
        return entry_at_0<Asa5585X_Ssp20>.allowance(feature_id<ClusterMembers>, false, version)
        .ceiling.value;
      };
  static_assert(members({9, 1, 5}) == 8 && members({9, 2, 1}) == 16);
}

TEST(Releases, EarlierFiguresAreThoseOfSoftwareThatThePlatformRuns) {
  for (const PlatformEntry& p : catalogue())
    for (const EarlierFigures& e : p.earlier) {
      EXPECT_LE(e.until, e.from) << p.name;
      EXPECT_LT(p.software.first.version, e.until) << p.name;
      EXPECT_FALSE(comes_after(e.from, p.software)) << p.name;
      EXPECT_LT(e.allowances.plus.ceiling.value, p.allowance(e.feature, true).ceiling.value)
          << p.name;
    }
}

TEST(Releases, EveryPlatformRunsSomeSoftware) {
  for (const PlatformEntry& p : catalogue()) {
    EXPECT_FALSE(comes_after(p.software.first.version, p.software)) << p.name;
    const Version clusters_from = version_of(p.rules.clusters_from);
    EXPECT_FALSE(p.rules.clusters && comes_after(clusters_from, p.software)) << p.name;
  }
}

TEST(Releases, ALastReleaseCountsWithItsMaintenance) {
  constexpr SoftwareRange range = Asa5505::software;
  static_assert(!comes_after({9, 2, 4}, range) && comes_after({9, 3, 1}, range));
  static_assert(!comes_after({99, 0, 0}, AsaServicesModule::software));
  static_assert(comes_before({9, 3, 0}, Asa5508X::software));
}

/// A device of the model was seen with it.
TEST(Releases, DevicesThatWereSeenAreInTheRangeOfTheirPlatform) {
  const auto runs = [](std::string_view name, Version v) {
    const SoftwareRange& range = find_platform(name)->software;
    return !comes_before(v, range) && !comes_after(v, range);
  };
  EXPECT_TRUE(runs("ASA 5505", {7, 2, 2}));
  EXPECT_TRUE(runs("ASA 5510", {9, 1, 7}));
  EXPECT_TRUE(runs("ASA 5520", {8, 4, 1}));
  EXPECT_TRUE(runs("ASA 5512-X", {9, 12, 4}));
  EXPECT_TRUE(runs("ASA 5515-X", {9, 4, 1}));
  EXPECT_TRUE(runs("ASA 5555-X", {9, 14, 2}));
  EXPECT_TRUE(runs("ASA 5506-X", {9, 8, 4}));
  EXPECT_TRUE(runs("ASA 5508-X", {9, 5, 1}));
  EXPECT_TRUE(runs("ASA 5516-X", {9, 9, 2}));
  EXPECT_TRUE(runs("ISA 3000", {9, 16, 3}));
}

}  // namespace
}  // namespace asa
