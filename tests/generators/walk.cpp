#include "generators/walk.hpp"

#include "model/catalogue.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

const Plan pairs{find_platform("ASA 5520"), {Shape::pair, only(Factor::key), {}}};

bool has_a_zero_key(const Situation<Scalar>& s) {
  return s.units[0].zero_key || s.units[1].zero_key;
}

TEST(Walk, FindsTheFirstSituation) {
  const auto place = first_situation(pairs, 1, has_a_zero_key);
  ASSERT_TRUE(place);
  EXPECT_TRUE(has_a_zero_key(situation_at(pairs, *place)));
  std::size_t before = 0;
  for_each_situation(pairs, 1, [&](const Situation<Scalar>& s, const Odometer& at) {
    if (at.place() == *place) {
      EXPECT_EQ(before, 0u);
    }
    before += has_a_zero_key(s) ? 1 : 0;
  });
  EXPECT_GT(before, 0u);
}

TEST(Walk, FindsNothingTooFarAway) {
  EXPECT_FALSE(first_situation(pairs, 0, has_a_zero_key));
  EXPECT_TRUE(first_situation(pairs, 1, has_a_zero_key));
}

TEST(Walk, GoesOneChoiceFromAPlace) {
  const auto place = first_situation(pairs, 1, has_a_zero_key);
  ASSERT_TRUE(place);
  bool leaves = false;
  for (const Position& other : one_choice_from(pairs, *place)) {
    EXPECT_NE(other, *place);
    leaves = leaves || !has_a_zero_key(situation_at(pairs, other));
  }
  EXPECT_TRUE(leaves);
}

}  // namespace
}  // namespace asa
