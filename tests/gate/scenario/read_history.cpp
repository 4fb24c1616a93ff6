#include "gate/scenario/history_json.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace asa {
namespace {

const Json pair = Json::parse(R"json({
  "topology": "failover pair", "platform": "ASA 5520", "alternative readings": [],
  "units": [
    {"edition": "Base", "version": "9.1(4)", "license": {},
     "keys": [{"grants": {"Botnet Traffic Filter": 1}, "days": 364}]},
    {"edition": "Base", "version": "9.1(4)", "license": {}}],
  "events": [{"kind": "together", "days": 70}]})json");

std::string complaint(const Json& json) {
  try {
    history_from(json);
  } catch (const Malformed& reason) {
    return std::string("malformed: ") + reason.what();
  }
  return "none";
}

/// What the reader says of the pair with another value at a place.
std::string with(const std::string& where, const Json& value) {
  Json json = pair;
  json[Json::json_pointer(where)] = value;
  return complaint(json);
}
std::string without(const std::string& where, const std::string& key) {
  Json json = pair;
  json[Json::json_pointer(where)].erase(key);
  return complaint(json);
}
std::string with_event(const std::string& event) { return with("/events/0", Json::parse(event)); }
std::string with_grants(const Json& grants) { return with("/units/0/keys/0/grants", grants); }

Json many(std::size_t size, const std::string& where) {
  return Json(std::vector<Json>(size, pair[Json::json_pointer(where)]));
}

TEST(ReadHistory, TheLimitsAreWithin) {
  EXPECT_EQ(complaint(pair), "none");
  EXPECT_EQ(with("/units", many(16, "/units/0")), "none");
  EXPECT_EQ(with("/units/0/keys", many(8, "/units/0/keys/0")), "none");
  EXPECT_EQ(with("/events", many(64, "/events/0")), "none");
  EXPECT_EQ(with("/events", Json::array()), "none");
  EXPECT_EQ(with_grants({{"Security Contexts", 20}, {"GTP/GPRS", 1}}), "none");
  EXPECT_EQ(with_event(R"({"kind":"together","days":4294967295})"), "none");
  EXPECT_EQ(with_event(R"({"kind":"move clock","unit":1,"days":-4294967295})"), "none");
  EXPECT_EQ(with_event(R"({"kind":"apart","parts":[15,0],"days":1})"), "none");
}

TEST(ReadHistory, TooManyAreMalformed) {
  EXPECT_EQ(with("/units", Json::array()), R"(malformed: "units" is not a list of 1 to 16 units)");
  EXPECT_EQ(with("/units", many(17, "/units/0")),
            R"(malformed: "units" is not a list of 1 to 16 units)");
  EXPECT_EQ(with("/events", many(65, "/events/0")),
            R"(malformed: "events" is not a list of 0 to 64 events)");
  EXPECT_EQ(with("/units/0/keys", many(9, "/units/0/keys/0")),
            R"(malformed: units[0]: "keys" is not a list of 0 to 8 keys)");
  Json nine;
  for (int i = 0; i < 9; ++i) nine["feature " + std::to_string(i)] = 1;
  EXPECT_EQ(with_grants(nine),
            R"(malformed: units[0]: keys[0]: "grants" is not an object of at most 8 features )"
            R"(and amounts)");
}

TEST(ReadHistory, WhatIsMissingIsMalformed) {
  EXPECT_EQ(without("", "events"), R"(malformed: "events" is missing)");
  EXPECT_EQ(without("", "units"), R"(malformed: "units" is missing)");
  EXPECT_EQ(without("/units/1", "license"), R"(malformed: units[1]: "license" is missing)");
  EXPECT_EQ(without("/units/0/keys/0", "days"),
            R"(malformed: units[0]: keys[0]: "days" is missing)");
  EXPECT_EQ(without("/units/0/keys/0", "grants"),
            R"(malformed: units[0]: keys[0]: "grants" is missing)");
  EXPECT_EQ(with_event("{}"), R"(malformed: events[0]: "kind" is missing)");
  EXPECT_EQ(with_event("3"), R"(malformed: events[0]: "kind" is missing)");
  EXPECT_EQ(with_event(R"({"kind":"together"})"), R"(malformed: events[0]: "days" is missing)");
  EXPECT_EQ(with_event(R"({"kind":"reload"})"), R"(malformed: events[0]: "unit" is missing)");
  EXPECT_EQ(with_event(R"({"kind":"activate","unit":0})"),
            R"(malformed: events[0]: "key" is missing)");
  EXPECT_EQ(with_event(R"({"kind":"apart","days":1})"),
            R"(malformed: events[0]: "parts" is missing)");
  EXPECT_EQ(with("/place", 0), R"(malformed: "change" is missing)");
}

