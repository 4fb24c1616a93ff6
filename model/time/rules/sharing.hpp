#pragma once

#include "model/clause/text.hpp"
#include "model/time/history.hpp"

namespace asa {

template <>
inline constexpr ClauseText text<"CMB-03"_clause>{
    .source = page_31,
    .rule = "Time-based licenses of a tier on all units run down at the same time.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"CMB-05"_clause>{
    .source = memory,
    .rule = "Durations of time-based licenses without tiers add.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"CMB-06"_clause>{
    .source = memory,
    .rule = "Such licenses run down one after the other, the primary's or master's first.",
    .trust = Trust::recalled};

template <>
inline constexpr ClauseText text<"CMB-07"_clause>{
    .source = memory,
    .rule = "That also holds in Active/Active and in clusters, where all units work.",
    .trust = Trust::recalled};

/// Whose keys count down first if units share them.
template <ValueDomain D>
struct SharingRules {
  /// Whether units wait for each other's keys for a feature (CMB-05). For a tier, they wait only in
  /// the other reading, if some unit holds it only permanently (CMB-03, RD-MIX).
  virtual constexpr typename D::truth pooled(const Readings& readings, const FeatureEntry& f,
                                             const typename D::truth& mixed) const {
    if (f.kind == Kind::flag) return D::truth_of(true);
    const bool primary_first = readings.mix == MixReading::primary_first;
    return D::truth_of(f.kind == Kind::tier && primary_first) && mixed;
  }

  /// Whether the key of one unit counts down before that of another (CMB-06, CMB-07).
  virtual constexpr bool precedes(Topology, std::size_t unit, std::size_t other) const {
    return unit < other;
  }
};

}  // namespace asa
