#include "gate/timeline/calendar.hpp"

#include "gate/terminal/words.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace asa::timeline {

namespace {

constexpr Date last_date = std::chrono::year{9999} / 12 / 31;

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number_in<std::uint16_t>(text.substr(0, 4));
  const auto month = number_in<std::uint16_t>(text.substr(5, 2));
  const auto day = number_in<std::uint16_t>(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                         std::chrono::day{*day}};
  return date.ok() ? std::optional{Date{date}} : std::nullopt;
}

std::string date_text(Date date) {
  const std::chrono::year_month_day day{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string Calendar::day(Days at) const {
  if (!from_ || at > last_date - *from_) return fmt::format("day {}", at.count());
  return date_text(*from_ + std::chrono::days{at.count()});
}

}  // namespace asa::timeline
