#pragma once

#include "gate/check/trial.hpp"

#include <cstddef>
#include <vector>

namespace asa::campaign {

/// The trials of one property, by their places among all.
struct TrialRange {
  std::size_t first;
  std::size_t last;  ///< the place after the last
};

/// The ranges of all properties; the trials of one lie side by side.
std::vector<TrialRange> by_property(const std::vector<Trial>& trials);

}  // namespace asa::campaign
