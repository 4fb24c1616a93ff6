#include "gate/scenario/amounts_json.hpp"
#include "gate/scenario/fields_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/scenario/unit_json.hpp"

#include <algorithm>

namespace asa {

using namespace json_parts;

namespace {

Days days(const Json& json, const char* key, std::int64_t lo) {
  return Days{whole(member(json, key), key, lo, day_limit)};
}

Feature granted_feature(const std::string& name, const Platform<Scalar>& p) {
  const Feature f = offered_feature(name, p);
  if (!may_be_granted(f))
    throw Malformed("no time-based key grants \"" + name + "\": units do not share it");
  return f;
}

TimeBasedKey<Scalar> grants_from(const Json& json, const Platform<Scalar>& p) {
  if (!json.is_object() || json.size() > max_grants)
    throw Malformed("\"grants\" is not an object of at most " + std::to_string(max_grants) +
                    " features and amounts");
  TimeBasedKey<Scalar> key;
  for (const auto& [name, unused] : json.items()) {
    const Feature f = granted_feature(name, p);
    key.grants.push_back({f, amount(json, name.c_str(), 0, p.limit[f])});
  }
  return key;
}

Account<Scalar> account_from(const Json& json, const Platform<Scalar>& p) {
  Account<Scalar> account;
  FieldReader(json, p).read_fields(account);
  if (account.active && !account.installed) throw Malformed("a key is active but not installed");
  if (account.active && account.left == Days{0}) throw Malformed("a key is active but used up");
  return account;
}

void read_key(const Json& json, const Platform<Scalar>& p, KeyedUnit<Scalar>& unit) {
  if (!json.is_object()) throw Malformed("a key is an object");
  allow_only(json, names_of<TimeBasedKey<Scalar>>(), names_of<Account<Scalar>>());
  const TimeBasedKey<Scalar> key = grants_from(member(json, "grants"), p);
  const Account<Scalar> account = account_from(json, p);
  for (std::size_t k = 0; k < unit.keys.size(); ++k)
    if (account.active && unit.accounts[k].active && unit.keys[k].shares_a_feature_with(key))
      throw Malformed("two keys of one feature are active (KEY-03)");
  unit.keys.push_back(key);
  unit.accounts.push_back(account);
}

KeyedUnit<Scalar> keyed_unit_from(const Json& json, const Place& place) {
  KeyedUnit<Scalar> unit;
  unit.unit = unit_from(json, place, names_of<KeyedUnit<Scalar>>());
  unit.on_order = unit.unit;
  const Place own = find_place(unit.unit.platform);
  if (json.contains("on order"))
    at("on order", [&] { unit.on_order = amended(unit.unit, json["on order"], own); });
  if (json.contains("keys"))
    each(json, "keys", 0, max_keys, [&](const Json& key) { read_key(key, own.rules, unit); });
  return unit;
}

EventKind kind_named(const std::string& name) {
  const auto found = std::ranges::find(event_rows, name, &EventEntry::name);
  if (found != event_rows.end()) return static_cast<EventKind>(found - event_rows.begin());
  std::string names;
  for (const EventEntry& known : event_rows)
    names += (names.empty() ? "" : ", ") + std::string(known.name);
  throw Malformed("no event is called \"" + name + "\"; there are: " + names);
}

std::vector<std::string_view> keys_of(const EventUses& uses) {
  std::vector<std::string_view> keys{"kind"};
  if (uses.unit) keys.emplace_back("unit");
  if (uses.key) keys.emplace_back("key");
  if (uses.parts) keys.emplace_back("parts");
  if (uses.days != EventDays::none) keys.emplace_back("days");
  return keys;
}

std::uint8_t place_in(const Json& json, const char* key, std::size_t size) {
  if (size == 0) throw Malformed("the unit has no keys, so it has no such event");
  return static_cast<std::uint8_t>(amount(json, key, 0, static_cast<std::int32_t>(size) - 1));
}

Parts parts_from(const Json& json, std::size_t units) {
  if (!json.is_array() || json.size() != units)
    throw Malformed("\"parts\" is not a list of " + std::to_string(units) +
                    ", the part of each unit");
  Parts parts;
  for (std::size_t u = 0; u < units; ++u) {
    const auto part = whole(json[u], "parts[" + std::to_string(u) + "]", 0, max_units - 1);
    parts = parts.with(u, static_cast<std::size_t>(part));
  }
  return parts;
}

Event<Scalar> event_from(const Json& json, const History<Scalar>& h) {
  Event<Scalar> event;
  event.kind = kind_named(value<std::string>(json, "kind"));
  const EventUses& uses = entry(event.kind).uses;
  allow_only(json, keys_of(uses));
  if (uses.unit) event.unit = place_in(json, "unit", h.units.size());
  if (uses.key) event.key = place_in(json, "key", h.units[event.unit].keys.size());
  if (uses.parts) event.parts = parts_from(member(json, "parts"), h.units.size());
  if (uses.days != EventDays::none)
    event.days = days(json, "days", uses.days == EventDays::shift ? -day_limit : 0);
  return event;
}

void read_change(const Json& json, History<Scalar>& h) {
  const Json& change = member(json, "change");
  at("change", [&] { h.change = event_from(change, h); });
  const auto last = std::max<std::int32_t>(static_cast<std::int32_t>(h.events.size()) - 1, 0);
  h.place = static_cast<std::size_t>(amount(json, "place", 0, last));
}

}  // namespace

bool may_be_granted(Feature f) {
  return merges(entry(f).kind) || f == feature_id<Encryption3DesAes>;
}

History<Scalar> history_from(const Json& json, std::size_t most_events) {
  const Setting setting = setting_from(json, names_of<History<Scalar>>());
  History<Scalar> h;
  h.topology = setting.topology;
  h.readings = setting.readings;
  each(json, "units", 1, max_units,
       [&](const Json& unit) { h.units.push_back(keyed_unit_from(unit, setting.place)); });
  require_own_model(h.units[0].unit, setting.place);
  each(json, "events", 0, most_events,
       [&](const Json& event) { h.events.push_back(event_from(event, h)); });
  if (json.contains("change") || json.contains("place")) read_change(json, h);
  return h;
}

}  // namespace asa
