#pragma once

#include "tests/bench/allocations.hpp"

#include <benchmark/benchmark.h>

#include <cstdint>

/// How a kernel is measured: cases per second and allocations per case.
namespace asa::bench {

/// Counters: figures of a kernel beside the cases per second.
inline constexpr const char* allocations_per_case = "allocations";
inline constexpr const char* killed = "killed";  ///< only where a fault is hunted

/// Runs `pass(seed)` again and again, each time so many cases with another seed. A pass answers
/// whether every law held.
template <class Pass>
void measure(benchmark::State& state, std::int64_t cases, const Pass& pass) {
  bool right = pass(0);
  const std::uint64_t heap = allocations([&] { right = pass(1) && right; });
  std::uint64_t seed = 2;
  for (auto _ : state) {
    right = pass(seed++) && right;
    benchmark::DoNotOptimize(right);
  }
  if (!right) return state.SkipWithError("a law is violated");
  state.SetItemsProcessed(state.iterations() * cases);
  state.counters[allocations_per_case] = static_cast<double>(heap) / static_cast<double>(cases);
}

}  // namespace asa::bench
