#pragma once

#include "model/readings.hpp"
#include "model/subject.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// What the guide leaves open, as questions to the vendor.
namespace asa::atlas {

/// A reading, and the smallest scenario on which its answers differ.
struct Question {
  const ReadingEntry* reading;
  std::optional<Subject> scenario{};        ///< none if no scenario that was tried separates them
  std::optional<Situation<Scalar>> near{};  ///< one choice away, and alike in both; of situations
  std::vector<std::string> differences{};   ///< "FX-IPS-4 refuses: yes, no": default, then other
};

/// The question of a reading. Its scenario has the fewest choices off the usual, on the
/// first platform that has one; the units of a situation form under one of the answers.
Question question_of(const ReadingEntry& reading);

/// One for each reading of the register.
std::vector<Question> questions(std::size_t jobs);

std::string to_text(const std::vector<Question>& questions, bool color, std::size_t columns);
/// {licgate, readings: [{id, question, answers, words, scenario, differences, near: {change,
/// scenario}}]}
std::string to_json(const std::vector<Question>& questions);

}  // namespace asa::atlas
