#pragma once

#include "properties/system.hpp"

#include <string>
#include <vector>

/// `licgate replay`: stored counterexamples, one line of JSON each, judged again.
namespace asa {

enum class Replayed {
  holds,
  violated,
  does_not_apply,
  retired,    ///< the model no longer has such a situation
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

/// Whether our model stands up to a line: it is judged, and not violated.
bool stands(const std::string& line);

}  // namespace asa
