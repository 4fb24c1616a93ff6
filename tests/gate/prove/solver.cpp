#include "gate/prove/solver.hpp"

#include "gate/prove/symbolic.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace asa::prove::test {
namespace {

using Number = Symbolic::number;

Range range(const z3::expr& symbol, std::int64_t least, std::int64_t most) {
  return {symbol, Number(least), Number(most)};
}

struct Solvers : testing::Test {
  z3::context context;
  const z3::expr a = context.int_const("a"), b = context.int_const("b");
  const z3::expr c = context.int_const("c"), p = context.bool_const("p");
  /// That of b depends on a.
  const std::vector<Range> ranges{
      range(a, 0, 9), {b, Number(0), Number(a, {0, 9})}, range(c, 4, 4)};
  Solver solver{context};

  Reply can_be(const z3::expr& term) { return solver.can_be(ranges, Truth(term)); }
  /// The parts of a conjunction.
  std::set<std::string> parts(const z3::expr& term) {
    const z3::expr all = within_ranges(ranges, term);
    std::set<std::string> parts;
    for (unsigned i = 0; i < all.num_args(); ++i) parts.insert(all.arg(i).to_string());
    return parts;
  }
  std::string text(std::size_t place) { return ranges[place].within().to_string(); }
};

TEST_F(Solvers, KnowConstantsWithoutAQuestion) {
  EXPECT_EQ(solver.can_be(ranges, Truth(true)), Reply::sometimes);
  EXPECT_EQ(solver.can_be(ranges, Truth(false)), Reply::never);
  EXPECT_EQ(solver.questions(), 0u);
}

TEST_F(Solvers, SayWhatCanBeWithinRanges) {
  EXPECT_EQ(can_be(a == 9), Reply::sometimes);
  EXPECT_EQ(can_be(a == 10), Reply::never);
  EXPECT_EQ(can_be(b > a), Reply::never);
  EXPECT_EQ(can_be(b == 10), Reply::never) << "the range of a matters, too";
  EXPECT_EQ(can_be(b == 9), Reply::sometimes);
  EXPECT_EQ(can_be(context.int_const("other") == 10), Reply::sometimes);
}

TEST_F(Solvers, AskNoKnownQuestionAgain) {
  EXPECT_EQ(can_be(a == 9), Reply::sometimes);
  EXPECT_EQ(can_be(b == 10), Reply::never);
  EXPECT_EQ(solver.questions(), 2u);
  EXPECT_EQ(can_be(a == 9), Reply::sometimes);
  EXPECT_EQ(can_be(b == 10), Reply::never);
  EXPECT_EQ(solver.questions(), 2u);
}

TEST_F(Solvers, AskTheSameQuestionAgainWhereARangeIsAnother) {
  EXPECT_EQ(can_be(c == 5), Reply::never);
  EXPECT_EQ(solver.can_be({range(c, 5, 5)}, Truth(c == 5)), Reply::sometimes);
  EXPECT_EQ(solver.can_be({range(a, 5, 5), range(c, 4, 4)}, Truth(c == 5)), Reply::never);
  EXPECT_EQ(solver.questions(), 2u) << "the range of a is nothing to c";
}

TEST_F(Solvers, ForgetWhatWasAskedBefore) {
  EXPECT_EQ(can_be(a == 9), Reply::sometimes);
  EXPECT_EQ(can_be(a == 8), Reply::sometimes);
  EXPECT_EQ(can_be(a != 9 && a != 8), Reply::sometimes);
}

TEST_F(Solvers, TellWhatIsTooHardFromWhatIsNever) {
  const z3::expr power = a > 1 && b > 1 && z3::pw(a, b) == context.int_val(77);
  EXPECT_EQ(can_be(power), Reply::unknown);
  EXPECT_NE(solver.reason(), "");
  EXPECT_EQ(can_be(power), Reply::unknown);
  EXPECT_EQ(solver.questions(), 1u);
}

TEST_F(Solvers, AddTheRangesOfWhatIsInATermOnly) {
  const z3::expr term = a == 3;
  EXPECT_EQ(parts(term), (std::set{term.to_string(), text(0)}));
  EXPECT_EQ(parts(p), (std::set{p.to_string()}));
  const z3::expr both = c == 3 && p;
  EXPECT_EQ(parts(both), (std::set{both.to_string(), text(2)}));
}

TEST_F(Solvers, AddTheRangesOfWhatIsInRanges) {
  const z3::expr term = b == 3;
  EXPECT_EQ(parts(term), (std::set{term.to_string(), text(0), text(1)}));
}

}  // namespace
}  // namespace asa::prove::test
