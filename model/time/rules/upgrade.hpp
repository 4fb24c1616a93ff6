#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"UPG-01"_clause>{
    .source = memory,
    .rule = "New keys can be entered on each unit without downtime.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"UPG-02"_clause>{
    .source = memory,
    .rule =
        "Where a new permanent key needs a reload: switch over to the mate, reload, and take the "
        "units in turn.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"UPG-03"_clause>{
    .source = guide_84_reloads,
    .rule =
        "A reload is needed to change the edition of ASA 5505 and 5510, to change the encryption "
        "license, and to downgrade a permanent license.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"UPG-06"_clause>{
    .source = memory,
    .rule = "While the encryption license is changed unit by unit the units differ (FX-ENC-1).",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"UPG-09"_clause>{
    .source = "posts of administrators",
    .rule = "AnyConnect keys take effect without a reload.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"DWN-04"_clause>{
    .source = guide_84_reloads,
    .rule =
        "Under 8.2 or earlier units with unlike licenses do not fail over, and licenses are not "
        "combined.",
    .trust = Trust::two_sources,
    .exception_to = "FO-01"_clause};

/// New permanent keys, downgrades, and failover during them.
template <ValueDomain D>
struct UpgradeRules {
  /// Whether a new permanent key takes effect only at a reload (UPG-03); others take effect at once
  /// (UPG-01, UPG-09).
  virtual constexpr typename D::truth needs_reload(const Platform<D>& p, const Unit<D>& now,
                                                   const Unit<D>& next) const {
    auto needed = p.edition_reloads && !iff(now.security_plus, next.security_plus);
    needed = needed || now.license[encryption_3des_aes] != next.license[encryption_3des_aes];
    for (const FeatureEntry& f : features)
      needed = needed || next.license[f.feature] < now.license[f.feature];
    return needed;
  }

  /// Whether an event hands traffic to the mate without interruption (UPG-02): switching over does,
  /// a reload does not.
  virtual constexpr bool hands_over(EventKind kind) const { return kind == EventKind::switch_over; }

  /// Whether units combine their licenses; under 8.2 or earlier, they do not (DWN-04).
  virtual constexpr bool combines(bool old_software) const { return !old_software; }

  /// Whether failover goes off if time-based keys make the encryption licenses of a pair differ
  /// (FX-ENC-1, UPG-06, RD-ROLL).
  virtual constexpr typename D::truth ends_failover(const Readings& readings,
                                                    const typename D::truth& differ) const {
    return differ && D::truth_of(readings.roll == RollReading::goes_off);
  }

  /// Whether only a time-based key gives a unit its encryption license, not its permanent key. One
  /// reading of FX-ENC-1 distinguishes the two (RD-ENC).
  virtual constexpr typename D::truth by_time_based_key(const Unit<D>& unit,
                                                        const Unit<D>& permanent) const {
    return unit.strong_encryption() && !permanent.strong_encryption();
  }

  /// Whether units that become a pair again, because their encryption licenses match again, leave
  /// one of them active (UPG-02).
  virtual constexpr bool leaves_one_active() const { return true; }

  /// Whether a unit whose failover is off runs only its own license from the first day. No source
  /// gives it the grace of lost contact.
  virtual constexpr typename D::truth runs_alone(const typename D::truth& failover_off) const {
    return failover_off;
  }

  /// Whether a unit whose failover is off uses up its own keys instead of waiting for its mate's.
  virtual constexpr typename D::truth charged_alone(const typename D::truth& failover_off) const {
    return failover_off;
  }
};

template <>
inline constexpr ClauseText text<"UPG-04"_clause>{
    .source = "ASDM guide 8.3, table 4-10",
    .rule = "The 8.3 edition lists what needs a reload too.",
    .trust = Trust::excerpt,
    .prose = "another edition of the list of UPG-03"};

template <>
inline constexpr ClauseText text<"UPG-05"_clause>{
    .source = memory,
    .rule = "Later editions want a reload for less, some for an encryption downgrade only.",
    .trust = Trust::recalled,
    .prose = "a difference of editions; the model keeps to UPG-03"};

template <>
inline constexpr ClauseText text<"UPG-07"_clause>{
    .source = "ASDM guide 8.3, page 4-15",
    .rule = "In multiple context mode keys are entered in the system execution space.",
    .trust = Trust::excerpt,
    .prose = "where a command is typed, which no license shows"};

template <>
inline constexpr ClauseText text<"UPG-08"_clause>{
    .source = "guide 8.2, headings",
    .rule = "Before 8.3 pairs were upgraded by procedures of their own.",
    .trust = Trust::excerpt,
    .prose = "software whose pairs hold identical licenses (FO-02)"};

template <>
inline constexpr ClauseText text<"DWN-01"_clause>{
    .source = guide_84_reloads,
    .rule = "A key with features of 8.2 or later does not work in 8.1 and earlier.",
    .trust = Trust::two_sources,
    .prose = "no source says which release brought each feature"};

template <>
inline constexpr ClauseText text<"DWN-02"_clause>{
    .source = guide_84_reloads,
    .rule = "Then the key that was entered in the earlier software is used, if there was one.",
    .trust = Trust::two_sources,
    .prose = "follows DWN-01, which has no property"};

}  // namespace asa
