#include "generators/variations.hpp"

#include "generators/draw_unit.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <vector>

/// Cases that differ from the simplest one of a plan in a single choice.
namespace asa {
namespace {

template <class S>
std::vector<S> varied(const Plan& plan) {
  const JudgeOf<S> judge = [](const S&) { return Verdict{true, true, 1}; };
  return variations<S>(plan, exhaust(plan, judge, {}).violation->choices);
}

Plan pairs_with(Factors factors) { return {find_platform("ASA 5520"), {Shape::pair, factors, {}}}; }

/// A mate resembles the first unit, so its choice changes both; the first changes alone, too.
TEST(Variations, ChangeUnitsTogetherAndAlone) {
  std::set<std::vector<bool>> zero_keys;
  for (const Situation<>& s : varied<Situation<>>(pairs_with(only(Factor::key))))
    zero_keys.insert({s.units[0].zero_key, s.units[1].zero_key});
  EXPECT_EQ(zero_keys, (std::set<std::vector<bool>>{{true, true}, {true, false}, {false, true}}));
}

TEST(Variations, TakeEveryOption) {
  std::set<std::int32_t> versions;
  for (const Situation<>& s : varied<Situation<>>(pairs_with(only(Factor::version))))
    versions.insert(s.units[1].version);
  EXPECT_EQ(versions.size(), drawn_versions.size());
}

TEST(Variations, TakeBoundaryValues) {
  const Plan plan{find_platform("ASA 5585-X SSP-60"), {Shape::cluster, only(Factor::size), {}}};
  std::set<std::size_t> sizes;
  for (const Situation<>& s : varied<Situation<>>(plan)) sizes.insert(s.units.size());
  EXPECT_EQ(sizes, (std::set<std::size_t>{3, 8, 9, 15, 16}));
}

/// A feature that keeps its amount takes no choice for it: amounts vary once it does not.
TEST(Variations, VaryTheChoicesThatAnotherAdds) {
  const Plan plan = pairs_with(only(Factor::every_feature));
  std::set<std::int32_t> first, second;
  for (const Situation<>& s : varied<Situation<>>(plan)) {
    first.insert(s.units[0].license[feature_id<AnyConnectPremium>]);
    second.insert(s.units[1].license[feature_id<AnyConnectPremium>]);
  }
  const std::int32_t limit = plan.platform->rules.limit[feature_id<AnyConnectPremium>];
  for (const std::int32_t amount : {0, 1, limit - 1, limit}) {
    EXPECT_TRUE(first.contains(amount)) << amount;
    EXPECT_TRUE(second.contains(amount)) << amount;
  }
}

/// Only one choice changes: more events leave those that there are as they are.
TEST(Variations, OfAHistoryKeepItsEvents) {
  Scope scope{Shape::pair, only(Factor::contact), {}};
  scope.events = 3;
  const Plan plan{find_platform("ASA 5520"), scope};
  const HistoryJudge judge = [](const History<>& h) {
    return Verdict{true, h.events.size() == 2 && h.events[1].kind == EventKind::apart, 1};
  };
  const Violation found = *exhaust(plan, judge, {}).violation;
  std::size_t longer = 0;
  for (const History<>& h : variations<History<>>(plan, found.choices)) {
    if (h.events.size() != 3) continue;
    ++longer;
    EXPECT_TRUE(h.events[0] == found.history().events[0]);
  }
  EXPECT_GT(longer, 0u);
}

}  // namespace
}  // namespace asa
