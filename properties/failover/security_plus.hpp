#pragma once

#include "properties/property.hpp"
#include "properties/units.hpp"

/// Base and Security Plus in a pair: FX-SP-1 to FX-SP-4, FX-SP-6.
namespace asa {

constexpr bool base_is_excluded(const PlatformEntry& p) { return p.rules.base_excluded; }
constexpr bool base_is_no_reason(const PlatformEntry& p) { return !p.rules.base_excluded; }

/// The same pair with a given edition on one unit, which its platform must have.
template <ValueDomain D>
constexpr Situation<D> with_edition(const Situation<D>& s, std::size_t unit,
                                    const typename D::truth& plus) {
  Situation<D> after = s;
  after.units[unit].security_plus = plus;
  return after;
}

/// Whether a unit has only Base, on a platform whose Base takes no part in failover.
template <ValueDomain D>
constexpr typename D::truth excluded_as_base(const Unit<D>& unit) {
  return unit.platform.base_excluded && !unit.security_plus;
}

template <ValueDomain D>
constexpr typename D::truth refused_as_base(const Refusals<D>& refusals) {
  return refusals["FX-SP-1"_clause] || refusals["FX-SP-6"_clause];
}

struct BaseNeverFailsOver {
  static constexpr PropertyInfo info{
      .id = "BaseNeverFailsOver",
      .clauses = {"FX-SP-1"_clause, "FX-SP-2"_clause, "FX-SP-3"_clause, "FX-SP-6"_clause},
      .statement =
          "An ASA 5505, 5506-X, 5510, 5512-X or ISA 3000 with only Base is in no pair that forms, "
          "in either role (as standby in the other reading).",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, unit_types, pair_readings},
      .concerns = base_is_excluded};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Unit<D>&primary = s.units[0], &secondary = s.units[1];
    j.given("Base is excluded on the platform of a unit",
            primary.platform.base_excluded || secondary.platform.base_excluded);
    const auto refusals = system.refusals(s);
    const auto refused = [&](std::size_t unit) {
      return refusals.names(s.units[unit].platform.excluded_by, unit) && !refusals.forms();
    };
    j.expect("FX-SP-1"_clause, "a Base secondary is refused",
             implies(excluded_as_base(secondary), refused(1)));
    if (s.readings.base == BaseReading::refused_in_either_role)
      j.expect("FX-SP-1"_clause, "a Base primary is refused",
               implies(excluded_as_base(primary), refused(0)));
    else
      j.expect("FX-SP-1"_clause, "a Base primary is not refused in the reading that allows it",
               excluded_as_base(secondary) || !refused_as_base(refusals));
    j.expect("FX-SP-1"_clause, "Security Plus on both units is never refused as Base",
             implies(primary.security_plus && secondary.security_plus, !refused_as_base(refusals)));
    return j;
  }
};

struct SecurityPlusIsPerUnit {
  static constexpr PropertyInfo info{
      .id = "SecurityPlusIsPerUnit",
      .clauses = {"FX-SP-4"_clause, "CMB-11"_clause},
      .statement = "Security Plus bought for one unit does not rescue its Base mate.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, {}},
      .at_default = "RD-BASE"_reading,
      .concerns = base_is_excluded};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("Base is excluded on the platform of both units",
            s.units[0].platform.base_excluded && s.units[1].platform.base_excluded);
    if (j.is_moot()) return j;
    const auto rescue = j.claim("FX-SP-4"_clause, "a Base unit stays refused beside Security Plus");
    for (const std::size_t base : {std::size_t{0}, std::size_t{1}}) {
      const auto mixed =
          with_edition(with_edition(s, base, D::truth_of(false)), 1 - base, D::truth_of(true));
      j.expect(rescue, refused_as_base(system.refusals(mixed)));
    }
    return j;
  }
};

struct BaseElsewhereIsNoReason {
  static constexpr PropertyInfo info{
      .id = "BaseElsewhereIsNoReason",
      .clauses = {"FX-SP-1"_clause},
      .statement =
          "On every other platform, Base or Security Plus changes nothing about whether a pair of "
          "one model forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, pair_readings},
      .concerns = base_is_no_reason};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.given("Base is excluded on the platform of neither unit",
            !s.units[0].platform.base_excluded && !s.units[1].platform.base_excluded);
    j.given("both units are of one model", of_one_model(s));
    if (j.is_moot()) return j;
    const auto as_it_is = system.refusals(s);
    const auto same = j.claim("FX-SP-1"_clause, "the same clauses refuse under the other edition");
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
      const auto& mates = s.units[1 - unit].security_plus;
      j.expect(same, as_it_is.same_as(system.refusals(with_edition(s, unit, mates))));
    }
    j.expect("FX-SP-1"_clause, "Base does not refuse", !refused_as_base(as_it_is));
    return j;
  }
};

}  // namespace asa
