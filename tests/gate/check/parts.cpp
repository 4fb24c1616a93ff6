#include "gate/check/coverage_report.hpp"
#include "gate/check/trial.hpp"
#include "properties/answering_system.hpp"
#include "properties/no_answer.hpp"
#include "tests/gate/check/records.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Parts of a run, each of which may be another machine's.
namespace asa {
namespace {

using test::name_of;

TrialSettings part(std::uint64_t which, std::uint64_t of) {
  return {.system = test::reference(), .budget = {0.1}, .part = {which, of}};
}

std::uint64_t cases_of(const Cases& cases) { return cases.last - cases.first; }

/// What the parts of a trial come to, stage by stage.
std::array<Counts, stages.size()> sum_of_parts(const Trial& trial, std::uint64_t of) {
  std::array<Counts, stages.size()> sum{};
  for (std::uint64_t which = 1; which <= of; ++which) {
    const Record record = run(trial, part(which, of));
    EXPECT_EQ(record.outcome, Outcome::holds) << "a part is never vacuous";
    for (std::size_t i = 0; i < stages.size(); ++i) {
      sum[i].cases += record.tried[i].cases;
      sum[i].applicable += record.tried[i].applicable;
      sum[i].whole = sum[i].whole || record.tried[i].whole;
    }
  }
  return sum;
}

TEST(Parts, AddUpToTheWhole) {
  for (const Trial& trial : all_trials()) {
    if (trial.platform != nullptr && trial.platform->label != "ASA5520") continue;
    const Record whole = run(trial, part(1, 1));
    const auto sum = sum_of_parts(trial, 3);
    SCOPED_TRACE(name_of(trial));
    for (std::size_t i = 0; i < stages.size(); ++i)
      test::expect_equal(sum[i], whole.tried[i], name(stages[i]));
  }
}

TEST(Parts, WithoutCasesAreNotTried) {
  const Trial trial = all_trials().front();
  for (std::uint64_t which = 1; which <= 100; ++which) {
    const Record record = run(trial, part(which, 100));
    EXPECT_EQ(record.outcome, record.cases() > 0 ? Outcome::holds : Outcome::not_tried) << which;
  }
}

TEST(Parts, HaveEveryRandomCaseOnce) {
  const Trial trial = all_trials().front();
  for (const std::uint64_t of : {1u, 2u, 3u, 7u, 100u}) {
    std::uint64_t next = 0;
    for (std::uint64_t which = 1; which <= of; ++which) {
      const Cases cases = random_cases(trial, part(which, of));
      EXPECT_EQ(cases.first, next);
      next = cases.last;
    }
    EXPECT_EQ(next, cases_of(random_cases(trial, part(1, 1))));
  }
}

/// The cases of each part, by number.
TEST(Parts, SayWhichCasesTheyTried) {
  const Trial trial = all_trials().front();
  const Record whole = run(trial, part(1, 1));
  const Interval all = whole.done_in(Stage::random).front();
  Interval last;
  for (std::uint64_t which = 1; which <= 3; ++which) {
    const Record record = run(trial, part(which, 3));
    const Interval next = record.done_in(Stage::random).front();
    EXPECT_EQ(next.first, last.last);
    last = {0, next.last, last.applicable + next.applicable, last.unanswered + next.unanswered};
  }
  EXPECT_EQ(last, all);
}

TEST(Parts, CoverTogetherWhatTheWholeCovers) {
  std::vector<Trial> trials = all_trials();
  std::erase_if(trials, [](const Trial& t) { return t.property->info.id != "EncryptionIsEqual"; });
  TrialSettings settings = part(1, 1);
  settings.budget.seconds = 2;  // more random cases than are measured
  const Coverage whole = coverage_of(trials, settings);
  Coverage sum;
  for (settings.part = {1, 3}; settings.part.which <= 3; ++settings.part.which)
    sum.merge(coverage_of(trials, settings));
  EXPECT_EQ(to_json(sum), to_json(whole));
}

/// Has no answer to anything, for another reason in the simplest case.
class NoAnswers final : public AnsweringSystem {
 public:
  NoAnswers(const Subject& simplest, std::function<void()> throws)
      : simplest_(test::written(simplest)), throws_(std::move(throws)) {}
  std::string name() const override { return "no answers"; }
  std::string code() const override { return {}; }

 private:
  const Support& support() const override {
    static constexpr Support all;
    return all;
  }
  Answer<Scalar> answer_to(const Situation<Scalar>& s) const override {
    if (test::written(s) == simplest_) throws_();
    throw NotAnswered("nothing");
  }
  Trace<Scalar> trace_of(const History<Scalar>&) const override { throw NotAnswered("histories"); }

  std::string simplest_;
  std::function<void()> throws_;
};

/// The part that does not try the scope of the trial.
Record of_other_part(const Trial& trial, const AnySystem& system) {
  for (std::uint64_t which = 1; which <= 2; ++which) {
    const TrialSettings settings{.system = system, .budget = {0.1}, .part = {which, 2}};
    if (exhausted(trial, settings).at(Stage::boundaries).cases == 0) return run(trial, settings);
  }
  return {};
}

TEST(Parts, AreNotJudgedByTheSimplestCaseOfAnother) {
  const Trial trial = test::trial_named("TiersAddExactly/ASA5540");
  const Plan plan{trial.platform, trial.property->info.scope, {}};
  const auto why_not = [&](std::function<void()> throws) {
    const Record record = of_other_part(trial, NoAnswers(replay_any(plan, {}), std::move(throws)));
    EXPECT_EQ(record.outcome, Outcome::not_answered);
    return record.why_not;
  };
  EXPECT_EQ(why_not([] { throw NotAnswered("this"); }), "this");
  EXPECT_EQ(why_not([] { throw BadAnswer(AnswerFault::off_schema, "nonsense"); }),
            "what the property is about");
  EXPECT_EQ(why_not([] { throw NothingRuns(); }), "what the property is about");
}

/// Scopes are not split, but shared out: about as many to each part.
TEST(Parts, ShareTheScopes) {
  std::array<std::size_t, 3> scopes{};
  for (const Trial& trial : all_trials())
    for (std::uint64_t which = 1; which <= 3; ++which) {
      TrialSettings settings = part(which, 3);
      settings.budget.seconds = 0.01;
      if (exhausted(trial, settings).at(Stage::boundaries).cases > 0) ++scopes[which - 1];
    }
  const std::size_t all = scopes[0] + scopes[1] + scopes[2];
  EXPECT_EQ(all, all_trials().size());
  for (const std::size_t some : scopes) EXPECT_GT(some, all / 4);
}

}  // namespace
}  // namespace asa
