#include "gate/explore/paths.hpp"

#include "model/time/states.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace asa::test {
namespace {

using namespace atlas;

const Paths& paths() {
  static const Paths all = explore_paths();
  return all;
}

const PathFound& found(const Path& path) {
  return *std::ranges::find(paths().found, path, &PathFound::path);
}

std::size_t state(Contact contact) { return static_cast<std::size_t>(contact); }

TEST(Paths, BeginWithTheShortest) {
  const PathFound& stays = found({Machine::contact, {state(Contact::together)}});
  EXPECT_EQ(stays.smallest.events.size(), 0U);
  const PathFound& lost =
      found({Machine::contact, {state(Contact::together), state(Contact::beyond_grace)}});
  ASSERT_EQ(lost.smallest.events.size(), 1U);
  EXPECT_EQ(lost.smallest.events[0].days, Days{31});
}

/// The states of contact, one after the other.
std::vector<std::size_t> contact_in(const History<Scalar>& h) {
  const Trace<Scalar> trace = reference_system().trace(h);
  std::vector<std::size_t> states;
  for (std::size_t step = 0; step < trace.steps(); ++step) {
    const std::size_t next = state(contact_of(trace, step));
    if (states.empty() || states.back() != next) states.push_back(next);
  }
  return states;
}

TEST(Paths, AreTakenByTheirHistoriesAndMissedByTheNearOnes) {
  for (const PathFound& one : paths().found) {
    if (one.path.machine != Machine::contact) continue;
    EXPECT_EQ(contact_in(one.smallest), one.path.states);
    if (!one.near) continue;
    History<Scalar> h = one.smallest;
    h.events[one.near->event] = one.near->other;
    EXPECT_EQ(contact_in(h), one.near->path.states);
    EXPECT_NE(one.near->path, one.path);
  }
}

TEST(Paths, NeverTakeAnExcludedStep) {
  for (const PathFound& one : paths().found)
    for (const auto& [from, to] : excluded_steps(one.path.machine))
      for (std::size_t i = 1; i < one.path.states.size(); ++i)
        EXPECT_FALSE(one.path.states[i - 1] == from && one.path.states[i] == to);
  EXPECT_TRUE(paths().exploration.unexpected.empty());
}

/// Every history of at most four events is counted once.
TEST(Paths, CountHistories) {
  std::uint64_t histories = 0;
  for (const HistorySpace& space : history_spaces())
    for (std::uint64_t events = 0, of_length = 1; events <= most_events;
         ++events, of_length *= space.events.size())
      histories += of_length;
  EXPECT_EQ(paths().cases, histories);
}

}  // namespace
}  // namespace asa::test
