#pragma once

#include "gate/vectors/goals.hpp"

#include <vector>

/// Scenarios that belong to every set of vectors.
namespace asa::vectors {

/// The worked examples of the guide.
std::vector<NamedScenario> worked_examples();

/// Pairs whose tiers add up to one less than a limit, to the limit, and to one more: on one
/// platform for each limit of a feature.
std::vector<NamedScenario> around_limits();

/// Pairs that lose contact for one day less than the grace, for as long, and for one day more.
std::vector<NamedScenario> around_the_grace();

/// All of these.
std::vector<NamedScenario> named_scenarios();

}  // namespace asa::vectors
