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
Readings draw_readings(S& source, const Plan& plan) {
  auto alternative = alternatives(plan.readings);
  for (std::size_t i = 0; i < reading_count; ++i)
    if (plan.scope.readings.has(i)) alternative[i] = source.form(2, 2) == 1;
  return readings_of(alternative);
}

/// Two units, or three licenses; the mates resemble the first.
template <ValueSource S, class D = typename S::domain>
void draw_pair(S& source, const PlatformEntry& p, const Scope& scope, const Unit<D>& usual,
               Units<D>& units) {
  units.push_back(usual);
  vary(source, p, scope.factors, units[0]);
  const std::size_t size = scope.shape == Shape::triple ? 3 : 2;
  for (std::size_t i = 1; i < size; ++i) {
    units.push_back(units[0]);
    vary(source, p, scope.factors, units[i]);
  }
}

/// A slave that resembles the master.
template <Source S, class D = typename S::domain>
Unit<D> draw_slave(S& source, const PlatformEntry& p, const Scope& scope, const Unit<D>& master) {
  Unit<D> slave = master;
  vary(source, p, scope.factors, slave);
  return slave;
}

/// Adds slaves like the master, except one, the first or the last, which may be odd.
template <Source S, class D = typename S::domain>
void draw_odd_slave(S& source, const PlatformEntry& p, const Scope& scope, std::size_t size,
                    Units<D>& units) {
  const Unit<D> odd = draw_slave(source, p, scope, units[0]);
  const bool first = size > 2 && source.pick(2, 1) == 1;
  while (units.size() < size) units.push_back(units[0]);
  units[first ? 1 : size - 1] = odd;
}

/// The number of units in a cluster; two unless its size varies.
template <Source S>
std::size_t draw_cluster_size(S& source, const Scope& scope) {
  constexpr std::array sizes{8, 9};
  return scope.factors.has(Factor::size) ? source.size(2, max_units, sizes) : 2;
}

/// A master and slaves, one of which may be odd; if every feature varies, each may be.
template <Source S, class D = typename S::domain>
void draw_cluster(S& source, const PlatformEntry& p, const Scope& scope, const Unit<D>& usual,
                  Units<D>& units) {
  const bool each = scope.factors.has(Factor::every_feature) && !source.narrows(1);
  const std::size_t size = draw_cluster_size(source, scope);
  units.push_back(usual);
  if (p.rules.offers(feature_id<Clustering>)) units[0].license[clustering] = D::number_of(1);
  vary(source, p, scope.factors, units[0]);
  if (!each) return draw_odd_slave(source, p, scope, size, units);
  while (units.size() < size) units.push_back(draw_slave(source, p, scope, units[0]));
}

/// Whether the last unit is another model, which is rare.
template <ValueSource S>
bool draw_another_model(S& source, const Scope& scope) {
  return scope.shape != Shape::triple && scope.factors.has(Factor::model) &&
         source.form(2, 15) == 1;
}

/// Cuts the amount of a change to what the changed unit's platform allows.
template <ValueDomain D>
constexpr void cut_change(Situation<D>& s) {
  const Values<D>& limits = s.units[s.change.unit].platform.limit;
  for (const FeatureEntry& f : features)
    s.change.amount = D::select(s.change.feature == number_of_feature<D>(f.feature),
                                min(s.change.amount, limits[f.feature]), s.change.amount);
}

/// Makes the last unit another model after it and its change are drawn.
template <ValueDomain D>
void make_another_model(const PlatformEntry& p, Situation<D>& s) {
  const PlatformEntry& other = another_entry(p);
  const bool synthetic = &other == &p;
  move_to(other, synthetic ? another_synthetic(s.units[0].platform) : in_domain<D>(other.rules),
          s.units[s.units.size() - 1]);
  cut_change(s);
}

/// Draws the situations of a plan. Clusters need a `Source`, because their structure is drawn, too.
template <ValueDomain D>
class SituationDraws {
 public:
  explicit SituationDraws(const Plan& plan)
      : plan_(plan),
        sold_(plan.platform ? *plan.platform : synthetic_entry(plan.scope)),
        drawn_(sold_),
        usual_(in_domain<D>(usual_unit(sold_))) {}

  /// Overwrites `s`; the same answers always make the same situation.
  template <ValueSource S>
  void draw(S& source, Situation<D>& s) const {
    if (plan_.platform != nullptr) return draw_of(source, usual_, s);
    Unit<D> usual = usual_;
    usual.platform = draw_rules(source, plan_.scope);
    draw_of(source, usual, s);
  }

 private:
  /// Draws a situation of units like a usual one.
  template <ValueSource S>
  void draw_of(S& source, const Unit<D>& usual, Situation<D>& s) const {
    const Scope& scope = plan_.scope;
    const Platform<D>& rules = usual.platform;
    s.readings = draw_readings(source, plan_);
    const bool mixed = draw_another_model(source, scope);
    s.topology = scope.shape == Shape::cluster ? Topology::cluster : Topology::failover_pair;
    s.units.resize(0);
    draw_units(source, usual, s.units);
    draw_amounts(source, sold_, drawn_, rules, scope, s.units);
    s.change = {};
    if (scope.factors.has(Factor::change))
      s.change = draw_change(source, sold_, drawn_, rules, s.units);
    if (scope.factors.has(Factor::use)) draw_use(source, rules, s.units);
    if (mixed) make_another_model(sold_, s);
    for (Unit<D>& unit : s.units) cut_to_software(unit);
  }

  template <ValueSource S>
  void draw_units(S& source, const Unit<D>& usual, Units<D>& units) const {
    if constexpr (Source<S>)
      if (plan_.scope.shape == Shape::cluster)
        return draw_cluster(source, sold_, plan_.scope, usual, units);
    draw_pair(source, sold_, plan_.scope, usual, units);
  }

  const Plan plan_;
  const PlatformEntry& sold_;
  const DrawnFeatures drawn_;
  const Unit<D> usual_;
};

/// One situation of a plan.
template <ValueSource S, class D = typename S::domain>
Situation<D> draw_situation(S& source, const Plan& plan) {
  Situation<D> s;
  SituationDraws<D>(plan).draw(source, s);
  return s;
}

}  // namespace asa
