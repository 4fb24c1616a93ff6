#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"TMR-01"_clause>{
    .source = page_25,
    .rule = "A time-based key counts down from its activation.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"TMR-02"_clause>{
    .source = page_25,
    .rule = "Deactivating it stops the count; activating resumes it.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"TMR-03"_clause>{
    .source = page_25,
    .rule = "Shutting the unit down does not stop the count.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"TMR-04"_clause>{
    .source = page_25,
    .rule = "A clock that was moved forward counts as time used, after a reload.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"TMR-05"_clause>{
    .source = page_25,
    .rule =
        "If the unit ran for longer than the clock says since the key was installed, the key "
        "expires at a reload.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"TMR-06"_clause>{
    .source = page_25,
    .rule = "A key that is active is used up also where the permanent license is the higher one.",
    .trust = Trust::two_sources};

/// How a key of one unit counts down.
template <ValueDomain D>
struct ClockRules {
  /// Whether a key would count down if it were the only one, whatever the permanent license holds
  /// (TMR-01, TMR-02, TMR-06).
  virtual constexpr typename D::truth counts(const Account<D>& account, const TimeBasedKey<D>&,
                                             const Values<D>&) const {
    return account.live();
  }

  /// The days that a shutdown costs an active key (TMR-03).
  virtual constexpr typename D::days charged_while_off(const typename D::days& off) const {
    return off;
  }

  /// The days that moving the clock since the last boot costs an active key (TMR-04).
  virtual constexpr typename D::days charged_for_clock(const typename D::days& moved) const {
    return max(moved, D::days_of(Days{0}));
  }

  /// Whether a key expires at a boot because it ran for longer than the clock says (TMR-05). It
  /// runs whenever the unit is on.
  virtual constexpr typename D::truth expires_by_clock(const Account<D>& account) const {
    return account.shut_down + account.clock_moved < D::days_of(Days{0});
  }
};

}  // namespace asa
