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
