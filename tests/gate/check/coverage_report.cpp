#include "gate/check/coverage_report.hpp"

#include "gate/check/summary.hpp"
#include "generators/draw_history.hpp"
#include "generators/draw_situation.hpp"
#include "generators/random_source.hpp"
#include "model/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace asa {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Pairs of one platform, of which most varies.
Coverage of_some(std::uint64_t cases) {
  const PlatformEntry* const platform = find_platform("ASA 5510");
  Coverage coverage;
  for (std::uint64_t seed = 0; seed < cases; ++seed) {
    RandomSource source(1, seed);
    const Scope pairs{Shape::pair, situation_factors, every_reading};
    coverage.add(draw_situation(source, {platform, pairs}));
    History<Scalar> history;
    const Scope histories{Shape::pair, Factor::keys | Factor::contact, every_reading, 4};
    draw_history(source, {platform, histories}, history);
    coverage.add(history);
  }
  return coverage;
}

TEST(CoverageText, SaysHowMuchWasSeen) {
  const std::string text = coverage_text(of_some(1), 0);
  EXPECT_THAT(text, StartsWith("situations, 32 factors: 32 of 93 levels (34.4 %), 496 of "));
  EXPECT_THAT(text, HasSubstr("histories, 25 factors: 25 of 67 levels (37.3 %), 300 of "));
}

TEST(CoverageText, NamesWhatWasNotSeenUpToAPoint) {
  const Coverage coverage = of_some(50);
  const std::string some = coverage_text(coverage, 1), all = coverage_text(coverage, 10'000);
  EXPECT_THAT(some, HasSubstr("\n  not seen: units=cluster of 2\n  and "));
  EXPECT_THAT(some, Not(HasSubstr("units=cluster of 16")));
  EXPECT_THAT(some, EndsWith(" more\n  19 pairs are excused by name\n"));
  EXPECT_THAT(all, HasSubstr("\n  not seen: units=cluster of 16\n"));
  EXPECT_THAT(all, HasSubstr("\n  not seen together: "));
  EXPECT_THAT(all, Not(HasSubstr("\n  and ")));
}

/// What goes with a level that was never seen is not listed again pair by pair.
TEST(CoverageText, ListsNoPairOfALevelThatWasNeverSeen) {
  const std::string all = coverage_text(of_some(50), 10'000);
  EXPECT_THAT(all, Not(HasSubstr("together: units=cluster of 16 with")));
}

TEST(CoverageText, SaysNothingOfExclusionsThatHold) {
  EXPECT_THAT(coverage_text(of_some(50), 10'000), Not(HasSubstr("though excluded")));
}

TEST(CoverageText, TellsOfAnExclusionThatDoesNotHold) {
  Coverage coverage;
  Situation<Scalar> s;
  const PlatformEntry& one_edition = *find_platform("ASA 5540");
  for (int i = 0; i < 2; ++i) s.units.push_back(usual_unit(one_edition));
  s.units[0].security_plus = true;
  coverage.add(s);
  EXPECT_THAT(coverage_text(coverage, 10),
              HasSubstr("\n  seen though excluded: editions of the platform=one with edition of "
                        "the first=Security Plus\n"));
}

using testing::Contains;

TEST(CoverageFaults, NameEveryLevelThatWasNeverSeen) {
  const auto faults = faults_of(of_some(50));
  EXPECT_THAT(faults, Contains("histories never have switching over=yes; widen the scope of a "
                               "property"));
  EXPECT_THAT(faults, Contains(HasSubstr("situations never have units=cluster of 16;")));
  EXPECT_THAT(faults, Not(Contains(HasSubstr("units=pair"))));
}

TEST(CoverageFaults, AreExclusionsThatDoNotHold) {
  Coverage coverage;
  Situation<Scalar> s;
  for (int i = 0; i < 2; ++i) s.units.push_back(usual_unit(*find_platform("ASA 5540")));
  s.units[0].security_plus = true;
  coverage.add(s);
  EXPECT_THAT(faults_of(coverage),
              Contains("situations have editions of the platform=one with edition of the "
                       "first=Security Plus; remove the pair from `exclusions` of the factors"));
}

/// A run with them fails.
TEST(CoverageFaults, AreViolations) {
  Result result;
  result.exploration.emplace();
  EXPECT_EQ(verdict(result), Outcome::holds);
  result.faults = {"histories never have switching over=yes"};
  EXPECT_EQ(verdict(result), Outcome::violated);
}

TEST(CoverageJson, HasTheCounts) {
  const Coverage coverage = of_some(20);
  const Json json = to_json(coverage);
  const SeenOf levels = coverage.situations().levels(), pairs = coverage.situations().pairs(),
               triples = coverage.histories().triples();
  EXPECT_EQ(json["situations"]["factors"], 32);
  EXPECT_EQ(json["situations"]["levels"], (Json{levels.seen, levels.possible}));
  EXPECT_EQ(json["situations"]["pairs"]["seen"], pairs.seen);
  EXPECT_EQ(json["situations"]["pairs"]["possible"], pairs.possible);
  EXPECT_EQ(json["histories"]["triples"]["seen"], triples.seen);
  EXPECT_EQ(json["histories"]["triples"]["possible"], triples.possible);
}

TEST(CoverageJson, ListsEveryPairThatWasNotSeen) {
  const Json pairs = to_json(of_some(20))["situations"]["pairs"];
  const std::uint64_t seen = pairs["seen"], possible = pairs["possible"];
  EXPECT_EQ(pairs["uncovered"].size(), possible - seen);
  EXPECT_EQ(pairs["uncovered"][0], (Json{"units=pair", "editions of the platform=one"}));
}

TEST(CoverageJson, IsTheSameForTheSameScenarios) {
  EXPECT_EQ(to_json(of_some(20)).dump(), to_json(of_some(20)).dump());
}

}  // namespace
}  // namespace asa
