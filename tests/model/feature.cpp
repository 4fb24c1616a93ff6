#include "model/feature.hpp"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace asa {
namespace {

/// The guide's table of kinds, as section 2 and CMB-11 have it.
constexpr std::array<std::pair<std::string_view, Kind>, 29> kinds{{
    {"Encryption-3DES-AES", Kind::matched},
    {"10GE I/O", Kind::matched},
    {"Cluster", Kind::per_unit},
    {"IPS Signatures", Kind::per_unit},
    {"Security Contexts", Kind::tier},
    {"AnyConnect Premium Peers", Kind::tier},
    {"Total UC Proxy Sessions", Kind::tier},
    {"UC Phone Proxy Sessions", Kind::tier},
    {"Shared AnyConnect Premium Peers", Kind::tier},
    {"IPS Module", Kind::flag},
    {"GTP/GPRS", Kind::flag},
    {"Botnet Traffic Filter", Kind::flag},
    {"Intercompany Media Engine", Kind::flag},
    {"AnyConnect Essentials", Kind::flag},
    {"AnyConnect for Mobile", Kind::flag},
    {"AnyConnect for Cisco VPN Phone", Kind::flag},
    {"Advanced Endpoint Assessment", Kind::flag},
    {"Shared License", Kind::flag},
    {"VPN Load Balancing", Kind::flag},
    {"Failover", Kind::capacity},
    {"Encryption-DES", Kind::capacity},
    {"Maximum Physical Interfaces", Kind::capacity},
    {"Maximum VLANs", Kind::capacity},
    {"VLAN Trunk Ports", Kind::capacity},
    {"Inside Hosts", Kind::capacity},
    {"Firewall Connections", Kind::capacity},
    {"Other VPN Peers", Kind::capacity},
    {"Total VPN Peers", Kind::capacity},
    {"Cluster Members", Kind::capacity},
}};

TEST(Feature, KindsAreThoseOfTheGuide) {
  ASSERT_EQ(features.size(), kinds.size());
  for (std::size_t i = 0; i < features.size(); ++i) {
    EXPECT_EQ(features[i].name, kinds[i].first);
    EXPECT_EQ(features[i].kind, kinds[i].second) << features[i].name;
  }
}

TEST(Feature, NamesAreUnique) {
  std::set<std::string_view> names;
  for (const FeatureEntry& f : features) EXPECT_TRUE(names.insert(f.name).second) << f.name;
}

TEST(Feature, EntriesStandInTheirPlaces) {
  for (std::size_t i = 0; i < features.size(); ++i) EXPECT_EQ(place_of(features[i].feature), i);
}

TEST(Feature, FlagsAreStatesAndTiersAreAmounts) {
  for (const FeatureEntry& f : features) {
    EXPECT_TRUE(f.kind != Kind::flag || f.form == Form::state) << f.name;
    EXPECT_TRUE(f.kind != Kind::tier || f.form == Form::amount) << f.name;
  }
}

TEST(Feature, EachKindIsDecidedByItsClause) {
  static_assert(id(deciding_clause(Kind::flag)) == "CMB-04");
  static_assert(id(deciding_clause(Kind::tier)) == "CMB-02");
  static_assert(id(deciding_clause(Kind::capacity)) == "CMB-09");
  static_assert(id(deciding_clause(Kind::matched)) == "CMB-11");
  static_assert(id(deciding_clause(Kind::per_unit)) == "CMB-11");
}

TEST(Feature, FlagsTiersAndCapacitiesMerge) {
  static_assert(merges(Kind::flag) && merges(Kind::tier) && merges(Kind::capacity));
  static_assert(!merges(Kind::matched) && !merges(Kind::per_unit));
}

TEST(Feature, ATypeHasThePlaceOfItsEntry) {
  static_assert(entry(feature_id<AnyConnectPremium>).name == AnyConnectPremium::name);
  static_assert(entry(feature_id<ClusterMembers>).name == ClusterMembers::name);
}

}  // namespace
}  // namespace asa
