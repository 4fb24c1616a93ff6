#include "gate/prove/keep.hpp"

#include "gate/check/proof_state.hpp"
#include "gate/check/proofs.hpp"
#include "gate/check/trial.hpp"
#include "gate/prove/extent.hpp"
#include "gate/prove/rules.hpp"
#include "gate/scenario/read_json.hpp"
#include "gate/terminal/digest.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

/// Proofs kept in a file, each for as long as its sources are the same.
namespace asa::prove {
namespace {

namespace test = asa::test;
using testing::HasSubstr;

constexpr std::string_view property = "EncryptionIsEqual";

/// A file that says that every property is proved.
Json written() {
  Json json = {{"licgate", {{"schema", proofs_schema}}},
               {"seconds", 1.5},
               {"results", Json::array()},
               {"readings",
                {{{"one", "default"},
                  {"other", "RD-IPS"},
                  {"state", "equivalent"},
                  {"sources", shared_proof_digest()}}}},
               {"rules", Json::array()}};
  const auto add = [&](std::string_view claim, std::string_view of) {
    json["rules"].push_back(
        {{"claim", claim}, {"of", of}, {"state", "proved"}, {"sources", shared_proof_digest()}});
  };
  for (const FeatureEntry& f : features) add(decided, f.name);
  for (const RefusingClause clause : refusing_clauses) add(needed, id(clause));
  for (const Trial& trial : all_trials())
    json["results"].push_back({{"property", trial.property->info.id},
                               {"platform", trial.platform ? trial.platform->name : "any"},
                               {"state", "proved"},
                               {"seconds", 0.125},
                               {"of", extent_of(trial.property->info, 0, false)},
                               {"sources", proof_digest(trial.property->info.id)}});
  return json;
}

/// A result of the property.
Json& one_of(Json& json) {
  return *std::ranges::find_if(json["results"],
                               [](const Json& r) { return r["property"] == property; });
}

std::string file_with(const Json& json) {
  const std::string path = test::scratch("kept.json");
  test::write(path, json.dump());
  return path;
}

/// Completes the file; returns the properties that were proved.
std::set<std::string_view> proved_for(const Json& json) {
  const std::string path = file_with(json);
  const Completed completed = complete(path, 1);
  std::set<std::string_view> ids;
  for (const Proof& proof : completed.report.proofs) ids.insert(proof.property->info.id);
  EXPECT_EQ(completed.kept + ids.size(), properties().size());
  EXPECT_EQ(read_proofs(path).size(), properties().size()) << "all are in the file, and current";
  return ids;
}

const std::set<std::string_view> only_that = {property};

TEST(Keep, WritesNothingIfEverythingStands) {
  const std::string path = file_with(written());
  const std::string before = test::contents(path);
  const Completed completed = complete(path, 1);
  EXPECT_EQ(completed.kept, properties().size());
  EXPECT_TRUE(completed.report.proofs.empty());
  EXPECT_EQ(test::contents(path), before);
}

TEST(Keep, ProvesWhatIsOfOtherSources) {
  Json json = written();
  one_of(json)["sources"] = "0123456789abcdef";
  EXPECT_EQ(proved_for(json), only_that);
}

TEST(Keep, ProvesWhatWasNotProvedEverywhere) {
  Json json = written();
  one_of(json)["state"] = "refuted";
  EXPECT_EQ(proved_for(json), only_that);
  json = written();
  json["results"].erase(json["results"].begin() + (&one_of(json) - &json["results"][0]));
  EXPECT_EQ(proved_for(json), only_that);
  json = written();
  json["results"].push_back(one_of(json));
  EXPECT_EQ(proved_for(json), only_that) << "one platform twice";
}

TEST(Keep, ProvesWhatWasProvedOfLess) {
  Json json = written();
  one_of(json)["of"] = "every pair of the usual software";
  EXPECT_EQ(proved_for(json), only_that);
}

TEST(Keep, ForgetsWhatIsOfNoPropertyAnyMore) {
  Json json = written();
  json["results"].push_back(one_of(json));
  json["results"].back()["property"] = "NoSuchLaw";
  EXPECT_EQ(proved_for(json), std::set<std::string_view>());
}

TEST(Keep, LeavesTheOthersAsTheyAreAndInTheirOrder) {
  Json json = written();
  one_of(json)["sources"] = "0123456789abcdef";
  const std::string path = file_with(json);
  complete(path, 1);
  const Json after = Json::parse(test::contents(path));
  EXPECT_EQ(after["readings"], json["readings"]);
  ASSERT_EQ(after["results"].size(), json["results"].size());
  for (std::size_t i = 0; i < after["results"].size(); ++i) {
    const Json &was = json["results"][i], &is = after["results"][i];
    EXPECT_EQ(is["property"], was["property"]);
    if (was["property"] != property) {
      EXPECT_EQ(is, was);
    }
  }
}

TEST(Keep, ComparesReadingsOfOtherSourcesAgain) {
  Json json = written();
  json["readings"][0]["sources"] = "0123456789abcdef";
  const std::string path = file_with(json);
  const Completed completed = complete(path, 1);
  EXPECT_EQ(completed.kept, properties().size());
  EXPECT_FALSE(completed.report.readings.empty());
  EXPECT_EQ(Json::parse(test::contents(path))["readings"].size(), completed.report.readings.size());
}

TEST(Keep, ChecksClaimsAboutRulesOfOtherSourcesAgain) {
  Json json = written();
  json["rules"][0]["sources"] = "0123456789abcdef";
  const std::string path = file_with(json);
  const Completed completed = complete(path, 1);
  EXPECT_TRUE(completed.report.readings.empty());
  EXPECT_EQ(completed.report.rules.size(), feature_count + refusing_clauses.size());
  EXPECT_EQ(Json::parse(test::contents(path))["rules"].size(), completed.report.rules.size());
}

TEST(Keep, ChecksClaimsAboutRulesAgainIfOneIsMissing) {
  Json json = written();
  json["rules"].erase(0);
  EXPECT_EQ(complete(file_with(json), 1).report.rules.size(),
            feature_count + refusing_clauses.size());
}

TEST(Keep, SaysHowManyWereProvedAndKept) {
  Json json = written();
  one_of(json)["sources"] = "0123456789abcdef";
  const std::string path = file_with(json);
  const auto run = test::licgate("prove --keep " + path);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(run.out, "every property is proved: 1 now, " + std::to_string(properties().size() - 1) +
                         " kept in " + path + "\n");
  EXPECT_THAT(test::licgate("prove --keep " + path).out, HasSubstr(": 0 now, "));
}

TEST(Keep, ProvesEverythingIfTheFileIsNone) {
  const std::string path = test::scratch("none.json");
  test::write(path, "proved");
  const auto run = test::licgate("prove --jobs 2 --keep " + path);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr(" now, 0 kept in " + path));
  EXPECT_EQ(read_proofs(path).size(), properties().size());
  EXPECT_EQ(complete(path, 1).kept, properties().size());
}

TEST(Keep, IsOfEverything) {
  for (const char* part : {"--only EncryptionIsEqual", "--platform any", "--events 2", "--json"})
    EXPECT_EQ(test::licgate(std::string("prove --keep proofs.json ") + part).exit_code, 2) << part;
}

}  // namespace
}  // namespace asa::prove
