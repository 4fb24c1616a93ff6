#pragma once

#include "gate/timeline/course.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What both the table and JSON say about the steps of a course.
namespace asa::timeline {

/// "start", or the event that led to the step.
std::string event_of(const Course& course, std::size_t step);

/// "alone", "together", "apart within the grace", "apart beyond the grace", "reunited" at the step
/// that restored contact, "failover off (FX-ENC-1)" or "apart, failover off (FX-ENC-1)".
std::string state_of(const Course& course, std::size_t step);

/// The features that keys grant, then others that change during the history.
std::vector<Feature> followed_features(const Course& course);

/// Whether a step (1 or later) changes the running license, or only its value of the feature if one
/// is given, or which units carry traffic.
bool changes_license_or_traffic(const Course& course, std::size_t step,
                                std::optional<Feature> feature);

/// Whether the history changes which of several units carry traffic, or leaves an instant without
/// traffic.
bool hands_over(const Course& course);

/// Whether every unit runs the same license from start to end, and is never off.
bool license_stays(const Course& course);

/// Whether nothing else changes either: no key, not even its days left, no contact, no traffic.
bool nothing_changes(const Course& course);

}  // namespace asa::timeline
