#pragma once

#include "model/clause.hpp"
#include "properties/reference.hpp"

#include <string_view>

/// Deliberately faulty systems, which measure the properties: good ones tell them all from the
/// reference. Each is the reference with one function changed, over any domain.
namespace asa::mutant {

/// The facts about a mutant, apart from its code.
struct MutantInfo {
  std::string_view name;
  Clause breaks;
  std::string_view fault;  ///< one sentence
};

/// Never refuses under one clause.
template <RefusingClause Unchecked>
struct Forgets : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    return Reference::refusals(s).without(Unchecked);
  }
};

/// Decides a clause of pairs by `M::refused`, which gets the answer of the reference.
template <class M, RefusingClause Altered>
struct AltersPairs : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    if (s.topology == Topology::failover_pair)
      refused.set(Altered, M::refused(s, s.units[0], s.units[1], refused[Altered]));
    return refused;
  }
};

/// Decides a clause of clusters by `M::refused`, which gets the answer of the reference.
template <class M, RefusingClause Altered>
struct AltersClusters : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    if (s.topology == Topology::cluster) refused.set(Altered, M::refused(s, refused[Altered]));
    return refused;
  }
};

/// Judges the result of `M::mistake` instead of the pair.
template <class M>
struct MistakesPairs : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    return s.topology == Topology::failover_pair ? Reference::refusals(M::mistake(s))
                                                 : Reference::refusals(s);
  }
};

/// The situation with the first unit's platform on all units, which keep their models.
template <ValueDomain D>
constexpr Situation<D> on_the_first_platform(const Situation<D>& s) {
  Situation<D> mistaken = s;
  for (Unit<D>& unit : mistaken.units) {
    const auto model = unit.model();
    unit.platform = s.units[0].platform;
    unit.platform.model = model;
  }
  return mistaken;
}

/// The same refusals, each naming only the first unit.
template <ValueDomain D>
constexpr Refusals<D> naming_the_first(const Refusals<D>& refusals) {
  Refusals<D> named(refusals.units());
  for (const RefusingClause clause : refusing_clauses) named.refuse(clause, 0, refusals[clause]);
  return named;
}

/// Judges the result of `M::mistake` instead of the cluster.
template <class M>
struct MistakesClusters : Reference {
  template <ValueDomain D>
  constexpr Refusals<D> refusals(const Situation<D>& s) const {
    return s.topology == Topology::cluster ? Reference::refusals(M::mistake(s))
                                           : Reference::refusals(s);
  }
};

/// One feature of two licenses, and the amount to which the reference combines it.
template <ValueDomain D>
struct Merge {
  using number = typename D::number;

  const FeatureEntry& feature;
  const Values<D>& limits;
  const Values<D>& own;
  const Values<D>& other;
  number right;

  constexpr const number& a() const { return own[feature.feature]; }
  constexpr const number& b() const { return other[feature.feature]; }
  constexpr const number& limit() const { return limits[feature.feature]; }
  template <FeatureType F>
  constexpr bool is(hana::basic_type<F>) const {
    return feature.feature == feature_id<F>;
  }
  constexpr bool is(Kind kind) const { return feature.kind == kind; }
};

/// Decides each feature of the running license by `M::merged`.
template <class M>
struct Merges : Reference {
  template <ValueDomain D>
  constexpr Values<D> combine(const Values<D>& limits, const Values<D>& own,
                              const Values<D>& other) const {
    Values<D> made = Reference::combine(limits, own, other);
    for (const FeatureEntry& f : features)
      made[f.feature] = M::merged(Merge<D>{f, limits, own, other, made[f.feature]});
    return made;
  }
};

}  // namespace asa::mutant
