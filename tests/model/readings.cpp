#include "model/readings.hpp"

#include "model/scope.hpp"

#include <gtest/gtest.h>

#include <set>

namespace asa {
namespace {

using Answers = std::array<bool, reading_count>;

constexpr Answers answers_of(std::uint32_t bits) {
  Answers answers{};
  for (std::size_t i = 0; i < reading_count; ++i) answers[i] = (bits >> i & 1u) != 0;
  return answers;
}

bool every_answer_comes_back() {
  for (std::uint32_t bits = 0; bits < 1u << reading_count; ++bits)
    if (alternatives(readings_of(answers_of(bits))) != answers_of(bits)) return false;
  return true;
}

TEST(Readings, EveryAnswerComesBack) { EXPECT_TRUE(every_answer_comes_back()); }

TEST(Readings, DefaultsAreNoAlternatives) {
  static_assert(alternatives(Readings{}) == Answers{});
  static_assert(readings_of(Answers{}) == Readings{});
}

TEST(Readings, CanBeTheDefaultInAllButOne) {
  for (std::size_t i = 0; i < reading_count; ++i)
    EXPECT_EQ(alternatives(with_alternative(i)), answers_of(1u << i)) << reading_register[i].id;
}

TEST(Readings, EachQuestionHasTwoAnswersInWords) {
  std::set<std::string_view> ids;
  for (const ReadingEntry& r : reading_register) {
    EXPECT_TRUE(ids.insert(r.id).second) << r.id;
    EXPECT_TRUE(r.id.starts_with("RD-")) << r.id;
    EXPECT_FALSE(r.question.empty() || r.answers[0].empty()) << r.id;
    EXPECT_NE(r.answers[0], r.answers[1]) << r.id;
  }
}

TEST(ReadingSet, TakesOutOneQuestion) {
  static_assert(every_reading.has(0) && !every_reading.without("RD-IPS"_reading).has(0));
  static_assert(("RD-IPS"_reading | every_reading.without("RD-IPS"_reading)) == every_reading);
}

TEST(Factors, JoinAndPart) {
  constexpr Factors two = Factor::edition | Factor::key;
  static_assert(two.has(Factor::edition) && two.has(Factor::key) && !two.has(Factor::ips));
  static_assert(!two.without(only(Factor::key)).has(Factor::key));
  static_assert((two | Factor::size).has(Factor::size) && situation_factors.has(Factor::size));
}

}  // namespace
}  // namespace asa
