#pragma once

#include "gate/vectors/goals.hpp"

#include <cstddef>
#include <vector>

/// The search for scenarios that show something.
namespace asa::vectors {

/// A scenario, and the goals that it shows.
struct Chosen {
  Subject scenario;
  GoalSet shows{};
};

/// The named scenarios, then some of what is drawn and of what properties ask: each shows a goal
/// that those before it do not, the simplest first. The same for any number of jobs.
std::vector<Chosen> found(const std::vector<NamedScenario>& named, const Goals& goals,
                          std::size_t jobs);

}  // namespace asa::vectors
