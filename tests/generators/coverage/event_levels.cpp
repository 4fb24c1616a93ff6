#include "tests/generators/coverage/histories.hpp"
#include "tests/generators/coverage/level_of.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace asa::test {
namespace {

TEST(EventLevels, CountTheUnits) {
  EXPECT_EQ(level_of(history_of(1), "units"), "alone");
  EXPECT_EQ(level_of(history_of(2), "units"), "pair");
  EXPECT_EQ(level_of(history_of(2, Topology::cluster), "units"), "cluster of 2");
  EXPECT_EQ(level_of(history_of(3, Topology::cluster), "units"), "cluster of 3");
  EXPECT_EQ(level_of(history_of(4, Topology::cluster), "units"), "larger cluster");
  EXPECT_EQ(level_of(history_of(16, Topology::cluster), "units"), "larger cluster");
}

std::string_view level_of_events(std::size_t count) {
  History<Scalar> h = history_of(1);
  h.events.resize(count);
  return level_of(h, "events");
}

TEST(EventLevels, CountTheEvents) {
  EXPECT_EQ(level_of_events(0), "none");
  EXPECT_EQ(level_of_events(1), "1 to 4");
  EXPECT_EQ(level_of_events(4), "1 to 4");
  EXPECT_EQ(level_of_events(5), "5 to 8");
  EXPECT_EQ(level_of_events(9), "9 or more");
}

std::string_view contact(std::initializer_list<Event<Scalar>> events, std::size_t units = 2) {
  return level_of(with_events(history_of(units), events), "contact");
}

TEST(EventLevels, SayHowLongContactIsLost) {
  EXPECT_EQ(contact({}), "kept");
  EXPECT_EQ(contact({lasting(EventKind::together, 40)}), "kept");
  EXPECT_EQ(contact({lasting(EventKind::apart, 29)}), "lost within the grace");
  EXPECT_EQ(contact({lasting(EventKind::apart, 0)}), "lost within the grace");
  EXPECT_EQ(contact({lasting(EventKind::apart, 30)}), "lost for 30 days");
  EXPECT_EQ(contact({lasting(EventKind::apart, 31)}), "lost beyond the grace");
}

TEST(EventLevels, AddDaysWithoutContactUpToItsReturn) {
  const auto apart = lasting(EventKind::apart, 15), together = lasting(EventKind::together, 1);
  const auto off = lasting(EventKind::shut_down, 15);
  EXPECT_EQ(contact({apart, apart}), "lost for 30 days");
  EXPECT_EQ(contact({apart, off, apart}), "lost beyond the grace");
  EXPECT_EQ(contact({apart, together, apart}), "lost within the grace");
  EXPECT_EQ(contact({off, apart}), "lost within the grace");
}

TEST(EventLevels, KeepContactWhereAUnitIsAlone) {
  EXPECT_EQ(contact({lasting(EventKind::apart, 31)}, 1), "kept");
}

TEST(EventLevels, SayWhetherAPartHasSeveralUnits) {
  const History<Scalar> three = history_of(3, Topology::cluster);
  const auto level = [&](Parts parts) {
    return level_of(with_events(three, {lasting(EventKind::apart, 1, parts)}),
                    "several in one part");
  };
  EXPECT_EQ(level_of(three, "several in one part"), "no");
  EXPECT_EQ(level(Parts::all_alone()), "no");
  EXPECT_EQ(level(Parts{}.with(2, 1)), "yes");
}

std::string_view clocks(std::initializer_list<Event<Scalar>> events) {
  return level_of(with_events(history_of(1), events), "clocks");
}

TEST(EventLevels, SayWhichWayClocksAreMoved) {
  const auto forward = lasting(EventKind::move_clock, 1);
  const auto back = lasting(EventKind::move_clock, -1);
  EXPECT_EQ(clocks({lasting(EventKind::move_clock, 0)}), "not moved");
  EXPECT_EQ(clocks({forward}), "moved forward");
  EXPECT_EQ(clocks({back}), "moved back");
  EXPECT_EQ(clocks({back, forward}), "moved either way");
}

TEST(EventLevels, SayWhetherSomethingHappens) {
  using enum EventKind;
  for (const EventKind kind :
       {enter_key, enter_permanent, reload, switch_over, shut_down, old_software}) {
    const std::string_view factor = entry(kind).coverage;
    EXPECT_EQ(level_of(with_events(history_of(1), {{.kind = kind}}), factor), "yes") << factor;
    EXPECT_EQ(level_of(history_of(1), factor), "no") << factor;
  }
}

TEST(EventLevels, SayWhetherKeysAreActivatedOrDeactivated) {
  const Event<Scalar> on{.kind = EventKind::activate}, off{.kind = EventKind::deactivate};
  const auto keys = [](std::initializer_list<Event<Scalar>> events) {
    return level_of(with_events(history_of(1), events), "keys are");
  };
  EXPECT_EQ(keys({}), "left");
  EXPECT_EQ(keys({on}), "activated");
  EXPECT_EQ(keys({off}), "deactivated");
  EXPECT_EQ(keys({off, on}), "both");
}

TEST(EventLevels, SayWhetherAnEditionNeedsAReload) {
  History<Scalar> h = history_of(1);
  EXPECT_EQ(level_of(h, "an edition needs a reload"), "no");
  h.units[0].unit.platform.edition_reloads = true;
  EXPECT_EQ(level_of(h, "an edition needs a reload"), "yes");
}

std::string_view reading_of(History<Scalar> h, std::string_view id) {
  h.readings.mix = MixReading::primary_first;
  h.readings.day_30 = Day30Reading::beyond_it;
  h.readings.roll = RollReading::stays_on;
  return level_of(h, id);
}

TEST(EventLevels, AreInTheAlternativeWhereTheReadingIsAsked) {
  for (const std::string_view id : {"RD-MIX", "RD-DAY30"}) {
    EXPECT_EQ(reading_of(history_of(1), id), "default");
    EXPECT_EQ(reading_of(history_of(2), id), "alternative");
    EXPECT_EQ(reading_of(history_of(2, Topology::cluster), id), "alternative");
  }
  EXPECT_EQ(reading_of(history_of(2), "RD-ROLL"), "alternative");
  EXPECT_EQ(reading_of(history_of(2, Topology::cluster), "RD-ROLL"), "default");
}

}  // namespace
}  // namespace asa::test
