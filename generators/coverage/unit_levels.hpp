#pragma once

#include "model/catalogue.hpp"
#include "model/situation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

/// How the units of a situation compare with each other, apart from license amounts, as levels.
namespace asa::levels {

using UnitSpan = std::span<const Unit<>>;

inline bool is_pair(const Situation<Scalar>& s) { return s.topology == Topology::failover_pair; }
inline bool is_cluster(const Situation<Scalar>& s) { return !is_pair(s); }
inline bool is_any(const Situation<Scalar>&) { return true; }

/// The units that are joined. Three licenses are not a topology, so only the first two count.
inline UnitSpan joined_units(const Situation<Scalar>& s) {
  return {s.units.begin(), is_pair(s) ? std::min<std::size_t>(2, s.units.size()) : s.units.size()};
}

/// 0 if a predicate holds for no unit, 1 if for all, 2 if for some.
inline std::size_t spread(UnitSpan units, auto holds) {
  bool any = false, all = true;
  for (const Unit<>& unit : units) {
    const bool here = holds(unit);
    any = any || here;
    all = all && here;
  }
  return !any ? 0 : all ? 1 : 2;
}

/// The same for an attribute of each unit.
template <auto Attribute>
std::size_t spread_of(const Situation<Scalar>& s) {
  return spread(joined_units(s), [](const Unit<>& u) { return u.*Attribute; });
}

/// The same for a feature that is on or off.
template <FeatureType F>
std::size_t spread_of_state(const Situation<Scalar>& s) {
  return spread(joined_units(s),
                [](const Unit<>& u) { return u.license.slots[index_of(feature_id<F>)] == 1; });
}

/// Pair; clusters of 2, 3 to 7, 8, 9 to 15, 16 (CX-6).
inline std::size_t size(const Situation<Scalar>& s) {
  if (is_pair(s)) return 0;
  const std::size_t units = s.units.size();
  return units <= 2 ? 1 : units < 8 ? 2 : units == 8 ? 3 : units < max_units ? 4 : 5;
}

inline std::size_t edition_of_first(const Situation<Scalar>& s) {
  return s.units[0].security_plus ? 1 : 0;
}

inline std::size_t editions_of_others(const Situation<Scalar>& s) {
  return spread(joined_units(s).subspan(1), [](const Unit<>& u) { return u.security_plus; });
}

/// All keys valid; all zero; the first unit's key zero; only keys of other units zero.
inline std::size_t permanent_keys(const Situation<Scalar>& s) {
  const std::size_t zero = spread_of<&Unit<>::zero_key>(s);
  return zero < 2 ? zero : s.units[0].zero_key ? 2 : 3;
}

inline std::size_t empty_slots(const Situation<Scalar>& s) {
  return spread_of<&Unit<>::zero_time_based_slot>(s) == 0 ? 0 : 1;
}

/// How many of the versions that rules name are not newer than this version.
inline std::size_t age(std::int32_t version) {
  constexpr std::array named{unlike_licenses_pair_from, chassis_clusters_from,
                             midrange_clusters_from, large_clusters_from};
  return static_cast<std::size_t>(std::count_if(
      named.begin(), named.end(), [&](Version from) { return ordinal(from) <= version; }));
}

inline std::size_t oldest_software(const Situation<Scalar>& s) {
  std::int32_t oldest = s.units[0].version;
  for (const Unit<>& unit : joined_units(s)) oldest = min(oldest, unit.version);
  return age(oldest);
}

inline std::size_t software_differs(const Situation<Scalar>& s) {
  const std::int32_t first = s.units[0].version;
  return spread(joined_units(s),
                [&](const auto& u) { return u.version != first && age(u.version) != age(first); }) /
         2;
}

inline std::size_t failover_disabled(const Situation<Scalar>& s) {
  return spread(joined_units(s), [](const Unit<>& u) { return u.license[failover_mode].none(); });
}

inline std::size_t models_differ(const Situation<Scalar>& s) {
  return spread(joined_units(s), [&](const auto& u) { return u.model() != s.units[0].model(); }) /
         2;
}

}  // namespace asa::levels
