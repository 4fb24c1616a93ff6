#include "generators/choices.hpp"

#include "generators/random_source.hpp"
#include "generators/source.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace asa {
namespace {

static_assert(Source<ReplaySource>);

/// Questions of which some depend on the answers before.
std::vector<std::int64_t> ask(auto& source) {
  std::vector<std::int64_t> answers;
  for (int i = 0; i < 50; ++i) {
    const std::size_t picked = source.pick(5, 2);
    answers.push_back(static_cast<std::int64_t>(picked));
    for (std::size_t k = 0; k < picked; ++k) answers.push_back(source.number(-100, 100, {}));
  }
  return answers;
}

TEST(ReplaySource, RepeatsWhatARandomSourceAnswered) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    Recorded random(RandomSource(seed, 0));
    const auto answers = ask(random);
    const Choices taken = std::move(random).take();
    ReplaySource replay(taken);
    EXPECT_EQ(ask(replay), answers);
    EXPECT_EQ(replay.taken(), taken);
  }
}

TEST(ReplaySource, AnswersOutOfReachBecomeTheLargestPossible) {
  const Choices wanted{{99, 99, false}, {99, 99, true}};
  ReplaySource replay(wanted);
  EXPECT_EQ(replay.pick(3, 1), 2u);
  EXPECT_EQ(replay.number(10, 20, {}), 20);
  EXPECT_EQ(replay.taken(), (Choices{{2, 2, false}, {10, 10, true}}));
}

TEST(ReplaySource, GivesTheSimplestWhereThereAreNoMore) {
  ReplaySource replay({});
  EXPECT_EQ(replay.pick(3, 1), 0u);
  EXPECT_EQ(replay.number(10, 20, {}), 10);
  EXPECT_EQ(replay.taken(), (Choices{{0, 2, false}, {0, 10, true}}));
}

TEST(ReplaySource, LeavesOutWhatIsNotAskedFor) {
  const Choices wanted{{1, 2, false}, {1, 2, false}};
  ReplaySource replay(wanted);
  replay.pick(3, 1);
  EXPECT_EQ(replay.taken().size(), 1u);
}

TEST(ReplaySource, ReachesTheWidestRange) {
  constexpr std::int32_t lowest = INT32_MIN, highest = INT32_MAX;
  const Choices wanted{{std::int64_t{highest} - lowest, 0, true}};
  ReplaySource replay(wanted);
  EXPECT_EQ(replay.number(lowest, highest, {}), highest);
}

}  // namespace
}  // namespace asa
