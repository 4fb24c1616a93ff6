#pragma once

#include "model/clause.hpp"
#include "model/platform.hpp"
#include "model/scope.hpp"
#include "properties/judgement.hpp"
#include "properties/system.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace asa {

/// The kinds of property in "How to Specify It!".
enum class PropertyKind { invariant, postcondition, metamorphic, algebraic };

constexpr std::string_view name(PropertyKind kind) {
  switch (kind) {
    case PropertyKind::invariant: return "invariant";
    case PropertyKind::postcondition: return "postcondition";
    case PropertyKind::metamorphic: return "metamorphic";
    case PropertyKind::algebraic: return "algebraic";
  }
  return "";
}

/// One to four clauses, the one that names the property's tests first.
struct ClauseList {
  std::array<Clause, 4> places{};
  std::size_t size = 0;

  template <class... C>
  constexpr ClauseList(C... clause) : places{clause...}, size(sizeof...(C)) {}
  constexpr std::span<const Clause> all() const { return {places.data(), size}; }
};

constexpr bool everywhere(const PlatformEntry&) { return true; }

/// The facts about a property, apart from its predicate.
struct PropertyInfo {
  std::string_view id;
  ClauseList clauses;
  std::string_view statement;  ///< a sentence that a reviewer can cite
  PropertyKind kind = PropertyKind::invariant;
  Scope scope;              ///< what the exhaustive engine tries in full
  ReadingSet at_default{};  ///< it says nothing of other answers to these
  bool (*concerns)(const PlatformEntry&) = everywhere;
  /// Whether it is only about running licenses, which fold the members' licenses by one operation.
  /// If that operation is correct, a law that holds in clusters of two holds in every size.
  bool about_a_fold = false;
};

template <class P, class Subject>
concept Judges = requires(const Subject& subject, const AnySystem& system) {
  { P::judge(system, subject) } -> std::same_as<Judgement<Scalar>>;
};

/// Whether a property is about histories; otherwise it is about situations.
template <class P>
inline constexpr bool is_about_histories = Judges<P, History<Scalar>>;

/// A property is a type with an `info` and a predicate `judge`, written over any domain and any
/// system.
template <class P>
concept Property = requires {
  { P::info } -> std::convertible_to<PropertyInfo>;
}
&&(P::info.scope.of_histories() ? is_about_histories<P> : Judges<P, Situation<Scalar>>);

/// Factors that most scopes of pairs share: the attributes in which unit types differ.
inline constexpr Factors unit_types =
    Factor::edition | Factor::encryption | only(Factor::ips) | Factor::key;

/// Readings that decide whether a pair forms.
inline constexpr ReadingSet pair_readings = "RD-IPS"_reading | "RD-KEY"_reading |
                                            "RD-BASE"_reading | "RD-ENC"_reading |
                                            "RD-10GE"_reading | "RD-NPE"_reading;

/// Readings that decide whether a cluster forms.
inline constexpr ReadingSet cluster_readings =
    "RD-KEY-CL"_reading | "RD-ENC"_reading | "RD-NPE"_reading;

}  // namespace asa
