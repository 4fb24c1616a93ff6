#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in IPS: FX-IPS-1 to FX-IPS-6.
namespace asa::mutant {

struct ModuleNeededOnBoth : Merges<ModuleNeededOnBoth> {
  static constexpr MutantInfo info{"module-needed-on-both", "FX-IPS-1"_clause,
                                   "The IPS module runs only where both units are licensed."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(ips_module) ? min(m.a(), m.b()) : m.right;
  }
};

struct ModuleNotInherited : Merges<ModuleNotInherited> {
  static constexpr MutantInfo info{"module-not-inherited", "FX-IPS-5"_clause,
                                   "A unit runs the IPS module only by its own license."};
  template <ValueDomain D>
  static constexpr typename D::number merged(const Merge<D>& m) {
    return m.is(ips_module) ? m.a() : m.right;
  }
};

struct SignaturesInherited : Reference {
  static constexpr MutantInfo info{"signatures-inherited", "FX-IPS-2"_clause,
                                   "The subscription of any unit counts for every unit."};
  template <ValueDomain D>
  constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) const {
    const auto subscribed =
        any_unit(s.units, [](const Unit<D>& u) { return u.license[ips_signatures].on(); });
    return s.units[viewer].ips_part && subscribed;
  }
};

struct SignaturesWithoutSubscription : Reference {
  static constexpr MutantInfo info{"signatures-without-subscription", "FX-IPS-2"_clause,
                                   "A unit bought with IPS gets signatures at once."};
  template <ValueDomain D>
  constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) const {
    return s.units[viewer].ips_part;
  }
};

struct SignaturesWithoutIpsPart : Reference {
  static constexpr MutantInfo info{"signatures-without-ips-part", "FX-IPS-3"_clause,
                                   "A subscription suffices, whatever the part number."};
  template <ValueDomain D>
  constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) const {
    return s.units[viewer].license[ips_signatures].on();
  }
};

struct IpsPartInherited : Reference {
  static constexpr MutantInfo info{"ips-part-inherited", "FX-IPS-5"_clause,
                                   "The part number of a mate counts for a unit's subscription."};
  template <ValueDomain D>
  constexpr typename D::truth gets_signatures(const Situation<D>& s, std::size_t viewer) const {
    return s.units[viewer].license[ips_signatures].on() &&
           any_unit(s.units, [](const Unit<D>& u) { return u.ips_part; });
  }
};

struct IpsUnchecked : Forgets<"FX-IPS-4"_clause> {
  static constexpr MutantInfo info{"ips-unchecked", "FX-IPS-4"_clause,
                                   "IPS pairs with non-IPS in every reading."};
};

struct ModulePerUnitForgotten : Forgets<"FX-IPS-6"_clause> {
  static constexpr MutantInfo info{"module-per-unit-forgotten", "FX-IPS-6"_clause,
                                   "The IPS module license is inherited before 9.0(1) too."};
};

/// FX-IPS-6 with different first and last versions.
template <class M>
struct ModulePerUnit : AltersPairs<M, "FX-IPS-6"_clause> {
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return either_before(a, b, M::until) && !either_before(a, b, M::from) &&
           a.license[ips_module] != b.license[ips_module];
  }
};

struct ModulePerUnitBefore83 : ModulePerUnit<ModulePerUnitBefore83> {
  static constexpr MutantInfo info{"module-per-unit-before-83", "FX-IPS-6"_clause,
                                   "FX-IPS-6 is reported before 8.3(1), where FO-02 speaks."};
  static constexpr Version from{1, 0, 0}, until = ips_module_inherited_from;
};

struct ModulePerUnitFrom90 : ModulePerUnit<ModulePerUnitFrom90> {
  static constexpr MutantInfo info{"module-per-unit-from-90", "FX-IPS-6"_clause,
                                   "The module is bought for each unit from 9.0(1), not until."};
  static constexpr Version from = ips_module_inherited_from, until{99, 0, 0};
};

}  // namespace asa::mutant
