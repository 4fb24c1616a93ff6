#include "gate/check/trial.hpp"
#include "generators/engine.hpp"
#include "properties/mutants/catalogue.hpp"
#include "properties/reference.hpp"
#include "tests/bench/hunt.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>

/// How long complete answers take: everything three choices from the usual, and a kill of every
/// mutant.
namespace asa::bench {
namespace {

Tally exhausted_by(const Trial& trial, const AnySystem& system, std::size_t away) {
  const Plan plan{trial.platform, trial.property->info.scope};
  const Extent extent{.away = away};
  return exhaust(plan, judge_of(*trial.property, system), extent);
}

/// Measured once: `work` answers whether it came out right, and how many cases it took.
template <class Work>
void measure_whole(benchmark::State& state, const Work& work) {
  std::uint64_t cases = 0;
  bool right = true;
  const Stopwatch watch;
  for (auto _ : state) right = work(cases);
  state.counters["seconds"] = watch.milliseconds() / 1'000;
  state.SetItemsProcessed(static_cast<std::int64_t>(cases));
  if (!right) state.SkipWithError("not as it should be");
}

/// All properties on all platforms.
void boundary_scope(benchmark::State& state) {
  const SystemAdapter<Reference> reference;
  measure_whole(state, [&](std::uint64_t& cases) {
    bool right = true;
    for (const Trial& trial : all_trials()) {
      const Tally tally = exhausted_by(trial, reference, 3);
      cases += tally.cases;
      right = right && tally.whole;
    }
    return right;
  });
}
BENCHMARK(boundary_scope)->Name("bulk/boundary_scope")->Iterations(1);

bool cites(const Trial& trial, Clause clause) {
  const auto all = trial.property->info.clauses.all();
  return std::find(all.begin(), all.end(), clause) != all.end();
}

/// By a property of the clause that it breaks, the nearest to the usual first.
bool is_killed(const Mutant& mutant, std::uint64_t& cases) {
  for (const std::size_t away : std::array<std::size_t, 5>{1, 2, 3, 4, no_limit})
    for (const Trial& trial : all_trials()) {
      if (!cites(trial, mutant.breaks) || !applies(*trial.property, mutant)) continue;
      const Tally tally = exhausted_by(trial, *mutant.system, away);
      cases += tally.cases;
      if (tally.violation) return true;
    }
  return false;
}

void mutants_exhaustive(benchmark::State& state) {
  measure_whole(state, [](std::uint64_t& cases) {
    return std::all_of(mutants().begin(), mutants().end(),
                       [&](const Mutant& mutant) { return is_killed(mutant, cases); });
  });
}
BENCHMARK(mutants_exhaustive)->Name("bulk/mutants_exhaustive")->Iterations(1);

}  // namespace
}  // namespace asa::bench
