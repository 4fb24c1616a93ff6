#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"
#include "tests/bench/rapidcheck_pairs.hpp"
#include "tests/bench/silent.hpp"

#include <algorithm>

namespace asa::bench {
namespace {

constexpr int cases = 200;

/// A multiple of RapidCheck's usual hundred cases, each judged by the law.
bool passes(const rc::Gen<Situation<Scalar>>& pairs, Law law, std::uint64_t seed) {
  return check_silently([&] { RC_ASSERT(law(*pairs)); }, seed, cases);
}

/// Generators composed as RapidCheck's users do.
void rapidcheck_idiomatic(benchmark::State& state, Law law) {
  measure(state, cases, [pairs = composed_pairs(everywhere), law](std::uint64_t seed) {
    return passes(pairs, law, seed);
  });
}
BENCHMARK_CAPTURE(rapidcheck_idiomatic, all_laws, every_property);
BENCHMARK_CAPTURE(rapidcheck_idiomatic, one_law, admission_and_combination);

/// One generator written by hand.
void rapidcheck_by_hand(benchmark::State& state, Law law) {
  measure(state, cases, [pairs = pairs_from_one_word(), law](std::uint64_t seed) {
    return passes(pairs, law, seed);
  });
}
BENCHMARK_CAPTURE(rapidcheck_by_hand, all_laws, every_property);
BENCHMARK_CAPTURE(rapidcheck_by_hand, one_law, admission_and_combination);

bool holds(const PropertyEntry& property, std::uint64_t seed) {
  const auto pairs = composed_pairs(property.info.concerns);
  const auto law = [&] { RC_ASSERT(!judgement_of(property, reference(), *pairs).violated()); };
  return check_silently(law, seed, cases);
}

/// Each property is a check of its own with draws of its own, as users write them: a case is one of
/// every property.
void rapidcheck_each_property(benchmark::State& state) {
  const auto laws = properties_about(Shape::pair);
  measure(state, cases, [&laws](std::uint64_t seed) {
    return std::ranges::all_of(laws, [seed](const PropertyEntry* p) { return holds(*p, seed); });
  });
}
BENCHMARK(rapidcheck_each_property)->Name("rapidcheck_each_property/all_laws");

}  // namespace
}  // namespace asa::bench
