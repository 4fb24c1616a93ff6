#pragma once

#include "properties/reference_system.hpp"

#include <string>
#include <string_view>
#include <vector>

/// `licgate replay`: judges stored counterexamples again, one line of JSON each.
namespace asa {

enum class Replayed {
  holds,
  violated,
  does_not_apply,
  not_answered,  ///< the system does not answer about it
  retired,       ///< marked by hand: valid until a change of the model
  malformed,     ///< not a stored counterexample
};

std::string_view name(Replayed state);

/// The result of a line, with the reason unless it holds, and with what has changed since it was
/// stored.
struct Replay {
  Replayed state;
  std::string property;
  std::string detail;
};

/// Judges a line that `licgate check` printed.
Replay replay_line(const std::string& line, const AnySystem& system);

/// Whether a system passes a line: the line is judged, and the property is not violated.
bool stands(const std::string& line, const AnySystem& system = reference_system());

}  // namespace asa
