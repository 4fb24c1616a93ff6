#pragma once

#include "model/platform.hpp"
#include "model/scope.hpp"
#include "model/time/event.hpp"

namespace asa {

/// What to draw: units of one platform, or of platforms drawn too, with the factors of a scope.
/// Situations, or histories, as the scope says.
struct Plan {
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  Scope scope{};
};

/// The plan with every factor free, in the readings that the scope varies. Histories have the kinds
/// of event that the scope and what is beyond it allow; how many and how long they are is free.
constexpr Plan everything(const Plan& plan) {
  Plan all = plan;
  if (plan.scope.of_histories()) {
    all.scope.factors =
        plan.scope.all_factors() | Factor::every_feature | Factor::durations | Factor::size;
    if (plan.scope.events > 0) all.scope.events = static_cast<std::int32_t>(max_events);
    return all;
  }
  all.scope.factors = situation_factors.without(only(Factor::one_feature));
  return all;
}

}  // namespace asa
