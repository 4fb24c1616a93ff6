#pragma once

#include "properties/property.hpp"
#include "properties/units.hpp"

/// IPS in a pair: FX-IPS-1 to FX-IPS-6.
namespace asa {

constexpr bool sold_with_ips(const PlatformEntry& p) { return p.ips; }

struct IpsWithNonIpsPerReading {
  static constexpr PropertyInfo info{
      .id = "IpsWithNonIpsPerReading",
      .clauses = {"FX-IPS-4"_clause, "FX-IPS-3"_clause},
      .statement =
          "A unit bought with IPS and one without are refused (or, in the other reading, "
          "never refused for it); two of the same sort never are.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types, pair_readings},
      .concerns = sold_with_ips};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refused = system.refusals(s)["FX-IPS-4"_clause];
    const auto alike = iff(s.units[0].ips_part, s.units[1].ips_part);
    j.expect("FX-IPS-4"_clause, "two units of the same sort are not refused for IPS",
             implies(alike, !refused));
    const bool refuses = s.readings.ips == IpsReading::refused;
    j.expect("FX-IPS-4"_clause, "IPS with non-IPS is refused as the reading says",
             implies(!alike, iff(refused, D::truth_of(refuses))));
    return j;
  }
};

struct SignaturesAreNeverInherited {
  static constexpr PropertyInfo info{
      .id = "SignaturesAreNeverInherited",
      .clauses = {"FX-IPS-2"_clause, "FX-IPS-3"_clause, "FX-IPS-5"_clause},
      .statement =
          "In every reading a unit gets IPS signatures by its own subscription and its "
          "own part number, whatever its mate holds.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types, pair_readings},
      .concerns = sold_with_ips};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto inherited = j.claim("FX-IPS-5"_clause, "another mate changes nothing");
    const auto subscribed = j.claim("FX-IPS-2"_clause, "no signatures without a subscription");
    const auto part = j.claim("FX-IPS-3"_clause, "no signatures without IPS in the part number");
    const auto granted = j.claim("FX-IPS-2"_clause, "signatures with both");
    for (std::size_t viewer = 0; viewer < s.units.size(); ++viewer) {
      const Unit<D>& own = s.units[viewer];
      const auto gets = system.gets_signatures(s, viewer);
      const auto subscription = own.license[ips_signatures].on();
      j.expect(inherited, iff(gets, system.gets_signatures(beside_ips(s, viewer), viewer)));
      j.expect(subscribed, implies(gets, subscription));
      j.expect(part, implies(gets, own.ips_part));
      j.expect(granted, implies(subscription && own.ips_part, gets));
    }
    return j;
  }

 private:
  /// The viewer with mates that have everything related to IPS.
  template <ValueDomain D>
  static constexpr Situation<D> beside_ips(const Situation<D>& s, std::size_t viewer) {
    Situation<D> after = s;
    for (std::size_t i = 0; i < s.units.size(); ++i) {
      if (i == viewer) continue;
      after.units[i].ips_part = D::truth_of(true);
      after.units[i].license[ips_signatures] = D::number_of(1);
      after.units[i].license[ips_module] = D::number_of(1);
    }
    return after;
  }
};

struct IpsModuleIsInherited {
  static constexpr PropertyInfo info{
      .id = "IpsModuleIsInherited",
      .clauses = {"FX-IPS-5"_clause, "FX-IPS-1"_clause},
      .statement = "Where either unit may run the IPS software module, both may.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, only(Factor::ips) | Factor::one_feature, "RD-IPS"_reading},
      .concerns = sold_with_ips};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Held<IpsModule, D> licensed =
        s.units[0].license[ips_module] | s.units[1].license[ips_module];
    const auto inherited = j.claim("FX-IPS-5"_clause, "the unit runs the module license of either");
    for (std::size_t viewer = 0; viewer < s.units.size(); ++viewer)
      j.expect_equal(inherited, licensed, system.running(s, viewer, viewer)[ips_module]);
    return j;
  }
};

struct IpsModulePerUnitBefore90 {
  static constexpr PropertyInfo info{
      .id = "IpsModulePerUnitBefore90",
      .clauses = {"FX-IPS-6"_clause},
      .statement =
          "From 8.3(1) until 9.0(1) a pair forms only if both units hold the IPS module "
          "license or neither does; from 9.0(1) that is never asked.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::version | Factor::one_feature, {}},
      .concerns = sold_with_ips};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Unit<D>&a = s.units[0], &b = s.units[1];
    const auto refusals = system.refusals(s);
    const auto one = a.license[ips_module] != b.license[ips_module];
    const auto old = some_older(s.units, ips_module_inherited_from);
    j.expect("FX-IPS-6"_clause, "before 9.0(1) a module license on one unit does not form",
             implies(old && one, !refusals.forms()));
    const auto older = some_older(s.units, unlike_licenses_pair_from);
    j.expect("FX-IPS-6"_clause, "FX-IPS-6 refuses only that, from 8.3(1) until 9.0(1)",
             implies(refusals["FX-IPS-6"_clause], old && !older && one));
    return j;
  }
};

}  // namespace asa
