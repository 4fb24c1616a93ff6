#pragma once

#include "model/domain.hpp"
#include "model/feature.hpp"
#include "model/fields.hpp"
#include "model/inline_vector.hpp"

#include <cstddef>

namespace asa {

inline constexpr std::size_t max_keys = 8;    ///< time-based keys that a unit holds, in our model
inline constexpr std::size_t max_grants = 8;  ///< features of one key, in our model

/// A feature in a time-based key, and how much of it.
template <ValueDomain D = Scalar>
struct Grant {
  Feature feature{};
  typename D::number amount = D::number_of(0);

  static constexpr auto fields() {
    return hana::make_tuple(field<"feature", &Grant::feature>, field<"amount", &Grant::amount>);
  }
  bool operator==(const Grant&) const = default;
};

/// What a time-based key grants: one license or, in an evaluation key, several (KEY-01, KEY-05).
/// One clock covers them all. The phone proxy's share of the UC proxies is not a separate license.
template <ValueDomain D = Scalar>
struct TimeBasedKey {
  InlineVector<Grant<D>, max_grants> grants{};

  constexpr bool grants_any(Feature f) const {
    for (const Grant<D>& grant : grants)
      if (grant.feature == f) return true;
    return false;
  }
  constexpr bool shares_a_feature_with(const TimeBasedKey& other) const {
    for (const Grant<D>& grant : grants)
      if (other.grants_any(grant.feature)) return true;
    return false;
  }
  static constexpr auto fields() {
    return hana::make_tuple(field<"grants", &TimeBasedKey::grants>);
  }
  constexpr bool is_evaluation() const { return licenses() > 1; }
  bool operator==(const TimeBasedKey&) const = default;

 private:
  constexpr std::size_t licenses() const {
    const bool shared = grants_any(feature_id<UcProxy>) && grants_any(feature_id<UcPhoneProxy>);
    return grants.size() - (shared ? 1 : 0);
  }
};

/// The state of a time-based key on a unit. A key that is used up is not active.
template <ValueDomain D = Scalar>
struct Account {
  using truth = typename D::truth;
  using days = typename D::days;

  truth installed = D::truth_of(false);
  truth active = D::truth_of(false);
  days left = D::days_of(Days{0});
  typename D::number activation = D::number_of(0);  ///< its rank among the activations of its unit
  days shut_down = D::days_of(Days{0});      ///< how long the unit was off since installation
  days clock_moved = D::days_of(Days{0});    ///< net change of the clock since then
  days clock_pending = D::days_of(Days{0});  ///< the part since the last boot, while active

  static constexpr auto fields() {
    return hana::make_tuple(
        field<"days", &Account::left, said::always>, field<"installed", &Account::installed>,
        field<"active", &Account::active>, field<"activation", &Account::activation>,
        field<"shut down", &Account::shut_down>,
        field<"clock moved", &Account::clock_moved, said::signed_days>,
        field<"clock pending", &Account::clock_pending, said::signed_days>);
  }
  /// Whether its grants are in force.
  constexpr truth live() const { return active && D::days_of(Days{0}) < left; }
  bool operator==(const Account&) const = default;
};

/// The accounts of a unit, one for each of its keys.
template <ValueDomain D = Scalar>
using Accounts = InlineVector<Account<D>, max_keys>;

}  // namespace asa
