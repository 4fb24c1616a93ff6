#include "tests/mutation/point.hpp"

#include <gmock/gmock.h>

namespace asa::mutation {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The source after each change of one kind.
std::vector<std::string> changes(std::string_view source, std::string_view kind) {
  std::vector<std::string> all;
  for (const Point& point : find_points(source))
    if (point.kind == kind) all.push_back(with_change(source, point));
  return all;
}

TEST(Points, AreRelations) {
  EXPECT_THAT(changes("x = a < b", "relation"), ElementsAre("x = a <= b", "x = a >= b"));
  EXPECT_THAT(changes("x = a <= b", "relation"), ElementsAre("x = a < b", "x = a > b"));
  EXPECT_THAT(changes("x = a > b", "relation"), ElementsAre("x = a >= b", "x = a <= b"));
  EXPECT_THAT(changes("x = a >= b", "relation"), ElementsAre("x = a > b", "x = a < b"));
}

TEST(Points, AreEqualitiesInBothDirections) {
  EXPECT_THAT(changes("x = a == b", "relation"),
              ElementsAre("x = a != b", "x = a <= b", "x = a >= b"));
  EXPECT_THAT(changes("x = a != D::f(1)", "relation"),
              ElementsAre("x = a == D::f(1)", "x = a < D::f(1)", "x = a > D::f(1)"));
}

TEST(Points, DoNotOrderEnumerators) {
  EXPECT_THAT(changes("a == Kind::flag;", "relation"), ElementsAre("a != Kind::flag;"));
}

TEST(Points, AreNotBracketsOfTemplates) {
  EXPECT_THAT(changes("template <class T> InlineVector<A, B> f(A&& a);", "relation"), IsEmpty());
  EXPECT_THAT(changes("void f(A&& a);", "operator"), IsEmpty());
}

TEST(Points, AreOperatorsAlsoAtTheEndOfALine) {
  EXPECT_THAT(changes("x = a &&\n    b", "operator"), ElementsAre("x = a ||\n    b"));
  EXPECT_THAT(changes("x = a + b - c", "operator"), ElementsAre("x = a - b - c", "x = a + b + c"));
}

TEST(Points, AreNegations) {
  EXPECT_THAT(changes("x = !a != !b", "negation"), ElementsAre("x = a != !b", "x = !a != b"));
}

TEST(Points, AreNumbersOneMoreAndOneLess) {
  EXPECT_THAT(changes("f(30)", "constant"), ElementsAre("f(31)", "f(29)"));
  EXPECT_THAT(changes("f(0)", "constant"), ElementsAre("f(1)"));
  EXPECT_THAT(changes("0x1'0u", "constant"), ElementsAre("17u", "15u"));
  EXPECT_THAT(changes("a1 b_2", "constant"), IsEmpty());
}

TEST(Points, AreTruths) {
  EXPECT_THAT(changes("f(true, falsely)", "constant"), ElementsAre("f(false, falsely)"));
}

TEST(Points, AreMinimaAndMaxima) {
  EXPECT_THAT(changes("max(min(a, b), c)", "min and max"),
              ElementsAre("min(min(a, b), c)", "max(max(a, b), c)"));
}

TEST(Points, AreArms) {
  EXPECT_THAT(changes("D::select(f(a, b), g(c, d), e)", "arms"),
              ElementsAre("D::select(f(a, b), e, g(c, d))"));
  EXPECT_THAT(changes("x = a ? A::b(c, d) : e::f;", "arms"),
              ElementsAre("x = a ? e::f : A::b(c, d);"));
}

TEST(Points, AreCallsAndAssignments) {
  EXPECT_THAT(changes("{ f(a); b = c; }", "statement"), ElementsAre("{ ; b = c; }", "{ f(a); ; }"));
  EXPECT_THAT(changes("refused[\"A 1\"] = b;", "statement"), ElementsAre(";"));
  EXPECT_THAT(changes("A<B, C>(d).f();", "statement"), ElementsAre(";"));
}

TEST(Points, AreStatementsBehindHeads) {
  EXPECT_THAT(changes("for (a : b) if (c) f(d);", "statement"),
              ElementsAre("for (a : b) if (c) ;"));
  EXPECT_THAT(changes("case A::b: f(); break;", "statement"), ElementsAre("case A::b: ; break;"));
}

TEST(Points, AreNoDeclarations) {
  EXPECT_THAT(changes("auto a = b; A<B, C> d(e); int f(); return g;", "statement"), IsEmpty());
}

TEST(Points, AreInTheirOrder) {
  const auto points = find_points("a = !b && c < 1;");
  EXPECT_TRUE(std::ranges::is_sorted(points, {}, &Point::place));
}

}  // namespace
}  // namespace asa::mutation
