#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

#include <algorithm>

/// Faults in the keys of one unit: KEY, STK, EXP, ACT.
namespace asa::mutant {
struct EvaluationKeySplit : MistakesHistories<EvaluationKeySplit> {
  static constexpr MutantInfo info{"evaluation-key-split", "KEY-01"_clause,
                                   "Of an evaluation key only the first feature counts."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> split = h;
    for (KeyedUnit<D>& unit : split.units)
      for (TimeBasedKey<D>& key : unit.keys) key.grants.resize(1);
    return split;
  }
};

struct TwoActiveKeys : RunsBy<TwoActiveKeys> {
  static constexpr MutantInfo info{"two-active-keys", "KEY-03"_clause,
                                   "Activating a key leaves the other keys of its feature active."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool displaces(const TimeBasedKey<D>&, const TimeBasedKey<D>&, bool) const override {
      return false;
    }
  };
};

struct ActivationDeactivatesAll : RunsBy<ActivationDeactivatesAll> {
  static constexpr MutantInfo info{"activation-deactivates-all", "KEY-03"_clause,
                                   "Activating a key deactivates those of other features too."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool displaces(const TimeBasedKey<D>&, const TimeBasedKey<D>&, bool) const override {
      return true;
    }
  };
};

struct InactiveKeysAreLost : RunsBy<InactiveKeysAreLost> {
  static constexpr MutantInfo info{"inactive-keys-are-lost", "KEY-04"_clause,
                                   "A key that is deactivated or displaced is gone."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days kept_by_inactive(const typename D::days&) const override {
      return D::days_of(Days{0});
    }
  };
};

struct EvaluationKeysDoNotBlock : RunsBy<EvaluationKeysDoNotBlock> {
  static constexpr MutantInfo info{"evaluation-keys-do-not-block", "KEY-05"_clause,
                                   "An active evaluation key is displaced like any other."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool blocks(const TimeBasedKey<D>&, const TimeBasedKey<D>&) const override { return false; }
  };
};

struct EveryActiveKeyBlocks : RunsBy<EveryActiveKeyBlocks> {
  static constexpr MutantInfo info{
      "every-active-key-blocks", "KEY-05"_clause,
      "An active key of one feature keeps another of it from being activated."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool blocks(const TimeBasedKey<D>& active, const TimeBasedKey<D>& wanted) const override {
      return active.shares_a_feature_with(wanted);
    }
  };
};

struct PremiumAddsOnOneUnit : RunsBy<PremiumAddsOnOneUnit> {
  static constexpr MutantInfo info{"premium-adds-on-one-unit", "KEY-07"_clause,
                                   "On one unit every tier adds."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::number merged(const FeatureEntry& f, const typename D::number& permanent,
                              const typename D::number& time_based,
                              const typename D::number& limit) const override {
      if (f.kind == Kind::tier) return min(permanent + time_based, limit);
      return max(permanent, time_based);
    }
  };
};

struct ContextsDoNotAddOnOneUnit : RunsBy<ContextsDoNotAddOnOneUnit> {
  static constexpr MutantInfo info{"contexts-do-not-add-on-one-unit", "KEY-07"_clause,
                                   "On one unit the higher of both keys counts for every feature."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::number merged(const FeatureEntry&, const typename D::number& permanent,
                              const typename D::number& time_based,
                              const typename D::number&) const override {
      return max(permanent, time_based);
    }
  };
};

struct NoLimitOnOneUnit : RunsBy<NoLimitOnOneUnit> {
  static constexpr MutantInfo info{"no-limit-on-one-unit", "KEY-07"_clause,
                                   "On one unit contexts add beyond the platform limit."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::number merged(const FeatureEntry& f, const typename D::number& permanent,
                              const typename D::number& time_based,
                              const typename D::number&) const override {
      if (f.on_unit == OnUnit::sum) return min(permanent + time_based, D::number_of(unlimited));
      return max(permanent, time_based);
    }
  };
};

struct TimeBasedKeyReplaces : RunsBy<TimeBasedKeyReplaces> {
  static constexpr MutantInfo info{"time-based-key-replaces", "KEY-07"_clause,
                                   "The time-based key counts, be it the lower one."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::number merged(const FeatureEntry& f, const typename D::number& permanent,
                              const typename D::number& time_based,
                              const typename D::number& limit) const override {
      if (f.on_unit == OnUnit::sum) return min(permanent + time_based, limit);
      return time_based;
    }
  };
};

struct StackingReplaces : RunsBy<StackingReplaces> {
  static constexpr MutantInfo info{"stacking-replaces", "STK-01"_clause,
                                   "An identical key replaces what was left."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days stacked(const typename D::days&, const typename D::days& term) const override {
      return term;
    }
  };
};

struct StackingKeepsTheLonger : RunsBy<StackingKeepsTheLonger> {
  static constexpr MutantInfo info{"stacking-keeps-the-longer", "STK-01"_clause,
                                   "Of two identical keys the longer one counts."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days stacked(const typename D::days& left,
                             const typename D::days& term) const override {
      return max(left, term);
    }
  };
};

struct TiersDoNotStack : RunsBy<TiersDoNotStack> {
  static constexpr MutantInfo info{"tiers-do-not-stack", "STK-02"_clause,
                                   "Only keys without numbers stack."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth identical(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) const override {
      for (const Grant<D>& grant : a.grants)
        if (entry(grant.feature).kind == Kind::tier) return D::truth_of(false);
      return TimeRules<D>::identical(a, b);
    }
  };
};

struct UnlikeKeysStack : RunsBy<UnlikeKeysStack> {
  static constexpr MutantInfo info{"unlike-keys-stack", "STK-03"_clause,
                                   "Keys of the same feature stack, whatever their numbers."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth identical(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) const override {
      return D::truth_of(a.shares_a_feature_with(b));
    }
  };
};

struct WiderKeysStack : RunsBy<WiderKeysStack> {
  static constexpr MutantInfo info{"wider-keys-stack", "STK-03"_clause,
                                   "A key stacks on one that grants the same and more."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth identical(const TimeBasedKey<D>& a, const TimeBasedKey<D>& b) const override {
      const std::size_t shared = std::min(a.grants.size(), b.grants.size());
      TimeBasedKey<D> one = a, other = b;
      one.grants.resize(shared);
      other.grants.resize(shared);
      return TimeRules<D>::identical(one, other);
    }
  };
};

/// Whether an event of a kind, on a unit, led to a step.
template <ValueDomain D>
bool is_led_to_by(const History<D>& h, std::size_t step, EventKind kind, std::size_t unit) {
  return step > 0 && h.events[step - 1].kind == kind && h.events[step - 1].unit == unit;
}

struct NewKeyLosesADay : SeesUnits<NewKeyLosesADay> {
  static constexpr MutantInfo info{"new-key-loses-a-day", "STK-03"_clause,
                                   "A key that is new starts with a day less than its term."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    if (!is_led_to_by(h, step, EventKind::enter_key, unit)) return;
    const Event<D>& event = h.events[step - 1];
    Account<D>& now = seen.at(step, unit).accounts[event.key];
    const auto is_new = now.installed && !seen.at(step - 1, unit).accounts[event.key].installed;
    const auto less = max(now.left - D::days_of(Days{1}), D::days_of(Days{0}));
    now.left = D::select(is_new, less, now.left);
  }
};

struct EnteredKeyStaysInactive : SeesUnits<EnteredKeyStaysInactive> {
  static constexpr MutantInfo info{"entered-key-stays-inactive", "KEY-03"_clause,
                                   "A key that is entered is installed, but not activated."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    if (!is_led_to_by(h, step, EventKind::enter_key, unit)) return;
    const Event<D>& event = h.events[step - 1];
    Account<D>& now = seen.at(step, unit).accounts[event.key];
    now.active = now.active && seen.at(step - 1, unit).accounts[event.key].active;
  }
};

struct NothingTakesOver : RunsBy<NothingTakesOver> {
  static constexpr MutantInfo info{"nothing-takes-over", "EXP-01"_clause,
                                   "When a key is used up no other is activated."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth takes_over(const typename D::truth&) const override {
      return D::truth_of(false);
    }
  };
};

struct ExpiryTakesThePermanentLicense : SeesUnits<ExpiryTakesThePermanentLicense> {
  static constexpr MutantInfo info{"expiry-takes-the-permanent-license", "EXP-02"_clause,
                                   "A feature whose key is used up is gone, permanent or not."};
  template <ValueDomain D>
  static void see(const History<D>& h, Trace<D>& seen, std::size_t step, std::size_t unit) {
    UnitSeen<D>& s = seen.at(step, unit);
    for (std::size_t k = 0; k < h.units[unit].keys.size(); ++k) {
      const auto used_up = s.accounts[k].installed && s.accounts[k].left == D::days_of(Days{0});
      for (const Grant<D>& grant : h.units[unit].keys[k].grants) {
        auto& running = s.running[grant.feature];
        running = D::select(used_up, D::number_of(0), running);
      }
    }
  }
};

struct UsedUpKeysStayActive : SeesUnits<UsedUpKeysStayActive> {
  static constexpr MutantInfo info{"used-up-keys-stay-active", "EXP-02"_clause,
                                   "A key that is used up is active all the same."};
  template <ValueDomain D>
  static void see(const History<D>&, Trace<D>& seen, std::size_t step, std::size_t unit) {
    for (Account<D>& account : seen.at(step, unit).accounts)
      account.active = account.active || (account.installed && account.left == D::days_of(Days{0}));
  }
};

struct NewPermanentKeyEndsTimeBased : RunsBy<NewPermanentKeyEndsTimeBased> {
  static constexpr MutantInfo info{"new-permanent-key-ends-time-based", "ACT-01"_clause,
                                   "A new permanent key deactivates the time-based keys."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    Account<D> beside_new_permanent(const Account<D>& account) const override {
      Account<D> ended = account;
      ended.active = D::truth_of(false);
      return ended;
    }
  };
};

}  // namespace asa::mutant
