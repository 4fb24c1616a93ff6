#include "tests/gate/audit/fixture.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace asa::audit {
namespace {

/// Judges any bytes to the end: there is a report, or the input is called bad.
void survive(const std::vector<Input>& inputs) {
  const auto report = audit({inputs, {}});
  EXPECT_FALSE((report ? to_text(*report, true) : report.error().text).empty());
  EXPECT_FALSE((report ? to_json(*report) : report.error().text).empty());
}

/// The same numbers on every run.
class Numbers {
 public:
  std::size_t below(std::size_t n) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % n;
  }

 private:
  std::uint64_t state_ = 2014;
};

void change_byte(std::string& text, Numbers& numbers) {
  text[numbers.below(text.size())] = static_cast<char>(numbers.below(256));
}

/// Repeats a piece of the text elsewhere, or takes it out.
void move_piece(std::string& text, Numbers& numbers) {
  const std::size_t from = numbers.below(text.size());
  const std::string piece = text.substr(from, numbers.below(200));
  if (numbers.below(2) == 0) text.erase(from, piece.size());
  if (text.empty()) text = piece;
  if (numbers.below(2) == 0) text.insert(numbers.below(text.size()), piece);
}

std::string mutated(std::string text, Numbers& numbers) {
  for (std::size_t changes = 1 + numbers.below(6); changes > 0 && !text.empty(); --changes)
    if (numbers.below(3) == 0)
      move_piece(text, numbers);
    else
      change_byte(text, numbers);
  return text;
}

/// Members with serial numbers of their own.
std::string member(std::size_t number) {
  return edited("5585-member-1.txt", "0000TE12", std::to_string(1000 + number) + "TE12");
}

TEST(Robustness, SurvivesEveryPrefixOfAText) {
  const std::string text = fixture("time-based-5520.txt").text;
  for (std::size_t length = 0; length <= text.size(); ++length)
    survive({{"prefix", text.substr(0, length)}});
}

TEST(Robustness, SurvivesChangedTexts) {
  Numbers numbers;
  for (int i = 0; i < 3000; ++i) {
    const Input one = fixture(all_fixtures[numbers.below(all_fixtures.size())]);
    survive({{"changed", mutated(one.text, numbers)}});
  }
}

TEST(Robustness, SurvivesGroupsOfChangedTexts) {
  Numbers numbers;
  for (int i = 0; i < 300; ++i) {
    std::vector<Input> inputs;
    for (std::size_t units = 2 + numbers.below(3); units > 0; --units)
      inputs.push_back({"changed", mutated(member(units), numbers)});
    survive(inputs);
  }
}

TEST(Robustness, SurvivesNumbersAtTheEdgeOfTheirType) {
  std::string text = edited("5520-primary.txt", ": 10 ", ": Unlimited ");
  text.erase(text.find("Serial Number: JMX0000TE10"), 26);
  survive(std::vector<Input>(16, Input{"unlimited", text}));
}

TEST(Robustness, SurvivesALongLine) { survive({{"long", std::string(1U << 20U, ':')}}); }

}  // namespace
}  // namespace asa::audit
