#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/bench/allocations.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

/// The bulk engine asks nothing of the heap, however many cases it tries.
namespace asa {
namespace {

constexpr Factors history_factors{0x0fff'0000u};

const std::array platforms{find_platform("ASA 5585-X SSP-60"),
                           static_cast<const PlatformEntry*>(nullptr)};

template <class S>
std::uint64_t allocations_of_sweeping(const Plan& plan, std::uint64_t cases) {
  const JudgeOf<S> judge = [](const S&) { return Verdict{}; };
  return bench::allocations([&] { sweep(plan, judge, 1, {0, cases}); });
}

TEST(Sweep, AllocatesNothingForSituationsOfAnyShape) {
  for (const PlatformEntry* platform : platforms)
    for (const Shape shape : {Shape::pair, Shape::triple, Shape::cluster}) {
      const Plan plan{platform, {shape, situation_factors, every_reading}};
      EXPECT_EQ(allocations_of_sweeping<Situation<Scalar>>(plan, 500), 0u);
    }
}

TEST(Sweep, AllocatesNothingForHistoriesOfAnyShape) {
  for (const PlatformEntry* platform : platforms)
    for (const Shape shape : {Shape::pair, Shape::cluster, Shape::alone}) {
      const Plan plan{platform, {shape, history_factors, every_reading, 16}};
      EXPECT_EQ(allocations_of_sweeping<History<Scalar>>(plan, 500), 0u);
    }
}

/// The choices of a violation are kept, and nothing else.
TEST(Sweep, AllocatesForAViolationOnly) {
  const Plan plan{platforms[0], {Shape::pair, situation_factors, every_reading}};
  const Judge judge = [](const Situation<Scalar>&) { return Verdict{true, true, 1}; };
  EXPECT_GT(bench::allocations([&] { sweep(plan, judge, 1, {0, 1}); }), 0u);
}

}  // namespace
}  // namespace asa
