#include "generators/explore.hpp"

#include "model/time/simulate.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace asa {
namespace {

Exploration explored(const Tracing& trace) { return explore(history_spaces(), trace); }

bool finds(const Exploration& found, bool reached, const std::string& what) {
  return std::any_of(found.unexpected.begin(), found.unexpected.end(),
                     [&](const Unexpected& u) { return u.reached == reached && u.what == what; });
}

TEST(Explore, ReachesEveryStateAndStepAndNoOther) {
  const Exploration found = explored([](const auto& h) { return simulate(h); });
  EXPECT_TRUE(found.unexpected.empty());
  EXPECT_EQ(found.states, found.all_states);
  EXPECT_EQ(found.steps, found.all_steps);
}

TEST(Explore, KnowsFourStatesOfContactFiveOfAKeyAndThreeOfTraffic) {
  const Exploration found = explored([](const auto& h) { return simulate(h); });
  EXPECT_EQ(found.all_states, 12u);
  EXPECT_EQ(found.all_steps, 11u + 21u + 9u);
}

TEST(Explore, GoesThroughASpaceToItsEnd) {
  const Exploration found = explored([](const auto& h) { return simulate(h); });
  EXPECT_GT(found.ends, 1'000u);
  EXPECT_GT(found.longest, 10u);
  EXPECT_LT(found.longest, max_events);
}

template <ValueDomain D>
struct ForeverInTheGrace : TimeRules<D> {
  typename D::truth keeps_combined(const Readings&, const typename D::days&) const override {
    return D::truth_of(true);
  }
};

TEST(Explore, NamesAStateThatIsNeverReached) {
  const auto found =
      explored([](const auto& h) { return simulate(h, ForeverInTheGrace<Scalar>{}); });
  EXPECT_TRUE(finds(found, false, "contact: apart beyond the grace"));
  EXPECT_TRUE(finds(found, false, "contact: apart beyond the grace to reunited"));
  EXPECT_LT(found.states, found.all_states);
}

/// Every other step loses the keys.
Trace<Scalar> with_keys_lost(const History<Scalar>& h) {
  Trace<Scalar> trace = simulate(h);
  const std::size_t end = trace.steps() - 1;
  for (std::size_t u = 0; u < trace.units(); ++u)
    for (Account<Scalar>& account : trace.at(end, u).accounts)
      if (end % 2 == 1) account.installed = false;
  return trace;
}

TEST(Explore, NamesAStepThatIsReachedThoughItCannotBe) {
  const auto found = explored(with_keys_lost);
  EXPECT_TRUE(finds(found, true, "a key: counting down to not installed"));
}

}  // namespace
}  // namespace asa
