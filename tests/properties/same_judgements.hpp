#pragma once

#include "model/in_domain.hpp"
#include "tests/properties/counting_domain.hpp"
#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

#include <type_traits>

/// Whether a property judges alike over integers and over counted numbers.
namespace asa {

using Counting = counting::Domain;

inline bool same(const Judgement<Scalar>& a, const Judgement<Counting>& b) {
  return a.applies() == b.applies().value() && a.violated() == b.violated().value() &&
         a.failed() == b.failed().value() && a.feature() == b.feature().value() &&
         a.expected() == b.expected().value() && a.seen() == b.seen().value();
}

/// Tries situations or histories of the property's scope and beyond until two domains differ.
template <class P, System<Scalar> S>
void expect_same_judgements() {
  using Judged = std::conditional_t<is_about_histories<P>, History<Scalar>, Situation<Scalar>>;
  const JudgeOf<Judged> differ = [](const Judged& s) {
    const auto other = P::judge(S{}, in_domain<Counting>(s));
    return Verdict{.violated = !same(P::judge(S{}, s), other)};
  };
  const PropertyEntry& property = *find_property(P::info.id);
  for (const Plan& plan : plans(property)) {
    EXPECT_FALSE(exhaust(plan, differ, {200}).violation) << P::info.id;
    EXPECT_FALSE(sample(plan, differ, 1, 20).violation) << P::info.id;
  }
}

}  // namespace asa
