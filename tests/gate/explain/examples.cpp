#include "gate/explain/examples.hpp"

#include "gate/explain/relations.hpp"
#include "gate/scenario/history_json.hpp"
#include "model/clause/register.hpp"
#include "properties/reference_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace asa::explain {
namespace {

using Json = nlohmann::ordered_json;
using testing::HasSubstr;
using testing::StartsWith;

Json example_of(const auto& topic) {
  Json page = Json::object();
  add_example(page, topic);
  return page;
}

Refusals<> refusals_in(const Json& example) {
  return reference_system().refusals(situation_from(example["scenario"]));
}

TEST(ClauseExamples, AreRefusedByThatClauseOnly) {
  for (const RefusingClause clause : refusing_clauses) {
    SCOPED_TRACE(id(clause));
    const Json page = example_of(entry(clause));
    ASSERT_TRUE(page.contains("smallest_scenario"));
    const Refusals<> only = refusals_in(page["smallest_scenario"]);
    EXPECT_TRUE(only[clause]);
    EXPECT_TRUE(only.without(clause).forms());
    ASSERT_TRUE(page.contains("near_miss"));
    EXPECT_FALSE(refusals_in(page["near_miss"]).same_as(only));
  }
}

TEST(ClauseExamples, AreTheSmallest) {
  const Json page = example_of(entry("FX-KEY-1"_clause));
  EXPECT_EQ(page["smallest_scenario"]["text"],
            "pair of ASA 5505, secondary: all-zero permanent key");
}

TEST(ClauseExamples, AreOfClausesThatRefuse) {
  EXPECT_TRUE(example_of(entry("FX-ENC-2"_clause)).empty());
  EXPECT_TRUE(example_of(entry("CMB-02"_clause)).empty());
}

/// The answers to RD-WHEN differ on every pair that forms, as defaults add up: no case is near.
TEST(ReadingExamples, SeparateTheAnswers) {
  for (const ReadingEntry& reading : reading_register) {
    SCOPED_TRACE(reading.id);
    const Json page = example_of(reading);
    EXPECT_TRUE(page.contains("separating_scenario"));
    EXPECT_EQ(page.contains("near_miss"), !reading.of_time && reading.id != "RD-WHEN");
    ASSERT_FALSE(page["differences"].empty());
    EXPECT_THAT(page["differences"][0]["text"].get<std::string>(), HasSubstr(" by default, "));
  }
}

TEST(PropertyExamples, MeetThePremiseAndShowAFault) {
  const PropertyEntry& property = *find_property("UnequalEncryptionIsRefused");
  const Json page = example_of(property);
  const auto judge = [&](const char* what, const AnySystem& system) {
    return judgement_of(property, system, situation_from(page[what]["scenario"]));
  };
  EXPECT_TRUE(judge("smallest_example", reference_system()).applies());
  const std::string name = page["smallest_fault"]["mutant"];
  const Mutant& mutant = *std::ranges::find(mutants(), name, &Mutant::name);
  EXPECT_TRUE(judge("smallest_fault", *mutant.system).violated());
  EXPECT_FALSE(judge("near_miss", *mutant.system).violated());
  EXPECT_THAT(page["smallest_fault"]["text"].get<std::string>(), StartsWith("pair of "));
}

/// What is left out takes more cases than a page may.
TEST(PropertyExamples, AreKnownOfMostProperties) {
  std::size_t examples = 0, faults = 0;
  for (const PropertyEntry& property : properties()) {
    const Json page = example_of(property);
    examples += page.contains("smallest_example") ? 1 : 0;
    faults += page.contains("smallest_fault") ? 1 : 0;
  }
  EXPECT_GE(examples * 10, properties().size() * 9);
  EXPECT_GE(faults * 3, properties().size() * 2);
}

}  // namespace
}  // namespace asa::explain
