#include "model/inline_vector.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace asa {
namespace {

constexpr InlineVector<int, 4> few(std::initializer_list<int> values) {
  InlineVector<int, 4> made;
  for (const int value : values) made.push_back(value);
  return made;
}

TEST(InlineVector, BeginsEmpty) {
  const InlineVector<int, 4> none;
  EXPECT_EQ(none.size(), 0u);
  EXPECT_EQ(none.begin(), none.end());
}

TEST(InlineVector, GrowsAtTheEnd) {
  constexpr auto three = few({7, 8, 9});
  static_assert(three.size() == 3 && three[0] == 7 && three[2] == 9);
}

TEST(InlineVector, IsFullWithTheMostItHolds) {
  static_assert(InlineVector<int, 4>::capacity == 4);
  static_assert(few({1, 2, 3, 4}).full());
  static_assert(!few({1, 2, 3}).full());
}

TEST(InlineVector, IsGoneThroughInOrder) {
  auto three = few({7, 8, 9});
  for (int& value : three) ++value;
  EXPECT_EQ(three, few({8, 9, 10}));
}

TEST(InlineVector, LosesTheOneAtAPlace) {
  const auto without = [](std::size_t place) {
    auto three = few({7, 8, 9});
    three.erase(place);
    return three;
  };
  EXPECT_EQ(without(0), few({8, 9}));
  EXPECT_EQ(without(1), few({7, 9}));
  EXPECT_EQ(without(2), few({7, 8}));
}

TEST(InlineVector, GrowsAgainAfterALoss) {
  auto values = few({1, 2, 3, 4});
  values.erase(0);
  values.push_back(5);
  EXPECT_EQ(values, few({2, 3, 4, 5}));
}

TEST(InlineVector, IsEqualInSizeAndValues) {
  static_assert(few({1, 2}) == few({1, 2}));
  static_assert(few({1, 2}) != few({1, 3}));
  static_assert(few({1, 2}) != few({3, 2}));
  static_assert(few({1, 2}) != few({1}));
  static_assert(few({1, 0}) != few({1}) && few({1}) != few({1, 0}));
  static_assert(few({}) == few({}));
}

TEST(InlineVector, IsEqualWhateverWasThereBefore) {
  auto values = few({1, 2, 3});
  values.erase(2);
  EXPECT_EQ(values, few({1, 2}));
}

/// Says how many there are, and how often one was copied.
struct Counted {
  static inline int alive = 0, copies = 0;
  int value = 7;
  Counted() { ++alive; }
  Counted(const Counted& other) : value(other.value) { ++alive, ++copies; }
  Counted& operator=(const Counted& other) {
    value = other.value;
    ++copies;
    return *this;
  }
  ~Counted() { --alive; }
};
using Counters = InlineVector<Counted, 16>;

Counters counters(std::size_t size) {
  Counters made;
  made.resize(size);
  return made;
}

TEST(InlineVector, CopiesThoseThatThereAre) {
  const Counters two = counters(2);
  Counted::copies = 0;
  const Counters copy = two;
  EXPECT_EQ(Counted::copies, 2);
  EXPECT_EQ(copy.size(), 2u);
}

TEST(InlineVector, HoldsThoseOnlyThatThereAre) {
  {
    const Counters none;
    EXPECT_EQ(Counted::alive, 0);
    Counters three = counters(3);
    EXPECT_EQ(Counted::alive, 3);
    three.erase(0);
    EXPECT_EQ(Counted::alive, 2);
    three.push_back({});
    EXPECT_EQ(Counted::alive, 3);
    three.resize(1);
    EXPECT_EQ(Counted::alive, 1);
  }
  EXPECT_EQ(Counted::alive, 0);
}

TEST(InlineVector, IsAssignedWhateverItHeld) {
  for (const std::size_t before : {0u, 1u, 3u, 16u})
    for (const std::size_t after : {0u, 2u, 3u, 16u}) {
      {
        Counters values = counters(before);
        const Counters other = counters(after);
        values = other;
        EXPECT_EQ(values.size(), after);
        EXPECT_EQ(Counted::alive, static_cast<int>(2 * after));
        values = *&values;
        EXPECT_EQ(values.size(), after);
      }
      EXPECT_EQ(Counted::alive, 0);
    }
}

TEST(InlineVector, GrowsByWhatIsSoByDefault) {
  auto values = few({1, 2, 3});
  values.resize(1);
  values.resize(3);
  EXPECT_EQ(values, few({1, 0, 0}));
  EXPECT_EQ(counters(3)[2].value, 7);
}

TEST(InlineVector, IsMadeChangedAndGoneInConstantEvaluation) {
  static_assert([] {
    auto values = few({1, 2, 3});
    const auto copy = values;
    values.erase(0);
    values.resize(4);
    values = copy;
    values.push_back(4);
    return values == few({1, 2, 3, 4});
  }());
}

TEST(InlineVector, IsAssignedWithItsSize) {
  auto values = few({1, 2, 3});
  values = few({4});
  EXPECT_EQ(values, few({4}));
  values = few({5, 6});
  EXPECT_EQ(values, few({5, 6}));
}

}  // namespace
}  // namespace asa
