#include "gate/explore/questions.hpp"

#include "gate/prove/seen.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace asa::test {
namespace {

using namespace atlas;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

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
  EXPECT_THAT(to_text(all, false),
              HasSubstr("RD-BASE: a Base unit of 5505, 5510 or 5512-X?\n"
                        "  1. refused in either role (our default)\n"
                        "  2. refused only as standby\n"
                        "  for a pair of ASA 5505, primary: edition Base, Failover Active/Standby\n"
                        "  1., 2.  FX-SP-1 refuses: yes, no\n"));
}

}  // namespace
}  // namespace asa::test
