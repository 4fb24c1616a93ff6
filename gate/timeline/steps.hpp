#pragma once

#include "model/time/history.hpp"
#include "model/time/trace.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a table and JSON say of the steps of a trace alike.
namespace asa::timeline {

/// "start", or the event that led to the step.
std::string event_of(const History<Scalar>& history, std::size_t step);

/// Days from the start to a step: the sum of what its events took.
Days days_at(const History<Scalar>& history, std::size_t step);

/// "alone", "together", "apart within the grace", "apart beyond the grace" or "reunited", which is
/// the step that restored contact.
std::string_view state_of(const Trace<Scalar>& trace, std::size_t step);

/// Features that a key grants, then others that change in the course of the trace.
std::vector<Feature> followed_features(const History<Scalar>& history, const Trace<Scalar>& trace);

/// Whether it changes in the course of the trace which of several units carry traffic, or an
/// instant was without.
bool hands_over(const Trace<Scalar>& trace);

}  // namespace asa::timeline
