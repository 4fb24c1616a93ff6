#include "gate/scenario/observed.hpp"

#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "model/catalogue.hpp"
#include "properties/answer_of.hpp"
#include "properties/reference_system.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>

/// Whatever JSON says of an answer or a trace is observed, and nothing else.
namespace asa {
namespace {

Unit<> unit() { return usual_unit(*find_platform("ASA 5520")); }

Situation<> pair() {
  Situation<> s;
  s.units.push_back(unit());
  s.units.push_back(unit());
  return s;
}

History<> pair_with_keys() {
  History<> h;
  TimeBasedKey<> key;
  key.grants.push_back({feature_id<BotnetTrafficFilter>, 1});
  KeyedUnit<> keyed{.unit = unit(), .on_order = unit()};
  keyed.keys.push_back(key);
  keyed.accounts.push_back({.installed = true, .active = true, .left = Days{28}, .activation = 1});
  h.units.push_back(keyed);
  h.units.push_back(keyed);
  h.events.push_back({.days = Days{7}});
  return h;
}

std::size_t differences(auto each) {
  std::size_t differ = 0;
  each([&](auto, auto, const auto& x, const auto& y) { differ += x == y ? 0 : 1; });
  return differ;
}

Json other_than(const Json& value) {
  return value.is_boolean() ? Json(!value.get<bool>()) : Json(value.get<std::int64_t>() + 1);
}

/// Calls with the JSON after each single value in it was changed, and with the place of the value.
void for_each_change(const Json& json, auto call) {
  const Json values = json.flatten();
  for (const auto& [place, value] : values.items()) {
    if (!value.is_boolean() && !value.is_number()) continue;
    Json changed = json;
    changed[Json::json_pointer(place)] = other_than(value);
    call(changed, place);
  }
}

TEST(Observed, IsEachValueOfATrace) {
  const History<> h = pair_with_keys();
  const Trace<> trace = reference_system().trace(h);
  std::size_t values = 0;
  for_each_change(to_json(trace, h), [&](const Json& changed, const std::string& place) {
    ++values;
    const Trace<> other = trace_from(changed, h);
    EXPECT_EQ(differences([&](auto see) { observed::each(trace, other, see); }), 1u) << place;
  });
  EXPECT_GT(values, 100u);
}

/// What runs is written once if it does not depend on the active unit.
TEST(Observed, IsEachValueOfAnAnswer) {
  const Situation<> s = pair();
  const Answer<> answer = answer_of(reference_system(), s);
  for_each_change(to_json(answer, s), [&](const Json& changed, const std::string& place) {
    const Answer<> other = answer_from(changed, s);
    const std::size_t times = place.find("/running/") == std::string::npos ? 1 : 2;
    EXPECT_EQ(differences([&](auto see) { observed::each_that_runs(answer, other, see); }), times)
        << place;
  });
}

TEST(Observed, IsEachRefusalOfAUnit) {
  Refusals<> refused(2), other(2);
  other.refuse("FX-ENC-1"_clause, 1, true);
  EXPECT_EQ(differences([&](auto see) { observed::each(refused, other, see); }), 1u);
}

/// The texts name units as the caller does.
TEST(Observed, HasATextOfWhatItIs) {
  Refusals<> refused(2), other(2);
  other.refuse("FX-ENC-1"_clause, 1, true);
  std::string text;
  observed::each(refused, other, [&](auto, auto what, bool x, bool y) {
    if (x != y) text = what([](std::size_t u) { return "unit " + std::to_string(u); });
  });
  EXPECT_EQ(text, "FX-ENC-1 names the unit 1");
}

}  // namespace
}  // namespace asa
