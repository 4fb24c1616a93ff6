#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"
#include "tests/bench/raw_pairs.hpp"

namespace asa::bench {
namespace {

constexpr int cases = 1'000;

/// No framework: draw in place, judge, again.
void raw_loop(benchmark::State& state, Law law) {
  Situation<Scalar> s;
  measure(state, cases, [&](std::uint64_t seed) {
    SplitMix random(seed);
    bool right = true;
    for (int i = 0; i < cases; ++i) {
      draw_raw(random, s);
      right = law(s) && right;
    }
    return right;
  });
}
BENCHMARK_CAPTURE(raw_loop, all_laws, every_property);
BENCHMARK_CAPTURE(raw_loop, one_law, admission_and_combination);

}  // namespace
}  // namespace asa::bench
