#pragma once

#include "model/failover.hpp"
#include "model/refusals.hpp"
#include "model/situation.hpp"

/// Who may form a cluster: page 1-30, cluster requirements and exceptions.
namespace asa::cluster {

/// Whether something holds of any unit.
template <ValueDomain D>
constexpr typename D::truth any(const Units<D>& units, auto holds) {
  auto found = D::truth_of(false);
  for (const AnyUnit<D>& unit : units) found = found || holds(unit);
  return found;
}

/// CX-1
template <ValueDomain D>
constexpr typename D::truth unlicensed_member(const Situation<D>& s) {
  return any(s.units, [](const AnyUnit<D>& u) { return u.license[clustering] != D::number_of(1); });
}

/// CX-2, RD-ENC, RD-NPE
template <ValueDomain D>
constexpr typename D::truth unequal_encryption(const Situation<D>& s) {
  return any(s.units, [&](const AnyUnit<D>& u) {
    return failover::unequal_encryption(s.readings, s.units[0], u);
  });
}

/// CX-3, CX-4: a member older than clustering is on this platform.
template <ValueDomain D>
constexpr typename D::truth too_old(const Situation<D>& s) {
  return any(s.units, [&](const AnyUnit<D>& u) { return u.version < s.platform.clusters_from; });
}

/// CX-3, CX-4, CX-6: how many members the versions and the platform allow.
template <ValueDomain D>
constexpr typename D::number size_limit(const Situation<D>& s) {
  const auto old =
      any(s.units, [](const AnyUnit<D>& u) { return failover::before(u, large_clusters_from); });
  return D::select(old, s.platform.cluster_units, s.platform.cluster_units_from_92);
}

template <ValueDomain D>
constexpr typename D::truth too_many(const Situation<D>& s) {
  return size_limit(s) < D::number_of(static_cast<std::int32_t>(s.units.size()));
}

/// CX-4: 5512-X takes part with Security Plus only.
template <ValueDomain D>
constexpr typename D::truth base_member(const Situation<D>& s) {
  return !s.platform.base_clusters &&
         any(s.units, [](const AnyUnit<D>& u) { return !u.security_plus; });
}

/// CX-5
template <ValueDomain D>
constexpr typename D::truth unequal_ten_gigabit(const Situation<D>& s) {
  return any(s.units, [&](const AnyUnit<D>& u) {
    return u.license[ten_gigabit_io] != s.units[0].license[ten_gigabit_io];
  });
}

/// FX-KEY-1, where a reading has it bind clusters (RD-KEY-CL).
template <ValueDomain D>
constexpr typename D::truth zero_key(const Situation<D>& s) {
  if (s.readings.cluster_key == ClusterKeyReading::not_bound) return D::truth_of(false);
  return any(s.units, [](const AnyUnit<D>& u) { return u.zero_key; });
}

template <ValueDomain D>
constexpr typename D::truth different_models(const Situation<D>& s) {
  return any(s.units, [&](const AnyUnit<D>& u) { return u.model != s.units[0].model; });
}

/// Every clause that refuses the cluster.
template <ValueDomain D>
constexpr Refusals<D> refusals(const Situation<D>& s) {
  const auto grant = s.platform.clusters && (too_old(s) || too_many(s) || base_member(s));
  const auto by = [&](Clause clause) { return D::truth_of(s.platform.clusters_by == clause); };
  Refusals<D> refused;
  refused["CX-1"_clause] = unlicensed_member(s);
  refused["CX-2"_clause] = unequal_encryption(s);
  refused["CX-3"_clause] = !s.platform.clusters || (grant && by("CX-3"_clause));
  refused["CX-4"_clause] = grant && by("CX-4"_clause);
  refused["CX-5"_clause] = unequal_ten_gigabit(s);
  refused["FX-KEY-1"_clause] = zero_key(s);
  refused["FX-HW"_clause] = different_models(s);
  return refused;
}

}  // namespace asa::cluster
