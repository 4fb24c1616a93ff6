#include "gate/check/trial.hpp"
#include "properties/reference_system.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace asa {
namespace {

/// The reference with one alternative answer, whatever reading a question is in.
class InOneReading final : public AnySystem {
 public:
  explicit InOneReading(std::size_t alternative) {
    std::array<bool, reading_count> answers{};
    answers[alternative] = true;
    reading_ = readings_of(answers);
  }
  const Readings& reading() const { return reading_; }

  std::string name() const override { return "reference in one reading"; }
  std::string code() const override { return ""; }
  Refusals<Scalar> refusals(const Situation<Scalar>& s) const override {
    return reference_system().refusals(reread(s));
  }
  Values<Scalar> running(const Situation<Scalar>& s, std::size_t viewer,
                         std::size_t active) const override {
    return reference_system().running(reread(s), viewer, active);
  }
  bool gets_signatures(const Situation<Scalar>& s, std::size_t viewer) const override {
    return reference_system().gets_signatures(reread(s), viewer);
  }
  bool contexts_fit(const Situation<Scalar>& s) const override {
    return reference_system().contexts_fit(reread(s));
  }
  Trace<Scalar> trace(const History<Scalar>& h) const override {
    return reference_system().trace(reread(h));
  }

 private:
  template <class Question>
  Question reread(Question question) const {
    question.readings = reading_;
    return question;
  }

  Readings reading_{};
};

/// Synthetic platforms have every feature, so more is spent on them.
Budget budget_for(const Trial& trial) { return {trial.platform == nullptr ? 0.3 : 0.004}; }

Outcome outcome_of(const Trial& trial, const InOneReading& system, const Support& support) {
  return run(trial, {.system = system, .support = support, .budget = budget_for(trial)}).outcome;
}

class EachAlternative : public testing::TestWithParam<std::size_t> {};

/// A property that varies a reading is asked in that of the system; one that does not holds in
/// either, unless it declares that it needs the default.
TEST_P(EachAlternative, HoldsWhatIsAnswered) {
  const InOneReading system(GetParam());
  const Support support{.reading = system.reading()};
  for (const Trial& trial : all_trials()) {
    if (!why_not(trial, support).empty()) continue;
    EXPECT_NE(outcome_of(trial, system, support), Outcome::violated)
        << trial.property->info.id << " on "
        << (trial.platform == nullptr ? "synthetic platforms" : trial.platform->name);
  }
}

/// What declares that it needs the default is violated somewhere.
TEST_P(EachAlternative, ViolatesWhatNeedsTheDefault) {
  const InOneReading system(GetParam());
  for (const PropertyEntry& property : properties()) {
    if (!property.info.at_default.has(GetParam())) continue;
    EXPECT_FALSE(property.info.scope.readings.has(GetParam())) << property.info.id;
    const auto trials = all_trials();
    EXPECT_TRUE(std::ranges::any_of(trials, [&](const Trial& trial) {
      return trial.property == &property &&
             outcome_of(trial, system, {.reading = system.reading()}) == Outcome::violated;
    })) << property.info.id;
  }
}

INSTANTIATE_TEST_SUITE_P(Readings, EachAlternative, testing::Range(std::size_t{0}, reading_count),
                         [](const auto& tested) {
                           std::string name(reading_register[tested.param].id);
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace asa
