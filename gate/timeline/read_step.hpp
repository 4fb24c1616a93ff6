#pragma once

#include "gate/terminal/input.hpp"
#include "model/time/history.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The parts of a text of events.
namespace asa::timeline {

/// The words of a text, with each duration as one word.
std::vector<std::string> words_and_durations(std::string_view text);

/// The pieces between separators, without blanks around them.
std::vector<std::string_view> cut_at(char separator, std::string_view text);

/// The steps of a text; an error if there are none or too many.
Expected<std::vector<std::string_view>> steps_in(std::string_view text);

/// Reads an event of the model. Errors name the number of its step.
Expected<Event<Scalar>> read_step(const History<Scalar>& history, std::size_t number,
                                  std::string_view text);

}  // namespace asa::timeline
