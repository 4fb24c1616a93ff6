#pragma once

#include "model/clause/text.hpp"
#include "model/failover.hpp"
#include "model/refusals.hpp"
#include "model/situation.hpp"

/// Who may form a cluster: page 1-30, cluster requirements and exceptions.
namespace asa {

/// Whether a predicate holds for any unit.
template <ValueDomain D>
constexpr typename D::truth any_unit(const Units<D>& units, auto holds) {
  auto found = D::truth_of(false);
  for (const Unit<D>& unit : units) found = found || holds(unit);
  return found;
}

template <>
inline constexpr ClauseText text<"CX-1"_clause>{
    .source = page_30,
    .rule = "Each unit of a cluster holds a clustering license of its own.",
    .trust = Trust::two_sources,
    .exception_to = "CL-01"_clause};

template <ValueDomain D>
constexpr typename D::truth unlicensed(const Unit<D>& unit) {
  return !unit.license[clustering].on();
}

template <>
inline constexpr ClauseText text<"CX-3"_clause>{
    .source = cluster_chapter,
    .rule = "9.0: clusters are of 5580 or 5585-X units, at most 8; no other model.",
    .trust = Trust::excerpt};

template <>
inline constexpr ClauseText text<"CX-4"_clause>{
    .source = cisco_press,
    .rule =
        "9.1(4): 5515-X to 5555-X, and 5512-X with Security Plus, form clusters of 2; so does the "
        "later 5516-X.",
    .trust = Trust::excerpt};

/// The most members that a platform allows, given whether some member is older than 9.2(1).
template <ValueDomain D>
constexpr typename D::number size_limit(const Platform<D>& p, const typename D::truth& some_old) {
  return D::select(some_old, p.cluster_units, p.cluster_units_from_92);
}

template <>
inline constexpr ClauseText text<"CX-6"_clause>{
    .source = memory,
    .rule = "From 9.2(1) a 5585-X cluster has up to 16 units.",
    .trust = Trust::recalled};

/// Whether any member runs software from before large clusters (CX-6).
template <ValueDomain D>
constexpr typename D::truth some_old(const Situation<D>& s) {
  return any_unit(s.units, [](const Unit<D>& u) { return before(u, large_clusters_from); });
}

/// Whether a unit whose platform clusters cannot do so here: its software is too old, the cluster
/// is too large, or its edition is Base (CX-3, CX-4).
template <ValueDomain D>
constexpr typename D::truth beyond_what_is_granted(const Situation<D>& s, const Unit<D>& unit,
                                                   const typename D::truth& any_old) {
  const Platform<D>& p = unit.platform;
  const auto size = D::number_of(static_cast<std::int32_t>(s.units.size()));
  const auto too_old = unit.version < p.clusters_from;
  const auto too_many = size_limit(p, any_old) < size;
  const auto base = !p.base_clusters && !unit.security_plus;
  return too_old || too_many || base;
}

template <>
inline constexpr ClauseText text<"CX-5"_clause>{
    .source = cisco_press,
    .rule = "5585-X SSP-10 and -20: 10GE I/O is in the same state on every member.",
    .trust = Trust::excerpt,
    .exception_to = "CL-01"_clause};

/// Whether a unit's 10GE I/O differs from another member's, if their editions decide it.
template <ValueDomain D>
constexpr typename D::truth odd_ten_gigabit(const Situation<D>& s, const Unit<D>& unit) {
  return any_unit(s.units, [&](const Unit<D>& u) { return unequal_ten_gigabit(u, unit); });
}

template <>
inline constexpr ClauseText text<"CL-01"_clause>{
    .source = page_30,
    .rule = "The units of a cluster need not hold the same license.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"CX-2"_clause>{
    .source = page_30,
    .rule = "The encryption license is the same on every unit of a cluster.",
    .trust = Trust::two_sources,
    .exception_to = "CL-01"_clause};

/// Records every clause that refuses a member.
template <ValueDomain D>
constexpr void refuse_member(const Situation<D>& s, std::size_t u, const typename D::truth& any_old,
                             Refusals<D>& refused) {
  const Unit<D>&master = s.units[0], &unit = s.units[u];
  const Platform<D>& p = unit.platform;
  refused.refuse("CX-1"_clause, u, unlicensed(unit));
  refused.refuse("CX-2"_clause, u, unequal_encryption(s.readings, master, unit));
  refused.refuse("CX-3"_clause, u, !p.clusters);
  refused.refuse(p.clusters_by, u, p.clusters && beyond_what_is_granted(s, unit, any_old));
  refused.refuse("CX-5"_clause, u, odd_ten_gigabit(s, unit));
  refused.refuse("FX-HW"_clause, u, unit.model() != master.model());
  if (s.readings.cluster_key == ClusterKeyReading::bound)
    refused.refuse("FX-KEY-1"_clause, u, unit.zero_key);
}

/// Every clause that refuses the cluster. None compares whole licenses (CL-01).
template <ValueDomain D>
constexpr Refusals<D> cluster_refusals(const Situation<D>& s) {
  Refusals<D> refused(s.units.size());
  const auto any_old = some_old(s);
  for (std::size_t u = 0; u < s.units.size(); ++u) refuse_member(s, u, any_old, refused);
  return refused;
}

template <>
inline constexpr ClauseText text<"CX-7"_clause>{
    .source = memory,
    .rule = "A unit is in a failover pair or in a cluster, never in both.",
    .trust = Trust::recalled,
    .prose = "configuration; a situation is one or the other by its type"};

}  // namespace asa
