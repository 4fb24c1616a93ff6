#include "gate/prove/space.hpp"
#include "generators/engine.hpp"
#include "tests/gate/prove/mutants/search.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What the solver finds is never larger than what RapidCheck's shrinker makes of a random
/// violation, in the order in which both go down: of choices, compared one after the other. Often
/// they are the same; where two choices must change at once the shrinker stays where it is.
namespace asa::prove {
namespace {

constexpr std::uint64_t seeds = 3, max_cases = 20'000;

std::vector<std::string_view> of_situations() {
  std::vector<std::string_view> all;
  for (const Mutant& mutant : mutants())
    if (mutant.of_situations) all.push_back(mutant.name);
  return all;
}

/// The choices of a random situation as the solver's plan has them: where the property makes no
/// change, none is drawn, which is done just before the contexts in use of each unit.
Choices as_planned(const Plan& plan, const Violation& random) {
  Choices choices = random.choices;
  if (plan.scope.factors.has(Factor::change)) return choices;
  constexpr std::ptrdiff_t of_a_change = 3;
  const auto end = choices.end() - static_cast<std::ptrdiff_t>(random.situation().units.size());
  choices.erase(end - of_a_change, end);
  return choices;
}

/// What the shrinker makes of the first violation of a seed, as the solver's plan has it; nothing
/// if there is none.
Choices shrunk_of(const Trial& trial, const AnySystem& system, std::uint64_t seed) {
  const Plan random{trial.platform, trial.property->info.scope}, plan = plan_of(trial, 0);
  const Tally tally = sample(random, judge_of(*trial.property, system), seed, max_cases);
  if (!tally.violation) return {};
  const Choices shrunk = as_planned(plan, *tally.violation);
  EXPECT_TRUE(judgement_of(*trial.property, system, replay(plan, shrunk)).violated());
  return shrunk;
}

bool precedes(const Choices& a, const Choices& b) {
  return std::ranges::lexicographical_compare(a, b, {}, &Choice::value, &Choice::value);
}

class EachSmallest : public testing::TestWithParam<std::string_view> {};
INSTANTIATE_TEST_SUITE_P(Proofs, EachSmallest, testing::ValuesIn(of_situations()),
                         [](const auto& tested) { return as_test_name(tested.param); });

TEST_P(EachSmallest, IsNoLargerThanAShrunkOne) {
  const Mutant& mutant = *find_mutant(GetParam());
  const Search found = search(mutant, [](const Trial& trial) { return trial.platform != nullptr; });
  ASSERT_TRUE(found.refuted) << "tried:\n" << text_of(found.before);
  const Trial trial{found.refuted->property, found.refuted->platform};
  const Choices& smallest = found.refuted->violation->choices;
  int larger = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(text_of(*found.refuted) + ", seed " + std::to_string(seed));
    const Choices shrunk = shrunk_of(trial, *mutant.system, seed);
    ASSERT_FALSE(shrunk.empty());
    EXPECT_FALSE(precedes(shrunk, smallest));
    larger += precedes(smallest, shrunk) ? 1 : 0;
  }
  RecordProperty("larger_when_shrunk", larger);
}

}  // namespace
}  // namespace asa::prove
