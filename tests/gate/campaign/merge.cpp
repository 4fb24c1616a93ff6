#include "gate/campaign/merge.hpp"

#include "gate/campaign/text.hpp"
#include "tests/gate/campaign/simulated.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace asa::test {
namespace {

using campaign::merged;
using campaign::RunRecord;
using campaign::to_json;
using testing::HasSubstr;

/// A case in thirty violates, one in four does not apply, one in ten has no answer.
Said drawn_case() {
  return {*rc::gen::inRange(0, 4) != 3, *rc::gen::inRange(0, 10) != 9,
          *rc::gen::inRange(0, 30) == 29};
}

SimulatedTrial drawn_trial() {
  SimulatedTrial trial{.owner = *rc::gen::inRange<std::uint64_t>(0, 1'000)};
  for (auto& cases : trial.cases)
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left) cases.push_back(drawn_case());
  return trial;
}

std::vector<SimulatedTrial> drawn_trials() { return {drawn_trial(), drawn_trial(), drawn_trial()}; }

/// The parts of a run, some of them twice.
std::vector<RunRecord> drawn_parts(const std::vector<SimulatedTrial>& trials, std::uint64_t of) {
  std::vector<RunRecord> parts;
  for (std::uint64_t which = 1; which <= of; ++which)
    for (int copies = *rc::gen::inRange(1, 3); copies > 0; --copies)
      parts.push_back(simulated(trials, {which, of}));
  return parts;
}

/// One of the records, which is taken from them or, sometimes, stays there to be merged again.
RunRecord drawn_from(std::vector<RunRecord>& records) {
  const auto place = records.begin() +
                     static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, records.size()));
  RunRecord record = *place;
  if (*rc::gen::inRange(0, 6) != 5 || records.size() == 1) records.erase(place);
  return record;
}

/// Merges two of the records until there is one, in any order and association.
RunRecord merged_anyhow(std::vector<RunRecord> records) {
  while (records.size() > 1) {
    RunRecord one = drawn_from(records);
    if (records.empty()) return one;
    RunRecord both = merged(std::move(one), drawn_from(records));
    records.push_back(std::move(both));
  }
  return records.front();
}

RC_GTEST_PROP(Merge, OfAnySplitInAnyOrderIsTheRunOfOneMachine, ()) {
  const auto trials = drawn_trials();
  const auto parts = *rc::gen::inRange<std::uint64_t>(1, 9);
  RC_ASSERT(to_json(merged_anyhow(drawn_parts(trials, parts))) ==
            to_json(simulated(trials, {1, 1})));
}

RC_GTEST_PROP(Merge, OfSomePartsIsTheSameInAnyOrder, ()) {
  const auto trials = drawn_trials();
  std::vector<RunRecord> parts = drawn_parts(trials, *rc::gen::inRange<std::uint64_t>(2, 9));
  std::erase_if(parts, [](const RunRecord& part) { return part.parts.from.contains(2); });
  RunRecord in_order = parts.front();
  for (const RunRecord& part : parts) in_order = merged(std::move(in_order), part);
  RC_ASSERT(to_json(merged_anyhow(std::move(parts))) == to_json(in_order));
}

/// A run in which a few cases of each stage hold.
std::vector<SimulatedTrial> holding() {
  SimulatedTrial trial;
  for (auto& cases : trial.cases) cases.assign(8, {});
  return {trial, trial};
}

std::string refusal_of(const RunRecord& one, const RunRecord& other) {
  try {
    merged(one, other);
  } catch (const campaign::Unlike& reason) {
    return reason.what();
  }
  return "none";
}

TEST(Merge, TellsWhichPartsAreMissing) {
  const RunRecord both = merged(simulated(holding(), {3, 4}), simulated(holding(), {1, 4}));
  EXPECT_EQ(campaign::text_of(both.parts), "1,3/4");
  EXPECT_EQ(campaign::text_of(both.parts.missing()), "2,4");
  EXPECT_EQ(both.result.asked.part, "1,3/4");
}

TEST(Merge, RefusesWhatIsOfAnotherRun) {
  const RunRecord one = simulated(holding(), {1, 2});
  const auto refusal = [&](auto change) {
    RunRecord other = simulated(holding(), {2, 2});
    change(other);
    return refusal_of(one, other);
  };
  const std::string begin = "1.json and 2.json are not parts of one run: ";
  const auto stamped = [&](const char* key, const char* value) {
    return refusal([&](RunRecord& other) { other.head.stamp[key] = value; });
  };
  for (const char* key : {"version", "commit", "sources", "compiler", "schema", "budget"})
    EXPECT_THAT(stamped(key, "other"), HasSubstr(begin + key)) << key;
  EXPECT_EQ(stamped("seed", "8"), begin + "seed 7 and 8");
  EXPECT_EQ(refusal([](RunRecord& r) { r.result.asked.system = "other"; }),
            begin + "system simulated and other");
  EXPECT_EQ(refusal([](RunRecord& r) { r.head.stamp["inputs"][0]["sha256"] = "5678"; }),
            begin + "digests of the inputs [1234] and [5678]");
  EXPECT_EQ(refusal([](RunRecord& r) {
              r.head.program = JudgedProgram{{"./acme"}, {}, 5};
            }),
            begin + "judged program none and ./acme with files [] and timeout 5 s");
  EXPECT_EQ(refusal([](RunRecord& r) { r.result.asked.filter = "*Encryption*"; }),
            begin + "filter none and *Encryption*");
  EXPECT_THAT(refusal([](RunRecord& r) { r.result.records.pop_back(); }),
              HasSubstr(begin + "tests "));
  EXPECT_EQ(refusal_of(one, simulated(holding(), {2, 3})), begin + "number of parts 2 and 3");
}

