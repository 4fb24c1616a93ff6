#pragma once

#include "model/license.hpp"

#include <boost/hana/for_each.hpp>

#include <type_traits>

namespace asa {

/// What two licenses make, and what the platform limit cut off.
template <ValueDomain D = Scalar>
struct Combination {
  Values<D> license{};
  Values<D> cut{};  ///< by tier: the sum less what is left of it
};

namespace detail {

template <Kind K>
using OfKind = std::integral_constant<Kind, K>;

/// CMB-04
template <ValueDomain D>
constexpr auto joined(OfKind<Kind::flag>, const typename D::number& a, const typename D::number& b,
                      const typename D::number&) {
  return max(a, b);
}

/// CMB-02, CMB-10
template <ValueDomain D>
constexpr auto joined(OfKind<Kind::tier>, const typename D::number& a, const typename D::number& b,
                      const typename D::number& limit) {
  return min(a + b, limit);
}

/// CMB-09: equal on units that may pair, but for inside hosts, of which no source speaks.
template <ValueDomain D>
constexpr auto joined(OfKind<Kind::capacity>, const typename D::number& a,
                      const typename D::number& b, const typename D::number&) {
  return max(a, b);
}

/// CMB-11
template <ValueDomain D>
constexpr auto joined(OfKind<Kind::matched>, const typename D::number& own,
                      const typename D::number&, const typename D::number&) {
  return own;
}

/// CMB-11
template <ValueDomain D>
constexpr auto joined(OfKind<Kind::per_unit>, const typename D::number& own,
                      const typename D::number&, const typename D::number&) {
  return own;
}

}  // namespace detail

/// The license that a unit holding `own`, of a platform with these limits, runs together with one
/// holding `other`: section 2. The
/// kind of each feature picks the rule at compile time.
template <ValueDomain D>
constexpr Combination<D> combine(const Values<D>& limits, const Values<D>& own,
                                 const Values<D>& other) {
  Combination<D> result;
  hana::for_each(all_features, [&](auto feature) {
    constexpr Kind kind = decltype(feature)::type::kind;
    auto& held = result.license[feature];
    held = detail::joined<D>(detail::OfKind<kind>{}, own[feature], other[feature], limits[feature]);
    if constexpr (kind == Kind::tier) result.cut[feature] = own[feature] + other[feature] - held;
  });
  return result;
}

}  // namespace asa
