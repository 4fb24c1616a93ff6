#pragma once

#include "model/catalogue.hpp"
#include "model/time/history.hpp"

#include <cstddef>
#include <initializer_list>

namespace asa::test {

/// Units of ASA 5540 without keys.
inline History<Scalar> history_of(std::size_t units, Topology topology = Topology::failover_pair) {
  const PlatformEntry& p = *find_platform("ASA 5540");
  History<Scalar> h;
  h.topology = topology;
  while (h.units.size() < units)
    h.units.push_back({.unit = usual_unit(p), .on_order = usual_unit(p)});
  return h;
}

inline History<Scalar> with_events(History<Scalar> h, std::initializer_list<Event<Scalar>> events) {
  for (const Event<Scalar>& e : events) h.events.push_back(e);
  return h;
}

inline Event<Scalar> lasting(EventKind kind, std::int64_t days, Parts parts = Parts::all_alone()) {
  return {.kind = kind, .parts = parts, .days = Days{days}};
}

inline TimeBasedKey<Scalar> key_of(std::initializer_list<Grant<Scalar>> grants) {
  TimeBasedKey<Scalar> key;
  for (const Grant<Scalar>& grant : grants) key.grants.push_back(grant);
  return key;
}

inline const TimeBasedKey<Scalar> botnet_key = key_of({{feature_id<BotnetTrafficFilter>, 1}});
inline const TimeBasedKey<Scalar> premium_key = key_of({{feature_id<AnyConnectPremium>, 100}});
inline const TimeBasedKey<Scalar> evaluation_key =
    key_of({{feature_id<BotnetTrafficFilter>, 1}, {feature_id<GtpGprs>, 1}});

/// Gives a unit a key that is active.
inline void install(KeyedUnit<Scalar>& unit, const TimeBasedKey<Scalar>& key) {
  unit.keys.push_back(key);
  unit.accounts.push_back({.installed = true, .active = true, .left = Days{60}});
}

}  // namespace asa::test
