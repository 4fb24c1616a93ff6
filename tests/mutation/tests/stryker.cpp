#include "tests/mutation/stryker.hpp"

#include "tests/mutation/bench.hpp"
#include "tests/mutation/sources.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace asa::mutation {
namespace {

using Json = nlohmann::json;

const Sources sources{{"a.hpp", "x = !a;\n  y = b +\n      c;\n"}};

Mutant mutant(std::string_view kind) {
  for (const Mutant& one : mutants_of("a.hpp", sources.at("a.hpp")))
    if (one.point.kind == kind) return one;
  throw std::logic_error("no such mutant");
}

Json report(const std::vector<Outcome>& outcomes, const std::vector<Explained>& explained = {}) {
  return Json::parse(to_stryker(outcomes, explained, sources));
}
Json reported(const Outcome& outcome, const std::vector<Explained>& explained = {}) {
  return report({outcome}, explained)["files"]["a.hpp"]["mutants"].at(0);
}
Json reported(State state, const std::string& by) {
  return reported(Outcome{mutant("negation"), state, by, 0});
}

TEST(StrykerReport, HoldsTheSourcesOfWhatWasTried) {
  EXPECT_EQ(report({})["files"], Json::object());
  const Json json = report({{mutant("negation")}, {mutant("operator")}});
  EXPECT_EQ(json["schemaVersion"], "2");
  EXPECT_TRUE(json["config"].contains("licgate"));
  EXPECT_EQ(json["thresholds"], (Json{{"high", 80}, {"low", 60}}));
  EXPECT_EQ(json["files"]["a.hpp"]["source"], sources.at("a.hpp"));
  EXPECT_EQ(json["files"]["a.hpp"]["mutants"].size(), 2u);
}

TEST(StrykerReport, SaysWhatIsReplacedByWhat) {
  const Json json = reported({mutant("operator")});
  EXPECT_EQ(json["mutatorName"], "operator");
  EXPECT_EQ(json["replacement"], "-");
  EXPECT_EQ(json["location"]["start"], (Json{{"line", 2}, {"column", 9}}));
  EXPECT_EQ(json["location"]["end"], (Json{{"line", 2}, {"column", 10}}));
}

TEST(StrykerReport, SaysWhereAChangeOfSeveralLinesEnds) {
  Mutant lines = mutant("operator");
  lines.point.length = std::string_view("+\n      c").size();
  EXPECT_EQ(reported({lines})["location"]["end"], (Json{{"line", 3}, {"column", 8}}));
}

TEST(StrykerReport, NamesThePropertyThatKills) {
  const Json json = reported(State::killed, "Property/platform");
  EXPECT_EQ(json["status"], "Killed");
  EXPECT_EQ(json["statusReason"], "Property/platform");
  EXPECT_EQ(json["killedBy"], Json{"Property/platform"});
}

TEST(StrykerReport, NamesNoPropertyIfTheMutantCrashes) {
  for (const char* how : {"signal 11", "crash: sanitizer"}) {
    EXPECT_EQ(reported(State::killed, how)["status"], "Killed");
    EXPECT_FALSE(reported(State::killed, how).contains("killedBy")) << how;
  }
}

TEST(StrykerReport, HasAStatusForEveryState) {
  EXPECT_EQ(reported(State::survived, "")["status"], "Survived");
  EXPECT_EQ(reported(State::same_code, "")["status"], "Ignored");
  EXPECT_EQ(reported(State::does_not_build, "no such thing")["status"], "CompileError");
  EXPECT_EQ(reported(State::timed_out, "signal 24")["status"], "Timeout");
}

TEST(StrykerReport, ExplainsASurvivor) {
  const Outcome survivor{mutant("negation"), State::survived, "no difference", 0};
  EXPECT_EQ(reported(survivor)["statusReason"], "no difference");
  EXPECT_EQ(reported(survivor, {{"a.hpp", "x = !a;", "x = a;", "reason"}})["statusReason"],
            "reason");
}

TEST(StrykerReport, TellsAllMutantsOfAHeaderApart) {
  for (const auto name : mutated) {
    const std::string file(name);
    const Sources one{{file, read_file(std::filesystem::path(PROJECT_ROOT) / file)}};
    std::vector<Outcome> outcomes;
    for (const Mutant& each : mutants_of(file, one.at(file))) outcomes.push_back({each});
    const Json json = Json::parse(to_stryker(outcomes, {}, one));
    std::set<std::string> ids;
    for (const Json& each : json["files"][file]["mutants"]) ids.insert(each["id"]);
    EXPECT_EQ(ids.size(), outcomes.size()) << file;
  }
}

}  // namespace
}  // namespace asa::mutation
