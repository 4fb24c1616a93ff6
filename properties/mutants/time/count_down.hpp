#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in how the keys of several units run down: CMB-01 to CMB-07.
namespace asa::mutant {
/// Sums permanent and time-based amounts over all units, and then takes the higher sum.
struct PairMergesBeforeItsUnits : SeesUnits<PairMergesBeforeItsUnits> {
  static constexpr MutantInfo info{"pair-merges-before-its-units", "CMB-01"_clause,
                                   "A pair merges permanent and time-based keys after its units."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    auto permanent = D::number_of(0), timed = D::number_of(0);
    const Feature f = feature_id<AnyConnectPremium>;
    const auto limit = limits_of(h.units[0].unit)[f];
    for (std::size_t u = 0; u < h.units.size(); ++u) {
      permanent = min(permanent + h.units[u].unit.license[f], limit);
      for (std::size_t k = 0; k < h.units[u].keys.size(); ++k)
        for (const Grant<D>& grant : h.units[u].keys[k].grants)
          if (grant.feature == f)
            timed = D::select(seen.at(step, u).accounts[k].live(), min(timed + grant.amount, limit),
                              timed);
    }
    if (!seen.group(step).apart) seen.at(step, unit).running[f] = max(permanent, timed);
  }
};

struct TiersRunDownInTurn : RunsBy<TiersRunDownInTurn> {
  static constexpr MutantInfo info{"tiers-run-down-in-turn", "CMB-03"_clause,
                                   "Keys of a tier run down one after the other."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth pooled(const Readings&, const FeatureEntry& f,
                             const typename D::truth&) const override {
      return D::truth_of(f.kind == Kind::flag || f.kind == Kind::tier);
    }
  };
};

struct MixReadingIgnored : RunsBy<MixReadingIgnored> {
  static constexpr MutantInfo info{"mix-reading-ignored", "CMB-03"_clause,
                                   "Keys of a tier run down at the same time in every reading."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth pooled(const Readings&, const FeatureEntry& f,
                             const typename D::truth&) const override {
      return D::truth_of(f.kind == Kind::flag);
    }
  };
};

struct DurationsDoNotAdd : RunsBy<DurationsDoNotAdd> {
  static constexpr MutantInfo info{"durations-do-not-add", "CMB-05"_clause,
                                   "All time-based licenses run down at the same time."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth pooled(const Readings&, const FeatureEntry&,
                             const typename D::truth&) const override {
      return D::truth_of(false);
    }
  };
};

struct SecondaryRunsDownFirst : RunsBy<SecondaryRunsDownFirst> {
  static constexpr MutantInfo info{"secondary-runs-down-first", "CMB-06"_clause,
                                   "The time is charged to the last unit first."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool precedes(Topology, std::size_t unit, std::size_t other) const override {
      return other < unit;
    }
  };
};

struct SecondSlaveFirst : RunsBy<SecondSlaveFirst> {
  static constexpr MutantInfo info{"slaves-run-down-in-reverse", "CMB-06"_clause,
                                   "The master runs down first, then the slaves from the last on."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool precedes(Topology, std::size_t unit, std::size_t other) const override {
      return unit == 0 || (other != 0 && other < unit);
    }
  };
};

struct EveryWorkingUnitIsCharged : RunsBy<EveryWorkingUnitIsCharged> {
  static constexpr MutantInfo info{"every-working-unit-is-charged", "CMB-07"_clause,
                                   "In a cluster all units work, so all are charged."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool precedes(Topology topology, std::size_t unit, std::size_t other) const override {
      return topology == Topology::failover_pair && unit < other;
    }
  };
};

}  // namespace asa::mutant
