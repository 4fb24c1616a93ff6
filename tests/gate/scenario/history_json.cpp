#include "gate/scenario/history_json.hpp"

#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "model/synthetic.hpp"
#include "model/time/simulate.hpp"
#include "properties/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace asa {
namespace {

const Json pair = Json::parse(R"json({
  "topology": "failover pair", "platform": "ASA 5520", "alternative readings": ["RD-DAY30"],
  "units": [
    {"edition": "Base", "version": "9.1(4)", "license": {"Encryption-3DES-AES": 1},
     "on order": {"license": {"Security Contexts": 5}},
     "keys": [{"grants": {"Botnet Traffic Filter": 1}, "days": 364, "installed": true,
               "active": true, "activation": 1, "shut down": 3, "clock moved": -2},
              {"grants": {"GTP/GPRS": 1, "Security Contexts": 20}, "days": 0}]},
    {"edition": "Base", "version": "9.1(4)", "license": {"Encryption-3DES-AES": 1}}],
  "events": [{"kind": "together", "days": 70}]})json");

Event<Scalar> event(EventKind kind, std::uint8_t unit = 0, std::uint8_t key = 0, Days days = {}) {
  return {kind, unit, key, {}, days};
}

/// A history of units of a platform, each with one key.
History<Scalar> history(const PlatformEntry& p, std::size_t units) {
  History<Scalar> h;
  TimeBasedKey<Scalar> key;
  key.grants.push_back({feature_id<BotnetTrafficFilter>, 1});
  for (std::size_t u = 0; u < units; ++u) {
    KeyedUnit<Scalar> unit{usual_unit(p), usual_unit(p), {}, {}};
    unit.keys.push_back(key);
    unit.accounts.push_back({true, true, Days{364}, 1, Days{0}, Days{0}});
    h.units.push_back(unit);
  }
  return h;
}
History<Scalar> asa5520(std::size_t units) { return history(*find_platform("ASA 5520"), units); }

/// A key of as many features as there may be.
TimeBasedKey<Scalar> evaluation_key() {
  TimeBasedKey<Scalar> key;
  for (auto f = features.rbegin(); !key.grants.full(); ++f)
    if (merges(f->kind)) key.grants.push_back({f->feature, 7});
  return key;
}

/// What is written and read again is the same, field by field.
void expect_round_trip(const History<Scalar>& h) {
  const Json json = to_json(h);
  const History<Scalar> again = history_from(Json::parse(json.dump()));
  for_each_field([&](auto name, const auto& a,
                     const auto& b) { EXPECT_TRUE(a == b) << name.row.name << json; },
                 again, h);
  EXPECT_EQ(to_json(again).dump(), json.dump());
}

TEST(HistoryJson, ReadsAndWritesTheSame) {
  EXPECT_EQ(to_json(history_from(pair)).dump(), pair.dump());
}

TEST(HistoryJson, ReadsWhatIsWritten) {
  const History<Scalar> h = history_from(pair);
  const Account<Scalar> account{true, true, Days{364}, 1, Days{3}, Days{-2}};
  EXPECT_EQ(h.units[0].accounts[0], account);
  EXPECT_EQ(h.units[0].accounts[1], Account<Scalar>{});
  EXPECT_EQ(h.units[0].keys[1].grants[1].amount, 20);
  EXPECT_EQ(h.units[0].on_order.license[security_contexts].amount, 5);
  EXPECT_EQ(h.units[1].on_order, h.units[1].unit);
  EXPECT_EQ(h.units[1].keys.size(), 0u);
  EXPECT_EQ(h.readings.day_30, Day30Reading::beyond_it);
}

