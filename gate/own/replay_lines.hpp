#pragma once

#include "properties/system.hpp"

#include <string>

namespace asa::commands {

/// Judges the stored counterexamples of a file, a line of JSON each ("-" is standard input), and
/// prints what came of each. Returns the exit code: 1 if one is violated, 2 if one is malformed.
int replay_lines(const std::string& file, const AnySystem& system);

}  // namespace asa::commands
