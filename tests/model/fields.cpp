#include "model/fields.hpp"

#include "model/in_domain.hpp"
#include "model/select.hpp"
#include "model/time/history.hpp"

#include <boost/hana/equal.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/members.hpp>
#include <gtest/gtest.h>

#include <string>

namespace asa {
namespace {

constexpr Account<Scalar> installed{.installed = true, .left = Days{7}, .activation = 3};
constexpr Account<Scalar> active{.active = true, .left = Days{9}, .clock_moved = Days{-2}};

TEST(Fields, AreThoseOfAStructOfHana) {
  static_assert(hana::Struct<Account<Scalar>>::value && !hana::Struct<Days>::value);
  static_assert(hana::length(hana::keys(installed)) == hana::size_c<7>);
  static_assert(hana::equal(hana::members(installed), hana::members(installed)));
  static_assert(!hana::equal(hana::members(installed), hana::members(active)));
}

TEST(Fields, HaveTheirNames) {
  std::string names;
  for_each_field([&](auto name, const auto&) { (names += name.row.name) += ", "; }, installed);
  EXPECT_EQ(names, "days, installed, active, activation, shut down, clock moved, clock pending, ");
}

TEST(Fields, AreCountedWhetherListedOrNot) {
  struct Three {
    int first;
    std::array<bool, 2> second;
    InlineVector<int, 4> third;
  };
  static_assert(detail::count_fields<Three>() == 3);
}

TEST(Select, TakesEveryFieldOfOneOrTheOther) {
  static_assert(select(true, installed, active) == installed);
  static_assert(select(false, installed, active) == active);
}

TEST(InDomain, KeepsWhatListsHold) {
  History<Scalar> h;
  h.units.resize(2);
  h.units[1].keys.resize(1);
  h.units[1].accounts.push_back(active);
  h.events.push_back({.kind = EventKind::reload, .unit = 1});
  const History<Scalar> same = in_domain<Scalar>(h);
  for_each_field([](auto, const auto& a, const auto& b) { EXPECT_TRUE(a == b); }, same, h);
}

}  // namespace
}  // namespace asa
