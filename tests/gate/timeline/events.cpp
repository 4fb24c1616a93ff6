#include "gate/timeline/events.hpp"

#include "tests/gate/timeline/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::timeline {
namespace {

using testing::AllOf;
using testing::HasSubstr;

const History<Scalar> pair = units_of({"5520-two-keys.txt", "5520-botnet-secondary.txt"});
const History<Scalar> alone = units_of({"5520-two-keys.txt"});
const History<Scalar> evaluation = units_of({"5540-evaluation.txt"});

History<Scalar> cluster_of(std::size_t units) {
  History<Scalar> history = alone;
  history.topology = Topology::cluster;
  while (history.units.size() < units) history.units.push_back(history.units[0]);
  return history;
}

Event<Scalar> one(const std::string& text, const History<Scalar>& history = pair) {
  const Events<Scalar> events = parse_events(text, history).value();
  EXPECT_EQ(events.size(), 1U) << text;
  return events[0];
}

std::string error(const std::string& text, const History<Scalar>& history = pair) {
  const auto events = parse_events(text, history);
  return events ? "no error" : events.error().text;
}

Event<Scalar> event(EventKind kind, std::uint8_t unit, std::uint8_t key, Days days) {
  Event<Scalar> made;
  made.kind = kind;
  made.unit = unit;
  made.key = key;
  made.days = days;
  return made;
}

TEST(ParseEvents, KnowsEveryKind) {
  EXPECT_EQ(one("together 10w"), event(EventKind::together, 0, 0, Days{70}));
  EXPECT_EQ(one("apart 28d").parts, Parts::all_alone());
  EXPECT_EQ(one("apart 28d").days, Days{28});
  EXPECT_EQ(one("shutdown secondary 5d"), event(EventKind::shut_down, 1, 0, Days{5}));
  EXPECT_EQ(one("activate primary 2"), event(EventKind::activate, 0, 1, Days{0}));
  EXPECT_EQ(one("deactivate 2 1"), event(EventKind::deactivate, 1, 0, Days{0}));
  EXPECT_EQ(one("enter primary 2 8w"), event(EventKind::enter_key, 0, 1, Days{56}));
  EXPECT_EQ(one("permanent primary"), event(EventKind::enter_permanent, 0, 0, Days{0}));
  EXPECT_EQ(one("reload secondary"), event(EventKind::reload, 1, 0, Days{0}));
  EXPECT_EQ(one("switch secondary"), event(EventKind::switch_over, 1, 0, Days{0}));
  EXPECT_EQ(one("clock 1 +10d"), event(EventKind::move_clock, 0, 0, Days{10}));
  EXPECT_EQ(one("clock 1 -3d"), event(EventKind::move_clock, 0, 0, Days{-3}));
  EXPECT_EQ(one("old-software 1"), event(EventKind::old_software, 0, 0, Days{0}));
}

TEST(ParseEvents, TakesADurationOfSeveralWords) {
  EXPECT_EQ(one("together 5 weeks"), one("together 35d"));
  EXPECT_EQ(one("together 5w 1d"), one("together 36d"));
  EXPECT_EQ(one("apart 5 weeks 3 days"), one("apart 38d"));
  EXPECT_EQ(one("shutdown secondary 3 days"), one("shutdown secondary 3d"));
  EXPECT_EQ(one("enter primary 2 8 weeks"), one("enter primary 2 56d"));
  EXPECT_EQ(one("enter primary phone proxy 5w 1d"), one("enter primary 2 36d"));
  EXPECT_EQ(one("clock 1 -1 week"), one("clock 1 -7d"));
  EXPECT_EQ(one("split 1 | 2 5 weeks"), one("split 1|2 35d"));
  EXPECT_THAT(error("together 5 months"), HasSubstr("write together DURATION"));
}

TEST(ParseEvents, ReadsStepsInOrder) {
  const Events<Scalar> events = parse_events("together 10w; apart 4w ;together 1w;", pair).value();
  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[1].kind, EventKind::apart);
  EXPECT_EQ(events[2].days, Days{7});
}

TEST(ParseEvents, TakesWordsInEitherCase) {
  EXPECT_EQ(one("Together 1d"), one("together 1d"));
  EXPECT_EQ(one("RELOAD Secondary"), one("reload 2"));
}

TEST(ParseEvents, FindsAKeyByPartOfTheNameOfItsFeature) {
  EXPECT_EQ(one("activate primary botnet").key, 0);
  EXPECT_EQ(one("activate primary Total UC Proxy").key, 1);
  EXPECT_EQ(one("enter primary phone proxy 8w"), event(EventKind::enter_key, 0, 1, Days{56}));
  EXPECT_EQ(one("activate unit botnet", evaluation).key, 0);
}

TEST(ParseEvents, PutsUnitsInParts) {
  const Parts parts = one("split 1,slave1 | slave2 3d", cluster_of(3)).parts;
  EXPECT_TRUE(parts.joins(0, 1));
  EXPECT_FALSE(parts.joins(0, 2));
  EXPECT_EQ(one("split 1|2|3 3d", cluster_of(3)), one("apart 3d", cluster_of(3)));
}

TEST(ParseEvents, NamesTheUnitsOfAClusterAndAUnitAlone) {
  EXPECT_EQ(one("reload master", cluster_of(16)).unit, 0);
  EXPECT_EQ(one("reload slave15", cluster_of(16)).unit, 15);
  EXPECT_EQ(one("reload 16", cluster_of(16)).unit, 15);
  EXPECT_EQ(one("reload unit", alone).unit, 0);
}