TEST(ReadHistory, WhatNobodyReadsIsMalformed) {
  EXPECT_EQ(with("/event", 0), R"(malformed: "event" means nothing here)");
  EXPECT_EQ(with("/units/0/key", 0), R"(malformed: units[0]: "key" means nothing here)");
  EXPECT_EQ(with("/units/0/keys/0/left", 0),
            R"(malformed: units[0]: keys[0]: "left" means nothing here)");
  EXPECT_EQ(with("/units/0/on order", {{"keys", 0}}),
            R"(malformed: units[0]: on order: "keys" means nothing here)");
  EXPECT_EQ(with("/events/0/unit", 0), R"(malformed: events[0]: "unit" means nothing here)");
  EXPECT_EQ(with("/property", "ModelsMatch"), R"(malformed: "property" means nothing here)");
  EXPECT_EQ(with("/synthetic", Json::object()), R"(malformed: "synthetic" means nothing here)");
  EXPECT_EQ(with("/units/0/synthetic", Json::object()),
            R"(malformed: units[0]: "platform" is missing)");
  EXPECT_EQ(with("/units/0/on order", {{"platform", "ASA 5520"}}),
            R"(malformed: units[0]: on order: "platform" means nothing here)");
}

TEST(ReadHistory, APlatformHasOneName) {
  EXPECT_EQ(with("/platform", "ASA5520"), R"(malformed: no platform is called "ASA5520")");
}

TEST(ReadHistory, AReadingIsTakenOnce) {
  EXPECT_EQ(with("/alternative readings", {"RD-MIX", "RD-ENC"}), "none");
  EXPECT_EQ(with("/alternative readings", {"RD-MIX", "RD-MIX"}),
            R"(malformed: "RD-MIX" is repeated)");
}

/// Not of the platform of the first.
TEST(ReadHistory, KeysAreOfTheUnitsOwnPlatform) {
  const auto with_contexts = [](int amount) {
    Json json = pair;
    Json& unit = json["units"][1];
    unit["platform"] = "ASA 5585-X SSP-20";
    unit["keys"] = {{{"grants", {{"Security Contexts", amount}}}, {"days", 1}}};
    unit["on order"] = {{"license", {{"Security Contexts", amount}}}};
    return complaint(json);
  };
  EXPECT_EQ(with_contexts(250), "none");
  EXPECT_EQ(with_contexts(251),
            R"(malformed: units[1]: on order: "Security Contexts" is 251, not from 0 to 250)");
}

TEST(ReadHistory, WhatIsOfAnotherTypeIsMalformed) {
  EXPECT_EQ(with("/events/0/kind", 3),
            R"(malformed: events[0]: "kind" is not of the expected type)");
  EXPECT_EQ(with("/events/0/days", 1.5), R"(malformed: events[0]: "days" is not a whole number)");
  EXPECT_EQ(with("/units/0/keys", 3),
            R"(malformed: units[0]: "keys" is not a list of 0 to 8 keys)");
  EXPECT_EQ(with("/units/0/keys/0", 3), "malformed: units[0]: keys[0]: a key is an object");
  EXPECT_EQ(with("/units/0/on order", 3), "malformed: units[0]: on order: a unit is an object");
  EXPECT_EQ(with("/units/0/keys/0/active", 1),
            R"(malformed: units[0]: keys[0]: "active" is not of the expected type)");
}

TEST(ReadHistory, AnUnknownEventIsMalformed) {
  EXPECT_EQ(with("/events/0/kind", "explode"),
            R"(malformed: events[0]: no event is called "explode"; there are: together, apart, )"
            R"(shut down, activate, deactivate, enter key, enter permanent key, reload, )"
            R"(switch over, move clock, old software)");
}

