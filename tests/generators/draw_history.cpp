#include "generators/draw_history.hpp"

#include "generators/engine.hpp"
#include "generators/random_source.hpp"
#include "generators/scope_name.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

/// What every drawn history is, whichever source answers. Of its keys see draw_keys.cpp.
namespace asa {
namespace {

constexpr Factors all_factors{0x0fff'0000u | (Factor::change | Factor::size).bits |
                              (Factor::every_feature | Factor::durations).bits};
constexpr std::int32_t all_events = static_cast<std::int32_t>(max_events);

constexpr Scope scope_of(Shape shape, Factors factors = all_factors,
                         std::int32_t events = all_events) {
  return {shape, factors, every_reading, events};
}

const PlatformEntry* const asa5540 = find_platform("ASA 5540");
const Plan alone{asa5540, scope_of(Shape::alone)};
const Plan pairs{asa5540, scope_of(Shape::pair)};
const Plan synthetic_pairs{nullptr, scope_of(Shape::pair)};
const Plan synthetic_clusters{nullptr, scope_of(Shape::cluster)};

/// What the scopes of the properties say.
std::vector<Plan> plans_of_properties() {
  std::vector<Plan> plans;
  for (const PropertyEntry& property : properties()) {
    if (!property.info.scope.of_histories()) continue;
    plans.push_back({nullptr, property.info.scope});
    for (const PlatformEntry& p : catalogue())
      if (property.info.concerns(p)) plans.push_back({&p, property.info.scope});
  }
  return plans;
}

// What a history may be.

bool size_is_possible(const History<Scalar>& h, const Scope& scope) {
  const std::size_t units = h.units.size();
  switch (scope.shape) {
    case Shape::alone: return units == 1;
    case Shape::pair: return units == 2;
    case Shape::triple: return false;
    case Shape::cluster: break;
  }
  const auto allowed = static_cast<std::size_t>(h.units[0].unit.platform.cluster_units_from_92);
  const std::size_t most = h.units[0].unit.platform.clusters ? allowed : max_units;
  return 2 <= units &&
         units <= (scope.factors.has(Factor::size) ? most : std::min<std::size_t>(most, 3));
}

bool count_is_possible(std::size_t events, const Scope& scope) {
  return static_cast<std::size_t>(min(scope.events, 1)) <= events &&
         events <= static_cast<std::size_t>(scope.events);
}

/// One part for each unit and none for others; not all in the same.
bool parts_are_possible(const Parts& parts, std::size_t units) {
  if (parts == parts_of(0, units)) return true;
  bool several = false;
  for (std::size_t u = 0; u < max_units; ++u) {
    if (parts.of(u) > (u < units ? 1 : 0)) return false;
    several = several || !parts.joins(0, u);
  }
  return several;
}

bool days_are_possible(const Event<Scalar>& e) {
  if (!has_days(e.kind)) return e.days == Days{0};
  return Days{e.kind == EventKind::move_clock ? -400 : 0} <= e.days && e.days <= Days{400};
}

void expect_member(const Event<Scalar>& e, const History<Scalar>& h, const Scope& scope) {
  EXPECT_TRUE(DrawnKinds(scope.factors).has(e.kind));
  EXPECT_LT(e.unit, concerns_a_unit(e.kind) ? h.units.size() : 1);
  EXPECT_LT(e.key, concerns_a_key(e.kind) ? h.units[e.unit].keys.size() : 1);
  EXPECT_TRUE(e.kind == EventKind::apart ? parts_are_possible(e.parts, h.units.size())
                                         : e.parts == Parts{});
  EXPECT_TRUE(days_are_possible(e));
}

bool readings_are_possible(const Readings& readings, const Scope& scope) {
  const auto alternative = alternatives(readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (alternative[i] && !scope.readings.has(i)) return false;
  return true;
}

HistoryJudge membership(const Plan& plan) {
  return [scope = plan.scope](const History<Scalar>& h) {
    EXPECT_EQ(h.topology == Topology::cluster, scope.shape == Shape::cluster);
    EXPECT_TRUE(size_is_possible(h, scope));
    EXPECT_TRUE(count_is_possible(h.events.size(), scope));
    EXPECT_TRUE(readings_are_possible(h.readings, scope));
    for (const Event<Scalar>& e : h.events) expect_member(e, h, scope);
    EXPECT_LT(h.place, std::max<std::size_t>(h.events.size(), 1));
    if (scope.factors.has(Factor::change)) expect_member(h.change, h, scope);
    return Verdict{};
  };
}

/// Sampling frees every factor.
void expect_members_where_sampled(const Plan& plan, std::uint64_t seed, std::uint64_t cases) {
  sample(plan, membership(everything(plan)), seed, cases);
}

TEST(DrawnHistories, AreInTheDomainWhereTheyAreSampled) {
  for (const Plan& plan : plans_of_properties()) expect_members_where_sampled(plan, 1, 100);
}

TEST(DrawnHistories, AreInTheDomainWhereEverythingVaries) {
  for (const Plan& plan : {alone, pairs, synthetic_pairs, synthetic_clusters})
    expect_members_where_sampled(plan, 2, 2'000);
}

TEST(DrawnHistories, AreInTheDomainWhereTheyAreExhausted) {
  for (const Plan& plan : plans_of_properties()) exhaust(plan, membership(plan), {500});
}

TEST(DrawnHistories, OfEveryPropertyAreTriedWhole) {
  const HistoryJudge judge = [](const History<Scalar>&) { return Verdict{}; };
  for (const Plan& plan : plans_of_properties())
    EXPECT_TRUE(exhaust(plan, judge, {80'000}).whole)
        << name_of(plan.scope) << " of " << (plan.platform ? plan.platform->name : "synthetic");
}

// What comes up.

void for_each_sampled(const Plan& plan, std::uint64_t seed, std::uint64_t cases, auto look) {
  const HistoryJudge judge = [&](const History<Scalar>& h) {
    look(h);
    return Verdict{};
  };
  sample(plan, judge, seed, cases);
}

std::set<EventKind> kinds_drawn(const Plan& plan, std::uint64_t cases) {
  std::set<EventKind> seen;
  for_each_sampled(plan, 1, cases, [&](const History<Scalar>& h) {
    for (const Event<Scalar>& e : h.events) seen.insert(e.kind);
  });
  return seen;
}

TEST(DrawnHistories, HaveEveryKindOfEvent) {
  for (const Plan& plan : {alone, pairs, synthetic_pairs, synthetic_clusters})
    EXPECT_EQ(kinds_drawn(plan, 200).size(), event_kinds);
}

TEST(DrawnHistories, HaveEveryKindOfEventThatAPropertySpeaksOf) {
  for (const Plan& plan : plans_of_properties()) {
    if (plan.platform != nullptr || plan.scope.events == 0) continue;
    EXPECT_EQ(kinds_drawn(plan, 200).size(), DrawnKinds(plan.scope.all_factors()).size())
        << name_of(plan.scope);
  }
}

TEST(DrawnHistories, AreLongAtTimesAndClustersLarge) {
  std::set<std::size_t> counts, sizes;
  for_each_sampled(synthetic_clusters, 1, 20'000, [&](const History<Scalar>& h) {
    counts.insert(h.events.size());
    sizes.insert(h.units.size());
  });
  for (const std::size_t count : {std::size_t{1}, std::size_t{8}, std::size_t{9}, max_events})
    EXPECT_TRUE(counts.count(count)) << count << " events";
  EXPECT_EQ(sizes.size(), max_units - 1);
}

TEST(DrawnHistories, FallIntoPartsOfEveryKind) {
  std::set<std::size_t> apart_from_master;
  bool all_alone = false;
  for_each_sampled(synthetic_clusters, 1, 2'000, [&](const History<Scalar>& h) {
    for (const Event<Scalar>& e : h.events) {
      if (e.kind != EventKind::apart || h.units.size() != 3) continue;
      all_alone = all_alone || e.parts == parts_of(0, h.units.size());
      apart_from_master.insert((e.parts.of(1) & 1) + 2 * (e.parts.of(2) & 1));
    }
  });
  EXPECT_TRUE(all_alone);
  EXPECT_EQ(apart_from_master, (std::set<std::size_t>{1, 2, 3}));
}

TEST(DrawnHistories, HaveClocksMovedEitherWay) {
  bool forward = false, back = false;
  for_each_sampled(alone, 1, 500, [&](const History<Scalar>& h) {
    for (const Event<Scalar>& e : h.events) {
      forward = forward || (e.kind == EventKind::move_clock && e.days > Days{0});
      back = back || (e.kind == EventKind::move_clock && e.days < Days{0});
    }
  });
  EXPECT_TRUE(forward && back);
}

/// How many events stand in a relation.
using Relations = std::map<std::string, std::size_t>;

/// How long an event takes, beside what is left of the first key of its unit and beside the grace.
void relate(Relations& seen, Days days, Days left) {
  seen["as long as the key"] += days == left;
  seen["a day less than the key"] += days == left - Days{1};
  seen["a day more than the key"] += days == left + Days{1};
  seen["the grace"] += days == grace;
  seen["a day beyond the grace"] += days == grace + Days{1};
  seen["no time"] += days == Days{0};
}

/// More often than luck would have it, which is one in 68.
TEST(DrawnHistories, StandInEveryRelationToKeysAndToTheGrace) {
  for (const EventKind kind :
       {EventKind::together, EventKind::apart, EventKind::shut_down, EventKind::enter_key}) {
    Relations seen;
    std::size_t events = 0;
    for_each_sampled(synthetic_pairs, 1, 20'000, [&](const History<Scalar>& h) {
      for (const Event<Scalar>& e : h.events) {
        if (e.kind != kind) continue;
        ++events;
        relate(seen, e.days, h.units[e.unit].accounts[0].left);
      }
    });
    for (const auto& [relation, times] : seen) EXPECT_GT(times * 20, events) << relation;
  }
}

// The same choices, the same history.

using test::hash_of;
using test::written;

std::vector<std::string> sampled(const Plan& plan, std::uint64_t seed, std::uint64_t cases) {
  std::vector<std::string> seen;
  for_each_sampled(plan, seed, cases,
                   [&](const History<Scalar>& h) { seen.push_back(written(h)); });
  return seen;
}

TEST(DrawnHistories, DifferFromSeedToSeedOnly) {
  EXPECT_EQ(sampled(pairs, 7, 200), sampled(pairs, 7, 200));
  EXPECT_NE(sampled(pairs, 7, 200), sampled(pairs, 8, 200));
}

/// In one reading, so that a new question does not change them.
std::uint64_t hash_in_one_reading(Plan plan) {
  plan.scope.readings = default_reading;
  return hash_of(sampled(plan, 1, 200));
}

TEST(DrawnHistories, AreTheSameOnEveryMachine) {
  EXPECT_EQ(hash_in_one_reading(alone), 11'922'230'614'453'733'018u);
  EXPECT_EQ(hash_in_one_reading(pairs), 2'028'284'708'048'304'196u);
  EXPECT_EQ(hash_in_one_reading(synthetic_clusters), 16'219'639'041'962'667'400u);
}

TEST(DrawnHistories, AreTriedOnceEach) {
  const Plan plan{asa5540, scope_of(Shape::pair, Factor::keys | Factor::contact, 2)};
  std::set<std::string> seen;
  const HistoryJudge judge = [&](const History<Scalar>& h) {
    return Verdict{true, !seen.insert(written(h)).second, 1};
  };
  const Tally tally = exhaust(plan, judge, {80'000});
  EXPECT_FALSE(tally.violation);
  EXPECT_EQ(tally.cases, seen.size());
}

/// A replay of what a random source answered, of any plan.
TEST(ReplayHistory, MakesTheSameOfTheChoicesThatWereTaken) {
  for (const Plan& plan : {alone, pairs, synthetic_pairs, synthetic_clusters})
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      Recorded random(RandomSource(seed, 0));
      History<Scalar> drawn;
      draw_history(random, plan, drawn);
      EXPECT_EQ(written(replay_history(plan, std::move(random).take())), written(drawn));
    }
}

TEST(ReplayHistory, MakesAViolationOfItsChoices) {
  const HistoryJudge judge = [](const History<Scalar>& h) {
    const auto old = [](const Event<Scalar>& e) { return e.kind == EventKind::old_software; };
    return Verdict{true, std::any_of(h.events.begin(), h.events.end(), old), 1};
  };
  const auto violation = sample(synthetic_clusters, judge, 1, 1'000).violation;
  ASSERT_TRUE(violation);
  EXPECT_EQ(written(replay_history(everything(synthetic_clusters), violation->choices)),
            written(violation->history()));
}

void expect_simplest(const Plan& plan, std::size_t units, Days days) {
  const History<Scalar> h = replay_history(plan, {});
  EXPECT_EQ(alternatives(h.readings), alternatives(Readings{}));
  ASSERT_EQ(h.units.size(), units);
  for (const KeyedUnit<Scalar>& unit : h.units) {
    EXPECT_TRUE(unit == h.units[0]);
    EXPECT_EQ(unit.on_order, unit.unit);
    EXPECT_EQ(unit.keys[0].grants.size(), 1u);
    EXPECT_EQ(entry(unit.keys[0].grants[0].feature).kind, Kind::flag);
  }
  ASSERT_EQ(h.events.size(), 1u);
  EXPECT_TRUE(h.events[0] == (Event<Scalar>{.kind = EventKind::together, .days = days}));
  EXPECT_EQ(h.place, 0u);
}

TEST(ReplayHistory, MakesTheSimplestOfNoChoices) {
  expect_simplest(alone, 1, Days{0});
  expect_simplest(pairs, 2, Days{0});
  expect_simplest(synthetic_pairs, 2, Days{0});
  expect_simplest(synthetic_clusters, 2, Days{0});
  expect_simplest({asa5540, scope_of(Shape::pair, Factor::keys | Factor::contact)}, 2, Days{1});
}

}  // namespace
}  // namespace asa
