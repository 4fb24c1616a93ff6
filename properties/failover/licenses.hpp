#pragma once

#include "properties/property.hpp"
#include "properties/units.hpp"

/// Which licenses may pair: FO-01, FO-02, FX-HW, FX-KEY-3.
namespace asa {

struct UnlikeLicensesMayPair {
  static constexpr PropertyInfo info{
      .id = "UnlikeLicensesMayPair",
      .clauses = {"FO-01"_clause},
      .statement =
          "From 8.3(1), whatever a unit holds of a feature that merges changes nothing "
          "about whether the pair forms.",
      .kind = PropertyKind::metamorphic,
      .scope = {
          Shape::pair, Factor::encryption | Factor::key | only(Factor::ips) | Factor::change, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto module = D::number_of(static_cast<std::int32_t>(feature_id<IpsModule>));
    j.given("both units run 8.3(1) or later", !some_older(s.units, unlike_licenses_pair_from));
    j.given("the change is not of the IPS module before 9.0(1)",
            s.change.feature != module || !some_older(s.units, ips_module_inherited_from));
    j.expect("FO-01"_clause, "the same clauses refuse after the change",
             system.refusals(s).same_as(system.refusals(changed(s))));
    return j;
  }
};

struct IdenticalLicensesBefore83 {
  static constexpr PropertyInfo info{
      .id = "IdenticalLicensesBefore83",
      .clauses = {"FO-02"_clause},
      .statement =
          "A pair with a unit before 8.3(1) forms only if both licenses are identical; "
          "from 8.3(1) that is never asked.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, Factor::version | Factor::one_feature, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Unit<D>&a = s.units[0], &b = s.units[1];
    const auto refused = system.refusals(s)["FO-02"_clause];
    const auto old = some_older(s.units, unlike_licenses_pair_from);
    auto unlike = D::truth_of(false);
    for (const FeatureEntry& f : features)
      if (f.kind == Kind::flag || f.kind == Kind::tier || f.feature == feature_id<InsideHosts>)
        unlike = unlike || a.license[f.feature] != b.license[f.feature];
    j.expect("FO-02"_clause, "unlike licenses are refused before 8.3(1)",
             implies(old && unlike, refused));
    j.expect("FO-02"_clause, "identical licenses are never refused as unlike",
             implies(!unlike, !refused));
    j.expect("FO-02"_clause, "unlike licenses are not refused from 8.3(1)",
             implies(!old, !refused));
    return j;
  }
};

struct NewerSoftwareNeverRefuses {
  static constexpr PropertyInfo info{
      .id = "NewerSoftwareNeverRefuses",
      .clauses = {"FO-02"_clause, "FX-IPS-6"_clause},
      .statement = "Bringing both units to the newest software adds no refusal.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, Factor::version | Factor::one_feature, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    Situation<D> newest = s;
    for (std::size_t i = 0; i < s.units.size(); ++i)
      newest.units[i].version = D::number_of(ordinal(usual_version));
    const auto before = system.refusals(s), after = system.refusals(newest);
    const auto kept = j.claim("FO-02"_clause, "what did not refuse before does not refuse after");
    for (const RefusingClause clause : refusing_clauses)
      j.expect(kept, implies(after[clause], before[clause]));
    return j;
  }
};

struct ModelsMatch {
  static constexpr PropertyInfo info{
      .id = "ModelsMatch",
      .clauses = {"FX-HW"_clause},
      .statement = "Units of two models never pair, whatever their licenses.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types | Factor::model, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    j.expect("FX-HW"_clause, "two models are refused, one model is not",
             iff(s.units[0].model() != s.units[1].model(), system.refusals(s)["FX-HW"_clause]));
    return j;
  }
};

/// The pair with a different failover feature in the license of one unit, as far as its platform
/// has it.
template <ValueDomain D>
constexpr Situation<D> with_failover(const Situation<D>& s, std::size_t unit, std::int32_t mode) {
  Situation<D> after = s;
  const auto& most = s.units[unit].platform.limit[feature_id<FailoverMode>];
  after.units[unit].license[failover_mode] = min(D::number_of(mode), most);
  return after;
}

struct PrintedFailoverProvesNothing {
  static constexpr PropertyInfo info{
      .id = "PrintedFailoverProvesNothing",
      .clauses = {"FX-KEY-3"_clause},
      .statement =
          "A unit that prints failover as licensed, Active/Standby or Active/Active, gains nothing "
          "by it: it is refused by all clauses but FX-SP-5 as if it printed anything else.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair, unit_types | Factor::version, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refused = system.refusals(s).without("FX-SP-5"_clause);
    const auto same = j.claim("FX-KEY-3"_clause, "the other clauses refuse as before");
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}})
      for (const std::int32_t mode : {0, 1, 2}) {
        const auto printed = system.refusals(with_failover(s, unit, mode));
        j.expect(same, refused.same_as(printed.without("FX-SP-5"_clause)));
      }
    return j;
  }
};

struct DisabledFailoverIsRefused {
  static constexpr PropertyInfo info{
      .id = "DisabledFailoverIsRefused",
      .clauses = {"FX-SP-5"_clause},
      .statement =
          "A unit whose own license says that failover is disabled is in no pair that forms; the "
          "clause names it, and no unit whose license includes failover.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types | Factor::failover, {}}};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto refusals = system.refusals(s);
    const auto named = j.claim("FX-SP-5"_clause, "it names exactly the units without failover");
    for (const std::size_t unit : {std::size_t{0}, std::size_t{1}}) {
      const auto disabled = s.units[unit].license[failover_mode].none();
      j.expect(named, iff(refusals.names("FX-SP-5"_clause, unit), disabled));
    }
    return j;
  }
};

}  // namespace asa
