#pragma once

#include "gate/lanes/kernel.hpp"
#include "tests/bench/lanes/laws.hpp"

namespace asa::bench {

/// Admission and combination alone, as in tests/bench/laws.cpp.
template <class D>
typename D::truth breaks_the_one_law(const Situation<D>& s) {
  const Reference system;
  const AnyUnit<D>&a = s.units[0], &b = s.units[1];
  auto right = implies(system.refusals(s).forms(),
                       a.license[encryption_3des_aes] == b.license[encryption_3des_aes]);
  const Values<D> made = system.combine(s.platform, a.license, b.license).license;
  for (const FeatureEntry& f : features)
    if (f.kind == Kind::tier)
      right = right && made[f.feature] == min(a.license[f.feature] + b.license[f.feature],
                                              s.platform.limit[f.feature]);
  return !right;
}

template <class D>
typename D::truth breaks_a_law(std::span<const std::size_t> properties, const Situation<D>& s) {
  if (properties.empty()) return breaks_the_one_law(s);
  auto broken = D::truth_of(false);
  for (const std::size_t property : properties)
    broken = broken || lanes::lane_judges<D>[property](s).violated;
  return broken;
}

template <class D>
bool obey_in_lanes(std::span<const std::size_t> properties, const Plan& plan, std::uint64_t seed,
                   Cases cases) {
  constexpr std::uint64_t step = D::width * forms_of_a_round;
  const SituationDraws<D> draws(everything(plan));
  lanes::LaneTally<D> tally(cases);
  Situation<D> s;
  for (std::uint64_t row = cases.first / step * step; row < cases.last; row += step)
    for (std::uint64_t i = row; i < row + forms_of_a_round; ++i) {
      LaneSource<D> source(seed, i);
      draws.draw(source, s);
      tally.take({D::truth_of(true), breaks_a_law(properties, s)}, i);
    }
  return !tally.violated();
}

}  // namespace asa::bench
