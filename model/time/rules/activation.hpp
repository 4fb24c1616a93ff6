#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"KEY-03"_clause>{
    .source = pak_notes,
    .rule = "Several time-based keys may be installed; one at a time is active for a feature.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"KEY-04"_clause>{
    .source = pak_notes,
    .rule = "A time-based key that is not active stays installed.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"KEY-05"_clause>{
    .source = pak_notes,
    .rule =
        "An active evaluation key with several features keeps other keys for any of them from "
        "being activated.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"DWN-03"_clause>{
    .source = guide_84_reloads,
    .rule = "Under 8.2 or earlier only the last activated time-based key is active.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"EXP-01"_clause>{
    .source = condensed,
    .rule = "When a key expires, an installed key of the same feature is activated.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"EXP-02"_clause>{
    .source = memory,
    .rule = "If there is none the permanent license applies; of several the device picks one.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"ACT-01"_clause>{
    .source = memory,
    .rule = "A new permanent key replaces the old one and leaves time-based keys alone.",
    .trust = Trust::recalled};

/// Which keys of a unit are active.
template <ValueDomain D>
struct ActivationRules {
  /// Whether an active key keeps another from being activated (KEY-05).
  virtual constexpr bool blocks(const TimeBasedKey<D>& active,
                                const TimeBasedKey<D>& wanted) const {
    return active.is_evaluation() && active.shares_a_feature_with(wanted);
  }

  /// Whether activating a key deactivates another (KEY-03). Under 8.2 or earlier, it always does
  /// (DWN-03).
  virtual constexpr bool displaces(const TimeBasedKey<D>& wanted, const TimeBasedKey<D>& active,
                                   bool old_software) const {
    return old_software || wanted.shares_a_feature_with(active);
  }

  /// The days left on a key that is deactivated or displaced (KEY-04).
  virtual constexpr typename D::days kept_by_inactive(const typename D::days& left) const {
    return left;
  }

  /// Whether a key that could take the place of an expired one does (EXP-01).
  virtual constexpr typename D::truth takes_over(const typename D::truth& could) const {
    return could;
  }

  /// The account of a time-based key after a permanent key is entered (ACT-01).
  virtual constexpr Account<D> beside_new_permanent(const Account<D>& account) const {
    return account;
  }

  /// Whether a key stays active under 8.2 or earlier (DWN-03).
  virtual constexpr typename D::truth stays_in_old_software(
      const typename D::truth& last_activated) const {
    return last_activated;
  }
};

template <>
inline constexpr ClauseText text<"KEY-01"_clause>{
    .source = pak_notes,
    .rule = "A key is five words of 32 bits; what it grants cannot be split.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"KEY-02"_clause>{
    .source = pak_notes,
    .rule = "A unit has one permanent key, with all permanent features.",
    .trust = Trust::excerpt,
    .prose = "a unit has one license by its type"};

template <>
inline constexpr ClauseText text<"KEY-06"_clause>{
    .source = "ASDM guide 8.4/8.6, page 4-34",
    .rule = "Keys are stored apart from the configuration and belong to one unit.",
    .trust = Trust::two_sources,
    .prose = "where a device stores them, which no license shows"};

template <>
inline constexpr ClauseText text<"EXP-03"_clause>{
    .source = memory,
    .rule =
        "2500 sessions for a time, 1000 for a time, 500 permanent: each in turn as the one before "
        "it expires.",
    .trust = Trust::recalled,
    .prose = "an example, which a test of the model states"};

template <>
inline constexpr ClauseText text<"EXP-04"_clause>{
    .source = "ASA syslog reference",
    .rule = "A message says which key expired and what takes its place.",
    .trust = Trust::excerpt,
    .prose = "the form of a message, which no license shows"};

template <>
inline constexpr ClauseText text<"ACT-02"_clause>{
    .source = memory,
    .rule = "Permanent keys cannot be deactivated, and a key of all zeros deactivates nothing.",
    .trust = Trust::recalled,
    .prose = "the form of a command; no event of a history is that"};

template <>
inline constexpr ClauseText text<"DWN-05"_clause>{
    .source = "ASDM guide 8.4/8.6, page 4-34",
    .rule =
        "A key of an 8.3 feature that was activated last stays active, of no use, until another "
        "key is entered.",
    .trust = Trust::excerpt,
    .prose = "which release brought each feature is in no source"};

}  // namespace asa
