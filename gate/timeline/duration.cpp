#include "gate/timeline/duration.hpp"

#include <fmt/format.h>

#include <charconv>

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

}  // namespace

std::optional<Days> parse_duration(std::string_view text) {
  auto days = take_number(text);
  if (days && text.starts_with('w')) {
    const Days weeks = *days * days_of_a_week;
    text.remove_prefix(1);
    days = text.empty() ? Days{0} : take_number(text);
    if (days) *days += weeks;
  }
  const bool whole = text.empty() || text == "d";
  return days && whole && *days <= longest_duration ? days : std::nullopt;
}

std::string duration_text(Days days) {
  const bool weeks = days != Days{0} && days % days_of_a_week == Days{0};
  return weeks ? fmt::format("{}w", days.count() / days_of_a_week)
               : fmt::format("{}d", days.count());
}

}  // namespace asa::timeline
