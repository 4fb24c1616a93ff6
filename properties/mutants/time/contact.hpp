#pragma once

#include "properties/mutants/time/faulty_runs.hpp"

/// Faults in the cost of losing contact: LOC-01 to LOC-08.
namespace asa::mutant {
struct GraceADayLong : RunsBy<GraceADayLong> {
  static constexpr MutantInfo info{"grace-a-day-long", "LOC-02"_clause, "The grace lasts 31 days."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth keeps_combined(const Readings& readings,
                                     const typename D::days& lost) const override {
      return this->within_grace(readings, lost - D::days_of(Days{1}));
    }
    typename D::truth charged_together(const Readings& readings,
                                       const typename D::days& lost) const override {
      return this->within_grace(readings, lost - D::days_of(Days{1}));
    }
  };
};

struct NoGrace : RunsBy<NoGrace> {
  static constexpr MutantInfo info{"no-grace", "LOC-01"_clause,
                                   "Units that lose contact run their own licenses at once."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth keeps_combined(const Readings&, const typename D::days& lost) const override {
      return lost == D::days_of(Days{0});
    }
  };
};

struct CombinedForever : RunsBy<CombinedForever> {
  static constexpr MutantInfo info{
      "combined-forever", "LOC-02"_clause,
      "Units without contact run the combined license however long it lasts."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth keeps_combined(const Readings&, const typename D::days&) const override {
      return D::truth_of(true);
    }
  };
};

struct PartsFallToUnits : RunsBy<PartsFallToUnits> {
  static constexpr MutantInfo info{
      "parts-fall-to-units", "LOC-02"_clause,
      "Beyond the grace every unit of a cluster is alone, whatever its part."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool reaches(const Parts&, std::size_t unit, std::size_t other) const override {
      return unit == other;
    }
  };
};

struct SecondaryChargedInsideTheGrace : RunsBy<SecondaryChargedInsideTheGrace> {
  static constexpr MutantInfo info{"secondary-charged-inside-the-grace", "LOC-03"_clause,
                                   "After a short loss of contact every unit is charged."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth charged_together(const Readings&, const typename D::days&) const override {
      return D::truth_of(false);
    }
  };
};

struct PooledBeyondTheGrace : RunsBy<PooledBeyondTheGrace> {
  static constexpr MutantInfo info{"pooled-beyond-the-grace", "LOC-04"_clause,
                                   "However long contact was lost, the primary alone is charged."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth charged_together(const Readings&, const typename D::days&) const override {
      return D::truth_of(true);
    }
  };
};

struct GraceDaysForgotten : RunsBy<GraceDaysForgotten> {
  static constexpr MutantInfo info{"grace-days-forgotten", "LOC-05"_clause,
                                   "Beyond the grace only the days after it are charged."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days charged_apart(const typename D::days& lost,
                                   const typename D::days& days) const override {
      const auto grace_ends = max(lost, D::days_of(grace));
      return max(lost + days - grace_ends, D::days_of(Days{0}));
    }
  };
};

struct GraceOfEachPeriodForgotten : RunsBy<GraceOfEachPeriodForgotten> {
  static constexpr MutantInfo info{"grace-of-each-period-forgotten", "LOC-05"_clause,
                                   "Of each period without contact 30 days are not charged."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::days charged_apart(const typename D::days&,
                                   const typename D::days& days) const override {
      return max(days - D::days_of(grace), D::days_of(Days{0}));
    }
  };
};

struct LicensesSharedBeyondTheGrace : RunsBy<LicensesSharedBeyondTheGrace> {
  static constexpr MutantInfo info{"licenses-shared-beyond-the-grace", "LOC-06"_clause,
                                   "Licenses go on being shared when the grace is over."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    bool reaches(const Parts&, std::size_t, std::size_t) const override { return true; }
  };
};

struct DayThirtyBeyond : RunsBy<DayThirtyBeyond> {
  static constexpr MutantInfo info{"day-30-beyond-the-grace", "LOC-08"_clause,
                                   "Exactly 30 days are too many in every reading."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth keeps_combined(const Readings& readings,
                                     const typename D::days& lost) const override {
      return this->within_grace(readings, lost) && lost < D::days_of(grace);
    }
    typename D::truth charged_together(const Readings& readings,
                                       const typename D::days& lost) const override {
      return this->within_grace(readings, lost) && lost < D::days_of(grace);
    }
  };
};

struct DayThirtyInside : RunsBy<DayThirtyInside> {
  static constexpr MutantInfo info{"day-30-inside-the-grace", "LOC-08"_clause,
                                   "Exactly 30 days are inside the grace in every reading."};
  template <ValueDomain D>
  struct Rules : TimeRules<D> {
    typename D::truth keeps_combined(const Readings& readings,
                                     const typename D::days& lost) const override {
      return this->within_grace(readings, lost) || lost == D::days_of(grace);
    }
    typename D::truth charged_together(const Readings& readings,
                                       const typename D::days& lost) const override {
      return this->within_grace(readings, lost) || lost == D::days_of(grace);
    }
  };
};

struct ShutdownUnitStaysInItsPart : MistakesHistories<ShutdownUnitStaysInItsPart> {
  static constexpr MutantInfo info{
      "shutdown-unit-stays-in-its-part", "LOC-02"_clause,
      "A member that is shut down while contact is lost counts as one of its part all the time."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> other = h;
    for (std::size_t i = 1; i < h.events.size(); ++i) {
      const Event<D>& before = other.events[i - 1];
      Event<D>& event = other.events[i];
      if (event.kind != EventKind::shut_down || before.kind != EventKind::apart) continue;
      event.kind = EventKind::apart;
      event.parts = before.parts;
    }
    return other;
  }
};

struct KeyEnteredApartIsForgotten : MistakesHistories<KeyEnteredApartIsForgotten> {
  static constexpr MutantInfo info{"key-entered-apart-is-forgotten", "LOC-03"_clause,
                                   "A key that is entered while contact is lost is forgotten."};
  template <ValueDomain D>
  static History<D> mistake(const History<D>& h) {
    History<D> other = h;
    bool apart = false;
    for (Event<D>& event : other.events) {
      if (event.kind == EventKind::together || event.kind == EventKind::apart)
        apart = event.kind == EventKind::apart;
      if (event.kind != EventKind::enter_key || !apart) continue;
      event.kind = EventKind::move_clock;
      event.days = D::days_of(Days{0});
    }
    return other;
  }
};

}  // namespace asa::mutant
