#include "model/time/states.hpp"

#include "tests/model/time/histories.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace asa {
namespace {

const auto year_each = pair_with_botnet(52_weeks, 52_weeks);

std::vector<Contact> contacts(const Trace<Scalar>& trace) {
  std::vector<Contact> states;
  for (std::size_t step = 0; step < trace.steps(); ++step)
    states.push_back(contact_of(trace, step));
  return states;
}

TEST(States, OfContactFollowTheGrace) {
  const auto trace = after(year_each, {apart(30_days), apart(1_days), together(0_days),
                                       together(1_days), apart(1_days)});
  EXPECT_EQ(contacts(trace),
            (std::vector{Contact::together, Contact::within_grace, Contact::beyond_grace,
                         Contact::reunited, Contact::together, Contact::within_grace}));
}

KeyState state(const History<Scalar>& start, std::initializer_list<Event<>> events,
               std::size_t unit = 0) {
  const auto trace = after(start, events);
  return key_state_of(start, trace, trace.steps() - 1, unit, 0);
}

TEST(States, OfAKeyAreWhatItsAccountAndItsMatesSay) {
  EXPECT_EQ(state(year_each, {}), KeyState::counting);
  EXPECT_EQ(state(year_each, {}, 1), KeyState::waiting);
  EXPECT_EQ(state(year_each, {apart(31_days)}, 1), KeyState::counting);
  EXPECT_EQ(state(year_each, {deactivate(0, 0)}), KeyState::inactive);
  EXPECT_EQ(state(year_each, {deactivate(0, 0)}, 1), KeyState::counting);
  EXPECT_EQ(state(year_each, {together(52_weeks)}), KeyState::used_up);
  EXPECT_EQ(state(alone_with({at_hand({botnet})}), {}), KeyState::not_installed);
}

TEST(States, OfTrafficNameWhoCarriesIt) {
  EXPECT_EQ(traffic_of(after(year_each, {}), 0), Traffic::primary);
  EXPECT_EQ(traffic_of(after(year_each, {switch_over(1)}), 1), Traffic::secondary);
  EXPECT_EQ(traffic_of(after(year_each, {apart(1_days), reload(1)}), 2), Traffic::both);
}

TEST(States, FollowEachOtherOnlyAsTheyCan) {
  static_assert(may_follow(Contact::within_grace, Contact::beyond_grace));
  static_assert(!may_follow(Contact::beyond_grace, Contact::within_grace));
  static_assert(!may_follow(Contact::together, Contact::reunited));
  static_assert(!may_follow(Contact::within_grace, Contact::together));
  static_assert(!may_follow(KeyState::used_up, KeyState::not_installed));
  static_assert(may_follow(KeyState::used_up, KeyState::counting));
  static_assert(may_follow(Traffic::both, Traffic::secondary));
}

}  // namespace
}  // namespace asa
