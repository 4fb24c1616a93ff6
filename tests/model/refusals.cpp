#include "model/refusals.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

Refusals<> refused_by(Clause clause) {
  Refusals<> refusals;
  refusals[clause] = true;
  return refusals;
}

TEST(Refusals, AreNoneAtFirst) {
  EXPECT_TRUE(Refusals<>{}.forms());
  for (const Clause clause : refusing_clauses) EXPECT_FALSE(Refusals<>{}[clause]);
}

TEST(Refusals, AnyOneRefuses) {
  for (const Clause clause : refusing_clauses) EXPECT_FALSE(refused_by(clause).forms());
}

TEST(Refusals, AreTheSameOnlyIfTheSameClausesRefuse) {
  for (const Clause a : refusing_clauses)
    for (const Clause b : refusing_clauses)
      EXPECT_EQ(refused_by(a).same_as(refused_by(b)), a == b) << id(a) << ' ' << id(b);
}

TEST(Refusals, CanBeTakenBackOneByOne) {
  Refusals<> two = refused_by("FX-ENC-1"_clause);
  two["FX-KEY-1"_clause] = true;
  EXPECT_TRUE(two.without("FX-KEY-1"_clause).same_as(refused_by("FX-ENC-1"_clause)));
}

}  // namespace
}  // namespace asa
