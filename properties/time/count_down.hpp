#pragma once

#include "properties/cluster/requirements.hpp"
#include "properties/time/histories.hpp"

/// How the keys of several units run down: CMB-01, CMB-03, CMB-05 to CMB-07.
namespace asa {

/// Expects time to be charged once if all units are in contact or meet again inside the grace.
template <ValueDomain D, System<D> S>
Judgement<D> time_is_conserved(const S& system, const History<D>& h, Clause clause) {
  Judgement<D> j;
  j.given("contact was never lost for longer than the grace", never_beyond(h));
  const History<D> whole = reunited(h);
  const auto t = system.trace(whole);
  const auto exact = j.claim(clause, "all units have left what they had, less the time passed");
  for_each_granted(h, [&](Feature f) {
    const auto before = left_in_all(whole, t, 0, f);
    j.expect(exact, left_in_all(whole, t, t.steps() - 1, f) == less<D>(before, duration(h)));
  });
  return j;
}

/// Expects a key to run down only after the keys of earlier units are used up.
template <ValueDomain D, System<D> S>
Judgement<D> first_unit_runs_down_first(const S& system, const History<D>& h, Clause clause) {
  Judgement<D> j;
  j.given("contact was never lost for longer than the grace", never_beyond(h));
  const auto t = system.trace(h);
  const auto in_order = j.claim(clause, "a unit before it has nothing left, or it lost nothing");
  for_each_granted(h, [&](Feature f) {
    for (std::size_t step = 1; step < t.steps(); ++step)
      for (std::size_t u = 1; u < h.units.size(); ++u) {
        const auto lost_nothing = left_on(h, t, step, u, f) == left_on(h, t, step - 1, u, f);
        for (std::size_t before = 0; before < u; ++before)
          j.expect(in_order, lost_nothing || left_on(h, t, step, before, f) == no_days<D>());
      }
  });
  return j;
}

struct TimeIsConserved {
  static constexpr PropertyInfo info{
      .id = "TimeIsConserved",
      .clauses = {"CMB-05"_clause, "LOC-03"_clause},
      .statement =
          "A pair uses up one day of its time-based licenses without tiers for each day that "
          "passes: no day is counted twice or lost, in contact or within the grace period.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, Factor::keys | Factor::contact, "RD-DAY30"_reading, 2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return time_is_conserved(system, h, "CMB-05"_clause);
  }
};

struct TimeIsConservedInClusters {
  static constexpr PropertyInfo info{
      .id = "TimeIsConservedInClusters",
      .clauses = {"CMB-07"_clause, "CMB-05"_clause},
      .statement =
          "A cluster of any size uses up one day of its time-based licenses without tiers for "
          "each day that passes, although all its units work.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::keys | Factor::contact, "RD-DAY30"_reading, 1},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return time_is_conserved(system, h, "CMB-07"_clause);
  }
};

struct PrimaryRunsDownFirst {
  static constexpr PropertyInfo info{
      .id = "PrimaryRunsDownFirst",
      .clauses = {"CMB-06"_clause, "LOC-03"_clause},
      .statement =
          "The secondary's time-based license without tiers runs down only when the primary's is "
          "used up, in contact or inside the grace.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, Factor::keys | Factor::contact, "RD-DAY30"_reading, 2}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return first_unit_runs_down_first(system, h, "CMB-06"_clause);
  }
};

struct MasterRunsDownFirst {
  static constexpr PropertyInfo info{
      .id = "MasterRunsDownFirst",
      .clauses = {"CMB-06"_clause, "CMB-07"_clause},
      .statement =
          "In a cluster the master's license runs down first, then "
          "that of one slave after the other.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::keys | Factor::contact, "RD-DAY30"_reading, 1},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    return first_unit_runs_down_first(system, h, "CMB-07"_clause);
  }
};

constexpr bool is_tier(Feature f) { return entry(f).kind == Kind::tier; }

/// Whether all units have a live key of a feature.
template <ValueDomain D>
typename D::truth all_have_live_keys(const History<D>& h, const Trace<D>& t, std::size_t step,
                                     Feature f) {
  auto all = D::truth_of(true);
  for (std::size_t u = 0; u < h.units.size(); ++u) all = all && has_live_key(h, t, step, u, f);
  return all;
}

struct TiersRunDownTogether {
  static constexpr PropertyInfo info{
      .id = "TiersRunDownTogether",
      .clauses = {"CMB-03"_clause},
      .statement =
          "Where all units hold a tier for a time, all their keys of it run down at the same time, "
          "in contact or not.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::pair, Factor::keys | Factor::contact | Factor::tiers, "RD-MIX"_reading, 1}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Feature f = first_feature(h);
    const auto t = system.trace(h);
    j.given("it is a tier that all units hold by a time-based key",
            D::truth_of(is_tier(f)) && all_have_live_keys(h, t, 0, f));
    const auto each = j.claim("CMB-03"_clause, "each key lost the time that has passed");
    for (std::size_t u = 0; u < h.units.size(); ++u)
      j.expect(each,
               left_on(h, t, t.steps() - 1, u, f) == less<D>(left_on(h, t, 0, u, f), duration(h)));
    return j;
  }
};

struct MixedTierPerReading {
  static constexpr PropertyInfo info{
      .id = "MixedTierPerReading",
      .clauses = {"CMB-03"_clause},
      .statement =
          "Where some unit of a cluster holds a tier permanently only, the time-based keys of the "
          "others run down at the same time, or, in the other reading, one after the other; where "
          "no "
          "unit holds it permanently they run down at the same time.",
      .kind = PropertyKind::invariant,
      .scope = {Shape::cluster, Factor::keys | Factor::tiers | Factor::permanent, "RD-MIX"_reading,
                1},
      .concerns = has_clustering};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const Feature f = first_feature(h);
    const History<D> in_contact = never_parted(h);
    const auto t = system.trace(in_contact);
    const auto d = duration(h);
    auto mixed = D::truth_of(false), held = D::truth_of(false);
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      const auto holds = D::number_of(0) < h.units[u].unit.license[f];
      held = held || holds;
      mixed = mixed || (holds && !has_live_key(h, t, 0, u, f));
    }
    j.given("it is a tier that some unit holds permanently only, or none permanently",
            D::truth_of(is_tier(f)) && (mixed || !held));
    const auto waits = mixed && D::truth_of(h.readings.mix == MixReading::primary_first);
    const auto charged = j.claim("CMB-03"_clause, "each key lost what the reading says");
    auto waits_for = no_days<D>();
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      const auto left = left_on(h, t, 0, u, f);
      const auto lost = D::select(waits, less<D>(d, waits_for), d);
      j.expect(charged, left_on(h, t, t.steps() - 1, u, f) == less<D>(left, lost));
      waits_for = waits_for + left;
    }
    return j;
  }
};

