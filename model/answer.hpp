#pragma once

#include "model/refusals.hpp"
#include "model/situation.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// What one unit of a pair or a cluster gets.
template <ValueDomain D = Scalar>
struct UnitAnswer {
  /// The license that it runs while the first unit is active or master and, in a pair, while the
  /// second unit is active.
  std::array<Values<D>, 2> running{};
  typename D::truth signatures = D::truth_of(false);  ///< it gets IPS signature updates
};

/// What a system says of a situation: who refuses and, if the units form a pair or a cluster, what
/// each of them gets.
template <ValueDomain D = Scalar>
struct Answer {
  Refusals<D> refusals;
  InlineVector<UnitAnswer<D>, max_units> units{};      ///< may be empty if it is refused
  typename D::truth contexts_fit = D::truth_of(true);  ///< the license covers the contexts in use

  /// Refuses nothing; each unit runs its own license.
  constexpr explicit Answer(const Situation<D>& s) : refusals(s.units.size()) {
    for (const Unit<D>& unit : s.units) units.push_back({.running = {unit.license, unit.license}});
  }
  /// Has every unit run this license, whichever is active.
  constexpr void all_run(const Values<D>& license) {
    for (UnitAnswer<D>& unit : units) unit.running = {license, license};
  }
};

}  // namespace asa
