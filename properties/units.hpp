#pragma once

#include "model/situation.hpp"

/// Questions that properties ask about units. They do not use the helpers of the rules, because a
/// fault in a helper would then hide itself.
namespace asa {

template <ValueDomain D>
constexpr typename D::truth older(const Unit<D>& unit, Version version) {
  return unit.version < D::number_of(ordinal(version));
}

/// Whether a predicate holds for some unit.
template <ValueDomain D>
constexpr typename D::truth some(const Units<D>& units, auto holds) {
  auto found = D::truth_of(false);
  for (std::size_t i = 0; i < units.size(); ++i) found = found || holds(units[i]);
  return found;
}

/// Whether all units are the same model as the first.
template <ValueDomain D>
constexpr typename D::truth of_one_model(const Situation<D>& s) {
  return !some(s.units, [&](const Unit<D>& u) { return u.model() != s.units[0].model(); });
}

/// Whether all units have the model and software of the first (FX-HW, FX-SW), and so the same
/// limits.
template <ValueDomain D>
constexpr typename D::truth with_one_limit(const Situation<D>& s) {
  return of_one_model(s) &&
         !some(s.units, [&](const Unit<D>& u) { return u.version != s.units[0].version; });
}

/// Whether all units run software in which licenses combine, 8.3(1) or later.
template <ValueDomain D>
constexpr typename D::truth where_licenses_combine(const Situation<D>& s) {
  return !some(s.units, [](const Unit<D>& u) { return older(u, unlike_licenses_pair_from); });
}

/// Whether some unit runs software older than this version.
template <ValueDomain D>
constexpr typename D::truth some_older(const Units<D>& units, Version version) {
  return some(units, [version](const Unit<D>& unit) { return older(unit, version); });
}

}  // namespace asa
