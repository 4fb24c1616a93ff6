#pragma once

#include "model/clause/text.hpp"
#include "model/combination.hpp"
#include "model/situation.hpp"

/// What the units of a pair or a cluster run and may use.
namespace asa {

template <>
inline constexpr ClauseText text<"FO-04"_clause>{
    .source = page_30,
    .rule = "A secondary that becomes active runs the license of the primary.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"CL-02"_clause>{
    .source = page_30,
    .rule = "One license is usually bought, for the master; the slaves run it too.",
    .trust = Trust::in_print};

/// Whether the viewer runs the combined license: as soon as the pair or cluster forms or, in the
/// other reading of FO-04, only while the viewer is the active unit (RD-WHEN).
template <ValueDomain D>
constexpr typename D::truth in_force(const Situation<D>& s, std::size_t viewer,
                                     std::size_t active) {
  return D::truth_of(s.readings.force == ForceReading::once_formed || viewer == active);
}

template <>
inline constexpr ClauseText text<"FX-IPS-2"_clause>{
    .source = page_30,
    .rule = "The IPS signature subscription is bought for each unit.",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"FX-IPS-3"_clause>{
    .source = page_30,
    .rule = "Signatures need a unit bought with IPS, its part number containing \"IPS\".",
    .trust = Trust::in_print};

template <>
inline constexpr ClauseText text<"FX-IPS-5"_clause>{
    .source = page_30,
    .rule =
        "A unit without IPS inherits the module license from its mate and still gets no "
        "signatures.",
    .trust = Trust::in_print};

/// Whether a unit gets IPS signature updates. It needs its own subscription and its own IPS part
/// number; nothing on a mate counts (FX-IPS-2, FX-IPS-3, FX-IPS-5).
template <ValueDomain D>
constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) {
  const Unit<D>& unit = s.units[viewer];
  return unit.ips_part && unit.license[ips_signatures].on();
}

template <>
inline constexpr ClauseText text<"CMB-08"_clause>{
    .source = guide_84,
    .rule = "In Active/Active the two units together use no more than the pair's license.",
    .trust = Trust::two_sources};

/// Whether the contexts in use fit a running license. The sum must fit in a pair (CMB-08) and in a
/// cluster that shares contexts out; each member must fit if they are replicated (RD-CTX).
template <ValueDomain D>
constexpr typename D::truth fits(const Situation<D>& s, const typename D::number& contexts) {
  const auto too_many = contexts + D::number_of(1);
  auto sum = D::number_of(0);
  auto each_fits = D::truth_of(true);
  for (const Unit<D>& unit : s.units) {
    sum = min(sum + unit.contexts_in_use, too_many);
    each_fits = each_fits && unit.contexts_in_use <= contexts;
  }
  const bool replicated =
      s.topology == Topology::cluster && s.readings.contexts == ContextReading::replicated;
  return replicated ? each_fits : sum <= contexts;
}

}  // namespace asa
