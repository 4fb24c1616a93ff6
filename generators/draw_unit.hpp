#pragma once

#include "generators/plan.hpp"
#include "generators/source.hpp"
#include "model/unit.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// Versions on either side of every version that a rule names; the usual version first.
inline constexpr std::array drawn_versions{usual_version,    Version{9, 1, 4}, Version{9, 1, 3},
                                           Version{9, 0, 1}, Version{8, 6, 1}, Version{8, 3, 1},
                                           Version{8, 2, 5}};

/// Turns a choice whose simplest value is 0 into one whose simplest value is `base`.
template <ValueDomain D>
constexpr typename D::number value_near(const typename D::number& drawn,
                                        const typename D::number& base) {
  const auto zero = D::number_of(0), one = D::number_of(1);
  return D::select(drawn == zero, base, D::select(drawn <= base, drawn - one, drawn));
}

template <ValueSource S, class D = typename S::domain>
typename D::truth truth_near(S& source, const typename D::truth& base, std::size_t ordinary) {
  return iff(base, source.value(2, ordinary) == D::number_of(0));
}

/// The place of a version in drawn_versions, and the version at a place.
template <ValueDomain D>
constexpr typename D::number place_of_version(const typename D::number& number) {
  auto place = D::number_of(0);
  for (std::size_t i = 1; i < drawn_versions.size(); ++i)
    place = D::select(number == D::number_of(ordinal(drawn_versions[i])),
                      D::number_of(static_cast<std::int32_t>(i)), place);
  return place;
}
template <ValueDomain D>
constexpr typename D::number version_at(const typename D::number& place) {
  auto number = D::number_of(ordinal(drawn_versions[0]));
  for (std::size_t i = 1; i < drawn_versions.size(); ++i)
    number = D::select(place == D::number_of(static_cast<std::int32_t>(i)),
                       D::number_of(ordinal(drawn_versions[i])), number);
  return number;
}

/// How many times an attribute keeps its usual value, or the mate's, for each time it differs. It
/// keeps it mostly, so that a refusal usually has one cause.
inline constexpr std::size_t mostly = 9;

/// Varies the attributes of a unit as far as the factors and its platform allow.
template <ValueSource S, class D = typename S::domain>
class Variation {
 public:
  Variation(S& source, const PlatformEntry& platform, Factors free, Unit<D>& unit)
      : source_(source), platform_(platform), free_(free), unit_(unit) {}

  void attribute(Factor factor, typename D::truth& value, bool possible = true) {
    if (possible && free_.has(factor)) value = truth_near(source_, value, mostly);
  }
  void state(Factor factor, Feature f) {
    typename D::truth enabled = unit_.license[f] == D::number_of(1);
    attribute(factor, enabled, platform_.rules.offers(f));
    unit_.license[f] = D::select(enabled, D::number_of(1), D::number_of(0));
  }
  /// Another edition comes with another license; encryption and per-unit features stay.
  void edition() {
    if (!platform_.security_plus || !free_.has(Factor::edition)) return;
    const typename D::truth before = unit_.security_plus;
    attribute(Factor::edition, unit_.security_plus);
    const typename D::truth same = iff(unit_.security_plus, before);
    if (D::known(same)) return;
    for (const FeatureEntry& f : features)
      if (f.kind != Kind::per_unit && f.feature != feature_id<Encryption3DesAes>)
        unit_.license[f.feature] = D::select(same, unit_.license[f.feature], standard(f.feature));
  }
  /// The failover feature is what the edition gives or the opposite: none instead of any,
  /// Active/Standby instead of none.
  void failover() {
    if (!free_.has(Factor::failover)) return;
    const auto zero = D::number_of(0), one = D::number_of(1);
    auto& mode = unit_.license[feature_id<FailoverMode>];
    const auto other = D::select(mode == zero, one, zero);
    mode = D::select(source_.value(2, mostly) == zero, mode, other);
  }
  void version() {
    if (!free_.has(Factor::version)) return;
    constexpr std::size_t size = drawn_versions.size();
    const auto drawn = source_.value(size, 2 * size);
    if (D::known(drawn == D::number_of(0))) return;
    const auto place = place_of_version<D>(unit_.version);
    unit_.version = version_at<D>(value_near<D>(drawn, place));
  }

 private:
  typename D::number standard(Feature f) const {
    return D::select(unit_.security_plus, D::number_of(platform_.allowance(f, true).standard.value),
                     D::number_of(platform_.allowance(f, false).standard.value));
  }

  S& source_;
  const PlatformEntry& platform_;
  Factors free_;
  Unit<D>& unit_;
};

/// Varies a unit in every attribute that the factors free.
template <ValueSource S, class D = typename S::domain>
void vary(S& source, const PlatformEntry& p, Factors free, Unit<D>& unit) {
  Variation<S> varied(source, p, free, unit);
  varied.edition();
  varied.state(Factor::encryption, feature_id<Encryption3DesAes>);
  varied.attribute(Factor::encryption_key, unit.time_based_encryption);
  varied.attribute(Factor::ips, unit.ips_part, p.ips);
  varied.state(Factor::ips, feature_id<IpsSignatures>);
  varied.attribute(Factor::key, unit.zero_key);
  varied.attribute(Factor::slot, unit.zero_time_based_slot);
  varied.attribute(Factor::payload, unit.no_payload_encryption);
  varied.state(Factor::cluster_license, feature_id<Clustering>);
  varied.state(Factor::ten_gigabit, feature_id<TenGigabitIo>);
  varied.failover();
  varied.version();
}

/// Cuts amounts to the limits of earlier software (PLT-10), because no key gives more (CAP-01).
template <ValueDomain D>
constexpr void cut_to_software(Unit<D>& unit) {
  for (const EarlierLimit& e : unit.platform.earlier) {
    if (e.until == 0) continue;
    auto& held = unit.license[e.feature];
    held = min(held, limit_at<D>(e, unit.version, held));
  }
}

/// Moves a unit to another platform, without any edition, IPS or amounts not sold for it.
template <ValueDomain D>
constexpr void move_to(const PlatformEntry& p, const Platform<D>& rules, Unit<D>& unit) {
  unit.platform = rules;
  unit.security_plus = unit.security_plus && D::truth_of(p.security_plus);
  unit.ips_part = unit.ips_part && D::truth_of(p.ips);
  for (const FeatureEntry& f : features) {
    auto& held = unit.license[f.feature];
    held = rules.offers(f.feature) ? min(held, rules.limit[f.feature]) : D::number_of(0);
  }
}

}  // namespace asa
