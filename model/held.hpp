#pragma once

#include "model/domain.hpp"
#include "model/feature.hpp"

#include <type_traits>

namespace asa {

/// The amount of one feature in a license: states are 0 or 1. What may be done with it depends on
/// the kind of the feature. Tiers add and are cut off (CMB-02), flags join (CMB-04), and capacities
/// take the larger (CMB-09); any feature compares with itself. Nothing else compiles.
template <FeatureType F, ValueDomain D = Scalar>
struct Held {
  typename D::number amount;

  /// Whether a feature that is a state is there.
  constexpr typename D::truth on() const {
    static_assert(F::form == Form::state, "only a state is on or off: other features are amounts");
    return amount == D::number_of(1);
  }
  /// Whether there is none of it.
  constexpr typename D::truth none() const { return amount == D::number_of(0); }
};

namespace detail {
template <FeatureType F, FeatureType G>
constexpr void require_same() {
  static_assert(std::is_same_v<F, G>, "amounts of two different features do not compare");
}
}  // namespace detail

template <FeatureType F, FeatureType G, ValueDomain D>
constexpr typename D::truth operator==(const Held<F, D>& a, const Held<G, D>& b) {
  detail::require_same<F, G>();
  return a.amount == b.amount;
}
template <FeatureType F, FeatureType G, ValueDomain D>
constexpr typename D::truth operator!=(const Held<F, D>& a, const Held<G, D>& b) {
  detail::require_same<F, G>();
  return a.amount != b.amount;
}
template <FeatureType F, FeatureType G, ValueDomain D>
constexpr typename D::truth operator<=(const Held<F, D>& a, const Held<G, D>& b) {
  detail::require_same<F, G>();
  return a.amount <= b.amount;
}

template <FeatureType F, FeatureType G, ValueDomain D>
constexpr Held<F, D> operator+(const Held<F, D>& a, const Held<G, D>& b) {
  static_assert(F::kind == Kind::tier && G::kind == Kind::tier,
                "only tiers add (CMB-02): flags join, capacities stay");
  static_assert(std::is_same_v<F, G>, "amounts of two different tiers do not add (CMB-02)");
  return {a.amount + b.amount};
}
/// A tier, up to its limit.
template <FeatureType F, ValueDomain D>
constexpr Held<F, D> cut(const Held<F, D>& sum, const Held<F, D>& limit) {
  static_assert(F::kind == Kind::tier, "only tiers are cut off (CMB-02)");
  return {min(sum.amount, limit.amount)};
}

/// On if either is.
template <FeatureType F, FeatureType G, ValueDomain D>
constexpr Held<F, D> operator|(const Held<F, D>& a, const Held<G, D>& b) {
  static_assert(F::kind == Kind::flag && G::kind == Kind::flag,
                "only flags join (CMB-04): tiers add, capacities stay");
  static_assert(std::is_same_v<F, G>, "two different flags do not join (CMB-04)");
  return {max(a.amount, b.amount)};
}

template <FeatureType F, FeatureType G, ValueDomain D>
constexpr Held<F, D> larger(const Held<F, D>& a, const Held<G, D>& b) {
  static_assert(F::kind == Kind::capacity && G::kind == Kind::capacity,
                "only of capacities the larger counts (CMB-09): tiers add, flags join");
  static_assert(std::is_same_v<F, G>, "two different capacities do not compare (CMB-09)");
  return {max(a.amount, b.amount)};
}

/// The amount in a license that can be changed: to an amount of the same feature, or to a number.
template <FeatureType F, ValueDomain D>
class HeldIn : public Held<F, D> {
 public:
  constexpr explicit HeldIn(typename D::number& place) : Held<F, D>{place}, place_(&place) {}
  HeldIn(const HeldIn&) = default;

  constexpr HeldIn& operator=(const Held<F, D>& held) { return *this = held.amount; }
  constexpr HeldIn& operator=(const HeldIn& held) {
    return this == &held ? *this : *this = held.amount;
  }
  constexpr HeldIn& operator=(const typename D::number& other) {
    this->amount = *place_ = other;
    return *this;
  }

 private:
  typename D::number* place_;
};

}  // namespace asa
