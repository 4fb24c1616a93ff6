#pragma once

#include "gate/timeline/course.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a table and JSON say of the steps of a course alike.
namespace asa::timeline {

/// "start", or the event that led to the step.
std::string event_of(const Course& course, std::size_t step);

/// "alone", "together", "apart within the grace", "apart beyond the grace" or "reunited", which is
/// the step that restored contact; or "failover off (FX-ENC-1)".
std::string state_of(const Course& course, std::size_t step);

/// Features that a key grants, then others that change in the course of the history.
std::vector<Feature> followed_features(const Course& course);

/// Whether a step, 1 or later, changes the running license, or what it has of a feature, or who
/// carries traffic.
bool changes_license_or_traffic(const Course& course, std::size_t step,
                                std::optional<Feature> feature);

/// Whether it changes in the course of the history which of several units carry traffic, or an
/// instant was without.
bool hands_over(const Course& course);

/// Whether from the start to the end every unit runs the same.
bool license_stays(const Course& course);

/// Whether nothing else changes either: no key, not even in its days left, no contact, no traffic.
bool nothing_changes(const Course& course);

}  // namespace asa::timeline