TEST(ParseEvents, AllowsUpToTheMostEvents) {
  std::string text;
  for (std::size_t i = 0; i < max_events; ++i) text += "together 1d;";
  EXPECT_EQ(parse_events(text, pair)->size(), max_events);
  EXPECT_THAT(error(text + "together 1d"), AllOf(HasSubstr("65 steps"), HasSubstr("at most 64")));
}

TEST(ParseEvents, RefusesNoEvents) {
  for (const char* nothing : {"", " ", "\n"})
    EXPECT_THAT(error(nothing), HasSubstr("no event is given"));
  EXPECT_THAT(error("together 1d;;apart 1d"),
              AllOf(HasSubstr("step 2"), HasSubstr("the step is empty")));
}

TEST(ParseEvents, SaysWhichEventsThereAre) {
  EXPECT_THAT(error("together 1d; explode 1d"),
              AllOf(HasSubstr("step 2, \"explode 1d\""), HasSubstr("together, apart, split")));
}

TEST(ParseEvents, SaysHowAnEventIsWritten) {
  EXPECT_THAT(error("together"), HasSubstr("write together DURATION"));
  EXPECT_THAT(error("together 1d 2d"), HasSubstr("write together DURATION"));
  EXPECT_THAT(error("reload"), HasSubstr("write reload UNIT"));
  EXPECT_THAT(error("enter 1 8w"), HasSubstr("write enter UNIT KEY DURATION"));
  EXPECT_THAT(error("split 3d"), HasSubstr("write split UNIT,UNIT|UNIT DURATION"));
  EXPECT_THAT(error("clock 1"), HasSubstr("write clock UNIT +DURATION or -DURATION"));
}

TEST(ParseEvents, SaysWhatADurationIs) {
  EXPECT_THAT(error("together soon"), AllOf(HasSubstr("\"soon\""), HasSubstr("10w, 28d, 4w3d")));
  EXPECT_THAT(error("apart 2147483648d"), HasSubstr("up to 2147483647"));
  EXPECT_THAT(error("together -1d"), HasSubstr("not a duration"));
  EXPECT_THAT(error("clock 1 10d"), HasSubstr("write +10d or -10d"));
  EXPECT_THAT(error("clock 1 +soon"), HasSubstr("not a duration"));
}

TEST(ParseEvents, SaysWhichUnitsThereAre) {
  for (const char* unit : {"master", "0", "3", "third", "99999999999"})
    EXPECT_THAT(error(std::string("reload ") + unit),
                HasSubstr("possible: primary (1), secondary (2)"));
  EXPECT_THAT(error("reload primary", alone), HasSubstr("possible: unit (1)"));
}

TEST(ParseEvents, SaysWhichKeysThereAre) {
  EXPECT_THAT(error("activate primary 3"),
              AllOf(HasSubstr("no key of primary is \"3\""),
                    HasSubstr("1 (Botnet Traffic Filter), 2 (Total UC Proxy Sessions")));
  EXPECT_THAT(error("activate secondary premium"), HasSubstr("1 (Botnet Traffic Filter)"));
  EXPECT_THAT(error("activate unit premium", evaluation), HasSubstr("more than one key of unit"));
  History<Scalar> keyless = alone;
  keyless.units[0].keys = {};
  EXPECT_THAT(error("activate unit 1", keyless), HasSubstr("unit has no time-based keys"));
}

TEST(ParseEvents, WantsEveryUnitInOnePart) {
  EXPECT_THAT(error("split 1,2 3d", cluster_of(3)), HasSubstr("slave2 is in none of the parts"));
  EXPECT_THAT(error("split 1,2|2,3 3d", cluster_of(3)), HasSubstr("slave1 is named twice"));
  EXPECT_THAT(error("split 1,,2|3 3d", cluster_of(3)), HasSubstr("no unit is \"\""));
}

TEST(EventText, ReadsBackAsTheEvent) {
  for (const char* text :
       {"together 10w", "apart 31d", "split 1,2 3d", "shutdown secondary 0d", "activate primary 2",
        "deactivate secondary 1", "enter primary 1 52w", "permanent primary", "reload secondary",
        "switch primary", "clock secondary +10d", "clock primary -3d", "old-software secondary"}) {
    EXPECT_EQ(event_text(pair, one(text)), text);
    EXPECT_EQ(one(event_text(pair, one(text))), one(text));
  }
}

TEST(EventText, KeepsThePartsOfEverySplitOfACluster) {
  const History<Scalar> four = cluster_of(4);
  for (std::size_t split = 0; split < 256; ++split) {
    Event<Scalar> drawn = event(EventKind::apart, 0, 0, Days{3});
    for (std::size_t u = 0; u < 4; ++u) drawn.parts = drawn.parts.with(u, split >> (2 * u) & 3U);
    const Event<Scalar> read = one(event_text(four, drawn), four);
    for (std::size_t a = 0; a < 4; ++a)
      for (std::size_t b = 0; b < 4; ++b)
        EXPECT_EQ(read.parts.joins(a, b), drawn.parts.joins(a, b)) << event_text(four, drawn);
  }
}

TEST(EventText, NamesTheUnitsOfAClusterAndAUnitAlone) {
  EXPECT_EQ(event_text(cluster_of(3), one("reload 3", cluster_of(3))), "reload slave2");
  EXPECT_EQ(event_text(alone, one("reload 1", alone)), "reload unit");
  EXPECT_EQ(event_text(alone, one("apart 3d", alone)), "apart 3d");
}

}  // namespace
}  // namespace asa::timeline
