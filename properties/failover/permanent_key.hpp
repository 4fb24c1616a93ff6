#pragma once

#include "properties/property.hpp"

#include <cstddef>

/// The permanent key of a pair's units: FX-KEY-1, FX-KEY-2.
namespace asa {

struct ZeroKeyIsRefused {
  static constexpr PropertyInfo info{
      .id = "ZeroKeyIsRefused",
      .clauses = {"FX-KEY-1"_clause, "FX-KEY-2"_clause},
      .statement =
          "A pair with an all-zero permanent key on a unit (on both, in the other "
          "reading) is refused; with valid keys it never is for that.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types, pair_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto any = s.units[0].zero_key || s.units[1].zero_key;
    const auto both = s.units[0].zero_key && s.units[1].zero_key;
    const bool either = s.readings.key == KeyReading::pair_is_refused;
    const auto refusals = system.refusals(s);
    const auto refused = either ? any : both;
    j.expect("FX-KEY-1"_clause, "refused exactly where a key is missing",
             iff(refused, refusals["FX-KEY-1"_clause]));
    const auto named = j.claim("FX-KEY-1"_clause, "it names the units whose key is missing");
    for (std::size_t u = 0; u < s.units.size(); ++u)
      j.expect(named, iff(refused && s.units[u].zero_key, refusals.names("FX-KEY-1"_clause, u)));
    return j;
  }
};

struct ReinstallingAKeyRemovesThatRefusalOnly {
  static constexpr PropertyInfo info{
      .id = "ReinstallingAKeyRemovesThatRefusalOnly",
      .clauses = {"FX-KEY-1"_clause},
      .statement = "Installing valid permanent keys removes the refusal for the key and no other.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, pair_readings}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("a permanent key is all zeros", s.units[0].zero_key || s.units[1].zero_key);
    Situation<D> valid = s;
    for (std::size_t i = 0; i < s.units.size(); ++i) valid.units[i].zero_key = D::truth_of(false);
    j.expect("FX-KEY-1"_clause, "the other refusals stay, and only they",
             system.refusals(valid).same_as(system.refusals(s).without("FX-KEY-1"_clause)));
    return j;
  }
};

struct EmptyTimeBasedSlotNeverRefuses {
  static constexpr PropertyInfo info{
      .id = "EmptyTimeBasedSlotNeverRefuses",
      .clauses = {"FX-KEY-1"_clause},
      .statement = "A time-based slot of all zeros is normal and changes nothing.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types | Factor::slot, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("a time-based slot is empty",
            s.units[0].zero_time_based_slot || s.units[1].zero_time_based_slot);
    Situation<D> filled = s;
    for (std::size_t i = 0; i < s.units.size(); ++i)
      filled.units[i].zero_time_based_slot = D::truth_of(false);
    j.expect("FX-KEY-1"_clause, "the same clauses refuse without the empty slot",
             system.refusals(s).same_as(system.refusals(filled)));
    return j;
  }
};

}  // namespace asa
