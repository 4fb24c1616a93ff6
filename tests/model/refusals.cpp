#include "model/refusals.hpp"

#include <gtest/gtest.h>

namespace asa {
namespace {

Refusals<> refused_by(RefusingClause clause) {
  Refusals<> refusals(2);
  refusals.refuse(clause, 1, true);
  return refusals;
}

TEST(Refusals, AreNoneAtFirst) {
  EXPECT_TRUE(Refusals<>(2).forms());
  for (const RefusingClause clause : refusing_clauses) EXPECT_FALSE(Refusals<>(2)[clause]);
}

TEST(Refusals, AnyOneRefuses) {
  for (const RefusingClause clause : refusing_clauses) EXPECT_FALSE(refused_by(clause).forms());
}

TEST(Refusals, NameTheUnit) {
  for (const RefusingClause clause : refusing_clauses) {
    EXPECT_FALSE(refused_by(clause).names(clause, 0)) << id(clause);
    EXPECT_TRUE(refused_by(clause).names(clause, 1)) << id(clause);
  }
}

TEST(Refusals, AreTheSameOnlyIfTheSameClausesRefuse) {
  for (const RefusingClause a : refusing_clauses)
    for (const RefusingClause b : refusing_clauses)
      EXPECT_EQ(refused_by(a).same_as(refused_by(b)), a.place == b.place) << id(a) << ' ' << id(b);
}

TEST(Refusals, CanBeTakenBackOneByOne) {
  Refusals<> two = refused_by("FX-ENC-1"_clause);
  two.refuse("FX-KEY-1"_clause, 0, true);
  EXPECT_TRUE(two.without("FX-KEY-1"_clause).same_as(refused_by("FX-ENC-1"_clause)));
}

TEST(Refusals, AreSetKeepingTheUnitsThatAreNamed) {
  Refusals<> refusals = refused_by("FX-KEY-1"_clause);
  refusals.set("FX-KEY-1"_clause, true);
  EXPECT_FALSE(refusals.names("FX-KEY-1"_clause, 0));
  refusals.set("FX-HW"_clause, true);
  EXPECT_TRUE(refusals.names("FX-HW"_clause, 0) && refusals.names("FX-HW"_clause, 1));
  refusals.set("FX-KEY-1"_clause, false);
  EXPECT_FALSE(refusals["FX-KEY-1"_clause]);
}

}  // namespace
}  // namespace asa
