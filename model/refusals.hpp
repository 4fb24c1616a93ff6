#pragma once

#include "model/clause.hpp"
#include "model/domain.hpp"

#include <array>
#include <cstddef>

namespace asa {

/// The clauses under which a pair or a cluster can be refused.
inline constexpr std::array refusing_clauses{
    "FO-02"_clause,    "FX-SP-1"_clause,  "FX-ENC-1"_clause, "FX-IPS-4"_clause,
    "FX-IPS-6"_clause, "FX-KEY-1"_clause, "FX-HW"_clause,    "CX-1"_clause,
    "CX-2"_clause,     "CX-3"_clause,     "CX-4"_clause,     "CX-5"_clause};

/// The set of clauses that refuse; a pair or cluster forms where it is empty.
template <ValueDomain D = Scalar>
class Refusals {
 public:
  using truth = typename D::truth;

  constexpr truth& operator[](Clause clause) { return by_[place(clause)]; }
  constexpr const truth& operator[](Clause clause) const { return by_[place(clause)]; }

  constexpr truth forms() const {
    truth none = D::truth_of(true);
    for (const truth& refused : by_) none = none && !refused;
    return none;
  }
  /// The same clauses refuse.
  constexpr truth same_as(const Refusals& other) const {
    truth same = D::truth_of(true);
    for (std::size_t i = 0; i < by_.size(); ++i) same = same && iff(by_[i], other.by_[i]);
    return same;
  }
  constexpr Refusals without(Clause clause) const {
    Refusals rest = *this;
    rest[clause] = D::truth_of(false);
    return rest;
  }

 private:
  static constexpr std::size_t place(Clause clause) {
    std::size_t i = 0;
    while (refusing_clauses[i] != clause) ++i;
    return i;
  }
  static constexpr std::array<truth, refusing_clauses.size()> none() {
    std::array<truth, refusing_clauses.size()> empty{};
    empty.fill(D::truth_of(false));
    return empty;
  }

  std::array<truth, refusing_clauses.size()> by_ = none();
};

}  // namespace asa
