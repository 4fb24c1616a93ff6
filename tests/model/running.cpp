#include "model/running.hpp"

#include "model/group.hpp"
#include "model/platforms/all.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

/// A cluster of three units with 50 contexts and one with the standard 2, each using so many.
template <class P>
constexpr auto four_units(std::int32_t in_use) {
  const auto unit = UnitOf<P>{}.with(clustering, 1).using_contexts(in_use);
  const auto fifty = unit.with(security_contexts, 50);
  return Cluster(fifty, fifty, fifty, unit);
}

template <class P>
constexpr std::int32_t contexts = four_units<P>(0).running()[security_contexts].amount;

template <class P>
constexpr bool each_may_use(std::int32_t in_use, ContextReading reading) {
  return fits(four_units<P>(in_use).situation({.contexts = reading}), contexts<P>);
}

TEST(Running, ContextsOfTheGuidesClusterMake152) { static_assert(contexts<Asa5585X_Ssp60> == 152); }

TEST(Running, ThePlatformLimitOfSsp10Leaves100) { static_assert(contexts<Asa5585X_Ssp10> == 100); }

TEST(Running, SharedOutEachOfFourMembersHas38) {
  static_assert(each_may_use<Asa5585X_Ssp60>(38, ContextReading::shared_out));
  static_assert(!each_may_use<Asa5585X_Ssp60>(39, ContextReading::shared_out));
}

TEST(Running, ReplicatedEachMemberHasAll152) {
  static_assert(each_may_use<Asa5585X_Ssp60>(152, ContextReading::replicated));
  static_assert(!each_may_use<Asa5585X_Ssp60>(153, ContextReading::replicated));
}

TEST(Running, ReplicatedOnSsp10EachMemberHas100) {
  static_assert(each_may_use<Asa5585X_Ssp10>(100, ContextReading::replicated));
  static_assert(!each_may_use<Asa5585X_Ssp10>(101, ContextReading::replicated));
}

/// Whether two 5540 with 20 and 10 contexts may use so many on each.
constexpr bool pair_may_use(std::int32_t first, std::int32_t second) {
  const UnitOf<Asa5540> unit;
  const FailoverPair pair(unit.with(security_contexts, 20).using_contexts(first),
                          unit.with(security_contexts, 10).using_contexts(second));
  return fits(pair.situation(), pair.running()[security_contexts].amount);
}

TEST(Running, APairSplitsItsThirtyContexts) {
  static_assert(pair_may_use(18, 12));
  static_assert(pair_may_use(30, 0));
  static_assert(!pair_may_use(18, 13));
}

TEST(Running, UseBeyond32BitsDoesNotFit) {
  static_assert(!pair_may_use(unlimited + unlimited, unlimited));
}

TEST(Running, SignaturesNeedAnOwnSubscriptionAndAnOwnPart) {
  constexpr auto k9 = UnitOf<Asa5515X>{}.with(ips_signatures, 1);
  constexpr auto ips = k9.with(ips_module, 1).with_ips_part();
  constexpr auto s = FailoverPair(ips, k9).situation();
  static_assert(gets_signatures(s, 0));
  static_assert(!gets_signatures(s, 1));
  static_assert(!gets_signatures(FailoverPair(ips.with(ips_signatures, 0), k9).situation(), 0));
}

TEST(Running, TheIpsModuleIsInheritedAllTheSame) {
  constexpr UnitOf<Asa5515X> k9;
  constexpr FailoverPair pair(k9, k9.with(ips_module, 1).with_ips_part());
  static_assert(pair.running()[ips_module].amount == 1);
}

TEST(Running, TheLicenseIsInForceOnceFormedOrOnceActive) {
  constexpr FailoverPair pair(UnitOf<Asa5520>{}, UnitOf<Asa5520>{});
  constexpr Readings active{.force = ForceReading::once_active};
  static_assert(in_force(pair.situation(), 1, 0));
  static_assert(!in_force(pair.situation(active), 1, 0));
  static_assert(in_force(pair.situation(active), 1, 1));
}

}  // namespace
}  // namespace asa
