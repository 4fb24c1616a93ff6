#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in what counts as time: TMR-01 to TMR-06.
namespace asa::mutant {
struct KeysNeverRunDown : RunsBy<KeysNeverRunDown> {
  static constexpr MutantInfo info{"keys-never-run-down", "TMR-01"_clause,
                                   "An active key does not count down."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth counts(const Account<D>&, const TimeBasedKey<D>&,
                             const Values<D>&) const override {
      return D::truth_of(false);
    }
  };
};

struct InactiveKeysRunDown : RunsBy<InactiveKeysRunDown> {
  static constexpr MutantInfo info{"inactive-keys-run-down", "TMR-02"_clause,
                                   "A key counts down from its installation on, active or not."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth counts(const Account<D>& account, const TimeBasedKey<D>&,
                             const Values<D>&) const override {
      return account.installed && D::days_of(Days{0}) < account.left;
    }
  };
};

struct ShutdownStopsTheCount : RunsBy<ShutdownStopsTheCount> {
  static constexpr MutantInfo info{"shutdown-stops-the-count", "TMR-03"_clause,
                                   "A unit that is shut down loses nothing."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days charged_while_off(const typename D::days&) const override {
      return D::days_of(Days{0});
    }
  };
};

struct ClockForwardIsFree : RunsBy<ClockForwardIsFree> {
  static constexpr MutantInfo info{"clock-forward-is-free", "TMR-04"_clause,
                                   "A clock that was moved forward costs nothing."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days charged_for_clock(const typename D::days&) const override {
      return D::days_of(Days{0});
    }
  };
};

struct ClockBackIsFree : RunsBy<ClockBackIsFree> {
  static constexpr MutantInfo info{"clock-back-is-free", "TMR-05"_clause,
                                   "A clock that was moved back ends no key."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth expires_by_clock(const Account<D>&) const override {
      return D::truth_of(false);
    }
  };
};

struct ShutdownsForgotten : RunsBy<ShutdownsForgotten> {
  static constexpr MutantInfo info{"shutdowns-forgotten", "TMR-05"_clause,
                                   "A clock that was moved back at all ends the key."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth expires_by_clock(const Account<D>& account) const override {
      return account.clock_moved < D::days_of(Days{0});
    }
  };
};

struct WaitsWhilePermanentServes : RunsBy<WaitsWhilePermanentServes> {
  static constexpr MutantInfo info{
      "waits-while-permanent-serves", "TMR-06"_clause,
      "A key does not count down while the permanent license is as high."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth counts(const Account<D>& account, const TimeBasedKey<D>& key,
                             const Values<D>& permanent) const override {
      auto serves = D::truth_of(true);
      for (const Grant<D>& grant : key.grants)
        serves = serves && grant.amount <= permanent[grant.feature];
      return account.live() && !serves;
    }
  };
};

}  // namespace asa::mutant
