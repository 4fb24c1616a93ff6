#include "gate/prove/proof.hpp"

#include "model/catalogue.hpp"
#include "properties/mutants/failover/encryption.hpp"
#include "properties/mutants/time/clock.hpp"
#include "properties/reference.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <limits>
#include <string_view>

namespace asa::prove::test {
namespace {

const PlatformEntry* const asa5540 = find_platform("ASA 5540");
const PlatformEntry* const any = nullptr;

template <class S>
const SymbolicSystem& terms_of() {
  static const SystemAdapter<S, Symbolic> terms;
  return terms;
}
template <class S>
const AnySystem& program_of() {
  static const SystemAdapter<S> program;
  return program;
}
template <class S>
Subjects both() {
  return {terms_of<S>(), program_of<S>()};
}

Proof proof_of(std::string_view property, const PlatformEntry* platform, const Subjects& system,
               std::int32_t events = 0) {
  return Prover(system).prove({find_property(property), platform}, events);
}

using mutant::EncryptionUnchecked;

/// Refuses every pair and every cluster.
struct RefusesAll : Reference {
  template <ValueDomain D>
  Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    refused.set("FX-ENC-1"_clause, D::truth_of(true));
    return refused;
  }
};

/// Adds what no machine integer holds, if only to compare it.
struct Overflows : Reference {
  template <ValueDomain D>
  Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    const auto most = D::number_of(std::numeric_limits<std::int32_t>::max());
    const auto sum = s.units[0].license[security_contexts].amount + most;
    refused.refuse("FX-SP-1"_clause, 0, sum == D::number_of(0));
    return refused;
  }
};

/// Lets only alike units form, and only where a power of amounts is one that no solver finds.
struct TooHard : Reference {
  template <ValueDomain D>
  Refusals<D> refusals(const Situation<D>& s) const {
    Refusals<D> refused = Reference::refusals(s);
    if constexpr (std::same_as<D, Symbolic>) {
      const z3::expr base = *s.units[0].license[security_contexts].amount.term();
      const z3::expr exponent = *s.units[1].license[security_contexts].amount.term();
      refused.set("FX-SP-1"_clause,
                  !Truth(z3::pw(base + 2, exponent + 2) == base.ctx().int_val(77)));
    }
    return refused;
  }
};

TEST(Prover, GoesOnByInductionWhereAPropertyIsAboutAFold) {
  for (const char* id : {"MasterLicenseReachesEverySlave", "ClusterModelsMatch"}) {
    const bool fold = find_property(id)->info.about_a_fold;
    EXPECT_EQ(proof_of(id, asa5540, both<Reference>()).any_size, fold) << id;
    EXPECT_EQ(fold, id == std::string_view("MasterLicenseReachesEverySlave"));
  }
}

TEST(Prover, ProvesTheReference) {
  for (const char* property : {"EncryptionIsEqual", "TiersAddExactly", "TimeIsConserved"})
    for (const PlatformEntry* platform : {asa5540, any}) {
      const Proof proof = proof_of(property, platform, both<Reference>());
      EXPECT_EQ(proof.state, State::proved) << property;
      EXPECT_EQ(proof.property, find_property(property));
      EXPECT_EQ(proof.platform, platform);
      EXPECT_EQ(proof.reason, "");
      EXPECT_FALSE(proof.violation);
      EXPECT_GT(proof.structures, 0u);
      EXPECT_GT(proof.sums_within, 0u);
    }
}

TEST(Prover, RefutesAFaultySystemInWhatIsOddOnly) {
  const Proof proof = proof_of("EncryptionIsEqual", asa5540, both<EncryptionUnchecked>());
  ASSERT_EQ(proof.state, State::refuted);
  ASSERT_TRUE(proof.violation);
  const Situation<Scalar>& s = proof.violation->situation();
  Unit<> usual = usual_unit(*asa5540);
  ASSERT_EQ(s.units.size(), 2u);
  EXPECT_EQ(s.units[0], usual);
  usual.license[encryption_3des_aes] = 0;
  EXPECT_EQ(s.units[1], usual);
  EXPECT_EQ(s.readings, Readings{});
  EXPECT_EQ(proof.violation->claim, 0);
}

TEST(Prover, RefutesWhatTheProgramViolatesToo) {
  for (const PlatformEntry* platform : {asa5540, any}) {
    const Proof proof = proof_of("EncryptionIsEqual", platform, both<EncryptionUnchecked>());
    ASSERT_TRUE(proof.violation);
    const Judgement<Scalar> j =
        judgement_of(*proof.property, program_of<EncryptionUnchecked>(), proof.violation->subject);
    EXPECT_TRUE(j.violated());
    EXPECT_EQ(j.failed(), proof.violation->claim);
  }
}

TEST(Prover, RefutesHistoriesInAsFewEventsAsThereAre) {
  const Subjects never = both<mutant::KeysNeverRunDown>();
  for (const std::int32_t events : {0, 1, 2}) {
    const Proof proof = proof_of("TimeIsConserved", asa5540, never, events);
    ASSERT_EQ(proof.state, State::refuted);
    const History<Scalar>& h = proof.violation->history();
    ASSERT_EQ(h.events.size(), 1u);
    EXPECT_EQ(h.events[0].kind, EventKind::together);
    EXPECT_EQ(h.events[0].days, Days{1});
  }
}

TEST(Prover, TellsAProgramThatDoesNotAgree) {
  const Subjects apart{terms_of<EncryptionUnchecked>(), program_of<Reference>()};
  const Proof proof = proof_of("EncryptionIsEqual", asa5540, apart);
  EXPECT_EQ(proof.state, State::unknown);
  EXPECT_EQ(proof.reason, "the program does not agree with the solver");
  EXPECT_FALSE(proof.violation);
}

TEST(Prover, TellsWhatNeverAppliesFromWhatIsProved) {
  const Proof proof = proof_of("EncryptionIsEqual", asa5540, both<RefusesAll>());
  EXPECT_EQ(proof.state, State::vacuous);
  EXPECT_EQ(proof.reason, "");
}

TEST(Prover, ProvesNothingWhereAMachineIntegerOverflows) {
  const Proof proof = proof_of("EncryptionIsEqual", asa5540, both<Overflows>());
  EXPECT_EQ(proof.state, State::unknown);
  EXPECT_EQ(proof.reason, "a machine integer overflows");
  EXPECT_GT(proof.sums_asked, 0u);
}

TEST(Prover, DoesNotKnowWhereTheSolverDoesNot) {
  const Proof proof = proof_of("EncryptionIsEqual", asa5540, both<TooHard>());
  EXPECT_EQ(proof.state, State::unknown);
  EXPECT_NE(proof.reason, "");
}

TEST(Prover, LearnsFromOneProofForTheNext) {
  const Subjects reference = both<Reference>();
  Prover prover(reference);
  const Trial trial{find_property("EncryptionIsEqual"), asa5540};
  EXPECT_GT(prover.prove(trial, 0).questions, 0u);
  const Proof again = prover.prove(trial, 0);
  EXPECT_EQ(again.state, State::proved);
  EXPECT_EQ(again.questions, 0u);
}

}  // namespace
}  // namespace asa::prove::test
