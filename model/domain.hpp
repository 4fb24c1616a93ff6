#pragma once

#include "model/days.hpp"

#include <concepts>
#include <cstdint>

namespace asa {

/// The types that the rules compute with. Numbers and days support +, -, comparison and, by
/// argument-dependent lookup, min and max; truths support &&, || and !. No rule branches on a
/// truth, so the same source runs on integers and on solver terms. A rule may stop early if a truth
/// is known, but its result must not depend on that.
template <class D>
concept ValueDomain = requires(typename D::number n, typename D::truth t, typename D::days d) {
  typename D::number;
  typename D::truth;
  typename D::days;
  D::number_of(std::int32_t{});
  D::truth_of(bool{});
  D::days_of(Days{});
  { D::in_days(n) } -> std::same_as<typename D::days>;
  { D::count(d) } -> std::same_as<typename D::number>;
  { D::known(t) } -> std::same_as<bool>;
  { D::select(t, d, d) } -> std::same_as<typename D::days>;
  { d + d } -> std::convertible_to<typename D::days>;
  { d - d } -> std::convertible_to<typename D::days>;
  { d == d } -> std::convertible_to<typename D::truth>;
  { d <= d } -> std::convertible_to<typename D::truth>;
  { D::select(t, n, n) } -> std::same_as<typename D::number>;
  { n + n } -> std::convertible_to<typename D::number>;
  { n - n } -> std::convertible_to<typename D::number>;
  { n == n } -> std::convertible_to<typename D::truth>;
  { n <= n } -> std::convertible_to<typename D::truth>;
  { t&& t } -> std::convertible_to<typename D::truth>;
  { t || t } -> std::convertible_to<typename D::truth>;
  { !t } -> std::convertible_to<typename D::truth>;
};

constexpr std::int32_t min(std::int32_t a, std::int32_t b) { return b < a ? b : a; }
constexpr std::int32_t max(std::int32_t a, std::int32_t b) { return a < b ? b : a; }

/// The reference domain, also used in constant evaluation.
struct Scalar {
  using number = std::int32_t;
  using truth = bool;
  using days = Days;
  static constexpr number number_of(std::int32_t value) { return value; }
  static constexpr truth truth_of(bool value) { return value; }
  static constexpr days days_of(Days value) { return value; }
  static constexpr days in_days(number value) { return Days{value}; }
  static constexpr number count(days value) { return static_cast<number>(value.count()); }
  static constexpr bool known(truth value) { return value; }
  static constexpr days select(truth condition, days yes, days no) { return condition ? yes : no; }
  static constexpr number select(truth condition, number yes, number no) {
    return condition ? yes : no;
  }
};
static_assert(ValueDomain<Scalar>);

/// p implies q, in any domain.
template <class Truth>
constexpr Truth implies(const Truth& p, const Truth& q) {
  return !p || q;
}

/// p if and only if q, in any domain.
template <class Truth>
constexpr Truth iff(const Truth& p, const Truth& q) {
  return (p && q) || (!p && !q);
}

}  // namespace asa
