#include "model/lanes.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

/// The vector domain computes in every lane as the reference domain does.
namespace asa {
namespace {

struct Tag;

template <class D>
class EachWidth : public testing::Test {};
using Widths = testing::Types<Lanes<4, Tag>, Lanes<8, Tag>, Lanes<16, Tag>>;
TYPED_TEST_SUITE(EachWidth, Widths);

static_assert(ValueDomain<Lanes<4, Tag>> && ValueDomain<Lanes<8, Tag>> &&
              ValueDomain<Lanes<16, Tag>>);

constexpr std::array<std::int32_t, 9> amounts{-1'000'000'000, -1,           0, 1, 2, 250, 2'500,
                                              20'000,         1'000'000'000};

/// The amounts, from a place on, one in each lane.
template <class D>
typename D::number numbers_from(std::size_t place) {
  typename D::number all;
  for (std::size_t i = 0; i < D::width; ++i) all.lanes[i] = amounts[(place + i) % amounts.size()];
  return all;
}

/// Truths that differ from lane to lane: the bits of a number, over and over.
template <class D>
typename D::truth truths_of(std::size_t bits) {
  typename D::truth all;
  for (std::size_t i = 0; i < D::width; ++i) all.bits[i] = (bits >> i % 4 & 1u) != 0 ? -1 : 0;
  return all;
}

/// Hands on vectors of numbers, so that each amount meets each in some lane.
template <class D>
void for_each_two(auto check) {
  for (std::size_t i = 0; i < amounts.size(); ++i)
    for (std::size_t j = 0; j < amounts.size(); ++j) check(numbers_from<D>(i), numbers_from<D>(j));
}

template <class D>
void expect_alike(auto compute) {
  for_each_two<D>([&](const auto& a, const auto& b) {
    const auto all = compute(a, b);
    for (std::size_t i = 0; i < D::width; ++i)
      EXPECT_EQ(D::lane(all, i), compute(D::lane(a, i), D::lane(b, i))) << "lane " << i;
  });
}

TYPED_TEST(EachWidth, AddsAndSubtracts) {
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a + b; });
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a - b; });
}

TYPED_TEST(EachWidth, TakesTheSmallerAndTheLarger) {
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return min(a, b); });
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return max(a, b); });
}

TYPED_TEST(EachWidth, Compares) {
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a == b; });
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a != b; });
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a < b; });
  expect_alike<TypeParam>([](const auto& a, const auto& b) { return a <= b; });
}

TYPED_TEST(EachWidth, JoinsAndDeniesTruths) {
  using D = TypeParam;
  for (std::size_t p = 0; p < 16; ++p)
    for (std::size_t q = 0; q < 16; ++q) {
      const auto a = truths_of<D>(p), b = truths_of<D>(q);
      for (std::size_t i = 0; i < D::width; ++i) {
        EXPECT_EQ(D::lane(a && b, i), D::lane(a, i) && D::lane(b, i));
        EXPECT_EQ(D::lane(a || b, i), D::lane(a, i) || D::lane(b, i));
        EXPECT_EQ(D::lane(!a, i), !D::lane(a, i));
        EXPECT_EQ(D::lane(implies(a, b), i), implies(D::lane(a, i), D::lane(b, i)));
        EXPECT_EQ(D::lane(iff(a, b), i), iff(D::lane(a, i), D::lane(b, i)));
      }
    }
}

TYPED_TEST(EachWidth, SelectsLaneByLane) {
  using D = TypeParam;
  for (std::size_t bits = 0; bits < 16; ++bits) {
    const auto condition = truths_of<D>(bits);
    const auto yes = numbers_from<D>(1), no = numbers_from<D>(5);
    const auto chosen = D::select(condition, yes, no);
    for (std::size_t i = 0; i < D::width; ++i)
      EXPECT_EQ(D::lane(chosen, i), D::lane(D::lane(condition, i) ? yes : no, i));
  }
}

TYPED_TEST(EachWidth, OneValueIsInEveryLane) {
  using D = TypeParam;
  for (std::size_t i = 0; i < D::width; ++i) {
    for (const std::int32_t amount : amounts) EXPECT_EQ(D::lane(D::number_of(amount), i), amount);
    EXPECT_TRUE(D::lane(D::truth_of(true), i));
    EXPECT_FALSE(D::lane(D::truth_of(false), i));
    EXPECT_EQ(D::lane(D::days_of(Days{30}), i), 30);
  }
}

/// A rule that asks whether a truth is known must not be told of one lane.
TYPED_TEST(EachWidth, KnowsNoTruthOfAllLanes) {
  EXPECT_FALSE(TypeParam::known(TypeParam::truth_of(true)));
  EXPECT_FALSE(TypeParam::known(TypeParam::truth_of(false)));
}

}  // namespace
}  // namespace asa
