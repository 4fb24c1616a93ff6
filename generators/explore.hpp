#pragma once

#include "model/time/states.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Small spaces of histories, gone through breadth first: what histories can come to at all.
namespace asa {

/// What a system sees of a history.
using Tracing = std::function<Trace<Scalar>(const History<Scalar>&)>;

/// A history without events, and the events that may happen to it in any order.
struct HistorySpace {
  std::string_view name;
  History<Scalar> start;
  std::vector<Event<Scalar>> events;
};

/// Pairs that lose contact, units whose keys are activated and entered, pairs that are upgraded.
std::vector<HistorySpace> history_spaces();

/// A state, or a step from one to another, that was reached but cannot be, or the reverse.
struct Unexpected {
  bool reached;
  std::string what;  ///< "contact: together to reunited"
};

/// What was found. Two ends of histories count as one if they are seen alike as they are, after a
/// reload of every unit, and after a loss of contact beyond the grace.
struct Exploration {
  std::uint64_t ends = 0;   ///< different ends of histories
  std::size_t longest = 0;  ///< events to the farthest of them
  std::size_t states = 0;   ///< named states that were reached
  std::size_t all_states = 0;
  std::size_t steps = 0;  ///< steps from one named state to another that were reached
  std::size_t all_steps = 0;
  std::vector<Unexpected> unexpected;
};

/// Goes through the spaces with a system.
Exploration explore(const std::vector<HistorySpace>& spaces, const Tracing& trace);

}  // namespace asa