TEST(ReadHistory, AUnitOrKeyOutOfRangeIsMalformed) {
  EXPECT_EQ(with_event(R"({"kind":"reload","unit":2})"),
            R"(malformed: events[0]: "unit" is 2, not from 0 to 1)");
  EXPECT_EQ(with_event(R"({"kind":"activate","unit":0,"key":1})"),
            R"(malformed: events[0]: "key" is 1, not from 0 to 0)");
  EXPECT_EQ(with_event(R"({"kind":"activate","unit":1,"key":0})"),
            "malformed: events[0]: the unit has no keys, so it has no such event");
}

TEST(ReadHistory, PartsAreOneForEachUnitFrom0To15) {
  EXPECT_EQ(with_event(R"({"kind":"apart","parts":[0,1,2],"days":1})"),
            R"(malformed: events[0]: "parts" is not a list of 2, the part of each unit)");
  EXPECT_EQ(with_event(R"({"kind":"apart","parts":[0,16],"days":1})"),
            R"(malformed: events[0]: "parts[1]" is 16, not from 0 to 15)");
  EXPECT_EQ(with_event(R"({"kind":"apart","parts":[-1,0],"days":1})"),
            R"(malformed: events[0]: "parts[0]" is -1, not from 0 to 15)");
}

TEST(ReadHistory, OnlyAClockMovesBack) {
  EXPECT_EQ(with("/events/0/days", -3),
            R"(malformed: events[0]: "days" is -3, not from 0 to 4294967295)");
  EXPECT_EQ(with("/units/0/keys/0/days", -1),
            R"(malformed: units[0]: keys[0]: "days" is -1, not from 0 to 4294967295)");
  EXPECT_EQ(with("/units/0/keys/0/shut down", -1),
            R"(malformed: units[0]: keys[0]: "shut down" is -1, not from 0 to 4294967295)");
}

TEST(ReadHistory, DaysHave32Bits) {
  EXPECT_EQ(with("/events/0/days", 4294967296),
            R"(malformed: events[0]: "days" is 4294967296, not from 0 to 4294967295)");
  EXPECT_EQ(with_event(R"({"kind":"move clock","unit":0,"days":18446744073709551615})"),
            "malformed: events[0]: \"days\" is 18446744073709551615, not from -4294967295 to "
            "4294967295");
}

TEST(ReadHistory, AKeyGrantsWhatThePlatformOffers) {
  EXPECT_EQ(with_grants({{"Teleport", 1}}),
            R"(malformed: units[0]: keys[0]: no feature is called "Teleport")");
  EXPECT_EQ(with_grants({{"IPS Module", 1}}),
            R"(malformed: units[0]: keys[0]: the platform has no "IPS Module")");
  EXPECT_EQ(with_grants({{"Security Contexts", 21}}),
            R"(malformed: units[0]: keys[0]: "Security Contexts" is 21, not from 0 to 20)");
}

TEST(ReadHistory, AKeyGrantsWhatUnitsShareOrHaveToMatch) {
  Json json = pair;
  json["platform"] = "ASA 5585-X SSP-20";
  const auto granting = [&](const char* feature) {
    json["units"][0]["keys"][0]["grants"] = {{feature, 1}};
    return complaint(json);
  };
  EXPECT_EQ(granting("Botnet Traffic Filter"), "none");
  EXPECT_EQ(granting("Encryption-3DES-AES"), "none");
  EXPECT_EQ(granting("Cluster"),
            R"(malformed: units[0]: keys[0]: no time-based key grants "Cluster": units do not )"
            R"(share it)");
}

TEST(ReadHistory, TheChangeIsAnEventAtAPlace) {
  Json json = pair;
  json["change"] = {{"kind", "reload"}, {"unit", 2}};
  json["place"] = 1;
  EXPECT_EQ(complaint(json), R"(malformed: change: "unit" is 2, not from 0 to 1)");
  json["change"]["unit"] = 1;
  EXPECT_EQ(complaint(json), R"(malformed: "place" is 1, not from 0 to 0)");
  json.erase("place");
  EXPECT_EQ(complaint(json), R"(malformed: "place" is missing)");
}

}  // namespace
}  // namespace asa
