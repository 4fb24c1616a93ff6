#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"LOC-01"_clause>{
    .source = memory,
    .rule = "Units that lose contact all run the combined license for up to 30 days.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-02"_clause>{
    .source = memory,
    .rule = "After more than 30 days without contact each unit runs its own license.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-03"_clause>{
    .source = memory,
    .rule =
        "Contact restored within 30 days: the time is charged to the primary or master, and to the "
        "next unit once that is used up.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-04"_clause>{
    .source = memory,
    .rule = "Contact restored later: the time is charged to each unit's own license.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-05"_clause>{
    .source = memory,
    .rule = "The time charged then includes the 30 days.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-06"_clause>{
    .source = memory,
    .rule = "Only time-based licenses are charged; permanent ones just stop being shared.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"LOC-08"_clause>{
    .source = memory,
    .rule = "Exactly 30 days are not more than 30 days.",
    .trust = Trust::recalled};

inline constexpr Days grace{30};  ///< LOC-01

/// What changes when contact is lost.
template <ValueDomain D>
struct ContactRules {
  /// Whether a loss of communication this long is inside the grace (LOC-01, LOC-08, RD-DAY30).
  constexpr typename D::truth within_grace(const Readings& readings,
                                           const typename D::days& lost) const {
    const auto limit = D::days_of(grace);
    return readings.day_30 == Day30Reading::inside_the_grace ? lost <= limit : lost < limit;
  }

  /// Whether units that lost contact still run the combined license (LOC-01, LOC-02).
  virtual constexpr typename D::truth keeps_combined(const Readings& readings,
                                                     const typename D::days& lost) const {
    return within_grace(readings, lost);
  }

  /// Whether a unit's license counts towards another's while they have no contact and the grace is
  /// over (LOC-02, LOC-06).
  virtual constexpr bool reaches(const Parts& parts, std::size_t unit, std::size_t other) const {
    return parts.joins(unit, other);
  }

  /// Whether units that meet again are charged as if they had never parted (LOC-03), rather than
  /// each on its own (LOC-04).
  virtual constexpr typename D::truth charged_together(const Readings& readings,
                                                       const typename D::days& lost) const {
    return within_grace(readings, lost);
  }

  /// Days charged to each unit on its own if the grace runs out: all of them, the grace included
  /// (LOC-04, LOC-05).
  virtual constexpr typename D::days charged_apart(const typename D::days& /*lost before*/,
                                                   const typename D::days& days) const {
    return days;
  }
};

template <>
inline constexpr ClauseText text<"LOC-07"_clause>{
    .source = memory,
    .rule = "The guide's example prints 84 weeks for two parts of 36 and 46.",
    .trust = Trust::recalled,
    .prose = "a misprint by addition: the parts are the rule, and a test keeps both numbers"};

}  // namespace asa
