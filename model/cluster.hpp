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
constexpr typename D::truth unlicensed(const AnyUnit<D>& unit) {
  return unit.license[clustering] != D::number_of(1);
}

/// CX-3, CX-4: how many members the platform of a unit allows, where some members may be old.
template <ValueDomain D>
constexpr typename D::number size_limit(const Platform<D>& p, const typename D::truth& some_old) {
  return D::select(some_old, p.cluster_units, p.cluster_units_from_92);
}

/// CX-6: whether any member is older than large clusters.
template <ValueDomain D>
constexpr typename D::truth some_old(const Situation<D>& s) {
  return any(s.units, [](const AnyUnit<D>& u) { return failover::before(u, large_clusters_from); });
}

/// CX-3, CX-4, CX-6: the platform of a unit clusters, but not units of this software, not so many,
/// or not with Base.
template <ValueDomain D>
constexpr typename D::truth beyond_what_is_granted(const Situation<D>& s, const AnyUnit<D>& unit) {
  const Platform<D>& p = unit.platform;
  const auto size = D::number_of(static_cast<std::int32_t>(s.units.size()));
  const auto too_old = unit.version < p.clusters_from;
  const auto too_many = size_limit(p, some_old(s)) < size;
  const auto base = !p.base_clusters && !unit.security_plus;
  return too_old || too_many || base;
}

/// CX-5: unlike another member whose edition decides 10GE I/O.
template <ValueDomain D>
constexpr typename D::truth odd_ten_gigabit(const Situation<D>& s, const AnyUnit<D>& unit) {
  return any(s.units, [&](const AnyUnit<D>& u) { return failover::unequal_ten_gigabit(u, unit); });
}

/// Every clause that refuses a member.
template <ValueDomain D>
constexpr void refuse_member(const Situation<D>& s, std::size_t u, Refusals<D>& refused) {
  const AnyUnit<D>&master = s.units[0], &unit = s.units[u];
  const Platform<D>& p = unit.platform;
  refused.refuse("CX-1"_clause, u, unlicensed(unit));
  refused.refuse("CX-2"_clause, u, failover::unequal_encryption(s.readings, master, unit));
  refused.refuse("CX-3"_clause, u, !p.clusters);
  refused.refuse(p.clusters_by, u, p.clusters && beyond_what_is_granted(s, unit));
  refused.refuse("CX-5"_clause, u, odd_ten_gigabit(s, unit));
  refused.refuse("FX-HW"_clause, u, unit.model() != master.model());
  if (s.readings.cluster_key == ClusterKeyReading::bound)
    refused.refuse("FX-KEY-1"_clause, u, unit.zero_key);
}

/// Every clause that refuses the cluster.
template <ValueDomain D>
constexpr Refusals<D> refusals(const Situation<D>& s) {
  Refusals<D> refused(s.units.size());
  for (std::size_t u = 0; u < s.units.size(); ++u) refuse_member(s, u, refused);
  return refused;
}

}  // namespace asa::cluster
