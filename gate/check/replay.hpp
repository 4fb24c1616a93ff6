#pragma once

#include "properties/system.hpp"

#include <string>
#include <string_view>
#include <vector>

/// `licgate replay`: stored counterexamples, one line of JSON each, judged again.
namespace asa {

enum class Replayed {
  holds,
  violated,
  does_not_apply,
  retired,    ///< marked as valid once: a later change of the model took away what it speaks of
  malformed,  ///< not a stored counterexample
};

std::string_view name(Replayed state);

/// What came of a line, and why where it was not judged.
struct Replay {
  Replayed state;
  std::string property;
  std::string detail;
};

/// Judges a line as `licgate check` prints it.
Replay replay_line(const std::string& line, const AnySystem& system);

/// Whether a system stands up to a line: it is judged, and not violated. The system may be named,
/// as for --system, which throws std::invalid_argument for a name that is none.
bool stands(const std::string& line, const AnySystem& system);
bool stands(const std::string& line, std::string_view system = "reference");

}  // namespace asa
