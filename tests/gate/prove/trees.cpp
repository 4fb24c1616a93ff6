#include "generators/random_words.hpp"
#include "tests/gate/prove/terms.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Random expressions come to the same over terms as over integers, and over terms that are written
/// down as they come.
namespace asa::prove::test {
namespace {

/// A domain, what its symbols stand for, and how it says constants.
template <class Number, class Truth>
struct Leaves {
  std::vector<Number> numbers;
  std::vector<Truth> truths;
  Number (*constant)(z3::context&, std::int32_t);
  Number (*select)(const Truth&, const Number&, const Number&);
};

/// The expression of a seed. The same words make the same expression of any leaves.
template <class Number, class Truth>
class Tree {
 public:
  Tree(z3::context& context, const Leaves<Number, Truth>& leaves, std::uint64_t seed)
      : context_(context), leaves_(leaves), random_(seed) {}

  Number number(int depth) {
    const std::uint64_t way = random_.below(10);
    if (depth == 0 || way == 0) return leaf();
    if (way == 1) return select(depth);
    const Number a = number(depth - 1), b = number(depth - 1);
    if (way < 5) return a + b;
    if (way < 6) return a - b;
    return way < 8 ? min(a, b) : max(a, b);
  }
  Truth truth(int depth) {
    const std::uint64_t way = random_.below(7);
    if (depth == 0 || way == 0) return leaves_.truths[random_.below(leaves_.truths.size())];
    if (way == 1) return !truth(depth - 1);
    return way < 4 ? joined(way, depth) : compared(way, depth);
  }

 private:
  Number leaf() {
    const std::uint64_t constant = random_.below(16);
    if (constant < 4) return leaves_.constant(context_, static_cast<std::int32_t>(constant * 3));
    return leaves_.numbers[random_.below(leaves_.numbers.size())];
  }
  Number select(int depth) {
    const Truth condition = truth(depth - 1);
    const Number yes = number(depth - 1), no = number(depth - 1);
    return leaves_.select(condition, yes, no);
  }
  Truth joined(std::uint64_t way, int depth) {
    const Truth a = truth(depth - 1), b = truth(depth - 1);
    return way == 2 ? a && b : a || b;
  }
  Truth compared(std::uint64_t way, int depth) {
    const Number a = number(depth - 1), b = number(depth - 1);
    return way == 4 ? a == b : way == 5 ? a <= b : a < b;
  }

  z3::context& context_;
  const Leaves<Number, Truth> leaves_;
  SplitMix random_;
};

using Number = Symbolic::number;
using Scalars = Leaves<std::int32_t, bool>;
using Symbols = Leaves<Number, Truth>;
using Plains = Leaves<Plain, Plain>;

/// One more number, which is 0 or 1.
template <class Leaf>
Leaf with_a_state(z3::context& context, Leaf leaves) {
  leaves.numbers.push_back(
      leaves.select(leaves.truths[0], leaves.constant(context, 1), leaves.constant(context, 0)));
  return leaves;
}

constexpr int depth = 5;
constexpr std::size_t variables = 6;
constexpr std::array<Bounds, variables> ranges{
    {{0, 10}, {-5, 5}, {0, 3}, {4, 4'000}, {-900, -2}, {0, 20'000}}};

Scalars some_scalars(SplitMix& random) {
  Scalars leaves{{}, {}, {}, {}};
  for (const Bounds& range : ranges) {
    const auto size = static_cast<std::uint64_t>(range.most - range.least + 1);
    leaves.numbers.push_back(
        static_cast<std::int32_t>(range.least + static_cast<std::int64_t>(random.below(size))));
  }
  leaves.truths = {random.below(2) == 1, random.below(2) == 1};
  leaves.constant = [](z3::context&, std::int32_t value) { return value; };
  leaves.select = [](const bool& t, const std::int32_t& yes, const std::int32_t& no) {
    return t ? yes : no;
  };
  return leaves;
}

Symbols symbols_of(Terms& terms) {
  Symbols leaves{{}, {terms.truth("p"), terms.truth("q")}, {}, Symbolic::select};
  for (std::size_t i = 0; i < variables; ++i)
    leaves.numbers.push_back(
        terms.number(("n" + std::to_string(i)).c_str(), ranges[i].least, ranges[i].most));
  leaves.constant = [](z3::context&, std::int32_t value) { return Number(value); };
  return leaves;
}

Plains plains_of(Terms& terms, const Symbols& symbols) {
  Plains leaves{{}, {}, {}, {}};
  for (const Number& number : symbols.numbers) leaves.numbers.push_back({terms.of(number)});
  for (const Truth& truth : symbols.truths) leaves.truths.push_back({terms.of(truth)});
  leaves.constant = [](z3::context& c, std::int32_t value) { return Plain{c.int_val(value)}; };
  leaves.select = [](const Plain& t, const Plain& yes, const Plain& no) {
    return Plain{z3::ite(t.term, yes.term, no.term)};
  };
  return leaves;
}

/// Where the symbols stand for the scalars.
z3::model model_of(Terms& terms, const Symbols& symbols, const Scalars& scalars) {
  z3::model model(terms.context());
  const auto stands_for = [&](const z3::expr& symbol, z3::expr value) {
    z3::func_decl name = symbol.decl();
    model.add_const_interp(name, value);
  };
  for (std::size_t i = 0; i < scalars.numbers.size(); ++i)
    stands_for(terms.of(symbols.numbers[i]), terms.context().int_val(scalars.numbers[i]));
  for (std::size_t i = 0; i < scalars.truths.size(); ++i)
    stands_for(terms.of(symbols.truths[i]), terms.context().bool_val(scalars.truths[i]));
  return model;
}

template <class Leaf>
auto number_of(Terms& terms, const Leaf& leaves, std::uint64_t seed, int deep = depth) {
  return Tree(terms.context(), with_a_state(terms.context(), leaves), seed).number(deep);
}
template <class Leaf>
auto truth_of(Terms& terms, const Leaf& leaves, std::uint64_t seed, int deep = depth) {
  return Tree(terms.context(), with_a_state(terms.context(), leaves), seed).truth(deep);
}

struct Trees : testing::Test {
  Terms terms;
  const Symbols symbols = symbols_of(terms);
  SplitMix random{1};

  ~Trees() override { arithmetic() = {}; }
};

TEST_F(Trees, ComeToTheSameOverTermsAsOverIntegers) {
  for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
    const Scalars scalars = some_scalars(random);
    const z3::model model = model_of(terms, symbols, scalars);
    const Number number = number_of(terms, symbols, seed);
    const std::int64_t value = model.eval(terms.of(number)).get_numeral_int64();
    ASSERT_EQ(value, number_of(terms, scalars, seed)) << seed;
    ASSERT_LE(number.bounds().least, value) << seed;
    ASSERT_GE(number.bounds().most, value) << seed;
    ASSERT_EQ(model.eval(terms.of(truth_of(terms, symbols, seed))).is_true(),
              truth_of(terms, scalars, seed))
        << seed;
    arithmetic() = {};
  }
}

TEST_F(Trees, AreNeverOtherThanWrittenSaysTheSolver) {
  const Plains plains = plains_of(terms, symbols);
  constexpr int shallow = 3;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    ASSERT_TRUE(terms.always(terms.of(number_of(terms, symbols, seed, shallow)) ==
                             number_of(terms, plains, seed, shallow).term))
        << seed;
    ASSERT_TRUE(terms.always(terms.of(truth_of(terms, symbols, seed, shallow)) ==
                             truth_of(terms, plains, seed, shallow).term))
        << seed;
  }
}

}  // namespace
}  // namespace asa::prove::test
