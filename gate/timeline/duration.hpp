#pragma once

#include "model/days.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace asa::timeline {

inline constexpr Days longest_duration{2'147'483'647};

/// Reads "10w", "28d", "4w3d", "5w 1d", "5 weeks", "3 days" or "28" (days), from 0 to
/// longest_duration. Nothing for any other text or a longer duration.
std::optional<Days> parse_duration(std::string_view text);

/// The duration in that form: whole weeks as "10w", anything else as "31d".
std::string duration_text(Days days);

}  // namespace asa::timeline
