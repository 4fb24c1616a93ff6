#pragma once

#include "model/clause.hpp"
#include "model/domain.hpp"
#include "model/feature.hpp"
#include "model/held.hpp"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asa {

/// What a property demands, and under which clause.
struct Claim {
  Clause clause{};
  std::string_view demand;
};

/// The places of claims that differ only in their kind of feature.
struct ClaimsByKind {
  std::array<std::size_t, 5> places{};
  constexpr std::size_t operator[](Kind kind) const {
    return places[static_cast<std::size_t>(kind)];
  }
};

/// The verdict of a property on one subject: it holds, is violated, or does not apply. For a
/// violation, it keeps the first claim that failed, with the feature and the two amounts if the
/// claim was about amounts.
template <ValueDomain D = Scalar>
class Judgement {
 public:
  using number = typename D::number;
  using truth = typename D::truth;

  /// States a premise. The property does not apply if the condition is false.
  constexpr void given(std::string_view premise, const truth& condition) {
    assert(asked_ < max_premises);
    premises_[asked_] = premise;
    const truth first = applies_ && !condition;
    unmet_ = D::select(first, D::number_of(static_cast<std::int32_t>(asked_++)), unmet_);
    applies_ = applies_ && condition;
  }

  /// Names a demand that several expectations share.
  constexpr std::size_t claim(Clause clause, std::string_view demand) {
    assert(claimed_ < max_claims);
    claims_[claimed_] = {clause, demand};
    return claimed_++;
  }
  /// Names a demand on features of every kind, each under the clause of its kind.
  constexpr ClaimsByKind claim_by_kind(std::string_view demand) {
    ClaimsByKind claims;
    for (const Kind kind : {Kind::flag, Kind::tier, Kind::capacity, Kind::matched, Kind::per_unit})
      claims.places[static_cast<std::size_t>(kind)] =
          kind == Kind::per_unit ? claims[Kind::matched] : claim(deciding_clause(kind), demand);
    return claims;
  }
  constexpr void expect(Clause clause, std::string_view demand, const truth& met) {
    expect(claim(clause, demand), met);
  }
  constexpr void expect(std::size_t claim, const truth& met) {
    note(met, claim, D::number_of(-1), D::number_of(0), D::number_of(0));
  }
  constexpr void expect_equal(std::size_t claim, Feature feature, const number& expected,
                              const number& seen) {
    note(expected == seen, claim, D::number_of(static_cast<std::int32_t>(feature)), expected, seen);
  }

  /// A demand on one feature: the amount seen is the amount expected.
  template <FeatureType F>
  constexpr void expect_equal(std::size_t claim, const Held<F, D>& expected,
                              const Held<F, D>& seen) {
    expect_equal(claim, feature_id<F>, expected.amount, seen.amount);
  }

  constexpr truth applies() const { return applies_; }
  /// Whether it is known not to apply, so that no more need be asked. What a law makes of units
  /// that its premises exclude may not exist.
  constexpr bool is_moot() const { return D::known(!applies_); }
  constexpr truth violated() const { return applies_ && !holds_; }
  constexpr const Claim& failed_claim(std::size_t place) const { return claims_[place]; }

  constexpr std::string_view premise(std::size_t place) const { return premises_[place]; }

  constexpr const number& unmet() const { return unmet_; }      ///< place of the unmet premise
  constexpr const number& failed() const { return failed_; }    ///< place of the failed claim
  constexpr const number& feature() const { return feature_; }  ///< -1 if not about amounts
  constexpr const number& expected() const { return expected_; }
  constexpr const number& seen() const { return seen_; }

 private:
  constexpr void note(const truth& met, std::size_t claim, const number& feature,
                      const number& expected, const number& seen) {
    const truth first = applies_ && holds_ && !met;
    failed_ = D::select(first, D::number_of(static_cast<std::int32_t>(claim)), failed_);
    feature_ = D::select(first, feature, feature_);
    expected_ = D::select(first, expected, expected_);
    seen_ = D::select(first, seen, seen_);
    holds_ = holds_ && met;
  }

  static constexpr std::size_t max_claims = 10;

  static constexpr std::size_t max_premises = 2;

  truth applies_ = D::truth_of(true);
  truth holds_ = D::truth_of(true);
  number unmet_ = D::number_of(-1);
  number failed_ = D::number_of(-1);
  number feature_ = D::number_of(-1);
  number expected_ = D::number_of(0);
  number seen_ = D::number_of(0);
  std::array<Claim, max_claims> claims_{};
  std::size_t claimed_ = 0;
  std::array<std::string_view, max_premises> premises_{};
  std::size_t asked_ = 0;
};

}  // namespace asa
