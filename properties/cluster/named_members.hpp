#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"
#include "properties/units.hpp"

#include <array>
#include <cstddef>

/// The member of a cluster that a refusal names, and the platform that judges it: CX-1 to CX-5.
namespace asa {

/// The cluster with a copy of one member in every place.
template <ValueDomain D>
constexpr Situation<D> all_like(const Situation<D>& s, std::size_t unit) {
  Situation<D> alike = s;
  for (Unit<D>& other : alike.units) other = s.units[unit];
  return alike;
}

/// Clauses that grant clustering to a platform.
inline constexpr std::array<RefusingClause, 2> granting_clauses{"CX-3"_clause, "CX-4"_clause};

struct RefusalsNameTheirMember {
  static constexpr PropertyInfo info{
      .id = "RefusalsNameTheirMember",
      .clauses = {"CX-1"_clause, "CX-3"_clause, "CX-4"_clause},
      .statement =
          "CX-1 names exactly the members without a clustering license; CX-3 and CX-4 name the "
          "master or the last slave, where no member is old, exactly if they would among its like: "
          "its own platform decides.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::cluster, member_types | Factor::model, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    const auto old = some_older(s.units, large_clusters_from);
    const auto license = j.claim("CX-1"_clause, "it names exactly the members without a license");
    for (std::size_t unit = 0; unit < s.units.size(); ++unit)
      j.expect(license,
               iff(refusals.names("CX-1"_clause, unit), !s.units[unit].license[clustering].on()));
    for (const std::size_t unit : {std::size_t{0}, s.units.size() - 1}) {
      const auto alike = system.refusals(all_like(s, unit));
      for (const RefusingClause clause : granting_clauses)
        j.expect(clause, "it names a member exactly if it does so among its like",
                 old || iff(refusals.names(clause, unit), alike.names(clause, unit)));
    }
    return j;
  }
};

}  // namespace asa
