#pragma once

#include "gate/campaign/night.hpp"

#include <vector>

namespace asa::campaign {

/// What a campaign would cost here and now, measured on a little of it.
struct Measured {
  std::vector<TrialCost> costs{};
  double each_task = 0;     ///< seconds that every part takes for what is not split
  std::uint64_t cases = 0;  ///< that were tried
  double seconds = 0;       ///< that they took
  std::vector<const PropertyEntry*> violated{};  ///< that were violated in these
};

/// Tries some cases of every property, on one platform after the other, for about `seconds`.
Measured measured(const std::vector<Trial>& trials, const TrialSettings& settings, bool explores,
                  double seconds);

}  // namespace asa::campaign