TEST(Merge, TakesInputsByTheirDigests) {
  RunRecord other = simulated(holding(), {2, 2});
  other.head.stamp["inputs"][0]["file"] = "elsewhere.jsonl";
  EXPECT_EQ(to_json(merged(simulated(holding(), {1, 2}), other)),
            to_json(merged(other, simulated(holding(), {1, 2}))));
}

TEST(Merge, RefusesAPartThatIsThereTwiceAndDiffers) {
  auto trials = holding();
  const RunRecord one = simulated(trials, {2, 2});
  trials[0].cases.back()[5].applies = false;
  RunRecord other = simulated(trials, {2, 2});
  other.name = other.parts.from.at(2) = "again.json";
  const std::string begin =
      "2.json and again.json have the same cases and differ in what they say of ";
  EXPECT_EQ(refusal_of(one, other),
            begin + "UnlikeLicensesMayPair on ASA 5505: random cases 4 to 8");
  trials[0].cases.back()[5] = {.violated = true};
  other = simulated(trials, {2, 2});
  other.name = other.parts.from.at(2) = "again.json";
  EXPECT_EQ(
      refusal_of(one, other),
      begin + "UnlikeLicensesMayPair on ASA 5505: random case 5, which is a violation, or not");
}

TEST(Merge, RefusesPartsThatContradictTheWholeRun) {
  auto trials = holding();
  const RunRecord whole = simulated(trials, {1, 1});
  EXPECT_EQ(to_json(merged(simulated(trials, {2, 2}), whole)), to_json(whole));
  trials[0].cases.back()[5] = {.violated = true};
  EXPECT_THAT(refusal_of(simulated(trials, {2, 2}), whole), HasSubstr("random case 5"));
}

TEST(Merge, JudgesWhatIsVacuousOnceAllPartsAreThere) {
  auto trials = holding();
  for (auto& cases : trials[0].cases) cases.assign(8, {.applies = false});
  const RunRecord half = simulated(trials, {1, 2});
  EXPECT_EQ(verdict(half.result), Outcome::holds);
  EXPECT_EQ(verdict(merged(half, simulated(trials, {2, 2})).result), Outcome::vacuous);
}

/// One part has the violation; the other had no answer to any of its cases.
TEST(Merge, OfAViolationAndOfNoAnswersIsViolated) {
  SimulatedTrial trial{.owner = 0};
  trial.cases.front() = {{.violated = true}};
  trial.cases.back().assign(8, {.answered = false});
  const RunRecord half = simulated({trial}, {2, 2});
  EXPECT_EQ(half.result.records[0].outcome, Outcome::not_answered);
  EXPECT_EQ(to_json(merged(half, simulated({trial}, {1, 2}))), to_json(simulated({trial}, {1, 1})));
}

/// A level may be seen in one part only.
TEST(Merge, JudgesTheCoverageOnceAllPartsAreThere) {
  RunRecord half = simulated(holding(), {1, 2}), other = simulated(holding(), {2, 2});
  for (RunRecord* part : {&half, &other}) {
    part->head.stamp["budget"] = 25.0;
    part->result.coverage.emplace();
  }
  EXPECT_EQ(verdict(merged(half, half).result), Outcome::holds);
  const RunRecord whole = merged(half, other);
  EXPECT_EQ(verdict(whole.result), Outcome::violated);
  EXPECT_THAT(whole.result.faults.front(), HasSubstr("situations never have "));
}

TEST(Merge, KeepsWhatIsNotExplained) {
  RunRecord one = simulated(holding(), {1, 2}), other = simulated(holding(), {2, 2});
  one.result.unexplained = {"it broke off"};
  EXPECT_EQ(merged(one, other).result.unexplained, one.result.unexplained);
  EXPECT_EQ(merged(other, one).result.unexplained, one.result.unexplained);
}

/// A part that is there twice may have broken off once.
TEST(Merge, RefusesNothingForWhatIsNotExplained) {
  const RunRecord plain = simulated(holding(), {1, 2}), other = simulated(holding(), {2, 2});
  RunRecord broke_off = plain;
  broke_off.result.unexplained = {"it broke off"};
  const std::string all = to_json(merged(merged(broke_off, other), plain));
  EXPECT_EQ(to_json(merged(merged(plain, other), broke_off)), all);
  EXPECT_EQ(to_json(merged(merged(plain, broke_off), other)), all);
}

TEST(Merge, KeepsTheFirstReasonsOfTheAlphabet) {
  RunRecord one = simulated(holding(), {1, 2}), other = simulated(holding(), {2, 2});
  one.result.unexplained = {"c", "d", "e", "f", "g", "h"};
  other.result.unexplained = {"a", "b", "c", "x", "y", "z"};
  EXPECT_THAT(merged(one, other).result.unexplained,
              testing::ElementsAre("a", "b", "c", "d", "e", "f", "g", "h", "x", "y"));
}

/// Nothing in a part was answered; all parts together show that this is all.
TEST(Merge, JudgesWhatWasNotAnsweredOnceAllPartsAreThere) {
  SimulatedTrial trial;
  for (auto& cases : trial.cases) cases.assign(8, {.answered = false});
  const RunRecord half = simulated({trial}, {1, 2});
  EXPECT_EQ(verdict(half.result), Outcome::holds);
  EXPECT_EQ(campaign::exit_code(half, true), 0);
  const RunRecord whole = merged(half, simulated({trial}, {2, 2}));
  EXPECT_EQ(verdict(whole.result), Outcome::vacuous);
  EXPECT_EQ(campaign::exit_code(whole, false), 1);
}

}  // namespace
}  // namespace asa::test
