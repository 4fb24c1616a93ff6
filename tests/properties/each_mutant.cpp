#include "model/clause/register.hpp"
#include "properties/reference.hpp"
#include "tests/properties/kills.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace asa {
namespace {

const SystemAdapter<Reference> reference;

class EachMutant : public testing::TestWithParam<Mutant> {};

TEST_P(EachMutant, IsKilledByAPropertyOfTheClauseThatItBreaks) {
  EXPECT_TRUE(kill_of(GetParam())) << GetParam().fault;
}

TEST_P(EachMutant, IsKilledWhereTheReferenceIsRight) {
  const auto& killed = kill_of(GetParam());
  ASSERT_TRUE(killed);
  const auto right = judgement_of(*killed->property, reference, killed->violation.subject);
  EXPECT_FALSE(right.violated());
}

TEST_P(EachMutant, IsKilledAgainByTheSameClaim) {
  const auto& killed = kill_of(GetParam());
  ASSERT_TRUE(killed);
  const auto again = judgement_of(*killed->property, *GetParam().system, killed->violation.subject);
  EXPECT_TRUE(again.violated());
  EXPECT_EQ(again.failed(), killed->violation.claim);
}

/// The exhaustive engine goes from simple to complex, so the first violation is the minimal one.
TEST_P(EachMutant, IsNotKilledByAnythingSimpler) {
  const auto& killed = kill_of(GetParam());
  ASSERT_TRUE(killed);
  const auto tried = [&](std::uint64_t cases) {
    return exhausted(*killed->property, *GetParam().system, killed->plan, cases).violation;
  };
  EXPECT_FALSE(tried(killed->cases - 1));
  const auto first = tried(killed->cases);
  ASSERT_TRUE(first);
  EXPECT_TRUE(same(first->subject, killed->violation.subject));
}

INSTANTIATE_TEST_SUITE_P(Mutants, EachMutant, testing::ValuesIn(mutants().begin(), mutants().end()),
                         [](const auto& tested) { return test_name(tested.param.name); });

TEST(Mutants, AreFoundByName) {
  for (const Mutant& mutant : mutants()) EXPECT_EQ(find_mutant(mutant.name)->system, mutant.system);
  EXPECT_EQ(find_mutant("no-such-fault"), nullptr);
}

TEST(Mutants, BreakAndAreKilledForEveryClauseThatIsNotProse) {
  for (std::size_t i = 0; i < clause_count; ++i) {
    const auto kills = [i](const Mutant& m) {
      return m.breaks == static_cast<Clause>(i) && kill_of(m).has_value();
    };
    const bool killed = std::any_of(mutants().begin(), mutants().end(), kills);
    EXPECT_EQ(killed, clauses()[i].prose.empty()) << clauses()[i].id;
  }
}

}  // namespace
}  // namespace asa
