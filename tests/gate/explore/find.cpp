#include "gate/explore/find.hpp"

#include "gate/explore/words.hpp"
#include "gate/prove/prove.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace asa::test {
namespace {

using namespace atlas;
using testing::HasSubstr;
using testing::StartsWith;

std::string found(std::string_view conditions) {
  const Answer answer = find(parse_query(conditions).value());
  if (answer.smallest) return words_of(*answer.smallest);
  return answer.impossible ? "impossible" : answer.reason;
}

std::string error_of(std::string_view conditions) {
  const auto query = parse_query(conditions);
  return query ? "none" : query.error().text;
}

TEST(Find, MakesTheSmallest) {
  EXPECT_EQ(found("forms"), "pair of ASA 5505, usual units");
  EXPECT_EQ(found("FX-KEY-1 and platform = ASA5512-X"),
            "pair of ASA 5512-X, secondary: all-zero permanent key");
  EXPECT_EQ(found("refusals = {CX-1} and units = 3"),
            "cluster of 3 of ASA 5580-20, slave2: Cluster Disabled");
  EXPECT_EQ(found("refusals = {} and shape = cluster and units >= 9"),
            "cluster of 9 of ASA 5585-X SSP-10, usual units");
  EXPECT_EQ(found("not forms and not FX-SP-5 and not FX-KEY-1 and shape = pair"),
            "pair of ASA 5505, secondary: no payload encryption");
}

TEST(Find, HasANearMissThatDoesNotMeetIt) {
  const Query query = parse_query("refusals = {FX-ENC-1} and platform = ASA 5520").value();
  const Answer answer = find(query);
  ASSERT_TRUE(answer.smallest && answer.near);
  EXPECT_TRUE(meets(query, reference_system(), *answer.smallest));
  EXPECT_FALSE(meets(query, reference_system(), *answer.near));
  EXPECT_EQ(fields_changed(*answer.smallest, *answer.near), 1U);
  EXPECT_THAT(to_text(answer, 80), HasSubstr("near miss"));
  EXPECT_THAT(to_json(answer), HasSubstr("\"near\""));
}

/// But for the scenario as JSON, which is one line.
TEST(Find, FitsTheColumns) {
  const Query query = parse_query("refusals = {FX-ENC-1, FX-KEY-1} and shape = pair").value();
  const std::string text = to_text(find(query), 60);
  EXPECT_THAT(text, StartsWith("pair of "));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const bool fits = line.size() <= 60 || line.starts_with("  JSON ");
    EXPECT_TRUE(fits) << line;
  }
}

TEST(Find, KnowsWhatOneClauseRefuses) {
  const Answer answer = find(refused_only_by("CX-1"_clause));
  ASSERT_TRUE(answer.smallest);
  EXPECT_EQ(*marks_in(View::refusals, *answer.smallest),
            *parse_query("refusals = {CX-1}").value().refusals);
}

TEST(Find, AsksTheSolverBeyondItsScopes) {
  const std::string answer = found("FO-02 and FX-IPS-6");
  if (answer == "this program was built without a solver") GTEST_SKIP();
  EXPECT_EQ(answer, "impossible");
  const Answer far = find(parse_query("refusals = {FX-SP-1, FX-SP-5, FX-ENC-1, FX-KEY-1, FX-HW} "
                                      "and shape = pair")
                              .value());
  ASSERT_TRUE(far.smallest);
  EXPECT_FALSE(far.in_scope);
  EXPECT_EQ(marks_in(View::refusals, *far.smallest)->size(), 5U);
}

TEST(Find, SaysWhatIsWrong) {
  EXPECT_EQ(error_of("FX-ENC1"), "--find: \"FX-ENC1\" is no condition; did you mean FX-ENC-1?");
  EXPECT_EQ(error_of("platform = 5512"),
            "--find: \"5512\" is no platform; did you mean ASA 5512-X?");
  EXPECT_THAT(error_of("forms and"), HasSubstr("a condition is missing"));
  EXPECT_THAT(error_of(""), HasSubstr("a condition is missing"));
  EXPECT_THAT(error_of("refusals = FX-ENC-1"), HasSubstr("in braces"));
  EXPECT_THAT(error_of("refusals = {FX-ENC}"), HasSubstr("did you mean FX-ENC-1"));
  EXPECT_THAT(error_of("units = 17"), HasSubstr("no number of units from 2 to 16"));
  EXPECT_THAT(error_of("units < 3"), HasSubstr("by =, <= or >="));
  EXPECT_THAT(error_of("units ="), HasSubstr("has no value"));
  EXPECT_THAT(error_of("colour = red"), HasSubstr("is no field"));
}

TEST(Find, RefusesConditionsThatExcludeEachOther) {
  for (const char* conditions :
       {"forms and not forms", "units >= 4 and units = 2", "shape = pair and shape = cluster",
        "platform = ASA 5510 and platform = ASA 5520", "refusals = {} and refusals = {FX-ENC-1}"})
    EXPECT_THAT(error_of(conditions), HasSubstr("exclude each other")) << conditions;
  EXPECT_EQ(error_of("units >= 3 and units <= 8"), "none");
}

TEST(Find, DocumentsEveryCondition) {
  for (const Mark& mark : marks_of(View::rules)) EXPECT_THAT(query_grammar(), HasSubstr(mark.word));
}

}  // namespace
}  // namespace asa::test
