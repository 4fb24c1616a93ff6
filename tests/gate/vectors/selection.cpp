#include "gate/vectors/selection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

namespace asa::vectors {
namespace {

using testing::ElementsAre;

std::vector<Chosen> showing(std::initializer_list<GoalSet> goals) {
  std::vector<Chosen> chosen;
  for (const GoalSet& shows : goals) chosen.push_back({Situation<Scalar>{}, shows});
  return chosen;
}

std::vector<GoalSet> shown_after(std::initializer_list<GoalSet> goals) {
  std::vector<GoalSet> left;
  for (const Chosen& one : minimal(showing(goals))) left.push_back(one.shows);
  return left;
}

TEST(Minimal, DropsWhatOthersShowTogether) {
  EXPECT_THAT(shown_after({{1, 2}, {1, 3}, {2, 4}}), ElementsAre(GoalSet{1, 3}, GoalSet{2, 4}));
}

TEST(Minimal, KeepsTheOrderOfWhatIsLeft) {
  EXPECT_THAT(shown_after({{3}, {1}, {2}}), ElementsAre(GoalSet{3}, GoalSet{1}, GoalSet{2}));
}

TEST(Minimal, OfTwoThatShowTheSameKeepsOne) {
  EXPECT_THAT(shown_after({{1}, {1}}), ElementsAre(GoalSet{1}));
}

TEST(ShownOnlyBy, IsWhatNoOtherShows) {
  const auto all = showing({{1, 2, 3}, {2}, {3, 4}});
  EXPECT_EQ(shown_only_by(all[0], all), GoalSet{1});
  EXPECT_EQ(shown_only_by(all[1], all), GoalSet{});
}

}  // namespace
}  // namespace asa::vectors
