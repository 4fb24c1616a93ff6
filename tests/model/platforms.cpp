#include "model/catalogue.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

#include <array>

/// Figures that were read, against the sources and not against the model.
namespace asa {
namespace {

constexpr bool base = false, plus = true;

struct Read {
  std::string_view platform;
  bool edition;
  Feature feature;
  std::int32_t standard;
  std::int32_t ceiling;
  Trust trust;
};

constexpr Feature vlan = feature_id<Vlans>, context = feature_id<SecurityContexts>,
                  trunk = feature_id<VlanTrunkPorts>, connection = feature_id<Connections>,
                  other = feature_id<OtherVpn>, total = feature_id<TotalVpn>,
                  mode = feature_id<FailoverMode>, ten_gigabit = feature_id<TenGigabitIo>,
                  host = feature_id<InsideHosts>, cluster = feature_id<Clustering>,
                  member = feature_id<ClusterMembers>, balancing = feature_id<VpnLoadBalancing>;

constexpr std::array read{
    Read{"ASA 5505", base, mode, 0, 0, Trust::two_sources},
    Read{"ASA 5505", plus, mode, 1, 1, Trust::two_sources},
    Read{"ASA 5505", base, vlan, 3, 3, Trust::two_sources},
    Read{"ASA 5505", plus, vlan, 20, 20, Trust::two_sources},
    Read{"ASA 5505", base, trunk, 0, 0, Trust::device},
    Read{"ASA 5505", plus, trunk, 8, 8, Trust::device},
    Read{"ASA 5505", base, host, 10, unlimited, Trust::two_sources},
    Read{"ASA 5505", base, connection, 10'000, 10'000, Trust::excerpt},
    Read{"ASA 5505", plus, connection, 25'000, 25'000, Trust::two_sources},
    Read{"ASA 5505", base, other, 10, 10, Trust::two_sources},
    Read{"ASA 5505", plus, other, 25, 25, Trust::two_sources},
    Read{"ASA 5510", base, mode, 0, 0, Trust::two_sources},
    Read{"ASA 5510", plus, mode, 2, 2, Trust::two_sources},
    Read{"ASA 5510", base, vlan, 50, 50, Trust::two_sources},
    Read{"ASA 5510", plus, vlan, 100, 100, Trust::two_sources},
    Read{"ASA 5510", base, context, 0, 0, Trust::two_sources},
    Read{"ASA 5510", plus, context, 2, 5, Trust::two_sources},
    Read{"ASA 5510", base, connection, 50'000, 50'000, Trust::excerpt},
    Read{"ASA 5510", plus, connection, 130'000, 130'000, Trust::two_sources},
    Read{"ASA 5510", base, total, 250, 250, Trust::device},
    Read{"ASA 5510", base, balancing, 0, 0, Trust::excerpt},
    Read{"ASA 5510", plus, balancing, 1, 1, Trust::excerpt},
    Read{"ASA 5520", base, mode, 2, 2, Trust::device},
    Read{"ASA 5520", base, vlan, 150, 150, Trust::device},
    Read{"ASA 5520", base, other, 750, 750, Trust::two_sources},
    Read{"ASA 5520", base, total, 750, 750, Trust::two_sources},
    Read{"ASA 5512-X", base, mode, 0, 0, Trust::in_print},
    Read{"ASA 5512-X", base, context, 0, 0, Trust::excerpt},
    Read{"ASA 5512-X", base, cluster, 0, 0, Trust::excerpt},
    Read{"ASA 5512-X", plus, cluster, 1, 1, Trust::excerpt},
    Read{"ASA 5515-X", base, mode, 2, 2, Trust::device},
    Read{"ASA 5515-X", base, vlan, 100, 100, Trust::two_sources},
    Read{"ASA 5515-X", base, other, 250, 250, Trust::device},
    Read{"ASA 5515-X", base, total, 250, 250, Trust::device},
    Read{"ASA 5515-X", base, cluster, 1, 1, Trust::excerpt},
    Read{"ASA 5555-X", base, mode, 2, 2, Trust::device},
    Read{"ASA 5555-X", base, vlan, 500, 500, Trust::two_sources},
    Read{"ASA 5555-X", base, other, 5'000, 5'000, Trust::device},
    Read{"ASA 5555-X", base, total, 5'000, 5'000, Trust::device},
    Read{"ASA 5555-X", base, member, 2, 2, Trust::device},
    Read{"ASA 5516-X", base, vlan, 150, 150, Trust::device},
    Read{"ASA 5516-X", base, other, 300, 300, Trust::two_sources},
    Read{"ASA 5516-X", base, total, 300, 300, Trust::two_sources},
    Read{"ASA 5506-X", base, mode, 0, 0, Trust::device},
    Read{"ASA 5506-X", plus, mode, 1, 1, Trust::recalled},
    Read{"ASA 5506-X", base, vlan, 5, 5, Trust::two_sources},
    Read{"ASA 5506-X", plus, vlan, 30, 30, Trust::in_print},
    Read{"ASA 5508-X", base, mode, 2, 2, Trust::device},
    Read{"ASA 5508-X", base, vlan, 50, 50, Trust::two_sources},
    Read{"ISA 3000", base, mode, 0, 0, Trust::device},
    Read{"ISA 3000", plus, mode, 1, 1, Trust::recalled},
    Read{"ISA 3000", base, context, 0, 0, Trust::device},
    Read{"ISA 3000", base, other, 5, 5, Trust::device},
    Read{"ASA 5585-X SSP-10", base, ten_gigabit, 0, 0, Trust::two_sources},
    Read{"ASA 5585-X SSP-10", plus, ten_gigabit, 1, 1, Trust::two_sources},
    Read{"ASA 5585-X SSP-20", base, ten_gigabit, 0, 0, Trust::two_sources},
    Read{"ASA 5585-X SSP-20", plus, ten_gigabit, 1, 1, Trust::two_sources},
};

TEST(Platforms, FiguresAreThoseThatWereRead) {
  for (const Read& r : read) {
    const Allowance& a = find_platform(r.platform)->allowance(r.feature, r.edition);
    EXPECT_EQ(a.standard.value, r.standard) << r.platform << ' ' << entry(r.feature).name;
    EXPECT_EQ(a.ceiling.value, r.ceiling) << r.platform << ' ' << entry(r.feature).name;
    EXPECT_EQ(a.standard.trust, r.trust) << r.platform << ' ' << entry(r.feature).name;
  }
}

TEST(Platforms, SessionLimitOfThe5520IsRead) {
  const Figure most =
      find_platform("ASA 5520")->allowance(feature_id<AnyConnectPremium>, base).ceiling;
  EXPECT_EQ(most.value, 750);
  EXPECT_EQ(most.trust, Trust::excerpt);
}

TEST(Platforms, FourSessionsComeWithTwoModels) {
  for (const std::string_view name : {"ASA 5508-X", "ASA 5516-X"}) {
    const Figure standard =
        find_platform(name)->allowance(feature_id<AnyConnectPremium>, base).standard;
    EXPECT_EQ(standard.value, 4) << name;
    EXPECT_EQ(standard.trust, Trust::device) << name;
  }
}

TEST(Platforms, DefaultContextsOfThreeModelsAreRead) {
  for (const std::string_view name : {"ASA 5515-X", "ASA 5555-X", "ASA 5516-X"}) {
    const Figure standard = find_platform(name)->allowance(context, base).standard;
    EXPECT_EQ(standard.value, 2) << name;
    EXPECT_EQ(standard.trust, Trust::device) << name;
  }
}

template <class P>
constexpr bool clusters(std::int32_t units, std::int32_t units_from_92, Version from) {
  return P::clusters.supported && P::clusters.units.value == units &&
         P::clusters.units_from_92.value == units_from_92 && P::clusters.from == from;
}

TEST(Platforms, ChassisClustersHaveEightUnitsFrom90AndMostlySixteenFrom92) {
  static_assert(clusters<Asa5580_20>(8, 8, {9, 0, 1}) && clusters<Asa5580_40>(8, 8, {9, 0, 1}));
  static_assert(clusters<Asa5585X_Ssp10>(8, 16, {9, 0, 1}));
  static_assert(clusters<Asa5585X_Ssp60>(8, 16, {9, 0, 1}));
  static_assert(Asa5585X_Ssp60::clusters.units.trust == Trust::excerpt);
  static_assert(Asa5585X_Ssp60::clusters.units_from_92.trust == Trust::recalled);
}

TEST(Platforms, MidrangeClustersHaveTwoUnitsFrom914) {
  static_assert(clusters<Asa5512X>(2, 2, {9, 1, 4}) && clusters<Asa5515X>(2, 2, {9, 1, 4}));
  static_assert(clusters<Asa5525X>(2, 2, {9, 1, 4}) && clusters<Asa5545X>(2, 2, {9, 1, 4}));
  static_assert(clusters<Asa5555X>(2, 2, {9, 1, 4}) && clusters<Asa5516X>(2, 2, {9, 1, 4}));
  static_assert(!Asa5512X::clusters.with_base && Asa5515X::clusters.with_base);
}

TEST(Platforms, TheOthersDoNotCluster) {
  static_assert(!Asa5505::clusters.supported && !Asa5510::clusters.supported);
  static_assert(!Asa5520::clusters.supported && !Asa5540::clusters.supported);
  static_assert(!Asa5550::clusters.supported && !AsaServicesModule::clusters.supported);
  static_assert(!Asa5506X::clusters.supported && !Asa5508X::clusters.supported);
  static_assert(!Isa3000::clusters.supported && !Isa3000::has<Clustering>);
}

TEST(Platforms, SomeHaveNoContexts) {
  static_assert(!Asa5505::has<SecurityContexts> && !Asa5506X::has<SecurityContexts>);
}

struct Unnamed : family::Appliance<Unnamed> {};
struct WithoutFeatures : family::Appliance<WithoutFeatures> {
  static constexpr std::string_view name = "W", label = "W", hardware = "W";
  static constexpr SoftwareRange software = Asa5520::software;
};

TEST(Platforms, AreAConcept) {
  static_assert(PlatformType<Asa5520>);
  static_assert(!PlatformType<int> && !PlatformType<SecurityContexts>);
  static_assert(!PlatformType<Unnamed> && !PlatformType<WithoutFeatures>);
}

}  // namespace
}  // namespace asa
