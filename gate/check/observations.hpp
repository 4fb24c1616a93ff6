#pragma once

#include "gate/check/result.hpp"
#include "gate/check/run_head.hpp"

#include <string>

namespace asa {

/// A run in Hypothesis's format of observations, a line of JSON each: an info line of the run, one
/// with the record of each property and platform, and a test case for each violation. Cases that
/// pass are counted, not listed. `run_start` is 0: equal runs give equal lines.
std::string observations(const Result& result, const RunHead& head);

}  // namespace asa
