#include "tests/mutation/survivors.hpp"

#include "tests/mutation/report.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace asa::mutation {
namespace {

using testing::HasSubstr;

const std::vector<Mutant> all = mutants_of("a.hpp", "x = !a;\nx = !b;\nx = !a;\n");

Mutant negation(std::size_t line) {
  for (const Mutant& mutant : all)
    if (mutant.line == line && mutant.point.kind == "negation") return mutant;
  throw std::logic_error("no negation there");
}
Outcome outcome(std::size_t line, State state) { return {negation(line), state, "", 0}; }

const Explained about_a{"a.hpp", "x = !a;", "x = a;", "reason"};
const Explained about_nothing{"a.hpp", "x = !c;", "x = c;", "reason"};

TEST(Explanations, AreRead) {
  const auto list =
      read_explained(R"([{"file": "f", "before": "b", "after": "a", "reason": "r"}])");
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].reason, "r");
  EXPECT_THROW(read_explained("[{}]"), std::runtime_error);
  EXPECT_THROW(read_explained("no"), std::runtime_error);
}

TEST(Explanations, AreWantedOfEverySurvivor) {
  EXPECT_TRUE(compare({about_a}, all, {outcome(1, State::survived)}).none());
  EXPECT_EQ(compare({}, all, {outcome(1, State::survived)}).unexplained.size(), 1u);
  EXPECT_TRUE(compare({}, all, {outcome(1, State::killed)}).none());
}

TEST(Explanations, ExplainOneOfTwoLinesThatAreAlike) {
  const std::vector tried{outcome(1, State::survived), outcome(3, State::survived)};
  EXPECT_EQ(compare({about_a}, all, tried).unexplained.size(), 1u);
  EXPECT_TRUE(compare({about_a, about_a}, all, tried).none());
}

TEST(Explanations, AreStaleWhereNothingSurvives) {
  const std::vector killed{outcome(1, State::killed), outcome(3, State::killed)};
  EXPECT_EQ(compare({about_a}, all, killed).stale.size(), 1u);
  EXPECT_EQ(compare({about_nothing}, all, {}).stale.size(), 1u);
}

TEST(Explanations, MayBeAboutWhatWasNotTried) {
  EXPECT_TRUE(compare({about_a}, all, {outcome(1, State::killed)}).none());
  EXPECT_TRUE(compare({about_a, about_a}, all, {}).none());
}

TEST(Report, CountsByFileAndKind) {
  const std::string table = table_of({outcome(1, State::killed), outcome(2, State::survived)});
  EXPECT_THAT(table, HasSubstr("a.hpp"));
  EXPECT_THAT(table, HasSubstr("negation"));
  EXPECT_THAT(table, HasSubstr("1 of 2 mutants with code of their own killed, 50.0 %"));
}

TEST(Report, DescribesWhatIsWrong) {
  const auto text = describe(compare({about_nothing}, all, {outcome(2, State::survived)}));
  EXPECT_THAT(text, HasSubstr("survived without an explanation: a.hpp:2:5"));
  EXPECT_THAT(text, HasSubstr("x = !c;"));
}

TEST(Report, IsAlsoJson) {
  const std::string json = to_json({outcome(1, State::same_code)});
  EXPECT_THAT(json, HasSubstr(R"("same code": 1)"));
  EXPECT_THAT(json, HasSubstr(R"("before": "x = !a;")"));
}

}  // namespace
}  // namespace asa::mutation
