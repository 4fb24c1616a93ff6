#pragma once

#include "model/situation.hpp"

/// What properties ask of units, in their own words: with the helpers of the rules, a fault in a
/// helper would hide itself.
namespace asa {

template <ValueDomain D>
constexpr typename D::truth older(const Unit<D>& unit, Version version) {
  return unit.version < D::number_of(ordinal(version));
}

/// Whether something holds of some unit.
template <ValueDomain D>
constexpr typename D::truth some(const Units<D>& units, auto holds) {
  auto found = D::truth_of(false);
  for (std::size_t i = 0; i < units.size(); ++i) found = found || holds(units[i]);
  return found;
}

/// Whether all units are of the first one's model.
template <ValueDomain D>
constexpr typename D::truth of_one_model(const Situation<D>& s) {
  return !some(s.units, [&](const Unit<D>& u) { return u.model() != s.units[0].model(); });
}

/// Whether all units are of the first one's model and run its software (FX-HW, FX-SW): else they
/// have limits of their own.
template <ValueDomain D>
constexpr typename D::truth with_one_limit(const Situation<D>& s) {
  return of_one_model(s) &&
         !some(s.units, [&](const Unit<D>& u) { return u.version != s.units[0].version; });
}

/// Whether some unit runs software before that version.
template <ValueDomain D>
constexpr typename D::truth some_older(const Units<D>& units, Version version) {
  return some(units, [version](const Unit<D>& unit) { return older(unit, version); });
}

}  // namespace asa
