#include "generators/draw_situation.hpp"
#include "generators/lane_source.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "properties/all.hpp"
#include "properties/mutants/all.hpp"

#include <gtest/gtest.h>

/// Kernels judge the reference, of which nothing is violated: that violations are found in the
/// right lanes is seen on faulty systems.
namespace asa {
namespace {

struct Tag;

template <class D>
class EachWidth : public testing::Test {};
using Widths = testing::Types<Lanes<4, Tag>, Lanes<8, Tag>, Lanes<16, Tag>>;
TYPED_TEST_SUITE(EachWidth, Widths);

/// How many of the first cases are violated, alike in lanes as alone.
template <class D, class P, class M>
std::uint64_t violated(const PlatformEntry* platform) {
  const Plan all = everything({platform, P::info.scope});
  std::uint64_t count = 0;
  for (std::uint64_t first = 0; first < forms_of_a_round; ++first) {
    LaneSource<D> lanes(1, first);
    const Judgement<D> judged = P::judge(M{}, draw_situation(lanes, all));
    for (std::size_t i = 0; i < D::width; ++i) {
      const std::uint64_t number = first + i * forms_of_a_round;
      RandomSource alone(1, number);
      const Judgement<Scalar> j = P::judge(M{}, draw_situation(alone, all));
      EXPECT_EQ(D::lane(judged.applies(), i), j.applies()) << "case " << number;
      EXPECT_EQ(D::lane(judged.violated(), i), j.violated()) << "case " << number;
      EXPECT_EQ(D::lane(judged.failed(), i), j.failed()) << "case " << number;
      count += j.violated() ? 1 : 0;
    }
  }
  return count;
}

template <class D, class P, class M>
void expect_violations() {
  for (const PlatformEntry* platform :
       {find_platform("ASA 5540"), static_cast<const PlatformEntry*>(nullptr)}) {
    const std::uint64_t count = violated<D, P, M>(platform);
    EXPECT_GT(count, 0u) << M::info.name;
    EXPECT_LT(count, D::width * forms_of_a_round) << M::info.name;
  }
}

TYPED_TEST(EachWidth, FindsTheViolationsOfPairs) {
  expect_violations<TypeParam, EncryptionIsEqual, mutant::EncryptionUnchecked>();
  expect_violations<TypeParam, TiersAddExactly, mutant::MaximumInsteadOfSum>();
}

TYPED_TEST(EachWidth, FindsTheViolationsOfFlags) {
  expect_violations<TypeParam, FlagsJoin, mutant::FlagsAnded>();
}

}  // namespace
}  // namespace asa
