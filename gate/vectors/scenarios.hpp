#pragma once

#include "model/catalogue.hpp"
#include "model/situation.hpp"
#include "model/time/history.hpp"

#include <initializer_list>
#include <string_view>

/// Scenarios in words, of typical units.
namespace asa::vectors {

struct Amount {
  Feature feature;
  std::int32_t amount;
};
using Amounts = std::initializer_list<Amount>;

constexpr Days weeks(std::int64_t n) { return Days{7 * n}; }

inline Unit<> unit_of(const PlatformEntry& platform, Amounts amounts) {
  Unit<> unit = usual_unit(platform);
  for (const auto& [feature, amount] : amounts) unit.license[feature] = amount;
  return unit;
}
inline Unit<> unit_of(std::string_view platform, Amounts amounts) {
  return unit_of(*find_platform(platform), amounts);
}

inline Situation<Scalar> group_of(Topology topology, std::initializer_list<Unit<>> units) {
  Situation<Scalar> s;
  s.topology = topology;
  for (const Unit<>& unit : units) s.units.push_back(unit);
  return s;
}
inline Situation<Scalar> pair_of(const Unit<>& primary, const Unit<>& secondary) {
  return group_of(Topology::failover_pair, {primary, secondary});
}

/// A time-based key for one feature.
struct Key {
  Amount grant;
  Days left{0};
  bool active = true;
};

inline KeyedUnit<Scalar> holding(const Unit<>& unit, std::initializer_list<Key> keys) {
  KeyedUnit<Scalar> holder{.unit = unit, .on_order = unit, .keys = {}, .accounts = {}};
  for (const Key& key : keys) {
    TimeBasedKey<Scalar> granting;
    granting.grants.push_back({key.grant.feature, key.grant.amount});
    holder.keys.push_back(granting);
    holder.accounts.push_back({.installed = key.left > Days{0},
                               .active = key.active,
                               .left = key.left,
                               .activation = key.active ? 1 : 0});
  }
  return holder;
}

inline History<Scalar> history_of(std::initializer_list<KeyedUnit<Scalar>> units,
                                  std::initializer_list<Event<Scalar>> events) {
  History<Scalar> h;
  for (const KeyedUnit<Scalar>& unit : units) h.units.push_back(unit);
  for (const Event<Scalar>& event : events) h.events.push_back(event);
  return h;
}

inline Event<Scalar> together(Days days) { return {.kind = EventKind::together, .days = days}; }
inline Event<Scalar> apart(Days days) {
  return {.kind = EventKind::apart, .parts = Parts::all_alone(), .days = days};
}
inline Event<Scalar> key_event(EventKind kind, std::uint8_t unit, std::uint8_t key,
                               Days days = {}) {
  return {.kind = kind, .unit = unit, .key = key, .days = days};
}

}  // namespace asa::vectors
