#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/catalogue.hpp"
#include "tests/bench/hardest.hpp"
#include "tests/bench/hunt.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"
#include "tests/bench/rapidcheck_pairs.hpp"
#include "tests/bench/raw_pairs.hpp"
#include "tests/bench/silent.hpp"

#include <functional>

/// How soon an engine finds a fault of the model, all properties of pairs judging.
namespace asa::bench {
namespace {

using Faulty = const AnySystem& (*)();

const AnySystem& hardest() {
  static const Boxed<OneMoreOn5540> system;
  return system;
}
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

/// Judges for the engine until the first violation; what comes after is shrinking.
class Hunting {
 public:
  explicit Hunting(const AnySystem& system) : system_(system) {}
  Verdict operator()(const Situation<Scalar>& s) {
    const bool violated = !obeys(system_, s);
    if (!hunt_.killed) count(violated);
    return {true, violated, -1};
  }
  bool over() const { return hunt_.killed || watch_.impatient(); }
  const Hunt& hunt() const { return hunt_; }

 private:
  void count(bool violated) {
    ++hunt_.cases;
    hunt_.killed = violated;
    if (violated) hunt_.milliseconds = watch_.milliseconds();
  }

  const AnySystem& system_;
  Stopwatch watch_;
  Hunt hunt_{};
};

/// A hundred cases on each platform, again and again.
void sampled(benchmark::State& state, Faulty faulty) {
  constexpr std::uint64_t cases = 100;
  constexpr Scope pairs{"pairs", Shape::pair, situation_factors, {}};
  measure_kills(state, [&](std::uint64_t seed) {
    Hunting hunting(faulty());
    const Judge judge = std::ref(hunting);
    for (std::uint64_t round = seed << 32; !hunting.over(); ++round)
      for (std::size_t p = 0; p < catalogue().size() && !hunting.over(); ++p)
        sample(Plan{&catalogue()[p], pairs}, judge, round, cases);
    return hunting.hunt();
  });
}
BENCHMARK_CAPTURE(sampled, hardest_mutant, hardest)->Iterations(1)->Repetitions(1);
BENCHMARK_CAPTURE(sampled, encryption_unchecked, easy)->Iterations(1)->Repetitions(1);

}  // namespace
}  // namespace asa::bench
