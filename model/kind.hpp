#pragma once

#include "model/clause.hpp"

#include <array>
#include <concepts>
#include <string_view>

namespace asa {

/// How units combine a feature; part of the feature's type.
enum class Kind {
  flag,      ///< enabled if any unit has it (CMB-04)
  tier,      ///< the sum, up to the platform limit (CMB-02, CMB-10)
  capacity,  ///< what the hardware gives, never added (CMB-09)
  matched,   ///< equal on all units, never merged (CMB-11)
  per_unit,  ///< held by each unit, never inherited (CMB-11)
};

constexpr std::string_view name(Kind kind) {
  switch (kind) {
    case Kind::flag: return "flag";
    case Kind::tier: return "tier";
    case Kind::capacity: return "capacity";
    case Kind::matched: return "matched";
    case Kind::per_unit: break;
  }
  return "per unit";
}

/// How a feature's value is written.
enum class Form { state, amount, failover };

/// How a unit's permanent and time-based keys combine for a feature (the guide's section on
/// time-based licenses).
enum class OnUnit { higher, sum };

/// Another name that devices print for a feature.
struct Spelling {
  std::string_view text;
  bool old = false;  ///< a name from before 8.3, printed there without terms
};
inline constexpr bool before_83 = true;

template <Kind K, Form F, OnUnit O = OnUnit::higher>
struct FeatureOf {
  static constexpr Kind kind = K;
  static constexpr Form form = F;
  static constexpr OnUnit on_unit = O;
  static constexpr std::array<Spelling, 0> spellings{};
};
using Flag = FeatureOf<Kind::flag, Form::state>;
using Tier = FeatureOf<Kind::tier, Form::amount>;
using AddingTier = FeatureOf<Kind::tier, Form::amount, OnUnit::sum>;
using Capacity = FeatureOf<Kind::capacity, Form::amount>;

template <class F>
concept FeatureType = requires {
  { F::kind } -> std::convertible_to<Kind>;
  { F::name } -> std::convertible_to<std::string_view>;
};

/// Whether units share features of this kind: flags, tiers and capacities.
constexpr bool merges(Kind kind) { return kind != Kind::matched && kind != Kind::per_unit; }

/// The clause that decides a feature of this kind in the running license.
constexpr Clause deciding_clause(Kind kind) {
  switch (kind) {
    case Kind::flag: return "CMB-04"_clause;
    case Kind::tier: return "CMB-02"_clause;
    case Kind::capacity: return "CMB-09"_clause;
    case Kind::matched:
    case Kind::per_unit: break;
  }
  return "CMB-11"_clause;
}

}  // namespace asa
