#pragma once

#include "model/platform.hpp"
#include "model/scope.hpp"
#include "model/time/event.hpp"

namespace asa {

/// What to draw: the situations or histories of a scope, on one platform or on synthetic platforms
/// that are drawn, too.
struct Plan {
  const PlatformEntry* platform = nullptr;  ///< null: synthetic platforms
  Scope scope{};
  Readings readings{};  ///< the answers to the readings that the scope does not vary
};

/// The plan with every factor free, in the readings that the scope varies. Histories have the kinds
/// of event that the scope and its `beyond` factors allow, in any number and of any duration.
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
