#include "gate/review/date.hpp"

#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <chrono>

namespace asa::review {

namespace {

using std::chrono::year_month_day;

std::string written(year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace

std::optional<std::string> date_in(const std::string& text) {
  const auto parts = split(text, '-');
  if (parts.size() != 3) return {};
  const auto year = number_in<int>(parts[0]);
  const auto month = number_in<unsigned>(parts[1]), day = number_in<unsigned>(parts[2]);
  if (!year || !month || !day) return {};
  const year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                            std::chrono::day(*day)};
  return date.ok() && written(date) == text ? std::optional(text) : std::nullopt;
}

std::string today() {
  return written(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

}  // namespace asa::review
