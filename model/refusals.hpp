#pragma once

#include "model/domain.hpp"
#include "model/inline_vector.hpp"
#include "model/refusing_clause.hpp"

#include <array>
#include <cstddef>

namespace asa {

inline constexpr std::size_t max_units = 16;  ///< the largest cluster (CX-6)

/// The clauses that refuse a pair or a cluster, and the units that each one names. The group forms
/// if no clause refuses. A clause that compares units names both units of a pair; in a cluster, it
/// names those that differ from the master or, under CX-5, from any member.
template <ValueDomain D = Scalar>
class Refusals {
 public:
  using truth = typename D::truth;

  /// No refusals, for a group of this many units.
  constexpr explicit Refusals(std::size_t units) {
    while (by_unit_.size() < units) by_unit_.push_back(none());
  }

  constexpr std::size_t units() const { return by_unit_.size(); }

  /// Whether the clause refuses any unit.
  constexpr truth operator[](RefusingClause clause) const {
    auto any = D::truth_of(false);
    for (const auto& by : by_unit_) any = any || by[clause.place];
    return any;
  }
  /// Whether the clause names this unit.
  constexpr const truth& names(RefusingClause clause, std::size_t unit) const {
    return by_unit_[unit][clause.place];
  }

  /// Makes the clause name a unit if `refused` holds. What it named before stays.
  constexpr void refuse(RefusingClause clause, std::size_t unit, const truth& refused) {
    truth& named = by_unit_[unit][clause.place];
    named = named || refused;
  }
  /// Makes the clause name all units if `refused` holds.
  constexpr void refuse_all(RefusingClause clause, const truth& refused) {
    for (std::size_t u = 0; u < units(); ++u) refuse(clause, u, refused);
  }

  /// Makes the clause refuse exactly if `refused` holds: the units it named, or all if none.
  constexpr void set(RefusingClause clause, const truth& refused) {
    const auto before = (*this)[clause];
    for (auto& by : by_unit_) {
      truth& named = by[clause.place];
      named = refused && (named || !before);
    }
  }

  constexpr truth forms() const {
    truth all = D::truth_of(true);
    for (const auto& by : by_unit_)
      for (const truth& refused : by) all = all && !refused;
    return all;
  }
  /// Whether the same clauses refuse, whichever units they name.
  constexpr truth same_as(const Refusals& other) const {
    truth same = D::truth_of(true);
    for (const RefusingClause clause : refusing_clauses)
      same = same && iff((*this)[clause], other[clause]);
    return same;
  }
  constexpr Refusals without(RefusingClause clause) const {
    Refusals rest = *this;
    for (auto& by : rest.by_unit_) by[clause.place] = D::truth_of(false);
    return rest;
  }

 private:
  using Clauses = std::array<truth, refusing_clauses.size()>;

  static constexpr Clauses none() {
    Clauses empty{};
    empty.fill(D::truth_of(false));
    return empty;
  }

  InlineVector<Clauses, max_units> by_unit_{};
};

}  // namespace asa
