#include "gate/prove/integer.hpp"

#include "tests/gate/prove/terms.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

/// Every shortcut is right: the same expression, written as it comes, is never different.
namespace asa::prove::test {
namespace {

using Number = Symbolic::number;
using Dates = Symbolic::days;

constexpr std::int64_t wide = 1'000'000;

struct Integers : testing::Test {
  Terms terms;
  const Number x = terms.number("x", -wide, wide), y = terms.number("y", -wide, wide);
  const Number z = terms.number("z", -wide, wide);
  const Number a = terms.number("a", 0, wide), b = terms.number("b", 0, wide);
  const Number c = terms.number("c", 0, wide), limit = terms.number("limit", 0, wide);
  const Truth p = terms.truth("p"), q = terms.truth("q");

  Integers() { arithmetic() = {}; }
  ~Integers() override { arithmetic() = {}; }

  static Number n(std::int64_t value) { return Number(value); }
  Plain plain(const Number& number) { return {terms.of(number)}; }
  bool equal(const Number& number, const Plain& written) {
    return terms.always(terms.of(number) == written.term);
  }
  bool equal(const Truth& truth, const Plain& written) {
    return terms.always(terms.of(truth) == written.term);
  }
  /// The bounds hold, and are reached.
  bool has_bounds(const Number& number, std::int64_t least, std::int64_t most) {
    const z3::expr term = terms.of(number);
    return number.bounds().least == least && number.bounds().most == most &&
           terms.always(terms.context().int_val(least) <= term &&
                        term <= terms.context().int_val(most));
  }
};

/// What an operation makes of three numbers in each order, and of each two of them first.
template <class Operation>
std::vector<Number> in_any_order(std::array<Number, 3> parts, Operation operation) {
  std::vector<Number> made;
  std::array order{0u, 1u, 2u};
  do {
    const Number &first = parts[order[0]], &second = parts[order[1]], &third = parts[order[2]];
    made.push_back(operation(operation(first, second), third));
    made.push_back(operation(first, operation(second, third)));
  } while (std::next_permutation(order.begin(), order.end()));
  return made;
}

TEST_F(Integers, ThatAreConstantNeedNoTerm) {
  EXPECT_EQ(n(7).term(), nullptr);
  EXPECT_EQ(Number(terms.context().int_const("seven"), {7, 7}).term(), nullptr);
  EXPECT_EQ((n(7) + n(5) - n(2)).term(), nullptr);
  EXPECT_EQ(min(n(7), max(n(5), n(9))).bounds().least, 7);
  EXPECT_TRUE(terms.always(terms.of(n(-7)) == terms.context().int_val(-7)));
  EXPECT_TRUE((n(7) == n(7)).is(true));
  EXPECT_TRUE((n(7) == n(8)).is(false));
  EXPECT_TRUE((n(7) < n(7)).is(false));
  EXPECT_TRUE((n(7) <= n(7)).is(true));
}

TEST_F(Integers, AreSummedAsWritten) {
  EXPECT_TRUE(equal(x + y, plain(x) + plain(y)));
  EXPECT_TRUE(equal(x - y, plain(x) - plain(y)));
  EXPECT_TRUE(equal(n(3) + x + n(-5), plain(x) - plain(n(2))));
  EXPECT_TRUE(equal(x + (y + x), plain(x) + plain(y) + plain(x)));
  EXPECT_TRUE(same_term(x + n(0), x));
  EXPECT_TRUE(same_term(n(0) + x, x));
  EXPECT_TRUE(same_term(x - n(0), x));
  EXPECT_TRUE(same_term(n(5) + x + n(-5), x));
  EXPECT_TRUE(((x + y) - (y + x) == n(0)).is(true));
}

TEST_F(Integers, AreOneTermSummedInAnyOrder) {
  for (const std::array<Number, 3>& parts : {std::array{x, y, z}, {x, n(4), z}, {x, y, x}})
    for (const Number& sum :
         in_any_order(parts, [](const Number&i, const Number&j) { return i + j; })) {
      EXPECT_TRUE(same_term(sum, parts[0] + parts[1] + parts[2]));
      EXPECT_TRUE(equal(sum, plain(parts[0]) + plain(parts[1]) + plain(parts[2])));
    }
}

TEST_F(Integers, AreOneTermWhicheverOrderTheyAreMaximaIn) {
  for (const std::array<Number, 3>& parts : {std::array{x, y, z}, {x, n(4), z}, {x, y, x}})
    for (const Number& most :
         in_any_order(parts, [](const Number&i, const Number&j) { return max(i, j); })) {
      EXPECT_TRUE(same_term(most, max(max(parts[0], parts[1]), parts[2])));
      EXPECT_TRUE(equal(most, max(max(plain(parts[0]), plain(parts[1])), plain(parts[2]))));
    }
}

TEST_F(Integers, DropFromAMaximumWhatIsNeverLarger) {
  const Number small = terms.number("small", -9, 5), large = terms.number("large", 5, wide);
  EXPECT_TRUE(same_term(max(small, large), large));
  EXPECT_TRUE(same_term(max(max(small, x), large), max(x, large)));
  EXPECT_TRUE(same_term(max(max(x, n(3)), n(7)), max(x, n(7))));
  EXPECT_TRUE(same_term(max(n(5), large), large));
  EXPECT_EQ(max(small, n(5)).bounds().least, 5);
  EXPECT_EQ(max(small, n(5)).term(), nullptr);
  EXPECT_TRUE(equal(max(max(small, x), large), max(plain(x), plain(large))));
}

TEST_F(Integers, AreCutOffAtALimitOnce) {
  const Number twice = min(min(a, limit) + b, limit);
  EXPECT_TRUE(same_term(twice, min(a + b, limit)));
  EXPECT_TRUE(equal(twice, min(min(plain(a), plain(limit)) + plain(b), plain(limit))));
  EXPECT_TRUE(same_term(min(min(x, limit) + b, limit), min(x + b, limit)));
  EXPECT_TRUE(equal(min(min(x, limit) + b, limit),
                    min(min(plain(x), plain(limit)) + plain(b), plain(limit))));
  const Number thrice = min(min(min(a, limit) + b, limit) + c, limit);
  EXPECT_TRUE(same_term(thrice, min(a + min(b + c, limit), limit)));
  EXPECT_TRUE(equal(thrice, min(plain(a) + plain(b) + plain(c), plain(limit))));
  EXPECT_TRUE(same_term(min(min(a, limit), limit), min(a, limit)));
}

TEST_F(Integers, AreCutOffTwiceWhereThatIsNotTheSame) {
  const Number twice = min(min(x, limit) + y, limit);
  EXPECT_FALSE(same_term(twice, min(x + y, limit)));
  EXPECT_TRUE(terms.sometimes(terms.of(twice) != terms.of(min(x + y, limit))));
  EXPECT_TRUE(equal(twice, min(min(plain(x), plain(limit)) + plain(y), plain(limit))));
  const Number elsewhere = min(min(a, limit) + b, c);
  EXPECT_TRUE(equal(elsewhere, min(min(plain(a), plain(limit)) + plain(b), plain(c))));
}

TEST_F(Integers, KnowTheirBounds) {
  const Number u = terms.number("u", -3, 4), v = terms.number("v", 2, 9);
  EXPECT_TRUE(has_bounds(u + v, -1, 13));
  EXPECT_TRUE(has_bounds(u - v, -12, 2));
  EXPECT_TRUE(has_bounds(min(u, v), -3, 4));
  EXPECT_TRUE(has_bounds(max(u, v), 2, 9));
  EXPECT_TRUE(has_bounds(Number::select(p, u, v), -3, 9));
  EXPECT_TRUE(has_bounds(u + v + n(100), 99, 113));
}

TEST_F(Integers, AreComparedByTheirBounds) {
  const Number low = terms.number("low", 0, 5), high = terms.number("high", 5, 9);
  EXPECT_TRUE((low <= high).is(true));
  EXPECT_TRUE((high < low).is(false));
  EXPECT_TRUE((high + n(1) <= low).is(false));
  EXPECT_TRUE((high + n(1) == low).is(false));
  EXPECT_TRUE((high + n(1) != low).is(true));
  EXPECT_TRUE((x == x).is(true));
  EXPECT_TRUE((x <= x).is(true));
  EXPECT_FALSE((low == high).is(false)) << "both may be 5";
  EXPECT_FALSE((high <= low).is(false));
}

TEST_F(Integers, AreComparedAsWrittenWhereNothingIsKnown) {
  EXPECT_TRUE(equal(x == y, plain(x) == plain(y)));
  EXPECT_TRUE(equal(x <= y, plain(x) <= plain(y)));
  EXPECT_TRUE(equal(x < y, plain(x) < plain(y)));
  EXPECT_TRUE(equal(x != y, !(plain(x) == plain(y))));
}

TEST_F(Integers, AreNeverMoreThanWhatTheyArePartOf) {
  const Number capped = min(a + b, limit);
  const std::vector<std::pair<Number, Number>> ordered{
      {x, max(x, y)},
      {max(x, z), max(max(x, y), z)},
      {a, a + b},
      {a + c, a + b + c},
      {x + n(3), max(x + n(3), y)},
      {min(a, limit), capped},
      {capped, min(a + b + c, limit)},
  };
  for (const auto& [part, whole] : ordered) {
    EXPECT_TRUE((part <= whole).is(true));
    EXPECT_TRUE((whole < part).is(false));
    EXPECT_TRUE(terms.always(terms.of(part) <= terms.of(whole)));
  }
  const Number few = terms.number("few", 0, 5), roomy = terms.number("roomy", 5, 9);
  EXPECT_TRUE((few <= min(few + a, roomy)).is(true));
  EXPECT_TRUE(terms.always(terms.of(few) <= terms.of(min(few + a, roomy))));
}

TEST_F(Integers, AreNotSaidToBeAtMostWhatTheyMayExceed) {
  const std::vector<std::pair<Number, Number>> others{
      {x, x + y},     {x, min(x + a, limit)}, {a, min(a + b, limit)},
      {a + a, a + b}, {max(x, y), max(x, z)}, {min(a, b), min(a + c, limit)},
      {a + b, a + c}, {a + n(1), a + b},      {a, a + b + n(-1)},
  };
  for (const auto& [one, other] : others) {
    EXPECT_TRUE(terms.sometimes(terms.of(one) > terms.of(other)));
    EXPECT_TRUE(equal(one <= other, plain(one) <= plain(other)));
  }
}

TEST_F(Integers, AreComparedWithoutWhatBothSumsHave) {
  EXPECT_TRUE((x + n(1) <= x).is(false));
  EXPECT_TRUE((x + y <= y + x + n(1)).is(true));
  EXPECT_TRUE((a + x <= x + a + b).is(true));
  EXPECT_TRUE(z3::eq(terms.of(x + y <= z + x), terms.of(y <= z)));
  EXPECT_TRUE(equal(x + x + y <= x + z, plain(x) + plain(x) + plain(y) <= plain(x) + plain(z)));
  EXPECT_TRUE(
      equal(x + n(3) <= x + y + n(5), plain(x) + plain(n(3)) <= plain(x) + plain(y) + plain(n(5))));
}

TEST_F(Integers, SummedFromWhatIsNotNegativeAreZeroPartByPart) {
  EXPECT_TRUE(z3::eq(terms.of(a + a + a <= n(0)), terms.of(a <= n(0))));
  EXPECT_TRUE(z3::eq(terms.of(a + a + a <= a), terms.of(a == n(0))));
  EXPECT_TRUE(equal(a + b <= n(0), plain(a) + plain(b) <= plain(n(0))));
  EXPECT_TRUE(equal(a + x <= n(0), plain(a) + plain(x) <= plain(n(0)))) << "one may be negative";
  EXPECT_TRUE(equal(a + b == n(0), plain(a) + plain(b) == plain(n(0))));
}

TEST_F(Integers, CutOffAboveWhatTheyAreComparedWithNeedNotBeCutOff) {
  const Number above = a + n(1);
  EXPECT_TRUE(z3::eq(terms.of(min(x + b, above) <= a), terms.of(x + b <= a)));
  EXPECT_TRUE(equal(min(x + b, above) <= a, min(plain(x) + plain(b), plain(above)) <= plain(a)));
  EXPECT_TRUE(equal(min(x + b, a) <= a, plain(n(0)) <= plain(n(0))));
  EXPECT_TRUE(equal(min(x + b, limit) <= a, min(plain(x) + plain(b), plain(limit)) <= plain(a)));
}

TEST_F(Integers, AreMadeOnceWhereTheyAreRemembered) {
  const Number before = max(min(a, limit), b);
  const Number::Extremes remembered;
  for (int times = 0; times < 2; ++times) {
    EXPECT_TRUE(same_term(max(min(a, limit), b), before));
    EXPECT_TRUE(same_term(max(min(b, limit), a), max(a, min(b, limit))));
    EXPECT_FALSE(same_term(min(a, b), max(a, b)));
    EXPECT_FALSE(same_term(min(a, n(7)), min(a, n(8))));
  }
}

TEST_F(Integers, SelectedAreOneOfBoth) {
  EXPECT_TRUE(same_term(Number::select(p, x, x), x));
  EXPECT_TRUE(same_term(Number::select(Truth(true), x, y), x));
  EXPECT_TRUE(same_term(Number::select(Truth(false), x, y), y));
  EXPECT_EQ(Number::select(p, n(4), n(4)).term(), nullptr);
  EXPECT_TRUE(terms.always(terms.of(Number::select(p, x, y)) ==
                           z3::ite(terms.of(p), terms.of(x), terms.of(y))));
}

TEST_F(Integers, OfSomeConstantsAreComparedAndAddedCaseByCase) {
  const Number i = Number::select(p, n(1), n(0));
  const Number j = Number::select(q, n(7), Number::select(p, n(1), n(3)));
  EXPECT_TRUE(equal(i + j, plain(i) + plain(j)));
  EXPECT_TRUE(equal(i - j, plain(i) - plain(j)));
  EXPECT_TRUE(equal(n(9) - j, plain(n(9)) - plain(j)));
  EXPECT_TRUE(equal(i == j, plain(i) == plain(j)));
  EXPECT_TRUE(equal(i <= j, plain(i) <= plain(j)));
  EXPECT_TRUE(equal(j < n(7), plain(j) < plain(n(7))));
  EXPECT_TRUE(z3::eq(terms.of(i == n(1)), terms.of(p))) << "no number is left to compare";
  EXPECT_TRUE(z3::eq(terms.of(i == n(0)), terms.of(!p)));
  EXPECT_TRUE((i == n(2)).is(false));
  EXPECT_TRUE(equal(i + x, plain(i) + plain(x))) << "one is any number";
}

TEST_F(Integers, OfAMachineAreCountedWhereItHoldsThem) {
  static_cast<void>(x + y);
  static_cast<void>(x - y);
  static_cast<void>(n(3) + n(4));
  EXPECT_EQ(arithmetic().within, 3u);
  EXPECT_TRUE(arithmetic().doubtful.empty());
}

TEST_F(Integers, OfAMachineAreDoubtfulWhereItMayNotHoldThem) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const Number any = terms.number("any", -most - 1, most);
  static_cast<void>(any + any);
  static_cast<void>(any - n(2));
  static_cast<void>(any + a);
  static_cast<void>(n(most) + n(1));
  ASSERT_EQ(arithmetic().doubtful.size(), 4u);
  EXPECT_EQ(arithmetic().within, 0u);
  const auto wrong = [&](std::size_t i) { return terms.of(arithmetic().doubtful[i]); };
  const z3::expr held = terms.of(any);
  EXPECT_TRUE(terms.sometimes(wrong(0)));
  EXPECT_TRUE(terms.always(wrong(1) == (held < terms.context().int_val(-most + 1))));
  EXPECT_TRUE(terms.never(wrong(2) && held <= terms.context().int_val(most - wide)));
  EXPECT_TRUE(arithmetic().doubtful[3].is(true));
}

TEST_F(Integers, OfDaysAreHeldIn64Bits) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const Dates any(terms.number("days", 0, most));
  arithmetic() = {};
  static_cast<void>(any + any);
  EXPECT_EQ(arithmetic().within, 1u);
  EXPECT_TRUE(arithmetic().doubtful.empty());
  EXPECT_EQ((any + any).bounds().most, 2 * most);
}

TEST_F(Integers, OfMoreBitsAreDoubtfulWhereFewerMayNotHoldThem) {
  const Dates days(terms.number("days", 0, wide));
  static_cast<void>(Symbolic::count(days));
  EXPECT_TRUE(arithmetic().doubtful.empty());
  static_cast<void>(Symbolic::count(days + Dates(std::numeric_limits<std::int32_t>::max())));
  ASSERT_EQ(arithmetic().doubtful.size(), 1u);
  EXPECT_TRUE(terms.always(terms.of(arithmetic().doubtful[0]) == (terms.of(days) > 0)));
  static_cast<void>(Symbolic::count(Dates(std::int64_t{1} << 32)));
  EXPECT_TRUE(arithmetic().doubtful.at(1).is(true));
}

TEST_F(Integers, OfAnotherMachineAreTheSameNumber) {
  EXPECT_TRUE(z3::eq(terms.of(Dates(x)), terms.of(x)));
  EXPECT_EQ(Dates(x).bounds().most, wide);
  EXPECT_EQ(Dates(n(12)).term(), nullptr);
  EXPECT_TRUE((Symbolic::count(Symbolic::days_of(Days{12})) == n(12)).is(true));
}

}  // namespace
}  // namespace asa::prove::test
