#include "generators/draw.hpp"
#include "generators/engine.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "tests/bench/kernel.hpp"
#include "tests/bench/laws.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

/// How the work for a case grows with its units, with its events, and with the readings that vary.
namespace asa::bench {
namespace {

constexpr std::size_t sample_size = 256;

const PlatformEntry& clustering() { return *find_platform("ASA 5585-X SSP-10"); }

/// Random subjects of a plan, each made to have the size that is measured.
template <class Subject, class Resize>
std::vector<Subject> sample(const Plan& plan, const Resize& resize) {
  const DrawsOf<Subject> draws(plan);
  std::vector<Subject> drawn(sample_size);
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    RandomSource source(1, i);
    draws.draw(source, drawn[i]);
    resize(drawn[i]);
  }
  return drawn;
}

/// Makes the number of elements `size`: repeats the first ones, or cuts off the last.
void repeat(auto& elements, std::size_t size) {
  for (std::size_t i = 0; elements.size() < size; ++i) elements.push_back(elements[i]);
  elements.resize(size);
}

/// All laws about clusters, on clusters of one size. The draws are not measured.
void growth_units(benchmark::State& state, std::size_t units) {
  const Plan plan = everything({&clustering(), {Shape::cluster, {}, {}}});
  const auto clusters = sample<Situation<Scalar>>(plan, [units](Situation<Scalar>& s) {
    repeat(s.units, units);
    s.change.unit = s.change.unit == 0 ? 0 : units - 1;
  });
  const auto laws = judges_of(Shape::cluster, clustering());
  measure(state, sample_size, [&](std::uint64_t) {
    return std::ranges::all_of(clusters, [&](const Situation<Scalar>& s) {
      return std::ranges::none_of(
          laws, [&](SituationJudge law) { return law(reference(), s).violated(); });
    });
  });
}
BENCHMARK_CAPTURE(growth_units, 2, 2);
BENCHMARK_CAPTURE(growth_units, 4, 4);
BENCHMARK_CAPTURE(growth_units, 8, 8);
BENCHMARK_CAPTURE(growth_units, 16, 16);

/// What is seen of a pair after each of so many events.
void growth_events(benchmark::State& state, std::size_t events) {
  constexpr Factors factors = Factor::keys | Factor::tiers | Factor::contact;
  const Plan plan = everything({&clustering(), {Shape::pair, factors, {}, 1}});
  const auto histories = sample<History<Scalar>>(plan, [events](History<Scalar>& h) {
    if (h.events.size() == 0) h.events.push_back({});
    repeat(h.events, events);
  });
  measure(state, sample_size, [&](std::uint64_t) {
    return std::ranges::all_of(histories, [events](const History<Scalar>& h) {
      return reference().trace(h).steps() == events + 1;
    });
  });
}
BENCHMARK_CAPTURE(growth_events, 1, 1);
BENCHMARK_CAPTURE(growth_events, 4, 4);
BENCHMARK_CAPTURE(growth_events, 16, 16);
BENCHMARK_CAPTURE(growth_events, 64, 64);

/// Whether the pairs of a scope form, all of them, with so many readings that vary.
void growth_readings(benchmark::State& state, std::size_t readings) {
  Scope scope{Shape::pair, unit_types, {}};
  scope.readings.bits = (1u << readings) - 1u;
  const Judge judge = [](const Situation<Scalar>& s) {
    return Verdict{.applies = reference().refusals(s).forms()};
  };
  measure(state, 1, [&](std::uint64_t) {
    return exhaust({&clustering(), scope}, judge, Extent{.away = 3}).whole;
  });
}
BENCHMARK_CAPTURE(growth_readings, 0, 0);
BENCHMARK_CAPTURE(growth_readings, 1, 1);
BENCHMARK_CAPTURE(growth_readings, 2, 2);
BENCHMARK_CAPTURE(growth_readings, 4, 4);

}  // namespace
}  // namespace asa::bench
