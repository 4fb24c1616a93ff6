#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

/// The bulk engine, alone and as two processes.
namespace asa::bench {
namespace {

constexpr std::uint64_t cases = 2'048;  ///< on each platform
constexpr Scope pairs{Shape::pair, situation_factors, {}};

template <class Engine>
bool right_on_each_platform(const Engine& engine) {
  bool right = true;
  for (const PlatformEntry& platform : catalogue()) right = engine(Plan{&platform, pairs}) && right;
  return right;
}

bool swept(Law law, std::uint64_t seed, Cases some) {
  const Judge judge = [law](const Situation<Scalar>& s) { return Verdict{true, !law(s), -1}; };
  return right_on_each_platform(
      [&](const Plan& plan) { return !sweep(plan, judge, seed, some).violation; });
}

constexpr auto on_every_platform = [](std::uint64_t each) {
  return static_cast<std::int64_t>(each * catalogue().size());
};

void bulk(benchmark::State& state, Law law) {
  measure(state, on_every_platform(cases), [law](std::uint64_t seed) {
    return swept(law, seed, {0, cases});
  });
}
BENCHMARK_CAPTURE(bulk, all_laws, every_property);
BENCHMARK_CAPTURE(bulk, one_law, admission_and_combination);

/// Half of the cases in a process of its own.
bool swept_by_two(std::uint64_t seed) {
  const pid_t child = fork();
  if (child == 0) std::_Exit(swept(every_property, seed, {cases / 2, cases}) ? 0 : 1);
  const bool right = swept(every_property, seed, {0, cases / 2});
  int status = 1;
  waitpid(child, &status, 0);
  return right && status == 0;
}

void one_process(benchmark::State& state, Law law) { bulk(state, law); }
BENCHMARK_CAPTURE(one_process, all_laws, every_property)->UseRealTime();

void two_processes(benchmark::State& state) {
  measure(state, on_every_platform(cases), swept_by_two);
}
BENCHMARK(two_processes)->Name("two_processes/all_laws")->UseRealTime();

}  // namespace
}  // namespace asa::bench
