#pragma once

#include "gate/device/candidates.hpp"
#include "model/unit.hpp"

#include <vector>

namespace asa::device {

/// A unit with its platform.
struct Placed {
  const PlatformEntry* platform;
  Unit<> unit;
};

/// The unit that the text describes, if it is this candidate. What the text does not state is the
/// platform's factory default; a key not stated counts as valid.
Placed place(const UnitText& text, const Candidate& candidate);

/// The features that the platform has and the text does not state.
std::vector<Feature> not_stated(const UnitText& text, const PlatformEntry& platform);

/// Reports every value that contradicts what we know about the platform.
void check_figures(UnitText& text, const Candidate& candidate);

}  // namespace asa::device
