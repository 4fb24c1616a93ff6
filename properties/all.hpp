#pragma once

#include "properties/admission.hpp"
#include "properties/cluster/members.hpp"
#include "properties/cluster/named_members.hpp"
#include "properties/cluster/requirements.hpp"
#include "properties/cluster/size.hpp"
#include "properties/cluster/ten_gigabit.hpp"
#include "properties/combination/kinds.hpp"
#include "properties/combination/laws.hpp"
#include "properties/combination/use.hpp"
#include "properties/failover/encryption.hpp"
#include "properties/failover/ips.hpp"
#include "properties/failover/licenses.hpp"
#include "properties/failover/named_units.hpp"
#include "properties/failover/permanent_key.hpp"
#include "properties/failover/security_plus.hpp"
#include "properties/forming.hpp"
#include "properties/inheritance.hpp"
#include "properties/time/activation.hpp"
#include "properties/time/clock.hpp"
#include "properties/time/contact.hpp"
#include "properties/time/count_down.hpp"
#include "properties/time/failover_off.hpp"
#include "properties/time/keys.hpp"
#include "properties/time/laws.hpp"
#include "properties/time/old_software.hpp"
#include "properties/time/traffic.hpp"
#include "properties/time/upgrade.hpp"

#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <array>

/// The manifest of properties.
namespace asa {

inline constexpr auto all_properties = hana::tuple_t<
    UnlikeLicensesMayPair, IdenticalLicensesBefore83, NewerSoftwareNeverRefuses, ModelsMatch,
    PrintedFailoverProvesNothing, DisabledFailoverIsRefused, RefusalsNameTheirUnit,
    BaseNeverFailsOver, SecurityPlusIsPerUnit, BaseElsewhereIsNoReason, EncryptionIsEqual,
    UnequalEncryptionIsRefused, DesWithDesMayPair, KindOfEncryptionKeyPerReading,
    EncryptionIsNeverMerged, ZeroKeyIsRefused, ReinstallingAKeyRemovesThatRefusalOnly,
    EmptyTimeBasedSlotNeverRefuses, IpsWithNonIpsPerReading, SignaturesAreNeverInherited,
    IpsModuleIsInherited, IpsModulePerUnitBefore90, EachCauseRefusesAlone, AlikeUnitsPair,
    AlikeUnitsCluster, SwappingRolesChangesNothing, OneRunningLicense, SecondaryRunsItOnceActive,
    BuyingForEitherUnitIsTheSame, ClusterLicensesNeedNotMatch, ClusteringLicenseIsPerUnit,
    ClusterEncryptionIsEqual, EqualClusterEncryptionIsNotRefused, OtherPlatformsNeverCluster,
    ClusterNeedsItsVersion, ClusterSizeIsLimited, OldSoftwareLimitsTheCluster, BaseMemberIsRefused,
    TenGigabitIoMatchesInClusters, TenGigabitIoInPairsPerReading, ZeroKeyInClustersPerReading,
    ClusterModelsMatch, RefusalsNameTheirMember, KindOfClusterEncryptionKeyPerReading,
    MemberOrderIsIrrelevant, SubClustersForm, EachCauseRefusesAClusterAlone,
    MasterLicenseReachesEverySlave, ClusterOfTwoCombinesAsAPair, ContextsOfAClusterPerReading,
    CombinationIsCommutative, CombinationIsAssociative, CombinationIsMonotone,
    OneFeatureNeverChangesAnother, BetweenOwnAndLimit, TiersAddExactly, FlagsJoin,
    CapacityIsNotAdded, DefaultsAdd, ExemptFeaturesStay, ActiveActiveSharesOneLicense,
    FewerContextsFit, TimeIsConserved, TimeIsConservedInClusters, PrimaryRunsDownFirst,
    MasterRunsDownFirst, TiersRunDownTogether, MixedTierPerReading, UnitsMergeFirstThenThePair,
    GraceKeepsTheCombinedLicense, GraceKeepsTheClusterLicense, BeyondTheGraceEachUnitIsByItself,
    BeyondTheGraceEachPartIsByItself, ReunionInsideTheGraceIsAsTogether,
    AKeyEnteredApartIsAsInContact, ShutdownWhileApartIsAPartOfItsOwn,
    LosingContactNeverAddsALicense, SplittingAnIntervalChangesNothing,
    OneFeatureNeverTouchesAnother, NoMoreThanTheKeysAllow, UsedUpIsFinal,
    WithoutKeysThePermanentLicenseApplies, OneActiveKeyPerFeature, EvaluationKeysBlockOthers,
    InactiveKeysKeepTheirDays, ActiveTimeIsAllThatIsLost, NextKeyTakesOver, IdenticalKeysStack,
    UnlikeKeysDoNotStack, KeyWithoutItsLikeIsInstalled, EnteredKeyIsActive, KeysOfOneUnitMerge,
    AKeyIsNeverSplit, NewPermanentKeyLeavesTimeBased, ShutdownIsAsRunning,
    ShutdownInAPairIsALossOfContact, ClockMovedForwardIsUsed, ClockMovedBackExpiresTheKey,
    DocumentedOrderNeverInterrupts, ReloadingTheActiveUnitInterrupts, OneUnitOfAPairCarriesTraffic,
    ReloadedUnitIsStandby, OnlyAPairHandsOverTraffic, WithoutFailoverEachUnitIsForItself,
    TheFirstIsActiveWhenUnitsMeet, LosingContactMovesNoTraffic, FailoverIsOnWhereTheNewKeysForm,
    EncryptionChangePerReading, EitherUnitFirstIsTheSame, ReloadIsNeededForWhatIsListed,
    FailoverFollowsTheKeyInForce, KeysThatFormThePairLeaveOneActive,
    OldSoftwareKeepsTheLastActivated, OldSoftwareHasOneActiveKey, ADowngradeApartLeavesOneKeyActive,
    ADowngradedUnitIsJudgedByItsSoftware, OldSoftwareCombinesNothing,
    EncryptionThatRunsOutEndsFailover, AlikeAgainLeavesOneActive, KindOfKeyInTimePerReading>;

/// The info of each property, as a plain array.
template <class Types>
constexpr auto infos_of(const Types& types) {
  return hana::unpack(types, [](auto... p) {
    static_assert((Property<typename decltype(p)::type> && ...));
    return std::array{PropertyInfo{decltype(p)::type::info}...};
  });
}

inline constexpr auto property_infos = infos_of(all_properties);

}  // namespace asa
