#include "generators/explore.hpp"
#include "model/catalogue.hpp"

#include <initializer_list>

namespace asa {

namespace {

Event<Scalar> event_on(EventKind kind, std::size_t unit, std::size_t key = 0, Days days = {}) {
  return {.kind = kind,
          .unit = static_cast<std::uint8_t>(unit),
          .key = static_cast<std::uint8_t>(key),
          .days = days};
}

Event<Scalar> apart_for(Days days) {
  return {.kind = EventKind::apart, .parts = Parts::all_alone(), .days = days};
}

TimeBasedKey<Scalar> key_of(std::initializer_list<Feature> granted) {
  TimeBasedKey<Scalar> key;
  for (const Feature f : granted) key.grants.push_back({f, 1});
  return key;
}

void give(KeyedUnit<Scalar>& unit, const TimeBasedKey<Scalar>& key, Days left, bool active) {
  Account<Scalar> account;
  account.installed = left > Days{0};
  account.active = active;
  account.left = left;
  account.activation = active ? 1 : 0;
  unit.keys.push_back(key);
  unit.accounts.push_back(account);
}

constexpr Feature botnet = feature_id<BotnetTrafficFilter>;
constexpr Feature media_engine = feature_id<IntercompanyMediaEngine>;

/// A history of `size` ASA 5540 units without keys.
History<Scalar> units_of_5540(std::size_t size) {
  const PlatformEntry& p = *find_platform("ASA 5540");
  History<Scalar> h;
  for (std::size_t u = 0; u < size; ++u) {
    KeyedUnit<Scalar> unit;
    unit.unit = unit.on_order = usual_unit(p);
    h.units.push_back(unit);
  }
  return h;
}

std::vector<Event<Scalar>> contact_events() {
  return {{.days = Days{5}}, {.days = Days{0}}, apart_for(Days{5}), apart_for(Days{31})};
}

std::vector<Event<Scalar>> key_events(std::size_t units, std::size_t keys) {
  std::vector<Event<Scalar>> events;
  for (std::size_t u = 0; u < units; ++u)
    for (std::size_t k = 0; k < keys; ++k) {
      events.push_back(event_on(EventKind::activate, u, k));
      events.push_back(event_on(EventKind::deactivate, u, k));
      events.push_back(event_on(EventKind::enter_key, u, k, Days{5}));
    }
  return events;
}

HistorySpace pairs_that_lose_contact() {
  History<Scalar> h = units_of_5540(2);
  give(h.units[0], key_of({botnet}), Days{10}, true);
  give(h.units[1], key_of({botnet}), Days{0}, false);
  auto events = contact_events();
  for (const Event<Scalar>& event : key_events(2, 1)) events.push_back(event);
  return {"pairs with a key each: contact, activation, entry", h, events};
}

HistorySpace units_with_three_keys() {
  History<Scalar> h = units_of_5540(1);
  give(h.units[0], key_of({botnet}), Days{5}, true);
  give(h.units[0], key_of({botnet, media_engine}), Days{5}, false);
  give(h.units[0], key_of({media_engine}), Days{0}, false);
  auto events = key_events(1, 3);
  events.push_back({.days = Days{5}});
  events.push_back({.days = Days{10}});
  events.push_back(event_on(EventKind::enter_key, 0, 2));
  return {"a unit with three keys, one an evaluation key: activation, entry", h, events};
}

HistorySpace pairs_that_are_upgraded() {
  History<Scalar> h = units_of_5540(2);
  for (KeyedUnit<Scalar>& unit : h.units) unit.on_order.license[encryption_3des_aes] = 0;
  std::vector<Event<Scalar>> events = contact_events();
  for (const EventKind kind :
       {EventKind::enter_permanent, EventKind::reload, EventKind::switch_over})
    for (std::size_t u = 0; u < 2; ++u) events.push_back(event_on(kind, u));
  return {"pairs whose encryption license is changed: keys, reloads, switching over", h, events};
}

}  // namespace

std::vector<HistorySpace> history_spaces() {
  return {pairs_that_lose_contact(), units_with_three_keys(), pairs_that_are_upgraded()};
}

}  // namespace asa
