#include "generators/coverage/coverage.hpp"
#include "generators/draw.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <vector>

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace asa {
namespace {

template <class S>
std::vector<S> drawn(const Scope& scope) {
  std::vector<S> some(200);
  for (std::size_t seed = 0; seed < some.size(); ++seed) {
    RandomSource source(1, seed);
    draw(source, {nullptr, scope}, some[seed]);
  }
  return some;
}

template <class S>
std::size_t allocations_of_adding(const std::vector<S>& scenarios) {
  Coverage coverage;
  const std::size_t before = allocations;
  for (const S& scenario : scenarios) coverage.add(scenario);
  return allocations - before;
}

constexpr Scope clusters{"clusters", Shape::cluster, situation_factors, every_reading};
constexpr Scope histories{"pairs", Shape::pair, Factors{0x0fff'0000u}, every_reading, 8};

TEST(Allocation, IsNoneWhereCoverageIsAddedTo) {
  EXPECT_EQ(allocations_of_adding(drawn<Situation<Scalar>>(clusters)), 0u);
  EXPECT_EQ(allocations_of_adding(drawn<History<Scalar>>(histories)), 0u);
}

TEST(Allocation, IsSeenByThisTest) {
  const std::size_t before = allocations;
  const Coverage coverage;
  EXPECT_GT(allocations, before);
}

}  // namespace
}  // namespace asa
