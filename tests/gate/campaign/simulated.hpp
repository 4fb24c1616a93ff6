#pragma once

#include "gate/campaign/run_record.hpp"
#include "gate/check/record.hpp"

#include <array>
#include <cstdint>
#include <vector>

/// Runs of no system: what each case says is given, and an engine's stages are followed.
namespace asa::test {

/// What a case says.
struct Said {
  bool applies = true;
  bool answered = true;
  bool violated = false;
};

/// A property on a platform: its cases, by stage, and the part that tries those before the random
/// ones, of so many that there may be.
struct SimulatedTrial {
  std::array<std::vector<Said>, stages.size()> cases{};
  std::uint64_t owner = 0;
};

/// The record of a part of a run of these trials, as a machine would write it.
campaign::RunRecord simulated(const std::vector<SimulatedTrial>& trials, Part part);

}  // namespace asa::test
