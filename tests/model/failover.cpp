#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// Refused by this clause and by no other.
constexpr bool refused_only(RefusingClause clause, const Refusals<Scalar>& refused) {
  return refused[clause] && refused.without(clause).forms();
}

template <class P>
constexpr bool base_pairs_with_itself() {
  const auto base = UnitOf<P>{}.with_base();
  return FailoverPair(base, base).admission().forms();
}

TEST(Failover, BaseOfTheSmallModelsMakesNoPair) {
  static_assert(!base_pairs_with_itself<Asa5505>());
  static_assert(!base_pairs_with_itself<Asa5510>());
  static_assert(!base_pairs_with_itself<Asa5512X>());
  static_assert(!base_pairs_with_itself<Asa5506X>());
  static_assert(!base_pairs_with_itself<Isa3000>());
}

TEST(Failover, BaseOfOtherModelsPairs) {
  static_assert(base_pairs_with_itself<Asa5515X>());
  static_assert(base_pairs_with_itself<Asa5508X>());
  static_assert(base_pairs_with_itself<Asa5585X_Ssp10>());
}

TEST(Failover, OneBase5512XIsRefusedInEitherRole) {
  constexpr UnitOf<Asa5512X> plus;
  constexpr auto base = plus.with_base().with(failover_mode, 1);
  static_assert(refused_only("FX-SP-1"_clause, FailoverPair(plus, base).admission()));
  static_assert(refused_only("FX-SP-1"_clause, FailoverPair(base, plus).admission()));
}

TEST(Failover, AUnitThatPrintsDisabledIsRefusedOnAnyModel) {
  constexpr UnitOf<Asa5520> on;
  constexpr auto off = on.with(failover_mode, 0);
  static_assert(refused_only("FX-SP-5"_clause, FailoverPair(on, off).admission()));
  static_assert(FailoverPair(on, off).admission().names("FX-SP-5"_clause, 1));
  static_assert(!FailoverPair(on, off).admission().names("FX-SP-5"_clause, 0));
}

TEST(Failover, BasePrimaryFormsWhereOnlyTheStandbyCounts) {
  constexpr UnitOf<Asa5512X> plus;
  constexpr Readings standby{.base = BaseReading::refused_as_standby};
  constexpr auto base = plus.with_base().with(failover_mode, 1);
  static_assert(FailoverPair(base, plus).admission(standby).forms());
  static_assert(!FailoverPair(plus, base).admission(standby).forms());
}

TEST(Failover, TwoUnitsWithDesOnlyPair) {
  constexpr auto weak = UnitOf<Asa5520>{}.with(encryption_3des_aes, 0);
  static_assert(FailoverPair(weak, weak).admission().forms());
}

TEST(Failover, DesWith3desIsRefused) {
  constexpr UnitOf<Asa5520> strong;
  constexpr auto weak = strong.with(encryption_3des_aes, 0);
  static_assert(refused_only("FX-ENC-1"_clause, FailoverPair(strong, weak).admission()));
  static_assert(refused_only("FX-ENC-1"_clause, FailoverPair(weak, strong).admission()));
}

TEST(Failover, ZeroKeyOfTheStandbyIsRefusedDespiteATimeBasedKey) {
  constexpr UnitOf<Asa5520> unit;
  auto s = FailoverPair(unit, unit.with_zero_key()).situation();
  s.units[1].time_based_encryption = true;
  EXPECT_TRUE(refused_only("FX-KEY-1"_clause, admission(s)));
}

TEST(Failover, ZeroTimeBasedSlotIsNoReason) {
  auto s = FailoverPair(UnitOf<Asa5520>{}, UnitOf<Asa5520>{}).situation();
  s.units[1].zero_time_based_slot = true;
  EXPECT_TRUE(admission(s).forms());
}

TEST(Failover, OneZeroKeyIsNotEnoughWhereTheOtherUnitEnables) {
  constexpr UnitOf<Asa5520> unit;
  constexpr Readings other{.key = KeyReading::other_unit_enables};
  static_assert(FailoverPair(unit, unit.with_zero_key()).admission(other).forms());
  static_assert(!FailoverPair(unit.with_zero_key(), unit.with_zero_key()).admission(other).forms());
}

TEST(Failover, IpsUnitWithNonIpsUnitIsRefused) {
  constexpr UnitOf<Asa5515X> k9;
  static_assert(refused_only("FX-IPS-4"_clause, FailoverPair(k9.with_ips_part(), k9).admission()));
}

TEST(Failover, IpsUnitWithNonIpsUnitFormsInTheOtherReading) {
  constexpr UnitOf<Asa5515X> k9;
  constexpr Readings forms{.ips = IpsReading::forms_without_signatures};
  static_assert(FailoverPair(k9.with_ips_part(), k9).admission(forms).forms());
}

TEST(Failover, UnlikeLicensesPairFrom831Only) {
  constexpr auto plain = UnitOf<Asa5520>{}.with_version({8, 3, 1});
  constexpr auto old = plain.with_version({8, 2, 5});
  static_assert(FailoverPair(plain.with(gtp_gprs, 1), plain).admission().forms());
  static_assert(refused_only("FO-02"_clause, FailoverPair(old.with(gtp_gprs, 1), old).admission()));
}

TEST(Failover, IpsModuleIsPerUnitBefore901) {
  constexpr auto old = UnitOf<Asa5515X>{}.with_version({8, 6, 1});
  constexpr FailoverPair pair(old.with(ips_module, 1), old);
  static_assert(refused_only("FX-IPS-6"_clause, pair.admission()));
}

TEST(Failover, TenGigabitIoBindsPairsInOneReadingOnly) {
  constexpr UnitOf<Asa5585X_Ssp10> plus;
  constexpr FailoverPair pair(plus, plus.with_base());
  constexpr Readings too{.ten_gigabit = TenGigabitReading::clusters_and_pairs};
  static_assert(pair.admission().forms());
  static_assert(refused_only("CX-5"_clause, pair.admission(too)));
}

}  // namespace
}  // namespace asa
