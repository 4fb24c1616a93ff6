#include "gate/explore/questions.hpp"

#include "gate/prove/seen.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/vectors/candidates.hpp"
#include "generators/engine.hpp"
#include "model/catalogue.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <sstream>
#include <string>

namespace asa::test {
namespace {

using namespace atlas;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// The answers to RD-WHEN differ on every pair that forms, as defaults add up: no case is near.
TEST(Questions, AreOneForEachReadingWithAScenario) {
  const auto all = questions(2);
  ASSERT_EQ(all.size(), reading_count);
  for (const Question& question : all) {
    SCOPED_TRACE(question.reading->id);
    ASSERT_TRUE(question.scenario);
    EXPECT_THAT(question.differences, Not(IsEmpty()));
    const bool differs_everywhere = question.reading->id == "RD-WHEN";
    EXPECT_EQ(question.near.has_value(), !question.reading->of_time && !differs_everywhere);
  }
}

/// Refused by the same clauses, or formed with the same licenses.
TEST(Questions, HaveNearMissesOnWhichTheAnswersAgree) {
  for (const Question& question : questions(2)) {
    if (!question.near) continue;
    const auto in_other = [&](Situation<Scalar> s) {
      s.readings =
          with_alternative(static_cast<std::size_t>(question.reading - reading_register.data()));
      return s;
    };
    const auto seen = [](const Situation<Scalar>& s) {
      return prove::seen_of(reference_system(), s, true);
    };
    EXPECT_THAT(seen(*question.near).differences(seen(in_other(*question.near))), IsEmpty())
        << question.reading->id;
  }
}

TEST(Questions, ShowTheSmallestScenario) {
  const auto all = questions(1);
  EXPECT_THAT(all[0].differences, ElementsAre("FX-IPS-4 refuses: yes, no"));
  EXPECT_THAT(to_text(all, false, 80),
              HasSubstr("RD-BASE: a Base unit of 5505, 5510 or 5512-X?\n"
                        "  1. refused in either role (our default)\n"
                        "  2. refused only as standby\n"
                        "  for a pair of ASA 5505, primary: edition Base, Failover Active/Standby\n"
                        "  1., 2.  FX-SP-1 refuses: yes, no\n"));
}

/// The first history of the scopes of all properties that separates the answers, tried one by one.
std::optional<Subject> first_history(const ReadingEntry& reading, std::size_t away) {
  const Readings other =
      with_alternative(static_cast<std::size_t>(&reading - reading_register.data()));
  Extent extent;
  extent.away = away;
  const JudgeOf<History<Scalar>> judge([&](History<Scalar> h) {
    const auto seen = prove::seen_of(reference_system(), h, false);
    h.readings = other;
    return Verdict{.violated = seen.differs_from(prove::seen_of(reference_system(), h, false))};
  });
  for (const PlatformEntry& platform : catalogue())
    for (const Plan& plan : vectors::plans_of(platform, true))
      if (const Tally tally = exhaust(plan, judge, extent); tally.violation)
        return tally.violation->subject;
  return {};
}

TEST(Questions, AboutTimeHaveTheNearestHistory) {
  for (const ReadingEntry& reading : reading_register) {
    if (!reading.of_time) continue;
    std::optional<Subject> nearest;
    for (std::size_t away = 0; away <= 4 && !nearest; ++away)
      nearest = first_history(reading, away);
    ASSERT_TRUE(nearest) << reading.id;
    EXPECT_EQ(to_json(std::get<History<Scalar>>(*question_of(reading).scenario)),
              to_json(std::get<History<Scalar>>(*nearest)))
        << reading.id;
  }
}

TEST(Questions, FitTheColumns) {
  const std::string text = to_text(questions(2), false, 80);
  EXPECT_THAT(text, StartsWith(std::string(reading_register.front().id) + ": "));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
}

}  // namespace
}  // namespace asa::test
