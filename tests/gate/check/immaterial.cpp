#include "gate/check/immaterial.hpp"

#include "gate/check/trial.hpp"
#include "model/catalogue.hpp"
#include "tests/gate/check/records.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <vector>

namespace asa::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

const Plan pairs{find_platform("ASA 5520"), {Shape::pair, Factor::encryption | Factor::key, {}}};
const PropertyEntry& property = *find_property("EncryptionIsEqual");

/// What is said not to matter of the first violation by a judge.
std::vector<std::string> fields(const Judge& judge) {
  const Violation found = *exhaust(pairs, judge, {}).violation;
  return immaterial_to(property, pairs, judge, found).fields;
}

bool encrypts(const Situation<>& s, std::size_t unit) { return s.units[unit].strong_encryption(); }

TEST(Immaterial, AreFieldsWhoseEveryOtherValueViolates) {
  EXPECT_THAT(fields([](const Situation<>& s) {
                return Verdict{true, !encrypts(s, 1), 1};
              }),
              ElementsAre("/units/0/all-zero permanent key", "/units/0/license/Encryption-3DES-AES",
                          "/units/1/all-zero permanent key"));
}

TEST(Immaterial, AreNoFieldsOutsideThePremise) {
  EXPECT_THAT(fields([](const Situation<>& s) {
                return Verdict{.applies = !s.units[0].zero_key,
                               .violated = !s.units[0].zero_key && encrypts(s, 0) != encrypts(s, 1),
                               .claim = 1};
              }),
              ElementsAre("/units/1/all-zero permanent key"));
}

TEST(Immaterial, AreNoFieldsUnderWhichAnotherClaimIsViolated) {
  EXPECT_THAT(fields([](const Situation<>& s) {
                const bool zero = s.units[0].zero_key || s.units[1].zero_key;
                return Verdict{true, encrypts(s, 0) != encrypts(s, 1), zero ? 2 : 1};
              }),
              IsEmpty());
}

/// Mates resemble the first unit, so a choice of the draw may change both; what counts is the unit
/// that changes alone.
TEST(Immaterial, AreFieldsOfOneUnitAlthoughBothMatterTogether) {
  EXPECT_THAT(fields([](const Situation<>& s) {
                return Verdict{true, !(s.units[0].zero_key && s.units[1].zero_key), 1};
              }),
              IsSupersetOf({"/units/0/all-zero permanent key", "/units/1/all-zero permanent key"}));
}

/// A judge that is told of cases in advance says the same.
TEST(Immaterial, AreTheSameForEveryWindow) {
  std::deque<Situation<>> coming;
  Judge judge = [&](const Situation<>& s) {
    if (!coming.empty()) coming.pop_front();
    return Verdict{true, !encrypts(s, 1), 1};
  };
  const auto alone = fields(judge);
  judge.coming = [&](const Situation<>& s) { coming.push_back(s); };
  judge.forget = [&] { coming.clear(); };
  for (const std::size_t ahead : {1u, 3u, 64u}) {
    judge.ahead = ahead;
    EXPECT_EQ(fields(judge), alone);
    EXPECT_TRUE(coming.empty());
  }
}

Immaterial immaterial_of(const char* trial, const char* system) {
  const TrialSettings settings{.system = mutant(system), .budget = {15}};
  return immaterial_to(run(trial_named(trial), settings), settings);
}

TEST(Immaterial, IsNotTheEncryptionIfThatIsUnchecked) {
  const Immaterial found = immaterial_of("EncryptionIsEqual/ASA5520", "encryption-unchecked");
  EXPECT_GT(found.tried, 10u);
  EXPECT_THAT(found.fields, Contains("/alternative readings/RD-ENC"));
  for (const char* unit : {"/units/0", "/units/1"})
    EXPECT_THAT(found.fields, Not(Contains(unit + std::string("/license/Encryption-3DES-AES"))));
}

/// One that random cases found: every factor varies.
TEST(Immaterial, IsTriedOfHistoriesThatWereShrunk) {
  const Immaterial found = immaterial_of("TimeIsConserved/ASA5520", "waits-while-permanent-serves");
  EXPECT_GT(found.tried, 10u);
  EXPECT_LE(found.tried, 600u);
}

TEST(Immaterial, IsNothingToAStoredViolation) {
  const Record before = run(trial_named("EncryptionIsEqual/ASA5520"),
                            {.system = mutant("encryption-unchecked"), .budget = {15}});
  const std::vector<Stored> stored{{before.property, before.violation->subject}};
  const TrialSettings settings{.system = mutant("encryption-unchecked"), .stored = stored};
  const Immaterial found =
      immaterial_to(run(trial_named("EncryptionIsEqual/ASA5520"), settings), settings);
  EXPECT_THAT(found.fields, IsEmpty());
  EXPECT_EQ(found.tried, 0u);
}

}  // namespace
}  // namespace asa::test
