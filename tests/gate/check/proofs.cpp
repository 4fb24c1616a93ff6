#include "gate/check/proofs.hpp"

#include "gate/check/proof_state.hpp"
#include "gate/check/trial.hpp"
#include "gate/scenario/situation_json.hpp"
#include "gate/terminal/digest.hpp"
#include "tests/gate/program.hpp"
#include "tests/scratch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

/// What is proved, as another run wrote it down.
namespace asa {
namespace {

using testing::HasSubstr;

constexpr std::string_view property = "EncryptionIsEqual";

std::size_t trials_of(std::string_view id) {
  const auto all = all_trials();
  return static_cast<std::size_t>(std::ranges::count_if(
      all, [id](const Trial& trial) { return trial.property->info.id == id; }));
}

/// Proofs of a property on every platform.
Json written() {
  Json json = {{"licgate", {{"schema", prove::proofs_schema}}},
               {"seconds", 1.5},
               {"results", Json::array()},
               {"readings", Json::array()},
               {"rules", Json::array()}};
  for (const Trial& trial : all_trials())
    if (trial.property->info.id == property)
      json["results"].push_back({{"property", property},
                                 {"platform", trial.platform ? trial.platform->name : "any"},
                                 {"state", "proved"},
                                 {"seconds", 0.1},
                                 {"of", "every pair"},
                                 {"sources", proof_digest(property)}});
  return json;
}

std::string file_with(const std::string& text) {
  const std::string path = test::scratch("proofs.json");
  test::write(path, text);
  return path;
}

std::string reason_for(const std::string& text) {
  try {
    read_proofs(file_with(text));
  } catch (const Malformed& reason) {
    return reason.what();
  }
  return {};
}

TEST(Proofs, AreNoneWithoutAFile) { EXPECT_TRUE(read_proofs("").empty()); }

bool is_proved(const Json& json) { return read_proofs(file_with(json.dump())).contains(property); }

TEST(Proofs, AreOfPropertiesProvedOnEveryPlatform) {
  const std::size_t all = trials_of(property);
  const Proofs proofs = read_proofs(file_with(written().dump()));
  ASSERT_EQ(proofs.size(), 1u);
  EXPECT_EQ(proofs.at(property).platforms, all);
  EXPECT_EQ(standing_by_proof(proofs, *find_property(property)),
            "proved of every pair, on " + std::to_string(all) + " platforms");
}

TEST(Proofs, AreNotOfPropertiesProvedOnSomePlatformsOnly) {
  Json json = written();
  json["results"].erase(3);
  EXPECT_FALSE(is_proved(json));
  for (const char* state : {"refuted", "vacuous", "unknown"}) {
    json = written();
    json["results"].back()["state"] = state;
    EXPECT_FALSE(is_proved(json)) << state;
  }
  EXPECT_EQ(standing_by_proof({}, *find_property(property)), "");
}

TEST(Proofs, WithEverythingAlsoRefutedAreNone) {
  Json json = written();
  const Json results = json["results"];
  for (Json result : results) {
    result["state"] = "refuted";
    json["results"].push_back(result);
  }
  EXPECT_THAT(reason_for(json.dump()),
              HasSubstr("results[22]: a second result of EncryptionIsEqual on"));
}

TEST(Proofs, OfOnePlatformManyTimesAreNone) {
  Json json = written();
  for (Json& result : json["results"]) result["platform"] = "ASA 5520";
  EXPECT_THAT(reason_for(json.dump()), HasSubstr("results[1]: a second result"));
}

TEST(Proofs, SayTheLeastThatIsProved) {
  Json json = written();
  json["results"][0]["of"] = "every pair, and more";
  EXPECT_EQ(read_proofs(file_with(json.dump())).at(property).of, "every pair");
}

TEST(Proofs, OfOtherSourcesAreNotTaken) {
  Json json = written();
  json["results"].back()["sources"] = "0123456789abcdef";
  EXPECT_THAT(reason_for(json.dump()),
              HasSubstr("results[21]: the proof of EncryptionIsEqual was made from other sources; "
                        "run licgate prove --json again"));
}

TEST(Proofs, OfAnotherPropertyInTheSameFileAreAsked) {
  Json json = written();
  Json other = json["results"][0];
  other["property"] = "TimeIsConserved";
  json["results"].push_back(other);
  EXPECT_THAT(reason_for(json.dump()),
              HasSubstr("results[22]: the proof of TimeIsConserved was made from other sources"));
}

TEST(Proofs, OfAnotherSchemaAreNotTaken) {
  Json json = written();
  json["licgate"]["schema"] = prove::proofs_schema - 1;
  EXPECT_THAT(reason_for(json.dump()), HasSubstr("made by another version of licgate"));
}

TEST(Proofs, DependOnTheHeaderThatStatesTheProperty) {
  for (const PropertyEntry& p : properties())
    EXPECT_NE(proof_digest(p.info.id), source_digest()) << p.info.id << ": no header states it";
  EXPECT_EQ(proof_digest("NoSuchLaw"), source_digest());
  EXPECT_EQ(proof_digest(property), proof_digest("DesWithDesMayPair")) << "one header states both";
  EXPECT_NE(proof_digest(property), proof_digest("TimeIsConserved"));
}

TEST(Proofs, ThatAreNoneSayWhyAndWhere) {
  EXPECT_THAT(reason_for("proved"), HasSubstr("parse error"));
  EXPECT_THAT(reason_for("{}"), HasSubstr("licgate"));
  EXPECT_THAT(reason_for(R"({"licgate":1,"licgate":2})"),
              HasSubstr("the name \"licgate\" is repeated"));
  Json unknown = written();
  unknown["results"][0]["property"] = "NoSuchLaw";
  unknown["results"][0]["sources"] = source_digest();
  EXPECT_THAT(reason_for(unknown.dump()),
              HasSubstr("results[0]: no property is called \"NoSuchLaw\""));
  const auto with = [](const char* pointer, const Json& value) {
    Json json = written();
    json[Json::json_pointer(pointer)] = value;
    return reason_for(json.dump());
  };
  EXPECT_THAT(with("/results/1/platform", "ASA 1"), HasSubstr("results[1]: nothing is proved of"));
  EXPECT_THAT(with("/results/2/state", "Proved"), HasSubstr("results[2]: no state is called"));
  EXPECT_THAT(with("/results/2/counterexample", "x"), HasSubstr("what is proved has no"));
  EXPECT_THAT(with("/results/2/seconds", -1), HasSubstr("\"seconds\" is not a number from 0"));
  EXPECT_THAT(with("/results/2/states", "proved"), HasSubstr("\"states\" means nothing here"));
  EXPECT_THAT(with("/results", nullptr), HasSubstr("\"results\" is not a list"));
  EXPECT_THAT(with("/readings", nullptr), HasSubstr("\"readings\" is not a list"));
  EXPECT_THAT(with("/proofs", 1), HasSubstr("\"proofs\" means nothing here"));
  EXPECT_THAT(with("/readings/0",
                   {{"one", "default"}, {"other", "RD-IPS"}, {"state", "equal"}, {"sources", "0"}}),
              HasSubstr("readings[0]: no state is called \"equal\""));
}

TEST(Proofs, SendNoControlsToTheTerminal) {
  Json json = written();
  json["results"][0]["of"] = "every \x1b[31mpair";
  EXPECT_THAT(reason_for(json.dump()), HasSubstr("\"of\" is not a line of plain text"));
  json = written();
  json["results"][0]["property"] = "\x1b]0;title\x07\x7f\xc2\x9b";
  const auto run = test::licgate("list --proofs " + file_with(json.dump()));
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(R"(the proof of \x1b]0;title\x07\x7f\xc2\x9b)"));
}

TEST(Proofs, AreNotOfAFaultySystem) {
  const auto run = test::licgate("check --system encryption-unchecked --proofs proofs.json");
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("the proofs are of the reference"));
}

