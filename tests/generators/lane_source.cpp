#include "generators/lane_source.hpp"

#include "generators/draw_situation.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "tests/generators/lane_of.hpp"
#include "tests/generators/written.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <vector>

/// Each lane answers as the random source does for its case.
namespace asa {
namespace {

struct Tag;

template <class D>
class EachWidth : public testing::Test {};
using Widths = testing::Types<Lanes<4, Tag>, Lanes<8, Tag>, Lanes<16, Tag>>;
TYPED_TEST_SUITE(EachWidth, Widths);

static_assert(ValueSource<LaneSource<Lanes<4, Tag>>>);
static_assert(!Source<LaneSource<Lanes<4, Tag>>>, "lanes cannot follow one answer");

template <class S, class D = typename S::domain>
using Answers = std::vector<typename D::number>;

/// Values and forms of few and of many, usual and not.
template <ValueSource S, class D = typename S::domain>
Answers<S> values(S& source) {
  Answers<S> all;
  for (const std::size_t n : {1u, 2u, 7u, 24u, 1'000u})
    for (const std::size_t ordinary : {1u, 2u, 9u, 31u}) {
      all.push_back(source.value(n, ordinary));
      all.push_back(D::number_of(static_cast<std::int32_t>(source.form(n, ordinary))));
    }
  return all;
}

/// Numbers of ranges, narrow and wide, whose ends are answers too.
template <ValueSource S, class D = typename S::domain>
Answers<S> numbers(S& source) {
  Answers<S> all;
  for (const std::int32_t width : {0, 1, 2, 16, 17, 250, 20'000, 1'000'000'000}) {
    const auto lo = source.value(100, 1), hi = lo + D::number_of(width);
    all.push_back(source.number(lo, hi, {}));
    const std::array near{all.back(), hi - D::number_of(2), D::number_of(7)};
    all.push_back(source.number(lo, hi, near));
  }
  return all;
}

/// One of some numbers, of which not all lie in the range; and how a source leans.
template <ValueSource S, class D = typename S::domain>
Answers<S> leanings(S& source) {
  Answers<S> all;
  for (const std::int32_t width : {0, 1, 250, 20'000}) {
    const auto lo = source.value(100, 1), hi = lo + D::number_of(width);
    const std::array near{lo - D::number_of(1), hi, lo + D::number_of(7)};
    all.push_back(source.among(lo, hi, near));
    all.push_back(D::number_of(static_cast<std::int32_t>(source.bias(6))));
  }
  return all;
}

std::uint64_t case_of(std::uint64_t first, std::size_t lane) {
  return first + lane * forms_of_a_round;
}

/// Asks lanes of cases, and each case alone, the same questions.
template <class D>
void expect_alike(auto ask) {
  for (const std::uint64_t first : {0u, 1u, 63u, 1u << 20})
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
      LaneSource<D> lanes(seed, first);
      const auto all = ask(lanes);
      for (std::size_t i = 0; i < D::width; ++i) {
        RandomSource alone(seed, case_of(first, i));
        const auto answers = ask(alone);
        ASSERT_EQ(answers.size(), all.size());
        for (std::size_t k = 0; k < all.size(); ++k)
          EXPECT_EQ(D::lane(all[k], i), answers[k]) << "lane " << i << ", answer " << k;
      }
    }
}

TYPED_TEST(EachWidth, GivesTheSameValuesAndForms) {
  expect_alike<TypeParam>([](auto& source) { return values(source); });
}

TYPED_TEST(EachWidth, GivesTheSameNumbers) {
  expect_alike<TypeParam>([](auto& source) { return numbers(source); });
}

TYPED_TEST(EachWidth, LeansTheSameWay) {
  expect_alike<TypeParam>([](auto& source) { return leanings(source); });
}

/// Pairs and triples of platforms of every family, and synthetic ones.
std::vector<Plan> every_plan() {
  std::vector<Plan> plans;
  for (const Shape shape : {Shape::pair, Shape::triple}) {
    const Scope scope{"situations", shape, situation_factors, every_reading};
    plans.push_back(everything({nullptr, scope}));
    plans.push_back({nullptr, scope});
    plans.push_back({nullptr, {"one feature", shape, only(Factor::one_feature), {}}});
    for (const PlatformEntry& platform : catalogue()) {
      plans.push_back(everything({&platform, scope}));
      plans.push_back({&platform, scope});
    }
  }
  return plans;
}

/// Every field: what is written of a situation is all of it.
template <class D>
void expect_same_situations(const Plan& plan, std::uint64_t first) {
  LaneSource<D> lanes(1, first);
  const Situation<D> all = draw_situation(lanes, plan);
  for (std::size_t i = 0; i < D::width; ++i) {
    RandomSource alone(1, case_of(first, i));
    EXPECT_EQ(test::written(test::lane_of<D>(all, i)), test::written(draw_situation(alone, plan)))
        << (plan.platform ? plan.platform->name : "synthetic") << ", case " << case_of(first, i);
  }
}

TYPED_TEST(EachWidth, DrawsTheSameSituations) {
  for (const Plan& plan : every_plan())
    for (std::uint64_t first = 0; first < forms_of_a_round; first += 5)
      expect_same_situations<TypeParam>(plan, first);
}

}  // namespace
}  // namespace asa
