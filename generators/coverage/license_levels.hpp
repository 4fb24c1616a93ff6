#pragma once

#include "generators/coverage/unit_levels.hpp"
#include "model/combination.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

/// The licenses of a situation, its change, and its platform, as levels.
namespace asa::levels {

/// The features of a kind.
template <Kind K>
inline constexpr auto features_of_kind = [] {
  InlineVector<Feature, feature_count> of_kind;
  for (const FeatureEntry& f : features)
    if (f.kind == K) of_kind.push_back(f.feature);
  return of_kind;
}();

/// The platform of the first unit; null if it is synthetic.
inline const PlatformEntry* catalogued(const Situation<Scalar>& s) {
  const auto place = static_cast<std::size_t>(s.units[0].model());
  return place < catalogue().size() ? &catalogue()[place] : nullptr;
}

/// The amount that comes with a unit before anything is purchased.
inline std::int32_t standard_amount(const PlatformEntry* p, Feature f, bool plus) {
  return p == nullptr ? 0 : p->allowance(f, plus).standard.value;
}

/// One tier on all units: how far the sum is from the limit, and whether all amounts are standard.
struct TierSum {
  std::int64_t beyond = 0;
  bool standard = true;
};

inline TierSum sum_of_tier(const Situation<Scalar>& s, const PlatformEntry* p, Feature tier) {
  TierSum sum{-std::int64_t{s.units[0].platform.limit[tier]}};
  for (const Unit<>& unit : joined_units(s)) {
    const std::int32_t amount = unit.license[tier];
    sum.beyond += amount;
    sum.standard = sum.standard && amount == standard_amount(p, tier, unit.security_plus);
  }
  return sum;
}

/// All tiers standard; otherwise, the sum of the nonstandard tier that is closest to its limit:
/// below, one below, at the limit, one above, above (CMB-02, CMB-10).
inline std::size_t tiers(const Situation<Scalar>& s) {
  constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
  const PlatformEntry* const p = catalogued(s);
  std::int64_t closest = none;
  for (const Feature tier : features_of_kind<Kind::tier>) {
    if (!s.units[0].platform.offers(tier) || s.units[0].platform.limit[tier] == 0) continue;
    const TierSum sum = sum_of_tier(s, p, tier);
    if (!sum.standard && std::abs(sum.beyond) < std::abs(closest)) closest = sum.beyond;
  }
  if (closest == none) return 0;
  return static_cast<std::size_t>(3 + std::clamp<std::int64_t>(closest, -2, 2));
}

/// The flags that are on, one bit each.
inline std::uint32_t flag_bits(auto amount_of) {
  std::uint32_t bits = 0;
  for (const Feature flag : features_of_kind<Kind::flag>)
    bits |= std::uint32_t{amount_of(flag) > 0} << index_of(flag);
  return bits;
}

/// Only standard flags; every purchased flag on all units; a purchased flag on some units only.
inline std::size_t flags(const Situation<Scalar>& s) {
  const auto standard = [p = catalogued(s)](bool plus) {
    return flag_bits([&](Feature flag) { return standard_amount(p, flag, plus); });
  };
  const std::array not_bought{standard(false), standard(true)};
  std::uint32_t any = 0, all = ~0u;
  for (const Unit<>& unit : joined_units(s)) {
    const auto held = flag_bits([&](Feature flag) { return unit.license[flag]; });
    any |= held & ~not_bought[unit.security_plus];
    all &= held & ~not_bought[unit.security_plus];
  }
  return any == 0 ? 0 : any == all ? 1 : 2;
}

inline std::size_t capacities_differ(const Situation<Scalar>& s) {
  for (const Unit<>& unit : joined_units(s))
    for (const Feature capacity : features_of_kind<Kind::capacity>)
      if (unit.license[capacity] != s.units[0].license[capacity]) return 1;
  return 0;
}

/// The contexts in use: none, fewer than all units hold together, as many, more. If a cluster
/// replicates contexts, the most on one unit counts (CMB-08, RD-CTX).
inline std::size_t contexts_in_use(const Situation<Scalar>& s) {
  const bool on_each = !is_pair(s) && s.readings.contexts == ContextReading::replicated;
  std::int64_t held = 0, used = 0;
  for (const Unit<>& unit : joined_units(s)) {
    const std::int64_t here = unit.contexts_in_use;
    held += unit.license[security_contexts].amount;
    used = on_each ? std::max(used, here) : used + here;
  }
  held = std::min<std::int64_t>(held, s.units[0].platform.limit[security_contexts].amount);
  return used == 0 ? 0 : used < held ? 1 : used == held ? 2 : 3;
}

/// The change that a property makes to an amount: none, to less, to as much, to more.
inline std::size_t change(const Situation<Scalar>& s) {
  const auto f = static_cast<Feature>(s.change.feature);
  if (!merges(entry(f).kind)) return 0;
  const std::int32_t amount = s.units[s.change.unit].license[f];
  return s.change.amount < amount ? 1 : s.change.amount == amount ? 2 : 3;
}

/// One edition; two; two, if Base takes no part in failover (FX-SP-1, FX-SP-6).
inline std::size_t editions(const Situation<Scalar>& s) {
  const PlatformEntry* const p = catalogued(s);
  return s.units[0].platform.base_excluded ? 2 : p == nullptr || p->security_plus ? 1 : 0;
}

inline std::size_t clusters_by(const Situation<Scalar>& s) {
  return !s.units[0].platform.clusters                      ? 0
         : s.units[0].platform.clusters_by == "CX-3"_clause ? 1
                                                            : 2;
}

}  // namespace asa::levels
