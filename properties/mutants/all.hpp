#pragma once

#include "model/clause/all.hpp"
#include "properties/mutants/cluster/members.hpp"
#include "properties/mutants/cluster/size.hpp"
#include "properties/mutants/combination.hpp"
#include "properties/mutants/failover/encryption.hpp"
#include "properties/mutants/failover/ips.hpp"
#include "properties/mutants/failover/keys.hpp"
#include "properties/mutants/failover/licenses.hpp"
#include "properties/mutants/mutant.hpp"
#include "properties/mutants/running.hpp"
#include "properties/mutants/time/clock.hpp"
#include "properties/mutants/time/contact.hpp"
#include "properties/mutants/time/count_down.hpp"
#include "properties/mutants/time/failover_off.hpp"
#include "properties/mutants/time/keys.hpp"
#include "properties/mutants/time/upgrade.hpp"

#include <boost/hana/concat.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <algorithm>
#include <array>
#include <span>

/// The manifest of mutants, and its compile-time checks.
namespace asa::mutant {

inline constexpr auto situation_mutants = hana::tuple_t<
    UnlikeLicensesRefusedAfter83, UnlikeLicensesRefusedIn831, UnlikeLicensesAllowedBefore83,
    OnlyAnOldPrimaryAsksForIdenticalLicenses, SwappedRolesRefused, BaseAllowedOn5512X,
    BaseRefusedEverywhere, OnlySecondaryBaseRefused, BaseAllowedOnLaterModels,
    DisabledFailoverUnchecked, FailoverOfEitherUnitSuffices, PlatformOfThePrimaryDecides,
    RefusalsNameThePrimary, SecurityPlusUnchecked, SecurityPlusOfEitherUnitSuffices,
    ModelsUnchecked, EncryptionUnchecked, EncryptionRefusedUnderAnotherClause,
    EncryptionUncheckedBesideOtherRefusals, DesRefused, PayloadEncryptionUnchecked,
    EncryptionDesCompared, KindOfKeyCompared, ZeroKeyUnchecked, ZeroKeyOnBothOnly,
    ZeroTimeBasedSlotRefuses, KeyRefusalHidesOthers, ZeroKeyOfTheStandbyUnchecked,
    PrintedFailoverTrusted, ModuleNeededOnBoth, ModuleNotInherited, SignaturesInherited,
    SignaturesWithoutSubscription, SignaturesWithoutIpsPart, IpsPartInherited, IpsUnchecked,
    ModulePerUnitForgotten, ModulePerUnitBefore83, ModulePerUnitFrom90, ClusterLicensesCompared,
    ClusteringLicenseInherited, ClusteringLicenseOfTheMasterSuffices, ClusterEncryptionUnchecked,
    ClusterEncryptionOfTwoCompared, DesClusterRefused, KindOfClusterKeyUnchecked,
    ClusterPayloadEncryptionUnchecked, TenGigabitUncheckedInClusters, TenGigabitBindsPairs,
    ZeroKeyBindsClusters, ClusterModelsUnchecked, PlatformOfTheMasterDecides, RefusalsNameTheMaster,
    EveryPlatformClusters, OldSoftwareClusters, MidrangeClustersFrom90, FirstVersionRefused,
    ClusterSizeOffByOne, BaseMemberAllowed, BaseMasterAllowed, SixteenBefore92, EightFrom92,
    SoftwareOfTheMasterDecidesTheSize, CapOffByOneOn5540, OneTooManyUncutOn5540,
    CapMissingForOneTier, SumWithoutCap, MaximumInsteadOfSum, ContextsLeakIntoPremium, FlagsAnded,
    FlagsAdded, CapacitiesAdded, DefaultsDoNotAdd, EncryptionMergedLikeAFlag,
    ClusteringLicenseMerged, SubscriptionMerged, PrimaryKeepsItsOwnLicense,
    SecondaryKeepsItsOwnLicense, PairNeverCombines, SlavesKeepTheirOwnLicenses,
    ClusterNeverCombines, StandbyNeverWaits, ActiveActiveChecksEachUnitAlone, LastContextUnused,
    ContextsMustAllBeUsed, ContextsAlwaysSharedOut>;

inline constexpr auto history_mutants = hana::tuple_t<
    GraceADayLong, NoGrace, CombinedForever, PartsFallToUnits, SecondaryChargedInsideTheGrace,
    PooledBeyondTheGrace, GraceDaysForgotten, GraceOfEachPeriodForgotten,
    LicensesSharedBeyondTheGrace, DayThirtyBeyond, DayThirtyInside, PairMergesBeforeItsUnits,
    TiersRunDownInTurn, MixReadingIgnored, DurationsDoNotAdd, SecondaryRunsDownFirst,
    SecondSlaveFirst, EveryWorkingUnitIsCharged, ShutdownUnitStaysInItsPart,
    KeyEnteredApartIsForgotten, EncryptionRunsOutUnnoticed, EncryptionEndsFailoverInEveryReading,
    LicensesSharedWithoutFailover, KeysWaitWithoutFailover, AlikeAgainBothStayActive,
    KindOfKeyForgottenInTime, EvaluationKeySplit, TwoActiveKeys, ActivationDeactivatesAll,
    InactiveKeysAreLost, EvaluationKeysDoNotBlock, EveryActiveKeyBlocks, PremiumAddsOnOneUnit,
    ContextsDoNotAddOnOneUnit, NoLimitOnOneUnit, TimeBasedKeyReplaces, StackingReplaces,
    StackingKeepsTheLonger, TiersDoNotStack, UnlikeKeysStack, WiderKeysStack, NewKeyLosesADay,
    EnteredKeyStaysInactive, NothingTakesOver, ExpiryTakesThePermanentLicense, UsedUpKeysStayActive,
    NewPermanentKeyEndsTimeBased, KeysNeverRunDown, InactiveKeysRunDown, ShutdownStopsTheCount,
    ClockForwardIsFree, ClockBackIsFree, ShutdownsForgotten, WaitsWhilePermanentServes,
    EveryKeyNeedsAReload, SwitchingOverInterrupts, ReloadHandsOver, ReloadedUnitIsActive,
    MadeActiveBesideItsMate, BootedUnitTakesBack, ClusterTakenForAPair, TakesOverWithoutFailover,
    SecondIsActiveWhenUnitsMeet, PrimaryIsActiveWhenUnitsMeet, NewKeysLeaveBothActive,
    ZeroKeyGoneOnceReplaced, DowngradeWithoutReload, EncryptionWithoutReload, EditionWithoutReload,
    FailoverStaysOn, AnyConnectNeedsAReload, OldSoftwareKeepsAllKeys, OldSoftwareActivatesBeside,
    OldSoftwareCombines, DowngradeApartForgotten, DowngradedUnitJudgedAsBefore>;

inline constexpr auto all_mutants = hana::concat(situation_mutants, history_mutants);

inline constexpr auto mutant_infos = hana::unpack(all_mutants, [](auto... m) {
  static_assert((System<ByRules<typename decltype(m)::type>, Scalar> && ...));
  return std::array{MutantInfo{decltype(m)::type::info}...};
});

constexpr bool names_are_unique(std::span<const MutantInfo> infos) {
  for (std::size_t i = 0; i < infos.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (infos[i].name == infos[k].name) return false;
  return true;
}
static_assert(names_are_unique(mutant_infos), "two mutants have the same name");

/// Whether a mutant breaks every clause, except those covered by prose.
constexpr bool every_clause_is_broken(std::span<const MutantInfo> infos) {
  for (std::size_t i = 0; i < clause_count; ++i) {
    const auto breaks = [i](const MutantInfo& m) { return m.breaks == static_cast<Clause>(i); };
    if (all_clauses[i].prose.empty() && std::none_of(infos.begin(), infos.end(), breaks))
      return false;
  }
  return true;
}
static_assert(every_clause_is_broken(mutant_infos), "a clause that no mutant breaks is not prose");

}  // namespace asa::mutant
