#include "gate/prove/symbolic_source.hpp"

#include "gate/prove/space.hpp"
#include "generators/draw_situation.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "tests/gate/prove/terms.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace asa::prove::test {
namespace {

using Number = Symbolic::number;

struct Sources : testing::Test {
  Terms terms;
  Odometer structure;
  SymbolicSource source{terms.context(), structure, Detail::whole};

  static Number n(std::int64_t value) { return Number(value); }
  /// What the ranges of all answers say.
  z3::expr within() {
    z3::expr_vector all(terms.context());
    for (const Range& range : source.ranges()) all.push_back(range.within());
    return z3::mk_and(all);
  }
  /// Whether a number takes all values from the least to the most, and no other.
  bool is_from_to(const Number& number, std::int64_t least, std::int64_t most) {
    const z3::expr term = terms.of(number);
    bool all = terms.never(within() && !(term >= terms.context().int_val(least) &&
                                         term <= terms.context().int_val(most)));
    for (const std::int64_t value : {least, (least + most) / 2, most})
      all = all && terms.sometimes(within() && term == terms.context().int_val(value));
    return all && number.bounds().least == least && number.bounds().most == most;
  }
};

TEST_F(Sources, AnswerEverythingThatWasAskedFor) {
  EXPECT_TRUE(is_from_to(source.value(2, 9), 0, 1));
  EXPECT_TRUE(is_from_to(source.value(7, 9), 0, 6));
  EXPECT_TRUE(is_from_to(source.number(n(-3), n(40), {}), -3, 40));
  EXPECT_TRUE(is_from_to(source.among(n(2), n(4), {}), 2, 4));
  EXPECT_EQ(source.number(n(5), n(5), {}).term(), nullptr);
}

TEST_F(Sources, AnswerWithinWhatOtherAnswersAllow) {
  const Number least = source.number(n(2), n(8), {});
  const Number most = source.number(least, n(16), {});
  EXPECT_TRUE(is_from_to(most, 2, 16));
  EXPECT_TRUE(terms.never(within() && terms.of(most) < terms.of(least)));
  EXPECT_TRUE(z3::eq(terms.of(source.asked()[1].simplest), terms.of(least)));
}

TEST_F(Sources, KeepWhatWasAskedInItsOrder) {
  source.pick(3, 1);
  const Number value = source.value(4, 1), number = source.number(n(10), n(20), {});
  source.size(2, 16, {});
  const std::vector<Asked>& asked = source.asked();
  ASSERT_EQ(asked.size(), 4u);
  EXPECT_EQ(asked[0].answer.term(), nullptr) << "structure is no term";
  EXPECT_TRUE(same_term(asked[1].answer, value));
  EXPECT_TRUE(same_term(asked[2].answer, number));
  EXPECT_TRUE((asked[2].simplest == n(10)).is(true));
  for (std::size_t i = 0; i < asked.size(); ++i) {
    EXPECT_EQ(asked[i].numeric, i >= 2) << i;
    EXPECT_FALSE(asked[i].unless) << i;
  }
}

TEST_F(Sources, RunThroughEveryStructure) {
  std::vector<std::pair<std::size_t, std::size_t>> all;
  do {
    SymbolicSource one(terms.context(), structure, Detail::whole);
    const std::size_t first = one.form(2, 1);
    all.emplace_back(first, first == 0 ? 0 : one.size(4, 6, {}));
  } while (structure.advance());
  const std::vector<std::pair<std::size_t, std::size_t>> expected{{0, 0}, {1, 4}, {1, 5}, {1, 6}};
  EXPECT_EQ(all, expected);
}

TEST_F(Sources, StayAndGoOn) {
  const Truth stays = source.stays(2);
  source.value(4, 1);
  source.go_on();
  source.value(4, 1);
  const std::vector<Asked>& asked = source.asked();
  ASSERT_EQ(asked.size(), 3u);
  EXPECT_FALSE(asked[0].unless);
  ASSERT_TRUE(asked[1].unless);
  EXPECT_TRUE(z3::eq(terms.of(*asked[1].unless), terms.of(stays)));
  EXPECT_FALSE(asked[2].unless);
  EXPECT_TRUE(terms.always(terms.of(stays) == (terms.of(asked[0].answer) == 0)));
  EXPECT_TRUE(terms.sometimes(terms.of(stays)));
  EXPECT_TRUE(terms.sometimes(!terms.of(stays)));
}

TEST_F(Sources, NarrowOnlyWhereRepetitionIsWanted) {
  std::vector<bool> whole, without;
  do whole.push_back(SymbolicSource(terms.context(), structure, Detail::whole).narrows(1));
  while (structure.advance());
  EXPECT_EQ(whole, (std::vector{true, false}));
  Odometer other;
  do {
    SymbolicSource one(terms.context(), other, Detail::without_repetition);
    without.push_back(one.narrows(1));
    EXPECT_EQ(one.asked().size(), 1u) << "a replay takes a choice for it";
    EXPECT_EQ(one.asked()[0].answer.bounds().least, 1);
  } while (other.advance());
  EXPECT_EQ(without, (std::vector{false}));
}

TEST(Structures, HaveTheSameSymbolInTheSamePlace) {
  z3::context context;
  std::map<std::string, z3::expr> symbols;
  const Plan plan = plan_of({find_property("EncryptionIsEqual"), nullptr}, 0);
  std::size_t structures = 0;
  for_each_structure<Situation<Symbolic>>(
      context, plan, Detail::whole, [&](const Situation<Symbolic>&, const Case& drawn) {
        for (const Range& range : drawn.ranges) {
          const std::string name = range.symbol.to_string();
          EXPECT_TRUE(z3::eq(symbols.emplace(name, range.symbol).first->second, range.symbol));
        }
        return ++structures < 10;
      });
  EXPECT_EQ(structures, 10u);
}

TEST(Structures, OfClustersWithoutRepetitionAreFewer) {
  z3::context context;
  const Plan plan = plan_of({find_property("AlikeUnitsCluster"), nullptr}, 0);
  const auto count = [&](Detail detail) {
    std::size_t structures = 0;
    for_each_structure<Situation<Symbolic>>(
        context, plan, detail,
        [&](const Situation<Symbolic>&, const Case&) { return ++structures > 0; });
    return structures;
  };
  const std::size_t whole = count(Detail::whole), without = count(Detail::without_repetition);
  EXPECT_GT(without, 0u);
  EXPECT_GT(whole, 2 * without) << "one odd slave, the first or the last, or any odd";
}

}  // namespace
}  // namespace asa::prove::test
