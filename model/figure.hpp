#pragma once

#include "model/trust.hpp"

#include <cstdint>
#include <string_view>

namespace asa {

/// "Unlimited" as a number. The sum of two still fits in 32 bits.
inline constexpr std::int32_t unlimited = 1'000'000'000;

/// A number in the platform tables, with its source and how far to trust it.
struct Figure {
  std::int32_t value;
  Trust trust;
  std::string_view source;
};

constexpr Figure printed(std::int32_t value, std::string_view source) {
  return {value, Trust::in_print, source};
}
constexpr Figure agreed(std::int32_t value, std::string_view source) {
  return {value, Trust::two_sources, source};
}
constexpr Figure excerpt(std::int32_t value, std::string_view source) {
  return {value, Trust::excerpt, source};
}
constexpr Figure shown(std::int32_t value, std::string_view source) {
  return {value, Trust::device, source};
}
constexpr Figure recalled(std::int32_t value) {
  return {value, Trust::recalled, "recollection of the license tables"};
}
/// An unknown number; as a limit, it cuts nothing off.
constexpr Figure no_figure() { return {unlimited, Trust::unknown, "no source"}; }

/// How much of a feature one edition of a platform holds: the standard amount and the maximum.
struct Allowance {
  Figure standard;
  Figure ceiling;
};

/// The allowances under Base and under Security Plus.
struct Allowances {
  Allowance base;
  Allowance plus;
};

constexpr Allowances upto(Figure standard, Figure ceiling) {
  return {{standard, ceiling}, {standard, ceiling}};
}
constexpr Allowances fixed(Figure figure) { return upto(figure, figure); }
constexpr Allowances by_edition(Figure base, Figure plus) { return {{base, base}, {plus, plus}}; }
/// Disabled unless bought.
constexpr Allowances optional() { return upto(recalled(0), recalled(1)); }
/// Absent under Base, disabled unless bought under Security Plus.
constexpr Allowances optional_with_plus() {
  return {{recalled(0), recalled(0)}, {recalled(0), recalled(1)}};
}

}  // namespace asa
