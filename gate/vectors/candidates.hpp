#pragma once

#include "generators/plan.hpp"
#include "model/subject.hpp"

#include <cstddef>
#include <functional>
#include <vector>

/// What the properties' scopes draw, in the default reading.
namespace asa::vectors {

/// The scopes of situations, or of histories, that concern a platform, each once.
std::vector<Plan> plans_of(const PlatformEntry& platform, bool histories);

/// Calls with each scenario of a plan that is at most so many choices away from its simplest one.
void for_each_candidate(const Plan& plan, std::size_t away,
                        const std::function<void(const Subject&)>& call);

}  // namespace asa::vectors