/// The row of the property in the final table of a check.
std::string row_of(const std::string& options) {
  const auto run = test::licgate("check --gtest_filter='*EncryptionIsEqual/*' " + options);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const std::size_t from = run.out.find("\nEncryptionIsEqual") + 1;
  return run.out.substr(from, run.out.find('\n', from) - from);
}

TEST(Trust, IsTheScopeThatWasTriedToItsEnd) {
  EXPECT_THAT(row_of("--budget 25"),
              HasSubstr("exhausted  pairs: edition, encryption, IPS, all-zero key, RD-IPS"));
}

TEST(Trust, IsSampledWhereTheScopeWasCut) {
  EXPECT_THAT(row_of("--budget 0.02"), HasSubstr("sampled"));
}

TEST(Trust, IsProvedWhereProofsSaySo) {
  const auto proved = test::licgate("prove --only EncryptionIsEqual --json");
  if (proved.exit_code == 3) GTEST_SKIP() << proved.err;
  const std::string path = file_with(proved.out);
  EXPECT_THAT(row_of("--proofs " + path), HasSubstr("proved     every pair"));
  EXPECT_THAT(test::licgate("list --proofs " + path).out,
              HasSubstr("proved of every pair, on 22 platforms"));
}

TEST(Gate, SaysHowWhatIsProvedIsTried) {
  const auto proved = test::licgate("prove --only EncryptionIsEqual --json");
  if (proved.exit_code == 3) GTEST_SKIP() << proved.err;
  const auto run = test::licgate("check --gtest_filter='*EncryptionIsEqual/*' --proofs " +
                                 file_with(proved.out));
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("A proved property is tried on stored counterexamples"));
  EXPECT_THAT(run.out, HasSubstr("1 of 2 properties proved (licgate "));
}

}  // namespace
}  // namespace asa
