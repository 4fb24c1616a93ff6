#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"STK-01"_clause>{
    .source = memory,
    .rule = "The durations of identical time-based keys add.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"STK-02"_clause>{
    .source = memory,
    .rule = "That also holds for a key with a number of sessions.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"STK-03"_clause>{
    .source = memory, .rule = "Keys that are not identical do not add.", .trust = Trust::recalled};

/// Whether an entered key adds to an installed one.
template <ValueDomain D>
struct StackingRules {
  /// Whether two keys are identical, so that they stack (STK-01, STK-02, STK-03).
  virtual constexpr typename D::truth identical(const TimeBasedKey<D>& a,
                                                const TimeBasedKey<D>& b) const {
    auto same = D::truth_of(a.grants.size() == b.grants.size());
    for (const Grant<D>& grant : a.grants) {
      auto found = D::truth_of(false);
      for (const Grant<D>& other : b.grants)
        if (other.feature == grant.feature) found = found || other.amount == grant.amount;
      same = same && found;
    }
    return same;
  }

  /// The days left on a key after an identical one is entered (STK-01).
  virtual constexpr typename D::days stacked(const typename D::days& left,
                                             const typename D::days& term) const {
    return left + term;
  }
};

}  // namespace asa
