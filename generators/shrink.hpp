#pragma once

#include "generators/choices.hpp"

#include <vector>

namespace asa {

/// Candidates simpler than these choices, the most promising first: fewer choices that are not the
/// simplest, then smaller ones, then the same amount moved to a later choice. Each is smaller in
/// lexicographic order, so shrinking ends.
std::vector<Choices> simpler(const Choices& choices);

}  // namespace asa
