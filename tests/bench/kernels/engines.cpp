#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"

namespace asa::bench {
namespace {

constexpr std::uint64_t cases = 100;  ///< on each platform

/// What tells one pair from another, amounts of one feature at a time.
constexpr Scope varied_pairs{
    Shape::pair, unit_types | Factor::one_feature | Factor::change | only(Factor::use), {}};

Judge judging(Law law) {
  return [law](const Situation<Scalar>& s) { return Verdict{true, !law(s), -1}; };
}

/// Puts every platform before the engine. The engines take a plan, which names the platform.
template <class Engine>
void on_each_platform(benchmark::State& state, const Engine& engine) {
  measure(state, static_cast<std::int64_t>(cases * catalogue().size()), [&](std::uint64_t seed) {
    bool right = true;
    for (const PlatformEntry& platform : catalogue())
      right = !engine(Plan{&platform, varied_pairs}, seed).violation && right;
    return right;
  });
}

/// One situation after the other of a scope.
void exhausted(benchmark::State& state, Law law) {
  const Judge judge = judging(law);
  on_each_platform(state,
                   [&](const Plan& plan, std::uint64_t) { return exhaust(plan, judge, {cases}); });
}
BENCHMARK_CAPTURE(exhausted, all_laws, every_property);
BENCHMARK_CAPTURE(exhausted, one_law, admission_and_combination);

}  // namespace
}  // namespace asa::bench
