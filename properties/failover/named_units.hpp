#pragma once

#include "properties/property.hpp"

#include <array>
#include <cstddef>

/// The unit of a pair that a refusal names, and the platform that judges it: FX-SP-1, FX-SP-5,
/// FX-SP-6, FX-KEY-1, FX-HW.
namespace asa {

/// Clauses about one unit of a pair.
inline constexpr std::array<RefusingClause, 4> about_one_unit{"FX-SP-1"_clause, "FX-SP-5"_clause,
                                                              "FX-SP-6"_clause, "FX-KEY-1"_clause};

/// The pair with a copy of one unit in place of the other.
template <ValueDomain D>
constexpr Situation<D> twice(const Situation<D>& s, std::size_t unit) {
  Situation<D> alike = s;
  alike.units[1 - unit] = s.units[unit];
  return alike;
}

struct RefusalsNameTheirUnit {
  static constexpr PropertyInfo info{
      .id = "RefusalsNameTheirUnit",
      .clauses = {"FX-SP-1"_clause, "FX-KEY-1"_clause, "FX-SP-6"_clause, "FX-HW"_clause},
      .statement =
          "What is said of one unit of a pair (Base, its failover feature, its permanent key) is "
          "what would be said of it beside its like: its own platform decides, not its mate's. Two "
          "models are said of both units.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types | Factor::model, {}},
      .at_default = "RD-KEY"_reading};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    j.expect("FX-HW"_clause, "it names both units, or none",
             iff(refusals.names("FX-HW"_clause, 0), refusals.names("FX-HW"_clause, 1)));
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
      const auto alike = system.refusals(twice(s, unit));
      for (const RefusingClause clause : about_one_unit)
        j.expect(clause, "it names a unit exactly if it does so beside its like",
                 iff(refusals.names(clause, unit), alike.names(clause, unit)));
    }
    return j;
  }
};

}  // namespace asa
