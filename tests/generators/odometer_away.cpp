#include "generators/odometer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

/// An odometer that goes so many answers away from the simplest, and one that goes on where another
/// stood.
namespace asa {
namespace {

using Answers = std::vector<std::int64_t>;
using Question = Answers (*)(Odometer&);

std::int64_t picked(Odometer& o, std::size_t n) { return static_cast<std::int64_t>(o.pick(n, 1)); }

Answers five_picks(Odometer& o) {
  Answers answers;
  for (const std::size_t n : {2u, 3u, 1u, 4u, 2u}) answers.push_back(picked(o, n));
  return answers;
}

Answers numbers(Odometer& o) {
  const std::int32_t first = o.number(-3, 40, std::array{0, 20});
  const std::int32_t second = o.number(0, 20, std::array{first});
  return {first, second, o.number(5, 5, {}), picked(o, 2)};
}

/// What is asked next, and how much, depends on the answers.
Answers branching(Odometer& o) {
  Answers answers{picked(o, 4)};
  for (std::int64_t i = 0; i < answers[0]; ++i) answers.push_back(picked(o, 3));
  if (answers.back() == 1) answers.push_back(o.number(0, 9, {}));
  return answers;
}

Answers nothing(Odometer&) { return {}; }

constexpr Question questions[] = {five_picks, numbers, branching, nothing};

/// What came of an odometer's places.
struct Visited {
  Position place;
  Answers answers;
  bool operator==(const Visited&) const = default;
};
using Visits = std::vector<Visited>;

Visits run(Question ask, std::size_t away = no_limit, std::size_t most = 1'000'000,
           const Position& from = {}) {
  Odometer odometer(away, from);
  Visits all;
  do {
    Answers answers = ask(odometer);
    all.push_back({odometer.place(), std::move(answers)});
  } while (all.size() < most && odometer.advance());
  return all;
}

std::size_t answers_away(const Visited& visited) {
  const auto& place = visited.place;
  return place.size() - static_cast<std::size_t>(std::count(place.begin(), place.end(), 0u));
}

TEST(Odometer, GoesAsFarAwayAsItIsTold) {
  for (const Question ask : questions)
    for (std::size_t away = 0; away <= 6; ++away) {
      Visits near;
      const Visits all = run(ask);
      std::copy_if(all.begin(), all.end(), std::back_inserter(near),
                   [&](const Visited& v) { return answers_away(v) <= away; });
      EXPECT_EQ(run(ask, away), near) << away;
    }
}

TEST(Odometer, NoAnswerAwayIsTheSimplestSequence) {
  for (const Question ask : questions) EXPECT_EQ(run(ask, 0).size(), 1u);
}

/// A choice of four, of two others, or of one other at a time.
TEST(Odometer, OneAnswerAwayTriesEachAnswerAlone) {
  EXPECT_EQ(run(five_picks, 1).size(), 1u + 1u + 2u + 3u + 1u);
  EXPECT_EQ(run(five_picks, 2).size(), 1u + 7u + (1 * 2 + 1 * 3 + 1 * 1 + 2 * 3 + 2 * 1 + 3 * 1));
}

/// The first so many sequences, and those from there on.
Visits run_in_two(Question ask, std::size_t away, std::size_t first) {
  Visits all = run(ask, away, first);
  Odometer odometer(away, all.back().place);
  ask(odometer);
  if (!odometer.advance()) return all;
  const Visits rest = run(ask, away, 1'000'000, odometer.place());
  all.insert(all.end(), rest.begin(), rest.end());
  return all;
}

TEST(Odometer, GoesOnWhereAnotherStood) {
  for (const Question ask : questions)
    for (const std::size_t away : {std::size_t{1}, std::size_t{2}, no_limit}) {
      const Visits all = run(ask, away);
      for (std::size_t cut = 1; cut <= all.size(); ++cut)
        EXPECT_EQ(run_in_two(ask, away, cut), all) << "cut at " << cut;
    }
}

}  // namespace
}  // namespace asa
