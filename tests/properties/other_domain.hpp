#pragma once

#include "model/in_domain.hpp"
#include "model/time/history.hpp"

/// What histories over integers say, said in another domain.
namespace asa {

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
  other.readings = h.readings;
  for (const KeyedUnit<Scalar>& unit : h.units) other.units.push_back(in_domain<D>(unit));
  for (const Event<Scalar>& event : h.events) other.events.push_back(in_domain<D>(event));
  other.change = in_domain<D>(h.change);
  other.place = h.place;
  return other;
}

}  // namespace asa
