#pragma once

#include <optional>
#include <string>

namespace asa::review {

/// The text, if it is a day of the calendar, written as 2026-11-29.
std::optional<std::string> date_in(const std::string& text);

/// Today's date in UTC.
std::string today();

}  // namespace asa::review
