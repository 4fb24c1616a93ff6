#pragma once

#include "gate/explore/atlas.hpp"
#include "generators/choices.hpp"

#include <vector>

/// What situations show beyond the scopes, by a solver.
namespace asa::atlas {

/// Choices of `everything(plan)` that make a situation with marks that are not known.
struct Beyond {
  MarkSet marks;
  Plan plan;
  Choices choices;
};

/// Asks for situations of the chapter's shape, on each platform of the catalogue, whose marks are
/// news to it, until there are none. The chapter's closure says how that ended.
std::vector<Beyond> beyond(Chapter& chapter);

}  // namespace asa::atlas
