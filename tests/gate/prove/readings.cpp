#include "gate/prove/readings.hpp"

#include "gate/prove/seen.hpp"
#include "properties/reference.hpp"
#include "properties/system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace asa::prove::test {
namespace {

const std::vector<Separation>& all() {
  static const std::vector<Separation> separations_once = separations();
  return separations_once;
}

const Separation& separation_of(std::string_view one, std::string_view other) {
  return *std::ranges::find_if(
      all(), [&](const Separation& s) { return s.one == one && s.other == other; });
}

/// The default but for one question.
Readings readings_named(std::string_view name) {
  std::array<bool, reading_count> alternative{};
  for (std::size_t i = 0; i < reading_count; ++i) alternative[i] = reading_register[i].id == name;
  return readings_of(alternative);
}

/// What the program is seen to do with a scenario in two readings.
template <class S>
std::vector<std::string> differences(S scenario, const Readings& one, const Readings& other) {
  const SystemAdapter<Reference> program;
  const AnySystem& system = program;
  scenario.readings = one;
  const auto in_one = seen_of(system, scenario, true);
  scenario.readings = other;
  return in_one.differences(seen_of(system, scenario, true));
}

void expect_every_two() {
  EXPECT_EQ(all().size(), 78u);
  std::set<std::pair<std::string_view, std::string_view>> pairs;
  std::set<std::string_view> names;
  for (const Separation& s : all()) {
    EXPECT_TRUE(pairs.emplace(s.one, s.other).second) << s.one << ", " << s.other;
    EXPECT_NE(s.one, s.other);
    names.insert({s.one, s.other});
  }
  EXPECT_EQ(names.size(), 1 + reading_count);
  EXPECT_TRUE(names.contains("default"));
}

/// Each two are different, and the program says so.
void expect_all_different() {
  for (const Separation& s : all()) {
    ASSERT_EQ(s.compared, Compared::different) << s.one << ", " << s.other;
    ASSERT_TRUE(s.scenario) << s.one << ", " << s.other;
    const auto seen = std::visit(
        [&](const auto& subject) {
          EXPECT_EQ(subject.readings, readings_named(s.one));
          return differences(subject, readings_named(s.one), readings_named(s.other));
        },
        *s.scenario);
    EXPECT_FALSE(seen.empty()) << s.one << ", " << s.other;
    EXPECT_EQ(seen, s.differences) << s.one << ", " << s.other;
  }
}

void expect_what_they_are_about() {
  const auto seen = [](std::string_view other) {
    return testing::PrintToString(separation_of("default", other).differences);
  };
  EXPECT_THAT(seen("RD-IPS"), testing::HasSubstr("FX-IPS-4 refuses: yes, no"));
  EXPECT_THAT(seen("RD-BASE"), testing::HasSubstr("FX-SP-1 refuses: yes, no"));
  EXPECT_THAT(seen("RD-CTX"), testing::HasSubstr("the contexts in use fit: yes, no"));
}

void expect_thirty_days() {
  const Separation& s = separation_of("default", "RD-DAY30");
  ASSERT_TRUE(s.scenario && std::holds_alternative<History<Scalar>>(*s.scenario));
  const auto& h = std::get<History<Scalar>>(*s.scenario);
  ASSERT_EQ(h.events.size(), 1u);
  EXPECT_EQ(h.events[0].kind, EventKind::apart);
  EXPECT_EQ(h.events[0].days, Days{30});
}

/// Of two units both readings say the same of a tier that is mixed.
void expect_three_units() {
  const Separation& s = separation_of("default", "RD-MIX");
  ASSERT_TRUE(s.scenario && std::holds_alternative<History<Scalar>>(*s.scenario));
  EXPECT_EQ(std::get<History<Scalar>>(*s.scenario).units.size(), 3u);
}

/// One test, as each runs in a process of its own and comparing all takes seconds.
TEST(Readings, AreToldApartTwoByTwo) {
  expect_every_two();
  expect_all_different();
  expect_what_they_are_about();
  expect_thirty_days();
  expect_three_units();
}

}  // namespace
}  // namespace asa::prove::test
