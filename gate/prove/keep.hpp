#pragma once

#include "gate/prove/prove.hpp"

#include <cstddef>
#include <string>

namespace asa::prove {

/// What was proved to complete a file, and of how many properties the file held the proofs.
struct Completed {
  Report report{};
  std::size_t kept = 0;
};

/// Proves what the proofs in a file do not show of these sources, and writes the file again, whole,
/// with what it held and what was found. A file that is missing or none of `licgate prove` shows
/// nothing. Throws as `report` does.
Completed complete(const std::string& path, std::size_t jobs);

}  // namespace asa::prove
