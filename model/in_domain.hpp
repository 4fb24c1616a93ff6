#pragma once

#include "model/situation.hpp"

/// What integers say, said in another domain.
namespace asa {

template <ValueDomain D>
constexpr Values<D> in_domain(const Values<Scalar>& values) {
  Values<D> other;
  for (std::size_t f = 0; f < feature_count; ++f) other.slots[f] = D::number_of(values.slots[f]);
  return other;
}

template <ValueDomain D>
constexpr Platform<D> in_domain(const Platform<Scalar>& platform) {
  Platform<D> other;
  other.has = platform.has;
  other.model = D::number_of(platform.model);
  other.limit = in_domain<D>(platform.limit);
  other.base_excluded = D::truth_of(platform.base_excluded);
  other.excluded_by = platform.excluded_by;
  other.edition_reloads = D::truth_of(platform.edition_reloads);
  other.clusters = D::truth_of(platform.clusters);
  other.ten_gigabit_by_edition = D::truth_of(platform.ten_gigabit_by_edition);
  other.base_clusters = D::truth_of(platform.base_clusters);
  other.clusters_by = platform.clusters_by;
  other.clusters_from = D::number_of(platform.clusters_from);
  other.cluster_units = D::number_of(platform.cluster_units);
  other.cluster_units_from_92 = D::number_of(platform.cluster_units_from_92);
  other.earlier = platform.earlier;
  return other;
}

template <ValueDomain D>
constexpr AnyUnit<D> in_domain(const AnyUnit<Scalar>& unit) {
  AnyUnit<D> other;
  other.platform = in_domain<D>(unit.platform);
  other.license = in_domain<D>(unit.license);
  other.version = D::number_of(unit.version);
  other.security_plus = D::truth_of(unit.security_plus);
  other.ips_part = D::truth_of(unit.ips_part);
  other.zero_key = D::truth_of(unit.zero_key);
  other.zero_time_based_slot = D::truth_of(unit.zero_time_based_slot);
  other.time_based_encryption = D::truth_of(unit.time_based_encryption);
  other.no_payload_encryption = D::truth_of(unit.no_payload_encryption);
  other.contexts_in_use = D::number_of(unit.contexts_in_use);
  return other;
}

template <ValueDomain D>
constexpr Situation<D> in_domain(const Situation<Scalar>& s) {
  Situation<D> other;
  other.topology = s.topology;
  other.readings = s.readings;
  for (const AnyUnit<Scalar>& unit : s.units) other.units.push_back(in_domain<D>(unit));
  other.change = {s.change.unit, D::number_of(s.change.feature), D::number_of(s.change.amount)};
  return other;
}

}  // namespace asa
