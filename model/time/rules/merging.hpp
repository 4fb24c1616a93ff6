#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"CMB-01"_clause>{
    .source = cisco_press,
    .rule = "First each unit merges its permanent and time-based keys, then the units merge.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"KEY-07"_clause>{
    .source = condensed,
    .rule =
        "On one unit UC proxy sessions and contexts of both keys add up to the platform limit; of "
        "anything else the higher counts, and enabled beats disabled.",
    .trust = Trust::excerpt};

/// How the keys of one unit combine.
template <ValueDomain D>
struct MergingRules {
  /// The amount of a feature that the keys of one unit grant (CMB-01, KEY-07). UC proxy sessions
  /// and contexts add, up to the platform limit; for everything else, the higher value counts.
  virtual constexpr typename D::number merged(const FeatureEntry& f,
                                              const typename D::number& permanent,
                                              const typename D::number& time_based,
                                              const typename D::number& limit) const {
    if (f.on_unit == OnUnit::sum) return min(permanent + time_based, limit);
    return max(permanent, time_based);
  }
};

}  // namespace asa
