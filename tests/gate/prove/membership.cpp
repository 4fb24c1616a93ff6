#include "gate/prove/space.hpp"
#include "generators/draw_situation.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"
#include "properties/catalogue.hpp"
#include "tests/gate/prove/fields.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <cstdint>
#include <map>
#include <string_view>

/// Every situation that the random engine draws is among those of which is proved.
namespace asa::prove::test {
namespace {

/// That the terms are what the program drew.
z3::expr equals(z3::context& context, const Situation<Symbolic>& terms,
                const Situation<Scalar>& drawn) {
  z3::expr_vector all(context);
  for_each_term(
      [&]<class Term>(const Term& term, const auto& value) {
        if constexpr (std::same_as<Term, Truth>)
          all.push_back(iff(term, Truth(value)).in(context));
        else
          all.push_back((term == Term(value)).in(context));
      },
      terms, drawn);
  return z3::mk_and(all);
}

/// Whether some structure of a plan can be what was drawn.
bool is_among(const Plan& plan, const Situation<Scalar>& drawn) {
  z3::context context;
  bool found = false;
  for_each_structure<Situation<Symbolic>>(context, plan, Detail::without_repetition,
                                          [&](const Situation<Symbolic>& terms, const Case& open) {
                                            if (!same_structure(terms, drawn)) return true;
                                            z3::solver solver(context, z3::solver::simple());
                                            for (const Range& range : open.ranges)
                                              solver.add(range.within());
                                            solver.add(equals(context, terms, drawn));
                                            found = solver.check() == z3::sat;
                                            return !found;
                                          });
  return found;
}

Situation<Scalar> random_situation(const Plan& plan, std::uint64_t number) {
  RandomSource source(1, number);
  return draw_situation(source, everything(plan));
}

/// So many random situations, as they are drawn for the gate's random stage.
void expect_among(std::string_view property, const PlatformEntry* platform, std::uint64_t cases) {
  const Trial trial{find_property(property), platform};
  const Scope& scope = trial.property->info.scope;
  const Plan proved = plan_of(trial, 0);
  for (std::uint64_t number = 0; number < cases; ++number) {
    Situation<Scalar> drawn = random_situation({platform, scope}, number);
    if (!scope.factors.has(Factor::change)) drawn.change = {};
    EXPECT_TRUE(is_among(proved, drawn)) << property << ", case " << number;
  }
}

struct Membership : testing::TestWithParam<const char*> {
  const PlatformEntry* platform() const { return find_platform(GetParam()); }
};

TEST_P(Membership, OfRandomPairs) { expect_among("EncryptionIsEqual", platform(), 12); }
TEST_P(Membership, OfRandomPairsWithAChange) {
  expect_among("OneFeatureNeverChangesAnother", platform(), 12);
}
TEST_P(Membership, OfRandomTriples) { expect_among("CombinationIsAssociative", platform(), 12); }
TEST_P(Membership, OfRandomClusters) { expect_among("AlikeUnitsCluster", platform(), 12); }

INSTANTIATE_TEST_SUITE_P(Some, Membership,
                         testing::Values("ASA 5505", "ASA 5540", "ASA 5585-X SSP-10", "any"));

TEST(NoMembership, OfWhatIsNotDrawn) {
  const PlatformEntry* platform = find_platform("ASA 5540");
  const Plan plan = plan_of({find_property("EncryptionIsEqual"), platform}, 0);
  Situation<Scalar> drawn = random_situation(plan, 1);
  drawn.change = {};
  EXPECT_TRUE(is_among(plan, drawn));
  Situation<Scalar> other = drawn;
  other.units[1].license[security_contexts] = platform->rules.limit[security_contexts].amount + 1;
  EXPECT_FALSE(is_among(plan, other));
  other = drawn;
  other.units.push_back(drawn.units[0]);
  EXPECT_FALSE(is_among(plan, other));
}

}  // namespace
}  // namespace asa::prove::test
