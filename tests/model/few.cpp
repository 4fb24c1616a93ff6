#include "model/few.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace asa {
namespace {

constexpr Few<int, 4> few(std::initializer_list<int> values) {
  Few<int, 4> made;
  for (const int value : values) made.push_back(value);
  return made;
}

TEST(Few, BeginsEmpty) {
  const Few<int, 4> none;
  EXPECT_EQ(none.size(), 0u);
  EXPECT_EQ(none.begin(), none.end());
}

TEST(Few, GrowsAtTheEnd) {
  constexpr auto three = few({7, 8, 9});
  static_assert(three.size() == 3 && three[0] == 7 && three[2] == 9);
}

TEST(Few, IsFullWithTheMostItHolds) {
  static_assert(Few<int, 4>::most == 4);
  static_assert(few({1, 2, 3, 4}).full());
  static_assert(!few({1, 2, 3}).full());
}

TEST(Few, IsGoneThroughInOrder) {
  auto three = few({7, 8, 9});
  for (int& value : three) ++value;
  EXPECT_EQ(three, few({8, 9, 10}));
}

TEST(Few, LosesTheOneAtAPlace) {
  const auto without = [](std::size_t place) {
    auto three = few({7, 8, 9});
    three.erase(place);
    return three;
  };
  EXPECT_EQ(without(0), few({8, 9}));
  EXPECT_EQ(without(1), few({7, 9}));
  EXPECT_EQ(without(2), few({7, 8}));
}

TEST(Few, GrowsAgainAfterALoss) {
  auto values = few({1, 2, 3, 4});
  values.erase(0);
  values.push_back(5);
  EXPECT_EQ(values, few({2, 3, 4, 5}));
}

TEST(Few, IsEqualInSizeAndValues) {
  static_assert(few({1, 2}) == few({1, 2}));
  static_assert(few({1, 2}) != few({1, 3}));
  static_assert(few({1, 2}) != few({3, 2}));
  static_assert(few({1, 2}) != few({1}));
  static_assert(few({1, 0}) != few({1}) && few({1}) != few({1, 0}));
  static_assert(few({}) == few({}));
}

TEST(Few, IsEqualWhateverWasThereBefore) {
  auto values = few({1, 2, 3});
  values.erase(2);
  EXPECT_EQ(values, few({1, 2}));
}

/// Says how often it was copied.
struct Copied {
  static inline int times = 0;
  Copied() = default;
  Copied(const Copied&) { ++times; }
  Copied& operator=(const Copied&) {
    ++times;
    return *this;
  }
};

TEST(Few, CopiesThoseThatThereAre) {
  Few<Copied, 16> two;
  two.resize(2);
  Copied::times = 0;
  const Few<Copied, 16> copy = two;
  EXPECT_EQ(Copied::times, 2);
  EXPECT_EQ(copy.size(), 2u);
}

TEST(Few, IsAssignedWithItsSize) {
  auto values = few({1, 2, 3});
  values = few({4});
  EXPECT_EQ(values, few({4}));
  values = few({5, 6});
  EXPECT_EQ(values, few({5, 6}));
}

}  // namespace
}  // namespace asa
