#pragma once

#include "model/group.hpp"
#include "model/platforms/all.hpp"
#include "model/time/simulate.hpp"

#include <cstdint>
#include <initializer_list>
#include <ostream>

/// Histories in words.
namespace asa {

/// Days that print themselves.
struct Term : Days {
  using Days::Days;
  constexpr Term(const Days& days) : Days(days) {}
  friend std::ostream& operator<<(std::ostream& os, const Term& term) {
    return os << term.count() << " days";
  }
};
constexpr Term operator""_days(unsigned long long n) { return Days(static_cast<std::int64_t>(n)); }
constexpr Term operator""_weeks(unsigned long long n) { return operator""_days(7 * n); }

// What keys grant.

inline constexpr Grant<> botnet{feature_id<BotnetTrafficFilter>, 1};
inline constexpr Grant<> gtp{feature_id<GtpGprs>, 1};
constexpr Grant<> premium(std::int32_t sessions) {
  return {feature_id<AnyConnectPremium>, sessions};
}
constexpr Grant<> contexts(std::int32_t amount) { return {feature_id<SecurityContexts>, amount}; }
constexpr Grant<> proxies(std::int32_t sessions) { return {feature_id<UcProxy>, sessions}; }

using Grants = std::initializer_list<Grant<>>;

// Keys, and units that hold them.

struct Key {
  TimeBasedKey<> key;
  Account<> account;
};

constexpr Key key_of(Grants grants, const Account<>& account) {
  Key key{.key = {}, .account = account};
  for (const Grant<>& grant : grants) key.key.grants.push_back(grant);
  return key;
}
constexpr Key active(Grants grants, Days left) {
  return key_of(grants, {.installed = true, .active = true, .left = left});
}
constexpr Key inactive(Grants grants, Days left) {
  return key_of(grants, {.installed = true, .left = left});
}
/// A key that is entered later, if ever.
constexpr Key at_hand(Grants grants) { return key_of(grants, {}); }

/// A unit of platform P with its keys; those active at the start were activated in their order.
template <class P>
struct Keyed {
  KeyedUnit<> unit;

  constexpr Keyed ordering(const UnitOf<P>& next) const {
    Keyed copy = *this;
    copy.unit.on_order = next.any();
    return copy;
  }
};

template <class P>
constexpr Keyed<P> holding(const UnitOf<P>& unit, std::initializer_list<Key> keys = {}) {
  Keyed<P> holder{.unit = {.unit = unit.any(), .on_order = unit.any()}};
  std::int32_t activations = 0;
  for (const Key& key : keys) {
    holder.unit.keys.push_back(key.key);
    holder.unit.accounts.push_back(key.account);
    if (key.account.active) holder.unit.accounts.end()[-1].activation = ++activations;
  }
  return holder;
}

template <class P>
constexpr History<> history_of(Topology topology, std::initializer_list<Keyed<P>> units) {
  History<> history;
  history.topology = topology;
  for (const Keyed<P>& unit : units) history.units.push_back(unit.unit);
  return history;
}
template <class P>
constexpr History<> alone(const Keyed<P>& unit) {
  return history_of(Topology::failover_pair, {unit});
}
template <class P>
constexpr History<> pair_of(const Keyed<P>& primary, const Keyed<P>& secondary) {
  return history_of(Topology::failover_pair, {primary, secondary});
}
template <class P>
constexpr History<> cluster_of(std::initializer_list<Keyed<P>> units) {
  return history_of(Topology::cluster, units);
}

inline constexpr UnitOf<Asa5520> unit_5520{};
inline constexpr UnitOf<Asa5540> unit_5540{};
inline constexpr auto member = UnitOf<Asa5585X_Ssp60>{}.with(clustering, 1);

/// A 5540 that stands alone with these keys.
constexpr History<> alone_with(std::initializer_list<Key> keys) {
  return alone(holding(unit_5540, keys));
}
constexpr History<> pair_with_botnet(Days primary, Days secondary) {
  return pair_of(holding(unit_5520, {active({botnet}, primary)}),
                 holding(unit_5520, {active({botnet}, secondary)}));
}
/// A cluster in which each unit holds one active key of the same grants.
constexpr History<> cluster_with(Grants grants, std::initializer_list<Term> terms) {
  History<> history = cluster_of<Asa5585X_Ssp60>({});
  for (const Term& term : terms)
    history.units.push_back(holding(member, {active(grants, term)}).unit);
  return history;
}

constexpr History<> in_reading(const Readings& readings, History<> history) {
  history.readings = readings;
  return history;
}

// Events.

constexpr Parts parts(std::initializer_list<std::initializer_list<std::size_t>> lists) {
  Parts made = Parts::all_alone();
  std::size_t part = 0;
  for (const auto& list : lists) {
    for (const std::size_t unit : list) made = made.with(unit, part);
    ++part;
  }
  return made;
}

constexpr Event<> event(EventKind kind, std::size_t unit, std::size_t key = 0, Days days = {}) {
  return {.kind = kind,
          .unit = static_cast<std::uint8_t>(unit),
          .key = static_cast<std::uint8_t>(key),
          .days = days};
}
constexpr Event<> together(Days days) { return event(EventKind::together, 0, 0, days); }
constexpr Event<> apart(const Parts& in, Days days) {
  return {.kind = EventKind::apart, .parts = in, .days = days};
}
constexpr Event<> apart(Days days) { return apart(Parts::all_alone(), days); }
constexpr Event<> shut_down(std::size_t unit, Days days) {
  return event(EventKind::shut_down, unit, 0, days);
}
constexpr Event<> activate(std::size_t unit, std::size_t key) {
  return event(EventKind::activate, unit, key);
}
constexpr Event<> deactivate(std::size_t unit, std::size_t key) {
  return event(EventKind::deactivate, unit, key);
}
constexpr Event<> enter_key(std::size_t unit, std::size_t key, Days term) {
  return event(EventKind::enter_key, unit, key, term);
}
constexpr Event<> enter_permanent(std::size_t unit) {
  return event(EventKind::enter_permanent, unit);
}
constexpr Event<> reload(std::size_t unit) { return event(EventKind::reload, unit); }
constexpr Event<> switch_over(std::size_t unit) { return event(EventKind::switch_over, unit); }
constexpr Event<> move_clock(std::size_t unit, Days days) {
  return event(EventKind::move_clock, unit, 0, days);
}
constexpr Event<> old_software(std::size_t unit) { return event(EventKind::old_software, unit); }

inline Trace<> after(History<> history, std::initializer_list<Event<>> events) {
  for (const Event<>& e : events) history.events.push_back(e);
  return simulate(history);
}

// What is seen after the last event.

inline const GroupSeen<>& group(const Trace<>& trace) { return trace.group(trace.steps() - 1); }
inline const Account<>& account(const Trace<>& trace, std::size_t unit, std::size_t key) {
  return trace.last(unit).accounts[key];
}
inline Term left(const Trace<>& trace, std::size_t unit, std::size_t key = 0) {
  return account(trace, unit, key).left;
}
inline bool is_active(const Trace<>& trace, std::size_t unit, std::size_t key = 0) {
  return account(trace, unit, key).active;
}
inline bool accepted(const Trace<>& trace) { return group(trace).accepted; }
template <FeatureType F>
std::int32_t running(const Trace<>& trace, hana::basic_type<F> feature, std::size_t unit = 0) {
  return trace.last(unit).running[feature].amount;
}

}  // namespace asa