/// With as much as its kind uses.
Event<Scalar> fullest(EventKind kind) {
  const EventUses& uses = entry(kind).uses;
  Event<Scalar> made{.kind = kind};
  if (uses.unit) made.unit = 1;
  if (uses.key) made.key = 1;
  if (uses.parts) made.parts = Parts{}.with(1, 15);
  if (uses.days != EventDays::none) made.days = Days{0xffff'ffff};
  if (uses.days == EventDays::shift) made.days = -made.days;
  return made;
}

TEST(HistoryJson, EveryKindOfEventRoundTrips) {
  History<Scalar> h = asa5520(2);
  h.units[1].keys.push_back(h.units[1].keys[0]);
  h.units[1].accounts.push_back({});
  for (std::size_t i = 0; i < event_kinds; ++i)
    h.events.push_back(fullest(static_cast<EventKind>(i)));
  expect_round_trip(h);
}

TEST(HistoryJson, AnEventHasTheFieldsOfItsKind) {
  History<Scalar> h = asa5520(1);
  h.events.push_back(event(EventKind::enter_key));
  h.events.push_back(event(EventKind::old_software));
  EXPECT_EQ(to_json(h)["events"].dump(),
            R"([{"kind":"enter key","unit":0,"key":0,"days":0},{"kind":"old software","unit":0}])");
}

TEST(HistoryJson, OnlyWhatIsOnOrderIsWrittenOfIt) {
  History<Scalar> h = history(*find_platform("ASA 5512-X"), 2);
  EXPECT_FALSE(to_json(h)["units"][0].contains("on order"));
  h.units[0].unit.ips_part = h.units[0].unit.zero_key = true;
  h.units[0].on_order.security_plus = false;
  h.units[0].on_order.license[vlans] = 7;
  EXPECT_EQ(to_json(h)["units"][0]["on order"].dump(),
            R"({"edition":"Base","ips part number":false,"all-zero permanent key":false,)"
            R"("license":{"Maximum VLANs":7}})");
  h.units[1].on_order.zero_key = true;
  h.units[1].on_order.contexts_in_use = 3;
  h.units[1].on_order.version = ordinal({9, 0, 1});
  expect_round_trip(h);
}

TEST(HistoryJson, TheChangeIsWrittenWhereThereIsOne) {
  History<Scalar> h = asa5520(2);
  for (int i = 0; i < 3; ++i) h.events.push_back(event(EventKind::reload));
  EXPECT_FALSE(to_json(h).contains("change") || to_json(h).contains("place"));
  expect_round_trip(h);
  h.place = 2;
  EXPECT_EQ(to_json(h)["change"].dump(), R"({"kind":"together","days":0})");
  expect_round_trip(h);
  h.place = 0;
  h.change = event(EventKind::deactivate);
  expect_round_trip(h);
}

TEST(HistoryJson, LargeHistoriesOfSyntheticPlatformsRoundTrip) {
  Platform<Scalar> rules;
  rules.limit.slots.fill(7);
  rules.base_excluded = rules.edition_reloads = true;
  History<Scalar> h = history(synthetic_platform(rules), max_units);
  h.topology = Topology::cluster;
  h.readings.mix = MixReading::primary_first;
  while (h.events.size() < max_events)
    h.events.push_back({EventKind::apart, 0, 0, Parts::all_alone(), Days{31}});
  h.units[15].keys[0] = evaluation_key();
  while (!h.units[15].keys.full()) {
    h.units[15].keys.push_back(h.units[15].keys[0]);
    h.units[15].accounts.push_back({});
  }
  expect_round_trip(h);
}

TEST(HistoryJson, WhatNobodyReadsOfASyntheticPlatformIsMalformed) {
  Json json = to_json(history(synthetic_platform({}), 2));
  json["synthetic"]["edition reloads"] = true;
  EXPECT_THROW(history_from(json), Malformed);
}

TEST(HistoryJson, AUnitMayStandAlone) {
  expect_round_trip(asa5520(1));
  EXPECT_THROW(situation_from(to_json(asa5520(1))), Malformed);
}

/// In parts as they are read: of units that there are not, nothing is said.
Parts read_parts(const Parts& parts, std::size_t units) {
  Parts read;
  for (std::size_t u = 0; u < units; ++u) read = read.with(u, parts.of(u));
  return read;
}
History<Scalar> with_read_parts(History<Scalar> h) {
  for (Event<Scalar>& e : h.events) e.parts = read_parts(e.parts, h.units.size());
  h.change.parts = read_parts(h.change.parts, h.units.size());
  return h;
}

bool same_course(const Trace<Scalar>& a, const Trace<Scalar>& b) {
  for (std::size_t step = 0; step < a.steps(); ++step)
    for (std::size_t u = 0; u < a.units(); ++u)
      if (a.at(step, u).running != b.at(step, u).running ||
          a.at(step, u).accounts != b.at(step, u).accounts)
        return false;
  return a.steps() == b.steps();
}

/// What is drawn for a property is read as it was written, and takes the same course.
TEST(HistoryJson, DrawnHistoriesRoundTrip) {
  const HistoryJudge judge = [](const History<Scalar>& h) {
    expect_round_trip(with_read_parts(h));
    EXPECT_TRUE(same_course(simulate(history_from(to_json(h))), simulate(h)));
    return Verdict{};
  };
  for (const PropertyEntry& property : properties()) {
    if (!property.info.scope.of_histories()) continue;
    const auto concerned =
        std::find_if(catalogue().begin(), catalogue().end(), property.info.concerns);
    sample({&*concerned, property.info.scope}, judge, 1, 200);
    sample({nullptr, property.info.scope}, judge, 1, 200);
  }
}

}  // namespace
}  // namespace asa
