#include "generators/coverage/coverage.hpp"

#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "tests/bench/allocations.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace asa {
namespace {

template <class S>
std::vector<S> drawn(const Scope& scope) {
  std::vector<S> some(200);
  for (std::size_t number = 0; number < some.size(); ++number) {
    RandomSource source(1, number);
    DrawsOf<S>({nullptr, scope}).draw(source, some[number]);
  }
  return some;
}

template <class S>
std::uint64_t allocations_of_adding(const std::vector<S>& scenarios) {
  Coverage coverage;
  return bench::allocations([&] {
    for (const S& scenario : scenarios) coverage.add(scenario);
  });
}

constexpr Scope clusters{Shape::cluster, situation_factors, every_reading};
constexpr Scope histories{Shape::pair, Factors{0x0fff'0000u}, every_reading, 8};

TEST(Coverage, AllocatesNothingWhereItIsAddedTo) {
  EXPECT_EQ(allocations_of_adding(drawn<Situation<Scalar>>(clusters)), 0u);
  EXPECT_EQ(allocations_of_adding(drawn<History<Scalar>>(histories)), 0u);
}

TEST(Allocations, AreSeenByTheseTests) {
  EXPECT_GT(bench::allocations([] { const Coverage coverage; }), 0u);
}

}  // namespace
}  // namespace asa
