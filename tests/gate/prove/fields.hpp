#pragma once

#include "gate/prove/symbolic.hpp"
#include "model/fields.hpp"
#include "model/situation.hpp"

#include <concepts>

namespace asa::prove::test {

/// Calls with each value of a situation, as a term and as an integer.
void for_each_term(auto call, const Situation<Symbolic>& terms, const Situation<Scalar>& values) {
  for_each_value(
      [&]<class Term, class Value>(const Term& term, const Value& value) {
        if constexpr (!std::same_as<Term, Value>) call(term, value);
      },
      terms, values);
}

/// Whether what is no value is the same of both.
inline bool same_structure(const Situation<Symbolic>& a, const Situation<Scalar>& b) {
  if (a.units.size() != b.units.size()) return false;
  bool same = true;
  for_each_value(
      [&]<class One, class Other>(const One& one, const Other& other) {
        if constexpr (std::same_as<One, Other>) same = same && one == other;
      },
      a, b);
  return same;
}

}  // namespace asa::prove::test
