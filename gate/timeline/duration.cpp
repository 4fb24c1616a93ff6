#include "gate/timeline/duration.hpp"

#include "gate/device/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace asa::timeline {

namespace {

constexpr Days::rep days_of_a_week = 7;

/// Takes a number off the front of the text.
std::optional<Days> take_number(std::string_view& text) {
  Days::rep number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool good = error == std::errc{} && 0 <= number && number <= longest_duration.count();
  if (text.starts_with('-') || !good) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return Days{number};
}

void take_blanks(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
}

/// Takes one of the words, and blanks before it, off the front of the text; false if none is there.
bool take_word(std::string_view& text, std::initializer_list<std::string_view> words) {
  std::string_view rest = text;
  take_blanks(rest);
  for (const std::string_view word : words) {
    if (!device::same_text(rest.substr(0, word.size()), word)) continue;
    text = rest.substr(word.size());
    return true;
  }
  return false;
}

}  // namespace

std::optional<Days> parse_duration(std::string_view text) {
  auto days = take_number(text);
  if (days && take_word(text, {"weeks", "week", "w"})) {
    const Days weeks = *days * days_of_a_week;
    take_blanks(text);
    days = text.empty() ? Days{0} : take_number(text);
    if (days) *days += weeks;
  }
  const bool whole = text.empty() || (take_word(text, {"days", "day", "d"}) && text.empty());
  return days && whole && *days <= longest_duration ? days : std::nullopt;
}

std::string duration_text(Days days) {
  const bool weeks = days != Days{0} && days % days_of_a_week == Days{0};
  return weeks ? fmt::format("{}w", days.count() / days_of_a_week)
               : fmt::format("{}d", days.count());
}

}  // namespace asa::timeline
