#include "gate/check/stored.hpp"
#include "tests/gate/check/records.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

/// A run goes from stage to stage and stops at the first that violates.
namespace asa {
namespace {

using test::trial_named;

constexpr Budget some{15};

/// A fault, and the stage that finds it: one, two and three choices from the usual, or more.
struct Found {
  const char* mutant;
  const char* trial;
  Stage stage;
};
void PrintTo(const Found& found, std::ostream* os) { *os << found.mutant; }

constexpr Found faults[] = {
    {"encryption-unchecked", "EncryptionIsEqual/ASA5520", Stage::boundaries},
    {"sum-without-cap", "TiersAddExactly/ASA5520", Stage::pairs},
    {"one-too-many-uncut-on-5540", "TiersAddExactly/ASA5540", Stage::triples},
    {"old-software-activates-beside", "OldSoftwareHasOneActiveKey/ASA5520", Stage::scope},
    {"waits-while-permanent-serves", "TimeIsConserved/ASA5520", Stage::random}};

class EachFault : public testing::TestWithParam<Found> {
 protected:
  static Record found_in(const std::vector<Stored>& stored = {}) {
    return run(trial_named(GetParam().trial),
               {.system = test::mutant(GetParam().mutant), .stored = stored, .budget = some});
  }
};

TEST_P(EachFault, IsFoundByTheStageThatReachesIt) {
  const Record record = found_in();
  ASSERT_TRUE(record.violation);
  EXPECT_EQ(record.outcome, Outcome::violated);
  EXPECT_EQ(name(record.violated_in), name(GetParam().stage));
}

TEST_P(EachFault, EndsTheRunAtThatStage) {
  const Record record = found_in();
  for (const Stage stage : stages) {
    if (stage == Stage::stored) continue;
    EXPECT_EQ(record.at(stage).cases > 0, stage <= GetParam().stage) << name(stage);
    EXPECT_EQ(record.at(stage).whole, stage < GetParam().stage) << name(stage);
  }
}

TEST_P(EachFault, IsFoundFirstWhereItWasStored) {
  const Record before = found_in();
  ASSERT_TRUE(before.violation);
  const Record again = found_in({{before.property, before.violation->subject}});
  ASSERT_TRUE(again.violation);
  EXPECT_EQ(name(again.violated_in), "stored");
  EXPECT_EQ(again.at(Stage::stored).cases, 1u);
  EXPECT_EQ(again.at(Stage::boundaries).cases, 0u);
  EXPECT_EQ(again.violation->claim, before.violation->claim);
}

INSTANTIATE_TEST_SUITE_P(Stages, EachFault, testing::ValuesIn(faults), [](const auto& tested) {
  std::string plain(tested.param.mutant);
  for (char& c : plain) c = c == '-' ? '_' : c;
  return plain;
});

TEST(Stages, OfTheReferenceAreAllWholeAndEachIsMore) {
  const Trial trial = trial_named("EncryptionIsEqual/ASA5520");
  const Record record = run(trial, {.system = test::reference(), .budget = some});
  EXPECT_FALSE(record.violation);
  EXPECT_EQ(record.outcome, Outcome::holds);
  for (const Stage stage : stages) EXPECT_TRUE(record.at(stage).whole) << name(stage);
  for (std::size_t i = 2; i + 1 < stages.size(); ++i)
    EXPECT_LE(record.tried[i - 1].cases, record.tried[i].cases);
  EXPECT_EQ(record.at(Stage::random).cases, some.sampled_cases());
}

/// A run in which one property is proved.
Record run_if_proved(const char* trial, const AnySystem& system, double budget) {
  const Trial tried = trial_named(trial);
  const Proofs proofs{{tried.property->info.id, {"all", 22}}};
  return run(tried, {.system = system, .budget = {budget}, .proofs = &proofs});
}

TEST(Proved, PropertiesNeedNoWholeScopeAndFewRandomCases) {
  const Record record = run_if_proved("EncryptionIsEqual/ASA5520", test::reference(), 15);
  EXPECT_EQ(record.outcome, Outcome::holds);
  EXPECT_TRUE(record.proved);
  EXPECT_EQ(engine_of(record), "proof");
  EXPECT_TRUE(record.at(Stage::triples).whole);
  EXPECT_EQ(record.at(Stage::scope).cases, 0u);
  EXPECT_EQ(record.at(Stage::random).cases, covering_cases);
  EXPECT_EQ(record.covered(), record.at(Stage::triples).cases);
  EXPECT_EQ(record.exhausted(), 0u);
  EXPECT_EQ(record.sampled(), covering_cases);
  EXPECT_EQ(record.cases(), record.covered() + record.sampled());
}

TEST(Proved, HistoriesAreStillTriedBeyondTheirProof) {
  const Record record = run_if_proved("TimeIsConserved/ASA5520", test::reference(), 15);
  EXPECT_EQ(record.at(Stage::random).cases, Budget{15}.sampled_cases() / 4);
}

TEST(Proved, PropertiesNeverHaveMoreRandomCasesThanOthers) {
  const Record record = run_if_proved("EncryptionIsEqual/ASA5520", test::reference(), 0.1);
  EXPECT_EQ(record.at(Stage::random).cases, Budget{0.1}.sampled_cases());
}

/// Terms and program could disagree: then the program is right.
TEST(Proved, PropertiesCanBeViolated) {
  const Record record =
      run_if_proved("EncryptionIsEqual/ASA5520", test::mutant("encryption-unchecked"), 15);
  EXPECT_EQ(record.outcome, Outcome::violated);
  EXPECT_EQ(engine_of(record), "exhaustive");
}

TEST(Proved, PropertiesAreThoseOfTheProofsOnly) {
  const Proofs other{{"BaseNeverFailsOver", {"all", 22}}};
  const Record record = run(trial_named("EncryptionIsEqual/ASA5520"),
                            {.system = test::reference(), .budget = some, .proofs = &other});
  EXPECT_FALSE(record.proved);
  EXPECT_TRUE(record.at(Stage::scope).whole);
}

TEST(Stages, StoredSubjectsOfOtherTrialsAreNotTried) {
  const Trial trial = trial_named("EncryptionIsEqual/ASA5520"),
              elsewhere = trial_named("EncryptionIsEqual/ASA5540");
  const AnySystem& system = test::mutant("encryption-unchecked");
  const Record found = run(elsewhere, {.system = system, .budget = some});
  const std::vector<Stored> stored{{elsewhere.property, found.violation->subject}};
  const Record record = run(trial, {.system = system, .stored = stored, .budget = some});
  EXPECT_EQ(record.at(Stage::stored).cases, 0u);
  EXPECT_EQ(name(record.violated_in), "boundaries");
}

}  // namespace
}  // namespace asa
