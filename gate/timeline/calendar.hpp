#pragma once

#include "model/days.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Days of a timeline as dates of the calendar.
namespace asa::timeline {

using Date = std::chrono::sys_days;

/// Reads "2026-11-29"; nothing for any other text or a day that no month has.
std::optional<Date> parse_date(std::string_view text);

/// "2026-11-29"
std::string date_text(Date date);

/// The days of a timeline that begins on a date, if one is given.
class Calendar {
 public:
  explicit Calendar(std::optional<Date> from = std::nullopt) : from_(from) {}

  const std::optional<Date>& from() const { return from_; }
  /// "day 42", or "2027-01-10"; days beyond the year 9999 have no date.
  std::string day(Days at) const;
  /// "On day 42", "On 2027-01-10"
  std::string on(Days at) const { return "On " + day(at); }

 private:
  std::optional<Date> from_;
};

}  // namespace asa::timeline
