#pragma once

#include "model/time/states.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Small spaces of histories, explored breadth first to find every state that histories can reach.
namespace asa {

/// How a system traces a history.
using Tracing = std::function<Trace<Scalar>(const History<Scalar>&)>;

/// A history without events, and the events that may happen to it in any order.
struct HistorySpace {
  std::string_view name;
  History<Scalar> start;
  std::vector<Event<Scalar>> events;
};

/// The spaces: pairs that lose contact, units whose keys change, pairs that are upgraded.
std::vector<HistorySpace> history_spaces();

/// A state, or a step between states, that was reached but should not be, or the reverse.
struct Unexpected {
  bool reached;
  std::string what;  ///< "contact: together to reunited"
};

/// The result of an exploration. Two ends of histories count as one if they look the same now,
/// after a reload of every unit and, if units are apart, after the grace.
struct Exploration {
  std::uint64_t ends = 0;   ///< distinct ends of histories
  std::size_t longest = 0;  ///< events to the farthest of them
  std::size_t states = 0;   ///< named states that were reached
  std::size_t all_states = 0;
  std::size_t steps = 0;  ///< steps from one named state to another that were reached
  std::size_t all_steps = 0;
  std::vector<Unexpected> unexpected;
};

/// Explores the spaces with a system.
Exploration explore(const std::vector<HistorySpace>& spaces, const Tracing& trace);

}  // namespace asa
