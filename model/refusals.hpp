#pragma once

#include "model/domain.hpp"
#include "model/inline_vector.hpp"
#include "model/refusing_clause.hpp"

#include <array>
#include <cstddef>

namespace asa {

inline constexpr std::size_t max_units = 16;  ///< the largest cluster (CX-6)

/// Which clauses refuse a pair or a cluster, and which of its units each is about. It forms if none
/// refuses any. A clause that compares the units of a pair is about both; in a cluster it is about
/// those that differ from the master.
template <ValueDomain D = Scalar>
class Refusals {
 public:
  using truth = typename D::truth;

  /// A group of that many units, none of which is refused.
  constexpr explicit Refusals(std::size_t units) {
    while (by_unit_.size() < units) by_unit_.push_back(none());
  }

  constexpr std::size_t units() const { return by_unit_.size(); }

  /// Whether the clause refuses, whichever the unit.
  constexpr truth operator[](RefusingClause clause) const {
    auto any = D::truth_of(false);
    for (const auto& by : by_unit_) any = any || by[clause.place];
    return any;
  }
  /// Whether the clause refuses because of a unit.
  constexpr const truth& names(RefusingClause clause, std::size_t unit) const {
    return by_unit_[unit][clause.place];
  }

  /// The clause refuses because of a unit, if that is so; also if another rule has said it before.
  constexpr void refuse(RefusingClause clause, std::size_t unit, const truth& refused) {
    truth& named = by_unit_[unit][clause.place];
    named = named || refused;
  }
  /// The clause refuses because of all units, if that is so.
  constexpr void refuse_all(RefusingClause clause, const truth& refused) {
    for (std::size_t u = 0; u < units(); ++u) refuse(clause, u, refused);
  }

  /// The clause refuses exactly if that is so: the units that it named, or all if it named none.
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
  /// The same clauses refuse, whichever the units.
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
