#pragma once

#include "properties/mutants/mutant.hpp"

/// Faults in the requirements on the keys of a pair: FX-KEY-1 to FX-KEY-3.
namespace asa::mutant {

struct ZeroKeyUnchecked : Forgets<"FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"zero-key-unchecked", "FX-KEY-1"_clause,
                                   "A permanent key of all zeros is as good as any."};
};

struct ZeroKeyOnBothOnly : AltersPairs<ZeroKeyOnBothOnly, "FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"zero-key-on-both-only", "FX-KEY-1"_clause,
                                   "One unit with a valid key suffices in every reading."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto&) {
    return a.zero_key && b.zero_key;
  }
};

struct ZeroTimeBasedSlotRefuses : AltersPairs<ZeroTimeBasedSlotRefuses, "FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"zero-time-based-slot-refuses", "FX-KEY-1"_clause,
                                   "An empty time-based slot is taken for a missing key."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto& right) {
    return right || a.zero_time_based_slot || b.zero_time_based_slot;
  }
};

struct KeyRefusalHidesOthers : Reference {
  static constexpr MutantInfo info{"key-refusal-hides-others", "FX-KEY-1"_clause,
                                   "Where a key is missing no other clause is reported."};
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    const auto missing = refused["FX-KEY-1"_clause];
    for (const RefusingClause clause : refusing_clauses)
      if (clause != "FX-KEY-1"_clause) refused.set(clause, refused[clause] && !missing);
    return refused;
  }
};

struct ZeroKeyOfTheStandbyUnchecked : AltersPairs<ZeroKeyOfTheStandbyUnchecked, "FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"zero-key-of-the-standby-unchecked", "FX-KEY-2"_clause,
                                   "A standby unit counts as basic operation, without a key."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>&,
                                const auto& right) {
    return right && a.zero_key;
  }
};

struct PrintedFailoverTrusted : AltersPairs<PrintedFailoverTrusted, "FX-KEY-1"_clause> {
  static constexpr MutantInfo info{"printed-failover-trusted", "FX-KEY-3"_clause,
                                   "Units that both print failover as licensed need no key."};
  template <ValueDomain D>
  static constexpr auto refused(const Situation<D>&, const Unit<D>& a, const Unit<D>& b,
                                const auto& right) {
    return right && (a.license[failover_mode].none() || b.license[failover_mode].none());
  }
};

}  // namespace asa::mutant
