#pragma once

#include "generators/draw_license.hpp"
#include "generators/draw_platform.hpp"
#include "generators/draw_unit.hpp"
#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/in_domain.hpp"
#include "model/situation.hpp"

#include <array>
#include <cstddef>

namespace asa {

template <ValueSource S>
Readings draw_readings(S& source, ReadingSet free) {
  std::array<bool, reading_count> alternative{};
  for (std::size_t i = 0; i < reading_count; ++i)
    if (free.has(i)) alternative[i] = source.form(2, 2) == 1;
  return readings_of(alternative);
}

/// Two units, or three licenses; the mates resemble the first.
template <ValueSource S, class D = typename S::domain>
void draw_pair(S& source, const PlatformEntry& p, const Scope& scope, Units<D>& units) {
  units.push_back(draw_near(source, p, scope.factors, in_domain<D>(usual_unit(p))));
  const std::size_t size = scope.shape == Shape::triple ? 3 : 2;
  while (units.size() < size) {
    units.push_back(draw_near(source, p, scope.factors, units[0]));
    draw_model(source, scope.factors, units[units.size() - 1]);
  }
}

/// A slave that resembles the master.
template <Source S>
AnyUnit<Scalar> draw_slave(S& source, const PlatformEntry& p, const Scope& scope,
                           const AnyUnit<Scalar>& master) {
  AnyUnit<Scalar> slave = draw_near(source, p, scope.factors, master);
  draw_model(source, scope.factors, slave);
  return slave;
}

/// One slave may be odd, the first or the last; the others are as the master.
template <Source S>
void draw_odd_slave(S& source, const PlatformEntry& p, const Scope& scope, std::size_t size,
                    Units<Scalar>& units) {
  const AnyUnit<Scalar> odd = draw_slave(source, p, scope, units[0]);
  const bool first = size > 2 && odd != units[0] && source.pick(2, 1) == 1;
  while (units.size() < size) units.push_back(units[0]);
  units[first ? 1 : size - 1] = odd;
}

/// A master and slaves, one of them odd; where every feature varies each may be.
template <Source S>
void draw_cluster(S& source, const PlatformEntry& p, const Scope& scope, Units<Scalar>& units) {
  constexpr std::array sizes{8, 9};
  const bool each = scope.factors.has(Factor::every_feature) && source.pick(2, 1) == 1;
  const bool sized = scope.factors.has(Factor::size);
  const auto size = static_cast<std::size_t>(
      sized ? source.number(2, static_cast<std::int32_t>(most_units), sizes) : 2);
  AnyUnit<Scalar> usual = usual_unit(p);
  if (p.rules.offers(feature_id<Clustering>)) usual.license[clustering] = 1;
  units.push_back(draw_near(source, p, scope.factors, usual));
  if (!each) return draw_odd_slave(source, p, scope, size, units);
  while (units.size() < size) units.push_back(draw_slave(source, p, scope, units[0]));
}

/// What the units of a situation are and hold; the platform is drawn already.
template <ValueSource S, class D = typename S::domain>
void draw_units(S& source, const PlatformEntry& p, const Scope& scope, Situation<D>& s) {
  if constexpr (Source<S>) {
    if (scope.shape == Shape::cluster)
      draw_cluster(source, p, scope, s.units);
    else
      draw_pair(source, p, scope, s.units);
  } else {
    draw_pair(source, p, scope, s.units);
  }
  draw_amounts(source, p, s.platform, scope, s.units);
  if (scope.factors.has(Factor::change)) s.change = draw_change(source, p, s.platform, s.units);
  if (scope.factors.has(Factor::use)) draw_use(source, s.platform, s.units);
}

/// A situation of the plan; the same choices give the same situation. Clusters, whose structure is
/// drawn, are drawn one at a time only.
template <ValueSource S, class D = typename S::domain>
Situation<D> draw_situation(S& source, const Plan& plan) {
  const Scope& scope = plan.scope;
  const PlatformEntry& p = plan.platform ? *plan.platform : synthetic_entry(scope);
  Situation<D> s;
  s.platform = plan.platform ? in_domain<D>(p.rules) : draw_rules(source, scope);
  s.readings = draw_readings(source, scope.readings);
  s.topology = scope.shape == Shape::cluster ? Topology::cluster : Topology::failover_pair;
  draw_units(source, p, scope, s);
  return s;
}

}  // namespace asa
