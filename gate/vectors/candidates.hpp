#pragma once

#include "generators/plan.hpp"
#include "model/subject.hpp"
#include "properties/catalogue.hpp"

#include <cstddef>
#include <functional>
#include <vector>

/// Scenarios of a platform that may become vectors, in the default reading.
namespace asa::vectors {

using EachScenario = std::function<void(const Subject&)>;

/// The scopes of situations, or of histories, that concern a platform, each once, and one of all
/// that decides whether units form.
std::vector<Plan> plans_of(const PlatformEntry& platform, bool histories);

/// Calls with each scenario of a plan that is at most so many choices away from its simplest one.
void for_each_drawn(const Plan& plan, std::size_t away, const EachScenario& call);

/// Calls with each scenario of which a property asks a system, if it judges those.
void for_each_asked(const PropertyEntry& property, const PlatformEntry& platform, std::size_t away,
                    const EachScenario& call);

}  // namespace asa::vectors
