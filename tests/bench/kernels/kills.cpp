#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"
#include "tests/bench/hunt.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"
#include "tests/bench/rapidcheck_pairs.hpp"
#include "tests/bench/raw_pairs.hpp"
#include "tests/bench/silent.hpp"

#include <algorithm>

/// How soon an engine finds a fault of the model, all properties of pairs judging.
namespace asa::bench {
namespace {

using Faulty = const AnySystem& (*)();

const AnySystem& hardest() { return *find_mutant("one-too-many-uncut-on-5540")->system; }
const AnySystem& easy() { return *find_mutant("encryption-unchecked")->system; }

/// A hunt is measured once; its figures are counters.
template <class HuntOnce>
void measure_kills(benchmark::State& state, const HuntOnce& hunt) {
  Kills kills;
  for (auto _ : state) kills = hunted(hunt);
  state.counters["seeds"] = static_cast<double>(kills.seeds);
  state.counters[killed] = static_cast<double>(kills.killed);
  for (const auto& [figure, value] : kills.figures) state.counters[figure] = value;
}

void rapidcheck_idiomatic(benchmark::State& state, Faulty faulty) {
  const AnySystem& system = faulty();
  measure_kills(state, [&](std::uint64_t seed) {
    const auto obedient = [&](const Situation<Scalar>& s) { return obeys(system, s); };
    return hunt_by_rapidcheck(composed_pairs(everywhere), obedient, seed);
  });
}
BENCHMARK_CAPTURE(rapidcheck_idiomatic, hardest_mutant, hardest)->Iterations(1)->Repetitions(1);
BENCHMARK_CAPTURE(rapidcheck_idiomatic, encryption_unchecked, easy)->Iterations(1)->Repetitions(1);

void raw_loop(benchmark::State& state, Faulty faulty) {
  const AnySystem& system = faulty();
  measure_kills(state, [&](std::uint64_t seed) {
    SplitMix random(seed);
    Situation<Scalar> s;
    return hunt_in_a_loop([&] {
      draw_raw(random, s);
      return !obeys(system, s);
    });
  });
}
BENCHMARK_CAPTURE(raw_loop, hardest_mutant, hardest)->Iterations(1)->Repetitions(1);
BENCHMARK_CAPTURE(raw_loop, encryption_unchecked, easy)->Iterations(1)->Repetitions(1);

/// The first violation among so many cases of each platform, one of each platform in turn; `none`
/// if there is none.
constexpr std::uint64_t none = UINT64_MAX;

std::uint64_t first_violation(const Judge& judge, std::uint64_t seed, std::uint64_t each) {
  constexpr Scope pairs{Shape::pair, situation_factors, {}};
  const std::uint64_t platforms = catalogue().size();
  std::uint64_t first = none;
  for (std::uint64_t p = 0; p < platforms; ++p) {
    const std::uint64_t cases = std::min(each, first / platforms + 1);
    const Plan plan{&catalogue()[p], pairs};
    const Tally tally = sweep(plan, judge, seed * platforms + p, {0, cases});
    if (tally.violation) first = std::min(first, (tally.cases - 1) * platforms + p + 1);
  }
  return first;
}

/// The bulk engine, with more and more cases until one violates.
Hunt hunt_in_bulk(const AnySystem& system, std::uint64_t seed) {
  const Judge judge = [&](const Situation<Scalar>& s) {
    return Verdict{true, !obeys(system, s), -1};
  };
  const Stopwatch watch;
  std::uint64_t first = none;
  for (std::uint64_t each = 4; first == none && !watch.impatient(); each *= 4)
    first = first_violation(judge, seed, each);
  return {first != none, first, watch.milliseconds()};
}

void bulk(benchmark::State& state, Faulty faulty) {
  measure_kills(state, [&](std::uint64_t seed) { return hunt_in_bulk(faulty(), seed); });
}
BENCHMARK_CAPTURE(bulk, hardest_mutant, hardest)->Iterations(1)->Repetitions(1);
BENCHMARK_CAPTURE(bulk, encryption_unchecked, easy)->Iterations(1)->Repetitions(1);

}  // namespace
}  // namespace asa::bench
