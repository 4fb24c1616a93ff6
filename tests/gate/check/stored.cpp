#include "gate/check/stored.hpp"

#include "gate/check/counterexample.hpp"
#include "gate/check/replay.hpp"
#include "gate/scenario/history_json.hpp"
#include "generators/draw_history.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"
#include "tests/scratch.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

/// The smallest counterexamples that the gate printed for the mutants, kept as values.
namespace asa::test {
namespace {

std::vector<std::string> stored() {
  std::istringstream in(contents(std::string(LICGATE_FIXTURES) + "/counterexamples.jsonl"));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST(StoredCounterexamples, StandOnTheReference) {
  for (const std::string& line : stored()) EXPECT_TRUE(stands(line)) << line;
}

TEST(StoredCounterexamples, KillEveryMutant) {
  const auto lines = stored();
  for (const Mutant& mutant : mutants())
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return replay_line(line, *mutant.system).state == Replayed::violated;
    })) << mutant.name;
}

/// The line that `licgate check` would print if the history violated the property.
std::string line_of(const PropertyEntry& property, const History<Scalar>& h) {
  Record record;
  record.property = &property;
  record.violation = Violation{h, 0, {}};
  return to_line(record);
}

const PlatformEntry& concerned_by(const PropertyEntry& property) {
  return *std::find_if(catalogue().begin(), catalogue().end(), property.info.concerns);
}

/// Each property of histories with what is drawn for it, of a real platform and of synthetic ones.
void for_each_drawn(std::uint64_t cases, auto look) {
  for (const PropertyEntry& property : properties()) {
    if (!property.info.scope.of_histories()) continue;
    const HistoryJudge judge = [&](const History<Scalar>& h) {
      look(property, h);
      return Verdict{};
    };
    sample({&concerned_by(property), property.info.scope}, judge, 1, cases);
    sample({nullptr, property.info.scope}, judge, 1, cases);
  }
}

/// Why the history is no counterexample of the property; nothing if it may be one.
std::string refused(const PropertyEntry& property, const History<Scalar>& h) {
  try {
    stored_from(line_of(property, h));
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return {};
}

TEST(StoredHistories, AreReadAsTheyWereWritten) {
  for_each_drawn(50, [](const PropertyEntry& property, const History<Scalar>& h) {
    const std::string line = line_of(property, h);
    const Stored stored = stored_from(line);
    EXPECT_EQ(stored.property, &property);
    EXPECT_EQ(line_of(property, std::get<History<Scalar>>(stored.subject)), line);
  });
}

TEST(StoredHistories, AreJudgedAsTheHistoriesThatWereDrawn) {
  std::size_t applicable = 0;
  for (const Mutant& mutant : mutants())
    for_each_drawn(1, [&](const PropertyEntry& property, const History<Scalar>& h) {
      const Stored stored = stored_from(line_of(property, h));
      const auto j = judgement_of(*stored.property, *mutant.system, stored.subject);
      const auto drawn = judgement_of(property, *mutant.system, h);
      EXPECT_EQ(j.applies(), drawn.applies());
      EXPECT_EQ(j.violated(), drawn.violated());
      applicable += j.applies();
    });
  EXPECT_GT(applicable, 0u);
}

TEST(StoredHistories, WithAnEventThatThePropertyDoesNotSpeakOfAreRefused) {
  for_each_drawn(1, [](const PropertyEntry& property, History<Scalar> h) {
    const DrawnKinds kinds(property.info.scope.all_factors());
    h.place = 0;
    for (std::size_t kind = 0; kind < event_kinds; ++kind) {
      h.events.resize(0);
      h.events.push_back({.kind = static_cast<EventKind>(kind)});
      EXPECT_EQ(refused(property, h).empty(), kinds.has(h.events[0].kind)) << property.info.id;
    }
  });
}

TEST(StoredHistories, OfAnotherNumberOfUnitsAreRefused) {
  for_each_drawn(1, [](const PropertyEntry& property, History<Scalar> h) {
    if (property.info.scope.shape == Shape::cluster) return;
    h.events.resize(0);
    h.events.push_back({});
    h.place = 0;
    h.change = {};
    const std::size_t size = h.units.size();
    const KeyedUnit<Scalar> unit = h.units[0];
    for (h.units.resize(0); h.units.size() < 3;) {
      h.units.push_back(unit);
      EXPECT_EQ(refused(property, h).empty(), h.units.size() == size) << property.info.id;
    }
  });
}

TEST(StoredHistories, OfUnitsJoinedInAnotherWayAreRefused) {
  for_each_drawn(1, [](const PropertyEntry& property, History<Scalar> h) {
    const bool cluster = h.topology == Topology::cluster;
    h.topology = cluster ? Topology::failover_pair : Topology::cluster;
    EXPECT_EQ(refused(property, h),
              cluster ? "the property speaks of clusters" : "the property speaks of pairs");
  });
}

TEST(StoredHistories, InAReadingThatThePropertyDoesNotSpeakOfAreRefused) {
  for_each_drawn(1, [](const PropertyEntry& property, History<Scalar> h) {
    h.readings.contexts = ContextReading::shared_out;
    EXPECT_EQ(refused(property, h), "the property does not speak of RD-CTX");
  });
}

}  // namespace
}  // namespace asa::test
