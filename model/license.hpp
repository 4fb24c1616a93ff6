#pragma once

#include "model/domain.hpp"
#include "model/feature.hpp"
#include "model/fields.hpp"
#include "model/held.hpp"

#include <array>

namespace asa {

/// A plain array with one number for every feature: states are 0 or 1, failover is 0 (none),
/// 1 (Active/Standby) or 2 (Active/Active). A feature that a platform lacks stays 0.
template <ValueDomain D = Scalar>
struct Values {
  using number = typename D::number;
  using truth = typename D::truth;

  std::array<number, feature_count> slots{};

  constexpr number& operator[](Feature f) { return slots[index_of(f)]; }
  constexpr const number& operator[](Feature f) const { return slots[index_of(f)]; }
  template <FeatureType F>
  constexpr HeldIn<F, D> operator[](hana::basic_type<F>) & {
    return HeldIn<F, D>(slots[index_of(feature_id<F>)]);
  }
  template <FeatureType F>
  constexpr Held<F, D> operator[](hana::basic_type<F>) const& {
    return {slots[index_of(feature_id<F>)]};
  }

  static constexpr auto fields() { return hana::make_tuple(field<"", &Values::slots>); }
  bool operator==(const Values&) const = default;
};

/// The license of a unit of platform P: it has exactly the features that P has.
template <class P, ValueDomain D = Scalar>
class License {
 public:
  /// The platform's standard license under Base.
  constexpr License() : values_(P::template standard<D>(false)) {}
  constexpr explicit License(const Values<D>& values) : values_(values) {}

  template <FeatureType F>
  constexpr Held<F, D> operator[](hana::basic_type<F> feature) const {
    require<F>();
    return values_[feature];
  }

  /// A copy with a different amount of one feature.
  template <FeatureType F>
  constexpr License with(hana::basic_type<F> feature, typename D::number amount) const {
    require<F>();
    License changed = *this;
    changed.values_[feature] = amount;
    return changed;
  }

  constexpr const Values<D>& values() const { return values_; }
  bool operator==(const License&) const = default;

 private:
  template <FeatureType F>
  static constexpr void require() {
    static_assert(P::template has<F>, "this platform does not have this feature");
  }

  Values<D> values_;
};

}  // namespace asa
