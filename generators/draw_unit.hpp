#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/unit.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// Versions on either side of every one that a rule names; the usual one first.
inline constexpr std::array drawn_versions{usual_version,    Version{9, 1, 4}, Version{9, 1, 3},
                                           Version{9, 0, 1}, Version{8, 6, 1}, Version{8, 3, 1},
                                           Version{8, 2, 5}};

/// One of n, `base` being the simplest and the most frequent.
template <Source S>
std::size_t pick_near(S& source, std::size_t n, std::size_t base, std::size_t ordinary) {
  const std::size_t drawn = source.pick(n, ordinary);
  if (drawn == 0) return base;
  return drawn <= base ? drawn - 1 : drawn;
}

template <Source S>
bool pick_near(S& source, bool base, std::size_t ordinary) {
  return pick_near(source, 2, base ? 1 : 0, ordinary) == 1;
}

inline std::size_t place_of_version(std::int32_t number) {
  std::size_t place = 0;
  while (ordinal(drawn_versions[place]) != number) ++place;
  return place;
}

/// How often an attribute is as usual, or as the mate's: most of the time, so that what refuses a
/// pair is mostly one cause.
inline constexpr std::size_t mostly = 9;

/// Another unit that is like this one but for what the factors let vary.
template <Source S>
AnyUnit<Scalar> draw_near(S& source, const PlatformEntry& p, Factors free,
                          const AnyUnit<Scalar>& like) {
  AnyUnit<Scalar> unit = like;
  const auto vary = [&](Factor factor, bool possible, bool& attribute) {
    if (possible && free.has(factor)) attribute = pick_near(source, attribute, mostly);
  };
  const auto vary_state = [&](Factor factor, Feature f) {
    bool state = unit.license[f] == 1;
    vary(factor, p.rules.offers(f), state);
    unit.license[f] = state ? 1 : 0;
  };
  vary(Factor::edition, p.security_plus, unit.security_plus);
  if (unit.security_plus != like.security_plus)
    for (const FeatureEntry& f : features)
      if (f.kind != Kind::per_unit && f.feature != feature_id<Encryption3DesAes>)
        unit.license[f.feature] = p.allowance(f.feature, unit.security_plus).standard.value;
  vary_state(Factor::encryption, feature_id<Encryption3DesAes>);
  vary(Factor::encryption_key, true, unit.time_based_encryption);
  vary(Factor::ips, p.ips, unit.ips_part);
  vary_state(Factor::ips, feature_id<IpsSignatures>);
  vary(Factor::key, true, unit.zero_key);
  vary(Factor::slot, true, unit.zero_time_based_slot);
  vary(Factor::payload, true, unit.no_payload_encryption);
  vary_state(Factor::cluster_license, feature_id<Clustering>);
  vary_state(Factor::ten_gigabit, feature_id<TenGigabitIo>);
  if (free.has(Factor::version)) {
    const std::size_t place = place_of_version(unit.version);
    unit.version = ordinal(
        drawn_versions[pick_near(source, drawn_versions.size(), place, 2 * drawn_versions.size())]);
  }
  return unit;
}

/// Makes a mate another model now and then.
template <Source S>
void draw_model(S& source, Factors free, AnyUnit<Scalar>& unit) {
  if (free.has(Factor::model) && source.pick(2, 15) == 1) ++unit.model;
}

}  // namespace asa