struct UnitsMergeFirstThenThePair {
  static constexpr PropertyInfo info{
      .id = "UnitsMergeFirstThenThePair",
      .clauses = {"CMB-01"_clause, "CMB-02"_clause, "CMB-04"_clause},
      .statement =
          "A pair runs what its units make together of what each alone makes of its permanent and "
          "time-based keys.",
      .kind = PropertyKind::metamorphic,
      .scope = {Shape::pair,
                Factor::keys | Factor::tiers | Factor::permanent,
                {},
                0,
                any_keys | Factor::on_order}};

  template <ValueDomain D, System<D> S>
  static Judgement<D> judge(const S& system, const History<D>& h) {
    Judgement<D> j;
    const auto t = system.trace(h);
    const auto alone = [&](std::size_t unit) {
      const auto is_it = [&](std::size_t u) { return u == unit; };
      return system.trace(by_themselves(h, t, 0, is_it, no_days<D>())).last(0).running;
    };
    const Values<D> a = alone(0), b = alone(1);
    const auto joined = j.claim_by_kind("the pair runs what its units alone run, merged");
    for (const FeatureEntry& f : features) {
      const auto sum = min(a[f.feature] + b[f.feature], limits_of(h.units[0].unit)[f.feature]);
      const auto merged = f.kind == Kind::tier ? sum : max(a[f.feature], b[f.feature]);
      if (merges(f.kind))
        for (const std::size_t u : {std::size_t{0}, std::size_t{1}})
          j.expect_equal(joined[f.kind], f.feature, merged, t.at(0, u).running[f.feature]);
    }
    return j;
  }
};

}  // namespace asa
