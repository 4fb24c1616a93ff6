#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/property.hpp"

/// 10GE I/O of ASA 5585-X SSP-10 and -20: CX-5, RD-10GE.
namespace asa {

constexpr bool has_ten_gigabit(const PlatformEntry& p) { return p.rules.ten_gigabit_by_edition; }

struct TenGigabitIoMatchesInClusters {
  static constexpr PropertyInfo info{
      .id = "TenGigabitIoMatchesInClusters",
      .clauses = {"CX-5"_clause},
      .statement =
          "Where the edition decides 10GE I/O it is in the same state on every member of a cluster "
          "that forms; members that differ are refused by this clause, others never.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, member_types | Factor::ten_gigabit, {}},
      .concerns = has_ten_gigabit};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const auto with = [&](bool has) {
      return some(s.units, [has](const Unit<D>& u) {
        return u.platform.ten_gigabit_by_edition &&
               iff(u.license[ten_gigabit_io].on(), D::truth_of(has));
      });
    };
    j.expect("CX-5"_clause, "refused exactly where members differ",
             iff(system.refusals(s)["CX-5"_clause], with(true) && with(false)));
    return j;
  }
};

struct TenGigabitIoInPairsPerReading {
  static constexpr PropertyInfo info{
      .id = "TenGigabitIoInPairsPerReading",
      .clauses = {"CX-5"_clause},
      .statement =
          "Units of a failover pair that differ in 10GE I/O are refused only in the "
          "reading that has the rule bind pairs.",
      .kind = PropertyKind::postcondition,
      .scope = {Shape::pair, unit_types | Factor::ten_gigabit, "RD-10GE"_reading},
      .concerns = has_ten_gigabit};

  template <ValueDomain D, System<D> S>
  static constexpr Judgement<D> judge(const S& system, const Situation<D>& s) {
    Judgement<D> j;
    const Unit<D>&a = s.units[0], &b = s.units[1];
    const auto concerned = a.platform.ten_gigabit_by_edition && b.platform.ten_gigabit_by_edition;
    const auto differ = concerned && a.license[ten_gigabit_io] != b.license[ten_gigabit_io];
    const bool binds = s.readings.ten_gigabit == TenGigabitReading::clusters_and_pairs;
    j.expect("CX-5"_clause, "refused exactly where they differ and the reading binds pairs",
             iff(system.refusals(s)["CX-5"_clause], differ && D::truth_of(binds)));
    return j;
  }
};

}  // namespace asa
