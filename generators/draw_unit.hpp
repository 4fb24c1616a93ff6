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

/// Lets the attributes of a unit vary as far as the factors and its platform allow.
template <Source S>
class Variation {
 public:
  Variation(S& source, const PlatformEntry& platform, Factors free, AnyUnit<Scalar>& unit)
      : source_(source), platform_(platform), free_(free), unit_(unit) {}

  void attribute(Factor factor, bool& value, bool possible = true) {
    if (possible && free_.has(factor)) value = pick_near(source_, value, mostly);
  }
  void state(Factor factor, Feature f) {
    bool enabled = unit_.license[f] == 1;
    attribute(factor, enabled, platform_.rules.offers(f));
    unit_.license[f] = enabled ? 1 : 0;
  }
  /// Another edition comes with another license; encryption and what is per unit stay.
  void edition() {
    const bool plus = unit_.security_plus;
    attribute(Factor::edition, unit_.security_plus, platform_.security_plus);
    if (unit_.security_plus == plus) return;
    for (const FeatureEntry& f : features)
      if (f.kind != Kind::per_unit && f.feature != feature_id<Encryption3DesAes>)
        unit_.license[f.feature] =
            platform_.allowance(f.feature, unit_.security_plus).standard.value;
  }
  void version() {
    if (!free_.has(Factor::version)) return;
    constexpr std::size_t size = drawn_versions.size();
    const std::size_t place = place_of_version(unit_.version);
    unit_.version = ordinal(drawn_versions[pick_near(source_, size, place, 2 * size)]);
  }

 private:
  S& source_;
  const PlatformEntry& platform_;
  Factors free_;
  AnyUnit<Scalar>& unit_;
};

/// Another unit that is like this one but for what the factors let vary.
template <Source S>
AnyUnit<Scalar> draw_near(S& source, const PlatformEntry& p, Factors free,
                          const AnyUnit<Scalar>& like) {
  AnyUnit<Scalar> unit = like;
  Variation vary(source, p, free, unit);
  vary.edition();
  vary.state(Factor::encryption, feature_id<Encryption3DesAes>);
  vary.attribute(Factor::encryption_key, unit.time_based_encryption);
  vary.attribute(Factor::ips, unit.ips_part, p.ips);
  vary.state(Factor::ips, feature_id<IpsSignatures>);
  vary.attribute(Factor::key, unit.zero_key);
  vary.attribute(Factor::slot, unit.zero_time_based_slot);
  vary.attribute(Factor::payload, unit.no_payload_encryption);
  vary.state(Factor::cluster_license, feature_id<Clustering>);
  vary.state(Factor::ten_gigabit, feature_id<TenGigabitIo>);
  vary.version();
  return unit;
}

/// Makes a mate another model now and then.
template <Source S>
void draw_model(S& source, Factors free, AnyUnit<Scalar>& unit) {
  if (free.has(Factor::model) && source.pick(2, 15) == 1) ++unit.model;
}

}  // namespace asa
