#include "gate/prove/truth.hpp"

#include "tests/gate/prove/terms.hpp"

#include <gtest/gtest.h>

namespace asa::prove::test {
namespace {

struct Truths : testing::Test {
  Terms terms;
  const Truth a = terms.truth("a"), b = terms.truth("b");
  const Truth yes{true}, no{false};
};

TEST_F(Truths, ThatAreConstantNeedNoTerm) {
  EXPECT_TRUE(yes.is(true));
  EXPECT_FALSE(yes.is(false));
  EXPECT_TRUE(Truth().is(false));
  EXPECT_EQ(yes.term(), nullptr);
  EXPECT_TRUE(Truth(terms.context().bool_val(true)).is(true));
  EXPECT_EQ(Truth(terms.context().bool_val(false)).term(), nullptr);
  EXPECT_TRUE(terms.of(yes).is_true());
  EXPECT_TRUE(terms.of(no).is_false());
}

TEST_F(Truths, ThatAreTermsAreNoConstants) {
  EXPECT_FALSE(a.is(true));
  EXPECT_FALSE(a.is(false));
}

TEST_F(Truths, JoinConstantsWithoutATerm) {
  for (const bool p : {false, true})
    for (const bool q : {false, true}) {
      EXPECT_TRUE((Truth(p) && Truth(q)).is(p && q));
      EXPECT_TRUE((Truth(p) || Truth(q)).is(p || q));
      EXPECT_TRUE((!Truth(p)).is(!p));
    }
}

TEST_F(Truths, JoinedWithConstantsAreThemselvesOrConstant) {
  for (const Truth& one : {a && yes, yes && a, a || no, no || a, a && a, a || a, !!a})
    EXPECT_TRUE(z3::eq(terms.of(one), terms.of(a)));
  for (const Truth& one : {a && no, no && a, a && !a, !a && a}) EXPECT_TRUE(one.is(false));
  for (const Truth& one : {a || yes, yes || a, a || !a, !a || a}) EXPECT_TRUE(one.is(true));
}

TEST_F(Truths, JoinedAreWhatTheSolverJoins) {
  const z3::expr x = terms.of(a), y = terms.of(b);
  EXPECT_TRUE(terms.always(terms.of(a && b) == (x && y)));
  EXPECT_TRUE(terms.always(terms.of(a || b) == (x || y)));
  EXPECT_TRUE(terms.always(terms.of(!a) == !x));
  EXPECT_TRUE(terms.always(terms.of(iff(a, b)) == (x == y)));
  EXPECT_TRUE(terms.always(terms.of(implies(a, b)) == z3::implies(x, y)));
}

TEST_F(Truths, AreTheSameWhetherRememberedOrNot) {
  const Truth both = a && b, either = a || b, neither = !a;
  const Truth::Terms remembered;
  for (int times = 0; times < 2; ++times) {
    EXPECT_TRUE(z3::eq(terms.of(a && b), terms.of(both)));
    EXPECT_TRUE(z3::eq(terms.of(a || b), terms.of(either)));
    EXPECT_TRUE(z3::eq(terms.of(!a), terms.of(neither)));
    EXPECT_TRUE(terms.always(terms.of(b && a) == terms.of(both)));
  }
}

/// Ids of terms are those of their context.
TEST_F(Truths, OfAnotherContextAreOthers) {
  const Truth::Terms remembered;
  Terms elsewhere;
  const Truth both = a && b;
  const Truth c = elsewhere.truth("c"), d = elsewhere.truth("d");
  EXPECT_EQ(&(c && d).term()->ctx(), &elsewhere.context());
  EXPECT_EQ(&both.term()->ctx(), &terms.context());
}

}  // namespace
}  // namespace asa::prove::test
