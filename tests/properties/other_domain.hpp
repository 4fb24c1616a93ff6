#pragma once

#include "model/time/history.hpp"

/// The values of a situation or of a history over integers, taken over into another domain.
namespace asa {

template <ValueDomain D>
Values<D> in_domain(const Values<Scalar>& values) {
  Values<D> other;
  for (std::size_t f = 0; f < feature_count; ++f) other.slots[f] = D::number_of(values.slots[f]);
  return other;
}

template <ValueDomain D>
AnyUnit<D> in_domain(const AnyUnit<Scalar>& unit) {
  AnyUnit<D> other;
  other.license = in_domain<D>(unit.license);
  other.model = D::number_of(unit.model);
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
Platform<D> in_domain(const Platform<Scalar>& platform) {
  Platform<D> other;
  other.has = platform.has;
  other.limit = in_domain<D>(platform.limit);
  other.base_excluded = D::truth_of(platform.base_excluded);
  other.edition_reloads = D::truth_of(platform.edition_reloads);
  other.clusters = D::truth_of(platform.clusters);
  other.base_clusters = D::truth_of(platform.base_clusters);
  other.clusters_by = platform.clusters_by;
  other.clusters_from = D::number_of(platform.clusters_from);
  other.cluster_units = D::number_of(platform.cluster_units);
  other.cluster_units_from_92 = D::number_of(platform.cluster_units_from_92);
  return other;
}

template <ValueDomain D>
Situation<D> in_domain(const Situation<Scalar>& s) {
  Situation<D> other;
  other.topology = s.topology;
  other.platform = in_domain<D>(s.platform);
  other.readings = s.readings;
  for (const AnyUnit<Scalar>& unit : s.units) other.units.push_back(in_domain<D>(unit));
  other.change = {s.change.unit, D::number_of(s.change.feature), D::number_of(s.change.amount)};
  return other;
}

template <ValueDomain D>
TimeBasedKey<D> in_domain(const TimeBasedKey<Scalar>& key) {
  TimeBasedKey<D> other;
  for (const Grant<Scalar>& grant : key.grants)
    other.grants.push_back({grant.feature, D::number_of(grant.amount)});
  return other;
}

template <ValueDomain D>
Account<D> in_domain(const Account<Scalar>& account) {
  return {D::truth_of(account.installed),   D::truth_of(account.active),
          D::days_of(account.left),         D::number_of(account.activation),
          D::days_of(account.shut_down),    D::days_of(account.clock_moved),
          D::days_of(account.clock_pending)};
}

template <ValueDomain D>
KeyedUnit<D> in_domain(const KeyedUnit<Scalar>& unit) {
  KeyedUnit<D> other;
  other.unit = in_domain<D>(unit.unit);
  other.on_order = in_domain<D>(unit.on_order);
  for (const TimeBasedKey<Scalar>& key : unit.keys) other.keys.push_back(in_domain<D>(key));
  for (const Account<Scalar>& account : unit.accounts)
    other.accounts.push_back(in_domain<D>(account));
  return other;
}

template <ValueDomain D>
Event<D> in_domain(const Event<Scalar>& event) {
  return {event.kind, event.unit, event.key, event.parts, D::days_of(event.days)};
}

template <ValueDomain D>
History<D> in_domain(const History<Scalar>& h) {
  History<D> other;
  other.topology = h.topology;
  other.platform = in_domain<D>(h.platform);
  other.readings = h.readings;
  for (const KeyedUnit<Scalar>& unit : h.units) other.units.push_back(in_domain<D>(unit));
  for (const Event<Scalar>& event : h.events) other.events.push_back(in_domain<D>(event));
  other.change = in_domain<D>(h.change);
  other.place = h.place;
  return other;
}

}  // namespace asa
