#include "gate/vectors/vectors.hpp"

#include "gate/scenario/answer_json.hpp"
#include "gate/scenario/history_json.hpp"
#include "gate/scenario/setting_json.hpp"
#include "gate/scenario/trace_json.hpp"
#include "gate/terminal/sha256.hpp"
#include "gate/vectors/answers.hpp"
#include "gate/vectors/named.hpp"
#include "properties/reference_system.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The vectors that are committed.
namespace asa::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using namespace vectors;

const std::string folder = std::string(LICGATE_FIXTURES) + "/../vectors/";

/// The vectors of both files.
const std::vector<Json>& committed() {
  static const std::vector<Json> all = [] {
    std::vector<Json> read;
    for (const char* name : {"situations.json", "histories.json"}) {
      const Json file = Json::parse(contents(folder + name));
      read.insert(read.end(), file["vectors"].begin(), file["vectors"].end());
    }
    return read;
  }();
  return all;
}

Subject scenario_of(const Json& vector) {
  const Json& json = vector["scenario"];
  if (json.contains("events")) return history_from(json);
  return situation_from(json);
}

Json whole(const Subject& scenario) {
  return std::visit([](const auto& s) { return to_json(s, JsonForm::whole); }, scenario);
}

/// All that the committed vectors show.
std::vector<Chosen> shown(const std::vector<NamedScenario>& named, const Goals& goals) {
  std::vector<Chosen> all;
  for (const Json& vector : committed()) {
    const Subject scenario = scenario_of(vector);
    GoalSet shows = goals.shown_by(scenario, {});
    for (std::size_t i = 0; i < named.size(); ++i)
      if (whole(named[i].scenario) == vector["scenario"]) shows.insert(i);
    all.push_back({scenario, std::move(shows)});
  }
  return all;
}

TEST(Vectors, AreWhatTheProgramWrites) {
  const std::string made = scratch("vectors");
  const Outcome run = licgate("vectors --jobs 2 --out " + made);
  ASSERT_EQ(run.exit_code, 0) << run.err;
  for (const char* name : file_names)
    EXPECT_TRUE(contents(made + '/' + name) == contents(folder + name))
        << name << " differs: if the rules have changed on purpose, run\n"
        << "  licgate vectors --out tests/vectors";
}

TEST(Vectors, EachIsNeeded) {
  const std::vector<NamedScenario> named = named_scenarios();
  const auto all = shown(named, Goals(named));
  for (std::size_t i = 0; i < all.size(); ++i)
    EXPECT_THAT(shown_only_by(all[i], all), Not(IsEmpty())) << committed()[i]["id"];
}

/// It shows only on units that form a group with unlike encryption, which every reading refuses.
constexpr std::string_view unseen = "encryption-merged-like-a-flag";

TEST(Vectors, TellEveryFaultThatIsSeenAndShowEveryNamedScenario) {
  const std::vector<NamedScenario> named = named_scenarios();
  const Goals goals(named);
  GoalSet all;
  for (const Chosen& one : shown(named, goals)) all.insert(one.shows.begin(), one.shows.end());
  for (std::size_t i = 0; i < goals.size(); ++i)
    if (const Mutant* fault = goals[i].fault; fault != nullptr || i < named.size()) {
      EXPECT_EQ(all.contains(i), fault == nullptr || fault->name != unseen) << goals[i].comment;
    }
}

/// The clauses under which the default reading refuses.
std::set<std::string> refused_by(const Json& vector) {
  std::set<std::string> clauses;
  for (const Json& refusal : vector["answers"][0]["answer"]["refusals"])
    clauses.insert(refusal["clause"]);
  return clauses;
}

TEST(Vectors, ShowEachClauseThatRefusesAlone) {
  std::set<std::string> alone, all;
  for (const Json& vector : committed())
    if (vector["answers"][0].contains("answer"))
      if (const auto clauses = refused_by(vector); clauses.size() == 1)
        alone.insert(*clauses.begin());
  for (const RefusingClause clause : refusing_clauses) all.emplace(id(clause));
  EXPECT_EQ(alone, all);
}

template <class S>
Json said(S question, const Json& alternatives) {
  question.readings = json_parts::readings_from(alternatives);
  return to_json(said_by(reference_system(), question), question);
}

TEST(Vectors, AnswersAreThoseOfTheReferenceToWhatIsWritten) {
  for (const Json& vector : committed()) {
    const Subject scenario = scenario_of(vector);
    const char* name = std::holds_alternative<Situation<Scalar>>(scenario) ? "answer" : "trace";
    for (const Json& one : vector["answers"])
      EXPECT_EQ(std::visit([&](auto s) { return said(s, one["alternative readings"]); }, scenario),
                one[name])
          << vector["id"];
  }
}

TEST(Vectors, IdsAreOfClauseAndContent) {
  std::set<std::string> ids;
  for (const Json& vector : committed()) {
    const std::string id = vector["id"];
    EXPECT_TRUE(ids.insert(id).second) << id;
    EXPECT_EQ(id, vector["clauses"][0].get<std::string>() + '-' +
                      sha256(vector["scenario"].dump()).substr(0, 8));
  }
}

TEST(Vectors, EachFlagHasANote) {
  for (const char* name : {"situations.json", "histories.json"}) {
    const Json file = Json::parse(contents(folder + name));
    for (const Json& vector : file["vectors"])
      for (const Json& flag : vector["flags"])
        EXPECT_TRUE(file["notes"].contains(flag.get<std::string>())) << flag;
  }
}

TEST(Vectors, NeedAFolder) {
  const std::string file = scratch("no-folder");
  write(file, "mine");
  const Outcome run = licgate("vectors --out " + file);
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr(file + ": there is no folder, and none can be made"));
  EXPECT_EQ(contents(file), "mine");
}

}  // namespace
}  // namespace asa::test
