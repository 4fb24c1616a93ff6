#include "gate/prove/predicate.hpp"
#include "gate/prove/proof.hpp"
#include "gate/prove/solver.hpp"
#include "gate/prove/space.hpp"
#include "generators/choices.hpp"
#include "generators/draw.hpp"
#include "model/catalogue.hpp"
#include "properties/mutants/combination.hpp"
#include "properties/mutants/failover/encryption.hpp"
#include "properties/reference.hpp"
#include "tests/gate/prove/fields.hpp"
#include "tests/gate/prove/values.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>

/// The terms say what the program says: of every property, with single values for all symbols.
namespace asa::prove::test {
namespace {

/// How often the cases that were compared met the premises, and violated the property.
struct Met {
  std::uint64_t cases = 0;
  std::uint64_t applies = 0;
  std::uint64_t violated = 0;
};

template <class S>
constexpr bool are_histories = std::same_as<S, History<Symbolic>>;

/// Compares what the terms of a trial say with what the program says: of so many structures, the
/// first and ever rarer later ones, and of more where none of them meets the premises.
template <class S>
class Comparison {
 public:
  using Single = std::conditional_t<are_histories<S>, History<Scalar>, Situation<Scalar>>;

  Comparison(const Trial& trial, const Subjects& system)
      : trial_(trial), system_(system), plan_(plan_of(trial, 0)) {}

  Met run(std::uint64_t structures) {
    for_each_structure<S>(context_, plan_, Detail::whole, [&](const S& subject, Case drawn) {
      if (std::has_single_bit(++place_)) compare(subject, drawn), ++tried_;
      return tried_ < structures || met_.applies == 0;
    });
    return met_;
  }

 private:
  void compare(const S& subject, Case& drawn) {
    const Judgement<Symbolic> j = judged(subject);
    drawn.applies = j.applies(), drawn.violated = j.violated();
    for (const std::uint64_t ordinary : {0u, 128u, 250u})
      compare(subject, drawn,
              RandomAnswers(context_, place_, ordinary).answer(drawn.asked, drawn.ranges));
    for (const Truth& truth : {drawn.applies, drawn.violated}) compare_where(subject, drawn, truth);
  }
  /// Compares where a truth holds, unless the solver finds no such place.
  void compare_where(const S& subject, const Case& drawn, const Truth& truth) {
    z3::solver solver = bounded_solver(context_);
    for (const Range& range : drawn.ranges) solver.add(range.within());
    solver.add(truth.in(context_));
    if (!truth.is(false) && solver.check() == z3::sat) compare(subject, drawn, solver.get_model());
  }
  void compare(const S& subject, const Case& drawn, const z3::model& model) {
    const Choices choices = choices_of(drawn.asked, model);
    ReplaySource source(choices);
    Single single;
    DrawsOf<Single>(plan_).draw(source, single);
    expect_taken(source.taken(), choices);
    if constexpr (!are_histories<S>) expect_same_fields(subject, single, model);
    const Judgement<Scalar> j = judgement_of(*trial_.property, system_.program, single);
    EXPECT_EQ(value_of(model, drawn.applies), j.applies()) << where();
    EXPECT_EQ(value_of(model, drawn.violated), j.violated()) << where();
    met_.cases += 1, met_.applies += j.applies(), met_.violated += j.violated();
  }

  Judgement<Symbolic> judged(const S& subject) const {
    return std::get<SymbolicJudge<S>>(predicate_of(*trial_.property))(system_.terms, subject);
  }
  void expect_taken(const Choices& taken, const Choices& choices) const {
    ASSERT_EQ(taken.size(), choices.size()) << where();
    for (std::size_t i = 0; i < taken.size(); ++i) {
      ASSERT_EQ(taken[i].value, choices[i].value) << where() << ", choice " << i;
      ASSERT_EQ(taken[i].numeric, choices[i].numeric) << where() << ", choice " << i;
    }
  }
  void expect_same_fields(const S& subject, const Single& single, const z3::model& model) const
      requires(!are_histories<S>) {
    ASSERT_TRUE(same_structure(subject, single)) << where();
    for_each_term([&](const auto& term,
                      const auto& value) { ASSERT_EQ(value_of(model, term), value) << where(); },
                  subject, single);
  }
  std::string where() const {
    return std::string(trial_.property->info.id) + " on " +
           std::string(trial_.platform ? trial_.platform->name : "any") + ", structure " +
           std::to_string(place_);
  }

  const Trial trial_;
  const Subjects& system_;
  const Plan plan_;
  z3::context context_{};
  std::uint64_t place_ = 0;
  std::uint64_t tried_ = 0;
  Met met_{};
};

Met compared(const Trial& trial, const Subjects& system, std::uint64_t structures) {
  return trial.property->info.scope.of_histories()
             ? Comparison<History<Symbolic>>(trial, system).run(structures)
             : Comparison<Situation<Symbolic>>(trial, system).run(structures);
}

template <class M>
Met compared_of(std::string_view property, const PlatformEntry* platform) {
  static const SystemAdapter<M, Symbolic> terms;
  static const SystemAdapter<M> program;
  return compared({find_property(property), platform}, {terms, program}, 3);
}

/// Every property on a platform that it concerns.
void expect_the_same_of_every_property(const PlatformEntry* platform, std::uint64_t structures) {
  static const SystemAdapter<Reference> program;
  const Subjects reference{symbolic_reference(), program};
  for (const PropertyEntry& property : properties()) {
    if (platform != nullptr && !property.info.concerns(*platform)) continue;
    const Met met = compared({&property, platform}, reference, structures);
    EXPECT_GT(met.cases, 0u) << property.info.id;
    EXPECT_EQ(met.violated, 0u) << property.info.id;
    EXPECT_GT(met.applies, 0u) << property.info.id;
  }
}

TEST(SameJudgements, OnAnyPlatform) { expect_the_same_of_every_property(nullptr, 12); }

TEST(SameJudgements, OnAPlatformWithBase) {
  expect_the_same_of_every_property(find_platform("ASA 5512-X"), 5);
}

TEST(SameJudgements, OnAPlatformWithClusters) {
  expect_the_same_of_every_property(find_platform("ASA 5585-X SSP-10"), 10);
}

TEST(SameJudgements, OfFaultySystems) {
  const PlatformEntry* const any = nullptr;
  for (const PlatformEntry* platform : {find_platform("ASA 5540"), any}) {
    EXPECT_GT(compared_of<mutant::EncryptionUnchecked>("EncryptionIsEqual", platform).violated, 0u);
    EXPECT_GT(compared_of<mutant::MaximumInsteadOfSum>("TiersAddExactly", platform).violated, 0u);
    EXPECT_GT(compared_of<mutant::FlagsAnded>("FlagsJoin", platform).violated, 0u);
  }
}

}  // namespace
}  // namespace asa::prove::test
