#pragma once

#include "model/clause/text.hpp"
#include "model/license.hpp"

#include <boost/hana/for_each.hpp>

/// How the licenses of units combine: page 1-31, by the kind of each feature.
namespace asa {

template <>
inline constexpr ClauseText text<"CMB-04"_clause>{
    .source = cisco_press,
    .rule = "A feature enabled on any unit is enabled on all.",
    .trust = Trust::excerpt};

template <FeatureType F, ValueDomain D>
requires(F::kind == Kind::flag) constexpr Held<F, D> joined(const Held<F, D>& a,
                                                            const Held<F, D>& b,
                                                            const Held<F, D>&) {
  return a | b;
}

template <>
inline constexpr ClauseText text<"CMB-02"_clause>{
    .source = page_31,
    .rule = "Numbers of sessions and contexts add, up to the platform limit.",
    .trust = Trust::two_sources};

template <>
inline constexpr ClauseText text<"CMB-10"_clause>{
    .source = device_log,
    .rule = "Numbers that nobody bought add too: 2 contexts and 2 make 4.",
    .trust = Trust::device};

template <FeatureType F, ValueDomain D>
requires(F::kind == Kind::tier) constexpr Held<F, D> joined(const Held<F, D>& a,
                                                            const Held<F, D>& b,
                                                            const Held<F, D>& limit) {
  return cut(a + b, limit);
}

template <>
inline constexpr ClauseText text<"CMB-09"_clause>{
    .source = device_log,
    .rule = "What the hardware gives is not added: VLANs, VPN totals.",
    .trust = Trust::device};

/// The same on all units that may pair, except inside hosts, which no source mentions.
template <FeatureType F, ValueDomain D>
requires(F::kind == Kind::capacity) constexpr Held<F, D> joined(const Held<F, D>& a,
                                                                const Held<F, D>& b,
                                                                const Held<F, D>&) {
  return larger(a, b);
}

template <>
inline constexpr ClauseText text<"CMB-11"_clause>{
    .source = "consequence of page 1-30",
    .rule = "Encryption, clustering and Security Plus are no part of the combination.",
    .trust = Trust::in_print,
    .exception_to = "CMB-04"_clause};

template <FeatureType F, ValueDomain D>
requires(F::kind == Kind::matched) constexpr Held<F, D> joined(const Held<F, D>& own,
                                                               const Held<F, D>&,
                                                               const Held<F, D>&) {
  return own;
}

/// CMB-11, of what each unit needs for itself.
template <FeatureType F, ValueDomain D>
requires(F::kind == Kind::per_unit) constexpr Held<F, D> joined(const Held<F, D>& own,
                                                                const Held<F, D>&,
                                                                const Held<F, D>&) {
  return own;
}

template <>
inline constexpr ClauseText text<"FO-05"_clause>{
    .source = page_30,
    .rule = "Licenses on both units merge into one running license of the pair.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"CL-03"_clause>{
    .source = page_30,
    .rule = "Licenses on several units merge into one running license of the cluster.",
    .trust = Trust::in_print};

/// The license that a unit with license `own` and platform limits `limits` runs with a mate that
/// holds `other`. The kind of each feature picks the rule at compile time.
template <ValueDomain D>
constexpr Values<D> combine(const Values<D>& limits, const Values<D>& own, const Values<D>& other) {
  Values<D> result;
  hana::for_each(all_features, [&](auto feature) {
    result[feature] = joined(own[feature], other[feature], limits[feature]);
  });
  return result;
}

template <>
inline constexpr ClauseText text<"CMB-12"_clause>{
    .source = device_log,
    .rule = "A device in a pair prints its own license and then that of the pair.",
    .trust = Trust::device,
    .prose = "the form of a display, which audit reads and its tests cover"};

}  // namespace asa
