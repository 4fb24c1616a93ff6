#include "gate/explore/atlas.hpp"

#include "gate/explore/orbit.hpp"
#include "gate/explore/report.hpp"
#include "gate/explore/words.hpp"
#include "gate/scenario/situation_json.hpp"
#include "generators/walk.hpp"
#include "model/catalogue.hpp"
#include "tests/gate/program.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace asa::test {
namespace {

using namespace atlas;
using testing::Contains;
using testing::Not;
using testing::SizeIs;

/// A scope that is tried within a moment.
const Scope small{Shape::pair, Factor::edition | Factor::encryption | Factor::key};

std::vector<Chapter> explored(std::size_t jobs) {
  std::vector<Chapter> chapters{{View::refusals, {small}}};
  explore_scopes(chapters, jobs);
  return chapters;
}

TEST(Atlas, CountsEachSituationOnce) {
  std::map<MarkSet, std::set<OrbitKey>> orbits;
  for (const PlatformEntry& platform : catalogue())
    for_each_situation({&platform, small}, furthest,
                       [&](const Situation<Scalar>& s, const Odometer&) {
                         orbits[*marks_in(View::refusals, s)].insert(orbit_of(s));
                       });
  const Chapter chapter = explored(1).front();
  ASSERT_THAT(chapter.behaviors, SizeIs(orbits.size()));
  std::uint64_t cases = 0;
  for (const Behavior& behavior : chapter.behaviors) {
    EXPECT_EQ(behavior.cases, orbits[behavior.marks].size());
    cases += behavior.cases;
  }
  EXPECT_EQ(chapter.cases, cases);
}

TEST(Atlas, ShowsTheSimplestSituationAndANearMiss) {
  const Chapter chapter = explored(1).front();
  const auto words = [&](std::string_view refusals) {
    for (const Behavior& b : chapter.behaviors)
      if (text_of(View::refusals, b.marks) == refusals)
        return words_of(b.smallest) + " | " + words_of_change(b.smallest, b.near->situation) +
               " | " + text_of(View::refusals, *b.near->marks);
    return std::string("none");
  };
  EXPECT_EQ(words("FX-ENC-1"),
            "pair of ASA 5505, secondary: Encryption-3DES-AES Disabled | secondary: "
            "Encryption-3DES-AES Enabled instead of Disabled | forms");
  EXPECT_EQ(words("forms"),
            "pair of ASA 5505, usual units | secondary: all-zero permanent key | FX-KEY-1");
}

TEST(Atlas, IsTheSameForAnyNumberOfJobs) {
  EXPECT_EQ(Json::parse(to_json(Report{explored(1)}))["views"],
            Json::parse(to_json(Report{explored(3)}))["views"]);
}

TEST(Atlas, SaysWhatIsNeverShown) {
  const Chapter chapter = explored(1).front();
  std::vector<std::string> never;
  for (const MarkSet marks : never_shown(chapter)) never.push_back(text_of(chapter.view, marks));
  EXPECT_THAT(never, Contains("CX-1"));
  EXPECT_THAT(never, Contains("FX-SP-1, FX-SP-6"));
  EXPECT_THAT(never, Not(Contains("FX-ENC-1")));
}

/// What is shown by the scenario in JSON.
Json marks_of_json(const std::string& view, const Json& scenario) {
  const View of = view == "rules" ? View::rules : View::refusals;
  const auto marks = marks_in(of, situation_from(scenario));
  if (!marks) return nullptr;
  Json words = Json::array();
  for (std::size_t i = 0; i < max_marks; ++i)
    if (marks->has(i)) words.push_back(marks_of(of)[i].word);
  return words;
}

void expect_true(const Json& view) {
  std::set<Json> seen;
  for (const Json& behavior : view["behaviors"]) {
    EXPECT_TRUE(seen.insert(behavior["marks"]).second);
    EXPECT_EQ(marks_of_json(view["view"], behavior["scenario"]), behavior["marks"]);
    EXPECT_EQ(behavior.contains("near"), behavior["cases"] > 0);
    if (!behavior.contains("near")) continue;
    EXPECT_NE(behavior["near"]["marks"], behavior["marks"]);
    EXPECT_EQ(marks_of_json(view["view"], behavior["near"]["scenario"]), behavior["near"]["marks"]);
  }
}

/// All scenarios of the whole atlas show what it says, and with a solver it is complete.
TEST(WholeAtlas, IsTrue) {
  const Outcome run = licgate("explore --json --jobs 2");
  ASSERT_EQ(run.exit_code, 0) << run.err;
  const Json json = Json::parse(run.out);
  ASSERT_THAT(json["views"], SizeIs(4));
  const bool solver = licgate("prove --only FlagsJoin --platform any").exit_code == 0;
  for (const Json& view : json["views"]) {
    expect_true(view);
    const Json closed = view["view"] == "rules" ? "pairs" : "sets";
    EXPECT_EQ(view["closed"], solver ? closed : Json(false)) << view["view"];
  }
  EXPECT_TRUE(json["histories"]["never was seen"]);
}

}  // namespace
}  // namespace asa::test
