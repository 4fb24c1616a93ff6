#include "generators/coverage/coverage.hpp"

#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <vector>

/// The factors against what is drawn, everything varying.
namespace asa {
namespace {

constexpr Factors factors_of_time{0x0fff'0000u | (Factor::change | Factor::size).bits |
                                  only(Factor::every_feature).bits};

std::vector<const PlatformEntry*> every_platform() {
  std::vector<const PlatformEntry*> platforms{nullptr};
  for (const PlatformEntry& p : catalogue()) platforms.push_back(&p);
  return platforms;
}

std::vector<Plan> plans_of(std::initializer_list<Scope> scopes,
                           std::initializer_list<Shape> shapes) {
  std::vector<Plan> plans;
  for (const PlatformEntry* platform : every_platform())
    for (const Shape shape : shapes)
      for (const Scope& scope : scopes) {
        plans.push_back({platform, scope});
        plans.back().scope.shape = shape;
      }
  return plans;
}

std::vector<Plan> plans_of_situations() {
  const auto of = [](Factors factors) { return Scope{Shape::pair, factors, every_reading}; };
  return plans_of({of(situation_factors.without(only(Factor::every_feature))),
                   of(situation_factors.without(only(Factor::one_feature))),
                   of(situation_factors.without(only(Factor::change)))},
                  {Shape::pair, Shape::triple, Shape::cluster});
}

/// With and without keys, several of them, permanent keys on order, and events.
std::vector<Plan> plans_of_histories() {
  const auto of = [](Factors left_out, std::int32_t events) {
    constexpr ReadingSet readings{(1u << reading_count) - 1u};
    return Scope{Shape::pair, factors_of_time.without(left_out), readings, events};
  };
  const Factors of_keys = Factor::keys | Factor::entry | only(Factor::activation);
  return plans_of({of({}, max_events), of(only(Factor::upgrade), max_events),
                   of(Factor::second_key | Factor::entry, 8), of(of_keys, max_events), of({}, 0)},
                  {Shape::alone, Shape::pair, Shape::cluster});
}

template <class S>
S drawn(const Plan& plan, std::uint64_t seed) {
  RandomSource source(1, seed);
  S scenario;
  DrawsOf<S>(plan).draw(source, scenario);
  return scenario;
}

/// As many of each plan, so many in all.
template <class S>
void for_each_drawn(const std::vector<Plan>& plans, std::uint64_t cases, auto look) {
  for (std::uint64_t seed = 0; seed < cases; ++seed)
    look(drawn<S>(plans[seed % plans.size()], seed));
}

template <class S>
void expect_every_level_and_no_exclusion(const CoverageOf<S>& c) {
  for (const NamedLevel& level : c.unseen_levels())
    ADD_FAILURE() << level.factor << " is never " << level.level;
  for (const auto& [a, b] : c.seen_excluded())
    ADD_FAILURE() << a.factor << '=' << a.level << " with " << b.factor << '=' << b.level;
}

TEST(Coverage, OfDrawnSituationsHasEveryLevelAndNothingThatIsExcluded) {
  Coverage c;
  for_each_drawn<Situation<Scalar>>(plans_of_situations(), 200'000,
                                    [&](const auto& s) { c.add(s); });
  expect_every_level_and_no_exclusion(c.situations());
  EXPECT_EQ(c.histories().levels().seen, 0u);
}

TEST(Coverage, OfDrawnHistoriesHasEveryLevelAndNothingThatIsExcluded) {
  Coverage c;
  for_each_drawn<History<Scalar>>(plans_of_histories(), 100'000, [&](const auto& h) { c.add(h); });
  expect_every_level_and_no_exclusion(c.histories());
  EXPECT_EQ(c.situations().levels().seen, 0u);
}

void expect_same(const Coverage& a, const Coverage& b) {
  EXPECT_EQ(a.situations().triples(), b.situations().triples());
  EXPECT_EQ(a.situations().unseen_pairs(), b.situations().unseen_pairs());
  EXPECT_EQ(a.histories().triples(), b.histories().triples());
  EXPECT_EQ(a.histories().unseen_pairs(), b.histories().unseen_pairs());
}

/// Several hundred situations and histories.
std::vector<Subject> some_subjects() {
  std::vector<Subject> some;
  for_each_drawn<Situation<Scalar>>(plans_of_situations(), 500,
                                    [&](const auto& s) { some.emplace_back(s); });
  for_each_drawn<History<Scalar>>(plans_of_histories(), 500,
                                  [&](const auto& h) { some.emplace_back(h); });
  return some;
}

TEST(Coverage, DoesNotDependOnTheOrder) {
  const std::vector<Subject> some = some_subjects();
  Coverage forward, backward;
  for (auto subject = some.begin(); subject != some.end(); ++subject) forward.add(*subject);
  for (auto subject = some.rbegin(); subject != some.rend(); ++subject) backward.add(*subject);
  EXPECT_GT(forward.situations().triples().seen, 0u);
  EXPECT_GT(forward.histories().triples().seen, 0u);
  expect_same(forward, backward);
}

TEST(Coverage, MergedIsThatOfEverythingAdded) {
  std::array<Coverage, 3> parts;
  Coverage all;
  std::size_t next = 0;
  for (const Subject& subject : some_subjects()) {
    parts[next++ % parts.size()].add(subject);
    all.add(subject);
  }
  Coverage merged;
  for (const Coverage& part : parts) merged.merge(part);
  expect_same(merged, all);
}

/// The quick way past a scenario that came before leaves none out.
TEST(Coverage, OfAScenarioIsTheSameWhateverCameBefore) {
  Coverage one_by_one, together;
  for (const Subject& subject : some_subjects()) {
    Coverage alone;
    alone.add(subject);
    one_by_one.merge(alone);
    together.add(subject);
    together.add(subject);
  }
  expect_same(one_by_one, together);
}

}  // namespace
}  // namespace asa
