#pragma once

#include "model/lanes.hpp"
#include "model/situation.hpp"

#include <cstddef>

/// What a situation over lanes is in one of them.
namespace asa::test {

template <class D>
Values<Scalar> lane_of(const Values<D>& values, std::size_t i) {
  Values<Scalar> one;
  for (std::size_t f = 0; f < feature_count; ++f) one.slots[f] = D::lane(values.slots[f], i);
  return one;
}

template <class D>
AnyUnit<Scalar> lane_of(const AnyUnit<D>& unit, std::size_t i) {
  return {.license = lane_of<D>(unit.license, i),
          .model = D::lane(unit.model, i),
          .version = D::lane(unit.version, i),
          .security_plus = D::lane(unit.security_plus, i),
          .ips_part = D::lane(unit.ips_part, i),
          .zero_key = D::lane(unit.zero_key, i),
          .zero_time_based_slot = D::lane(unit.zero_time_based_slot, i),
          .time_based_encryption = D::lane(unit.time_based_encryption, i),
          .no_payload_encryption = D::lane(unit.no_payload_encryption, i),
          .contexts_in_use = D::lane(unit.contexts_in_use, i)};
}

template <class D>
Platform<Scalar> lane_of(const Platform<D>& platform, std::size_t i) {
  return {.has = platform.has,
          .limit = lane_of<D>(platform.limit, i),
          .base_excluded = D::lane(platform.base_excluded, i),
          .edition_reloads = D::lane(platform.edition_reloads, i),
          .clusters = D::lane(platform.clusters, i),
          .base_clusters = D::lane(platform.base_clusters, i),
          .clusters_by = platform.clusters_by,
          .clusters_from = D::lane(platform.clusters_from, i),
          .cluster_units = D::lane(platform.cluster_units, i),
          .cluster_units_from_92 = D::lane(platform.cluster_units_from_92, i),
          .earlier = platform.earlier};
}

template <class D>
Situation<Scalar> lane_of(const Situation<D>& s, std::size_t i) {
  Situation<Scalar> one{
      .topology = s.topology, .platform = lane_of<D>(s.platform, i), .readings = s.readings};
  for (const AnyUnit<D>& unit : s.units) one.units.push_back(lane_of<D>(unit, i));
  one.change = {s.change.unit, D::lane(s.change.feature, i), D::lane(s.change.amount, i)};
  return one;
}

}  // namespace asa::test
