#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// Refused by this clause and by no other.
constexpr bool refused_only(RefusingClause clause, const Refusals<Scalar>& refused) {
  return refused[clause] && refused.without(clause).forms();
}

constexpr auto member = UnitOf<Asa5585X_Ssp60>{}.with(clustering, 1);

/// So many units like this one, of one platform.
template <class P>
bool forms(const UnitOf<P>& unit, std::size_t size) {
  auto s = Cluster(unit, unit).situation();
  while (s.units.size() < size) s.units.push_back(unit.any());
  return admission(s).forms();
}

TEST(Cluster, LicensedMembersWithEqualEncryptionForm) {
  static_assert(Cluster(member, member, member).admission().forms());
}

TEST(Cluster, OneMemberWithoutAClusteringLicenseIsRefused) {
  constexpr Cluster cluster(member, member, member.with(clustering, 0));
  static_assert(refused_only("CX-1"_clause, cluster.admission()));
}

TEST(Cluster, OneMemberWithOtherEncryptionIsRefused) {
  constexpr Cluster cluster(member, member, member.with(encryption_3des_aes, 0));
  static_assert(refused_only("CX-2"_clause, cluster.admission()));
}

TEST(Cluster, BaseAmongSecurityPlusOnSsp10IsRefused) {
  constexpr auto plus = UnitOf<Asa5585X_Ssp10>{}.with(clustering, 1);
  constexpr auto base = plus.with_base().with(clustering, 1);
  static_assert(refused_only("CX-5"_clause, Cluster(plus, plus, base, plus).admission()));
  static_assert(Cluster(base, base, base, base).admission().forms());
}

TEST(Cluster, Version90HasEightUnits) {
  constexpr auto old = member.with_version({9, 0, 1});
  EXPECT_TRUE(forms(old, 8));
  EXPECT_FALSE(forms(old, 9));
}

TEST(Cluster, Version92HasSixteenUnitsOfThe5585X) { EXPECT_TRUE(forms(member, 16)); }

TEST(Cluster, The5580StaysAtEight) {
  constexpr auto unit = UnitOf<Asa5580_40>{}.with(clustering, 1);
  EXPECT_TRUE(forms(unit, 8));
  EXPECT_FALSE(forms(unit, 9));
}

TEST(Cluster, MidrangeModelsFormClustersOfTwo) {
  EXPECT_TRUE(forms(UnitOf<Asa5555X>{}, 2));
  EXPECT_FALSE(forms(UnitOf<Asa5555X>{}, 3));
  EXPECT_TRUE(forms(UnitOf<Asa5516X>{}, 2));
  EXPECT_FALSE(forms(UnitOf<Asa5516X>{}, 3));
}

TEST(Cluster, MidrangeModelsClusterFrom914) {
  constexpr auto old = UnitOf<Asa5515X>{}.with_version({9, 1, 3});
  constexpr auto first = UnitOf<Asa5515X>{}.with_version({9, 1, 4});
  static_assert(refused_only("CX-4"_clause, Cluster(old, old).admission()));
  static_assert(Cluster(first, first).admission().forms());
}

TEST(Cluster, The5512XClustersWithSecurityPlusOnly) {
  constexpr UnitOf<Asa5512X> plus;
  constexpr auto base = plus.with_base().with(clustering, 1);
  static_assert(Cluster(plus, plus).admission().forms());
  static_assert(refused_only("CX-4"_clause, Cluster(plus, base).admission()));
}

TEST(Cluster, ZeroKeyBindsClustersInOneReadingOnly) {
  constexpr Cluster cluster(member, member.with_zero_key());
  constexpr Readings bound{.cluster_key = ClusterKeyReading::bound};
  static_assert(cluster.admission().forms());
  static_assert(refused_only("FX-KEY-1"_clause, cluster.admission(bound)));
}

}  // namespace
}  // namespace asa
