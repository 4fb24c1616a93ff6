#include "gate/check/runner.hpp"

#include "tests/gate/check/records.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

/// Whatever the number of jobs and parts, a run is one run.
namespace asa {
namespace {

using test::expect_equal;
using test::name_of;
using test::trial_named;

/// Pairs, triples and clusters, and histories; of a real platform and of synthetic ones.
std::vector<Trial> handful() {
  std::vector<Trial> trials;
  for (const char* name :
       {"EncryptionIsEqual/ASA5520", "EncryptionIsEqual/synthetic", "TiersAddExactly/ASA5540",
        "SubClustersForm/ASA5585_X_SSP_60", "SubClustersForm/synthetic",
        "OldSoftwareHasOneActiveKey/ASA5505", "BeyondTheGraceEachUnitIsByItself/ASA5520",
        "BeyondTheGraceEachUnitIsByItself/synthetic"})
    trials.push_back(trial_named(name));
  return trials;
}

/// Systems of which the handful finds all well, or some of it.
const std::vector<const AnySystem*> systems{
    &test::reference(), &test::mutant("encryption-unchecked"),
    &test::mutant("one-too-many-uncut-on-5540"), &test::mutant("pooled-beyond-the-grace")};

std::vector<Record> records(const TrialSettings& settings, std::size_t jobs) {
  Runner runner(settings, handful(), jobs);
  std::vector<Record> all;
  for (const Trial& trial : handful()) all.push_back(runner.take(trial));
  return all;
}

class EachSystem : public testing::TestWithParam<const AnySystem*> {};

TEST_P(EachSystem, FindsTheSameWithAnyNumberOfJobs) {
  const TrialSettings settings{.system = *GetParam(), .seed = 3, .budget = {0.5}};
  const std::vector<Record> alone = records(settings, 1);
  for (const std::size_t jobs : {2u, 5u}) {
    const std::vector<Record> shared = records(settings, jobs);
    ASSERT_EQ(shared.size(), alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
      SCOPED_TRACE(name_of(handful()[i]));
      expect_equal(shared[i], alone[i]);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Runner, EachSystem, testing::ValuesIn(systems));

/// Records are taken in the order of the tests, which GoogleTest may shuffle.
TEST(Runner, GivesRecordsInAnyOrder) {
  const TrialSettings settings{.system = test::reference(), .budget = {0.1}};
  Runner runner(settings, handful(), 2);
  const std::vector<Trial> trials = handful();
  for (std::size_t i = trials.size(); i-- > 0;) {
    SCOPED_TRACE(name_of(trials[i]));
    expect_equal(runner.take(trials[i]), run(trials[i], settings));
  }
}

TEST(Runner, MayEndBeforeItsRecordsAreTaken) {
  const TrialSettings settings{.system = test::reference(), .budget = {1}};
  for (int i = 0; i < 20; ++i) Runner(settings, handful(), 3);
}

/// Scopes that are soon through, and more random cases than one thread tries at a time.
TEST(Runner, SharesALongSweep) {
  const Trial encryption = trial_named("EncryptionIsEqual/ASA5520"),
              time = trial_named("TimeIsConserved/ASA5520");
  const TrialSettings right{.system = test::reference(), .budget = {1'000}};
  const TrialSettings wrong{.system = test::mutant("waits-while-permanent-serves"),
                            .budget = {1'000}};
  ASSERT_GT(random_cases(encryption, right).last, 2u << 16);
  Runner all_well(right, {encryption}, 3), violated(wrong, {time}, 3);
  expect_equal(all_well.take(encryption), run(encryption, right));
  expect_equal(violated.take(time), run(time, wrong));
}

Cases cut(Cases all, std::uint64_t i, std::uint64_t pieces) {
  const std::uint64_t size = all.last - all.first;
  return {all.first + size * i / pieces, all.first + size * (i + 1) / pieces};
}

/// The sweeps of pieces of a range, added up.
Tally swept_in(const Trial& trial, const TrialSettings& settings, Cases cases,
               std::uint64_t pieces) {
  Tally sum;
  sum.whole = true;
  for (std::uint64_t i = 0; i < pieces; ++i)
    sum = added(sum, swept(trial, settings, cut(cases, i, pieces)));
  return sum;
}

TEST(Added, PiecesOfASweepAreTheSweep) {
  const Cases cases{0, 1'000};
  for (const AnySystem* system : systems)
    for (const Trial& trial : handful()) {
      const TrialSettings settings{.system = *system};
      const Tally whole = swept(trial, settings, cases);
      for (const std::uint64_t pieces : {2u, 3u, 16u}) {
        SCOPED_TRACE(name_of(trial));
        const Tally sum = swept_in(trial, settings, cases, pieces);
        expect_equal(Counts{sum.cases, sum.applicable, sum.whole},
                     Counts{whole.cases, whole.applicable, whole.whole}, "random");
        expect_equal(sum.violation, whole.violation);
      }
    }
}

TEST(Added, NothingCountsBehindAViolation) {
  Tally first{10, 5, false, {}, Violation{Situation<Scalar>{}, 1, {}}};
  const Tally second{100, 50, true, {}, Violation{Situation<Scalar>{}, 2, {}}};
  const Tally both = added(first, second);
  EXPECT_EQ(both.cases, 10u);
  EXPECT_EQ(both.applicable, 5u);
  EXPECT_EQ(both.violation->claim, 1);
}

}  // namespace
}  // namespace asa
