#pragma once

#include "model/fields.hpp"
#include "model/license.hpp"
#include "model/platform.hpp"
#include "model/version.hpp"

namespace asa {

/// A unit whose platform type is not known at compile time. Its rules use its own platform.
template <ValueDomain D = Scalar>
struct Unit {
  using number = typename D::number;
  using truth = typename D::truth;

  Platform<D> platform{};
  Values<D> license{};
  number version = D::number_of(0);  ///< ordinal of a Version
  truth security_plus = D::truth_of(false);
  truth ips_part = D::truth_of(false);               ///< part number contains "IPS" (FX-IPS-3)
  truth zero_key = D::truth_of(false);               ///< permanent key of all zeros (FX-KEY-1)
  truth zero_time_based_slot = D::truth_of(false);   ///< an empty time-based slot, all zeros
  truth time_based_encryption = D::truth_of(false);  ///< 3DES/AES comes from a time-based key
  truth no_payload_encryption = D::truth_of(false);  ///< a No Payload Encryption unit (RD-NPE)
  number contexts_in_use = D::number_of(0);          ///< contexts configured on it (CMB-08)

  static constexpr auto fields() {
    return hana::make_tuple(
        field<"", &Unit::platform>, field<"edition", &Unit::security_plus, said::edition>,
        field<"version", &Unit::version, said::version>, field<"ips part number", &Unit::ips_part>,
        field<"all-zero permanent key", &Unit::zero_key>,
        field<"all-zero time-based slot", &Unit::zero_time_based_slot>,
        field<"time-based encryption", &Unit::time_based_encryption>,
        field<"no payload encryption", &Unit::no_payload_encryption>,
        field<"contexts in use", &Unit::contexts_in_use>,
        field<"license", &Unit::license, said::always>);
  }
  constexpr const number& model() const { return platform.model; }
  constexpr truth strong_encryption() const { return license[encryption_3des_aes].on(); }
  bool operator==(const Unit&) const = default;
};

/// The limits of a combination for a unit: its platform's, under its software.
template <ValueDomain D>
constexpr Values<D> limits_of(const Unit<D>& unit) {
  return limits_at(unit.platform, unit.version);
}

/// The default version of a unit. No rule in the register needs a newer one.
inline constexpr Version usual_version = large_clusters_from;

/// A typical unit that can fail over: the best edition of its platform, a valid permanent key,
/// 3DES/AES, no IPS.
constexpr Unit<> usual_unit(const PlatformEntry& platform) {
  Unit<> unit;
  for (const FeatureEntry& f : features)
    unit.license[f.feature] = platform.allowance(f.feature, platform.security_plus).standard.value;
  unit.platform = platform.rules;
  unit.license[encryption_3des_aes] = 1;
  unit.version = ordinal(usual_version);
  unit.security_plus = platform.security_plus;
  return unit;
}

namespace detail {
/// The facts about a platform type, in the form the rules use.
template <PlatformType P>
inline constexpr Platform<Scalar> rules_of = entry_of<P>(ModelId{}).rules;
}  // namespace detail

/// A unit of platform P.
template <PlatformType P>
class UnitOf {
 public:
  constexpr UnitOf() = default;
  /// Wraps a unit that is known to be of platform P.
  constexpr explicit UnitOf(const Unit<>& unit) : facts_(unit), license_(unit.license) {}

  constexpr const License<P>& license() const { return license_; }
  constexpr Unit<> any() const {
    Unit<> unit = facts_;
    unit.license = license_.values();
    return unit;
  }

  /// A copy with a different amount of one feature.
  template <FeatureType F>
  constexpr UnitOf with(hana::basic_type<F>, std::int32_t amount) const {
    return changed([&](UnitOf& u) { u.license_ = u.license_.with(hana::type_c<F>, amount); });
  }
  /// A copy with the Base edition and the standard license that comes with it.
  constexpr UnitOf with_base() const {
    return changed([](UnitOf& u) {
      u.facts_.security_plus = false;
      u.license_ = License<P>(standard(false));
    });
  }
  constexpr UnitOf with_zero_key() const {
    return changed([](UnitOf& u) { u.facts_.zero_key = true; });
  }
  constexpr UnitOf with_ips_part() const {
    static_assert(P::ips, "this platform is not sold with IPS (FX-IPS-1)");
    return changed([](UnitOf& u) { u.facts_.ips_part = true; });
  }
  constexpr UnitOf with_version(Version version) const {
    return changed([version](UnitOf& u) { u.facts_.version = ordinal(version); });
  }
  constexpr UnitOf using_contexts(std::int32_t contexts) const {
    return changed([contexts](UnitOf& u) { u.facts_.contexts_in_use = contexts; });
  }

 private:
  static constexpr Values<Scalar> standard(bool plus) {
    Values<Scalar> values = P::template standard<Scalar>(plus);
    values[encryption_3des_aes] = 1;
    return values;
  }
  constexpr UnitOf changed(auto change) const {
    UnitOf copy = *this;
    change(copy);
    return copy;
  }

  Unit<> facts_{.platform = detail::rules_of<P>,
                .version = ordinal(usual_version),
                .security_plus = P::security_plus};
  License<P> license_{standard(P::security_plus)};
};

}  // namespace asa
